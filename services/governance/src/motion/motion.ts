import type { AttachedFile } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { AGENDA_NOUN, type AgendaVisibility, heard } from '../meeting/agenda.ts'
import { quorumOf, takesPart } from '../meeting/attendance.ts'
import { type Known as KnownMeeting, type MeetingForm, meetingMoves } from '../meeting/meeting.ts'
import { SEAT_NOUN } from '../working-group/seating.ts'
import type { MajorityOf, VoteRequirement, VotingRules } from '../working-group/voting-rules.ts'

export type MotionStatus = 'MOVED' | 'IN_VOTE' | 'CARRIED' | 'REJECTED' | 'WITHDRAWN'
export type VoteOption = 'YES' | 'NO' | 'ABSTAIN' | 'ABSENT' | 'RECUSED'

/** What a vote leads to is counted, never typed. */
export const motionMoves = lifecycle<MotionStatus>()({
  move: { from: [], to: 'MOVED' },
  withdraw: { from: ['MOVED'], to: 'WITHDRAWN' },
  open: { from: ['MOVED'], to: 'IN_VOTE' },
  vote: { from: ['IN_VOTE'] },
  carry: { from: ['IN_VOTE'], to: 'CARRIED' },
  reject: { from: ['IN_VOTE'], to: 'REJECTED' },
  dissent: { from: ['CARRIED', 'REJECTED'] },
})

/** A seat with a vote as it was when the voting opened. */
export type EntitledSeat = {
  readonly seatId: string
  readonly organizationId: string
  readonly takesPart: boolean
  /** The body of whoever votes in its place. */
  readonly substituteOf?: string
  readonly inWriting: boolean
}

export type Vote = {
  readonly seatId: string
  readonly option: VoteOption
  readonly castAt: string
  readonly bySubstitute: boolean
  readonly byCorrespondence: boolean
}
export type VoteCount = { readonly option: VoteOption; readonly count: number }
export type DissentingOpinion = { readonly seatId: string; readonly text: string; readonly attachment?: AttachedFile }

/** What the vote came to. */
export type Outcome = {
  readonly counts: readonly VoteCount[]
  readonly needed: number
  readonly castingVoteUsed: boolean
  readonly present: number
  readonly quorumReached: boolean
}

export type Motion = {
  readonly workingGroupId: string
  readonly meetingId: string
  readonly agendaItemId: string
  /** Of the item it stands under; it does not change once the agenda is sent. */
  readonly visibility: AgendaVisibility
  readonly form: MeetingForm
  readonly text: string
  readonly status: MotionStatus
  readonly requirement: VoteRequirement
  readonly secret: boolean
  readonly movedBySeatId?: string
  /** Those of the meeting, with the base of the majority that this motion asks for. */
  readonly rules: VotingRules
  readonly openedAt?: string
  readonly closedAt?: string
  /** By correspondence: when voting ends. */
  readonly votesUntil?: string
  readonly entitled: readonly EntitledSeat[]
  /** Whose vote breaks a tie: the chair, or the deputy in its place. */
  readonly presidingSeatId?: string
  readonly votes: readonly Vote[]
  /** While a secret vote is open: the option by the seal of the seat. */
  readonly ballots?: Readonly<Record<string, VoteOption>>
  /** A secret vote on paper: what came out of the box. */
  readonly paperCounts?: readonly VoteCount[]
  readonly outcome?: Outcome
  readonly opinions: readonly DissentingOpinion[]
}
export type Known = Motion & { readonly id: string }

export type NewMotion = {
  readonly agendaItemId: string
  readonly text: string
  readonly requirement: VoteRequirement
  readonly majorityOf?: MajorityOf
  readonly secret: boolean
  readonly movedBySeatId?: string
}

const LONGEST_TEXT = 5_000
const LONGEST_OPINION = 5_000

/** Something to decide, under an item of an agenda that was sent. */
export function move(
  id: string,
  meeting: KnownMeeting,
  input: NewMotion,
): Decision<Motion, InvalidInput | IllegalTransition | NotFound> {
  const refused = meetingMoves.refuse('attend', meeting)
  if (refused) return refused
  const item = meeting.agenda.find((one) => one.id === input.agendaItemId)
  if (!item) return notFound(input.agendaItemId, AGENDA_NOUN)
  const { movedBySeatId, secret, requirement } = input
  if (movedBySeatId !== undefined && meeting.attendance.every(({ seatId }) => seatId !== movedBySeatId))
    return notFound(movedBySeatId, SEAT_NOUN)
  const { rules, votesUntil } = meeting
  const problems = [...textProblems('text', input.text, LONGEST_TEXT), ...secretProblems('secret', secret, rules)]
  if (problems.length > 0) return invalidInput(problems)
  const about = { workingGroupId: meeting.workingGroupId, meetingId: meeting.id, agendaItemId: item.id }
  return {
    next: {
      ...about,
      visibility: item.visibility,
      form: meeting.form,
      text: tidyLines(input.text),
      status: 'MOVED',
      ...{ requirement, secret },
      ...(movedBySeatId ? { movedBySeatId } : {}),
      rules: { ...rules, majorityOf: input.majorityOf ?? rules.majorityOf },
      ...(votesUntil ? { votesUntil } : {}),
      entitled: [],
      votes: [],
      opinions: [],
    },
    facts: heard(item, [{ type: 'motion.moved.v1', data: { id, ...about, requirement, secret } }]),
  }
}

