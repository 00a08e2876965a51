import { given } from '@kadry/testing/given'
import type { AttendanceRecord, Presence } from '../src/meeting/attendance.ts'
import type { Known as KnownMeeting } from '../src/meeting/meeting.ts'
import { type Known, move, type NewMotion, open } from '../src/motion/motion.ts'
import { type Ballot, cast } from '../src/motion/voting.ts'
import { DEFAULT_VOTING_RULES, type VotingRules } from '../src/working-group/voting-rules.ts'

export const NOW = '2022-06-20T11:30:00.000Z'
export const seats = ['s1', 's2', 's3', 's4']
export const attended = (presence: Presence, more: Partial<AttendanceRecord> = {}) => ({ presence, ...more })
export const meeting = (
  attendance: readonly Partial<AttendanceRecord>[],
  { rules = {}, ...more }: Partial<Omit<KnownMeeting, 'rules'>> & { rules?: Partial<VotingRules> } = {},
): KnownMeeting => ({
  id: 'm',
  workingGroupId: 'g',
  form: 'IN_PERSON',
  status: 'CONVENED',
  startsAt: '2022-06-20T11:00:00.000Z',
  sequence: 1,
  rules: { ...DEFAULT_VOTING_RULES, ...rules },
  agenda: [
    { id: 'open', number: '1', title: 'О кадрах', visibility: 'PUBLIC', spoke: [] },
    { id: 'closed', number: 'З-1', title: 'Закрытый', visibility: 'CLOSED', spoke: [] },
    { id: 'members', number: '2', title: 'О сметах', visibility: 'MEMBERS', spoke: [] },
  ],
  itemsEver: 2,
  agendaChanges: [],
  attendance: attendance.map((one, index) => ({
    seatId: `s${index + 1}`,
    organizationId: `of s${index + 1}`,
    voting: true,
    presence: 'PRESENT',
    ...one,
  })),
  ...more,
})
export const full = meeting(seats.map(() => attended('PRESENT')))
const wish: NewMotion = { agendaItemId: 'open', text: 'Поддержать', requirement: 'SIMPLE_MAJORITY', secret: false }
export const moving = (of = full, input: Partial<NewMotion> = {}) => given().when(move, 'v', of, { ...wish, ...input })
export const opening = (of = full, input: Partial<NewMotion> = {}, chair?: string) =>
  moving(of, input).when(open, of, chair, NOW)
export const vote = (motion: Known, seatId: string, option: Ballot['option'], asSubstitute = false) =>
  cast(motion, { seatId, option, asSubstitute }, { at: NOW, seal: (id) => `sealed ${id}` })