export function withdraw(motion: Known, on: string): Decision<Motion, IllegalTransition> {
  const refused = motionMoves.refuse('withdraw', motion)
  if (refused) return refused
  return {
    next: { ...motion, status: motionMoves.to('withdraw') },
    facts: heard(motion, [{ type: 'motion.withdrawn.v1', data: { id: motion.id, on } }]),
  }
}

/**
 * R9, R11: opens the voting. Who may vote is fixed at this moment, by the attendance as it is now, for people
 * leave; a room needs its quorum to begin, a vote by correspondence has it once enough have voted. Form,
 * rules and end are those of the meeting now: it may have been postponed and convened anew since the motion
 * was moved. An end that has passed is no obstacle: votes that came on paper are recorded behind it.
 */
export function open(
  motion: Known,
  meeting: KnownMeeting,
  presiding: string | undefined,
  at: string,
): Decision<Motion, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = motionMoves.refuse('open', motion) ?? meetingMoves.refuse('attend', meeting)
  if (refused) return refused
  const isByCorrespondence = meeting.form === 'BY_CORRESPONDENCE'
  const { form, votesUntil } = meeting
  const rules = { ...meeting.rules, majorityOf: motion.rules.majorityOf }
  const problems = [
    ...unless(meeting.startsAt <= at, 'id', 'NOT_BEGUN', 'Заседание ещё не началось.', 'The meeting has not begun.'),
    ...secretProblems('id', motion.secret, rules),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const entitled = meeting.attendance
    .filter(({ voting }) => voting)
    .map((seat): EntitledSeat => {
      const { seatId, organizationId, substitute, presence } = seat
      return {
        ...{ seatId, organizationId },
        takesPart: isByCorrespondence || takesPart(meeting, seat),
        ...(substitute ? { substituteOf: substitute.organizationId } : {}),
        inWriting: isByCorrespondence || presence === 'OPINION_SENT',
      }
    })
  const present = entitled.filter((seat) => seat.takesPart).length
  const quorum = quorumOf(rules, entitled.length, present)
  if (!quorum.reached) return noQuorum(quorum)
  const { votesUntil: _votesUntil, ...kept } = motion
  return {
    next: {
      ...kept,
      ...{ form, rules },
      ...(votesUntil ? { votesUntil } : {}),
      status: motionMoves.to('open'),
      openedAt: at,
      entitled,
      ...(presiding ? { presidingSeatId: presiding } : {}),
      ...(motion.secret ? { ballots: {} } : {}),
    },
    facts: heard(motion, [
      { type: 'motion.opened.v1', data: { id: motion.id, on: dayOf(at), entitled: entitled.length, present } },
    ]),
  }
}

/** What a seat holds against the decision, once it is made. */
export function dissent(
  motion: Known,
  opinion: DissentingOpinion,
  on: string,
): Decision<Motion, InvalidInput | IllegalTransition | NotFound> {
  const refused = motionMoves.refuse('dissent', motion)
  if (refused) return refused
  const { seatId, text } = opinion
  if (motion.entitled.every((seat) => seat.seatId !== seatId)) return notFound(seatId, SEAT_NOUN)
  const problems = [
    ...textProblems('text', text, LONGEST_OPINION),
    ...unless(
      motion.opinions.every((one) => one.seatId !== seatId),
      'seatId',
      'OPINION_GIVEN',
      'Особое мнение этого места уже приложено.',
      'The dissenting opinion of this seat is there already.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...motion, opinions: [...motion.opinions, { ...opinion, text: tidyLines(text) }] },
    facts: heard(motion, [{ type: 'motion.dissented.v1', data: { id: motion.id, seatId, on } }]),
  }
}

function secretProblems(path: string, secret: boolean, { secretAllowed }: VotingRules): InputProblem[] {
  return unless(
    !secret || secretAllowed,
    path,
    'SECRET_NOT_ALLOWED',
    'Правила группы не допускают тайного голосования.',
    'The rules of the group allow no secret vote.',
    'R42',
  )
}

function noQuorum({ required, present, entitled }: ReturnType<typeof quorumOf>): RuleRefusal {
  return ruleRefusal(
    'R9',
    'NO_QUORUM',
    `Кворума нет: участвуют ${present} из ${entitled}, нужно ${required}.`,
    `There is no quorum: ${present} of ${entitled} take part, ${required} must.`,
  )
}
