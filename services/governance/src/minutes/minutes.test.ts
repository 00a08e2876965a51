import { textsOf } from '@kadry/documents/model'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { agendaDocument, type Printed } from '../meeting/document.ts'
import type { Known } from '../meeting/meeting.ts'
import { publicState } from '../meeting/public-state.ts'
import type { Motion } from '../motion/motion.ts'
import { DEFAULT_VOTING_RULES } from '../working-group/voting-rules.ts'
import { minutesDocument } from './document.ts'
import { minutesDueTerms } from './due.ts'
import {
  circulateMinutes,
  type Draft,
  draftMinutes,
  minutesMoves,
  publishMinutes,
  remarkOnMinutes,
  signMinutes,
} from './minutes.ts'
import type { MinutesStatus, Signatory } from './record.ts'

const TODAY = '2022-06-22'
const meeting: Known = {
  id: 'm',
  workingGroupId: 'g',
  form: 'IN_PERSON',
  status: 'HELD',
  startsAt: '2022-06-20T11:00:00.000Z',
  heldOn: '2022-06-20',
  sequence: 1,
  rules: DEFAULT_VOTING_RULES,
  agenda: [
    { id: 'i1', number: '1', title: 'О кадрах', visibility: 'PUBLIC', reporterId: 'mospp', spoke: [] },
    { id: 'i2', number: '2', title: 'О сметах', visibility: 'MEMBERS', reporterId: 'plant', spoke: [] },
    { id: 'i3', number: 'З-1', title: 'О споре сторон', visibility: 'CLOSED', spoke: [] },
  ],
  itemsEver: 3,
  agendaChanges: [],
  attendance: [
    { seatId: 's1', organizationId: 'mospp', voting: true, presence: 'PRESENT' },
    {
      seatId: 's2',
      organizationId: 'college',
      voting: true,
      presence: 'SUBSTITUTED',
      substitute: { organizationId: 'college', position: 'Заместитель директора' },
    },
    { seatId: 's3', organizationId: 'plant', voting: true, presence: 'ABSENT', reason: 'Болезнь' },
  ],
}
const items = ['i1', 'i2', 'i3'].map((agendaItemId) => ({
  agendaItemId,
  spoke: [{ organizationId: 'college', position: 'Директор', summary: `Сказано о ${agendaItemId}` }],
  decision: `Решено о ${agendaItemId}`,
}))
const draft: Draft = { number: '№ 3', date: '2022-06-21', items }
const drafting = (input: Partial<Draft> = {}) =>
  given(meeting).when(draftMinutes, { ...draft, ...input }, { today: TODAY })
const sign = (of: Known, office: Signatory, more: { on?: string; openMotions?: number } = {}) => {
  const { on = TODAY, openMotions = 0 } = more
  const by = { office, organizationId: 'mospp', on, signedAs: { kind: 'PAPER' as const } }
  return signMinutes(of, by, { today: TODAY, openMotions })
}
const circulated = drafting().when(circulateMinutes, TODAY)
const signed = circulated.when(sign, 'CHAIR').when(sign, 'SECRETARY')

const states: Readonly<Record<MinutesStatus, Known>> = {
  DRAFT: drafting().state,
  CIRCULATED: circulated.state,
  SIGNED: signed.state,
  PUBLISHED: signed.when(publishMinutes, TODAY).state,
}
const signing = (status: MinutesStatus) => sign(states[status], 'CHAIR')
const signingLast = (status: MinutesStatus) =>
  sign(status === 'CIRCULATED' ? circulated.when(sign, 'SECRETARY').state : states[status], 'CHAIR')
followsItsTable(
  minutesMoves,
  {
    draft: null,
    redraft: (status) => draftMinutes(states[status], draft, { today: TODAY }),
    circulate: (status) => circulateMinutes(states[status], TODAY),
    remark: (status) => remarkOnMinutes(states[status], { text: 'Уточнить' }, TODAY),
    signFirst: signing,
    signLast: signingLast,
    publish: (status) => publishMinutes(states[status], TODAY),
  },
  ({ minutes }) => minutes!.status,
)

describe('the minutes', () => {
  it('are drafted of a meeting that took place, due in the working days of the rules', () => {
    drafting().then({
      facts: [{ type: 'minutes.drafted.v1', data: { revision: 1, dueOn: '2022-06-27' } }],
      state: { minutes: { number: '3', status: 'DRAFT' }, agenda: [{ decision: 'Решено о i1' }, {}, {}] },
    })
    given({ ...meeting, status: 'CONVENED' as const })
      .when(draftMinutes, draft, { today: TODAY })
      .refuses({ __typename: 'IllegalTransition', from: 'CONVENED' })
    given(meeting).when(circulateMinutes, TODAY).refuses({ __typename: 'IllegalTransition' })
  })

  it('are of a day between the meeting and today, of its items, and of no endless speeches', () => {
    drafting({ date: '2022-06-19' }).refuses({ problems: ['date NO_DAY_OF_MINUTES'] })
    drafting({ date: '2022-06-23' }).refuses({ problems: ['date NO_DAY_OF_MINUTES'] })
    drafting({ items: [{ agendaItemId: 'i9', spoke: [] }] }).refuses({ __typename: 'NotFound', id: 'i9' })
    drafting({ items: [{ agendaItemId: 'i1', spoke: [{ summary: 'с'.repeat(100_000) }] }] }).refuses({
      problems: ['items.0.spoke.0.summary TOO_LONG'],
    })
  })

  it('take remarks once they are circulated, and another draft counts on and drops signatures', () => {
    circulated
      .when(remarkOnMinutes, { organizationId: 'college', text: 'Уточнить' }, TODAY)
      .when(sign, 'CHAIR')
      .when(draftMinutes, { date: '2022-06-22', items: [] }, { today: TODAY })
      .then({
        state: { minutes: { number: '3', revision: 2, remarks: [{ text: 'Уточнить', revision: 1 }], signatures: [] } },
      })
  })

  it('are signed by both offices, each once, with a number and no open vote', () => {
    circulated
      .when(sign, 'CHAIR')
      .when(sign, 'CHAIR')
      .refuses({ problems: ['office SIGNED_ALREADY'] })
    circulated.when(sign, 'CHAIR', { openMotions: 1 }).refuses({ problems: ['id VOTING_GOES_ON'] })
    circulated.when(sign, 'CHAIR', { on: '2022-06-20' }).refuses({ problems: ['on NO_DAY_OF_SIGNING FZ63'] })
    given(meeting)
      .when(draftMinutes, { date: '2022-06-21', items: [] }, { today: TODAY })
      .when(circulateMinutes, TODAY)
      .when(sign, 'CHAIR')
      .refuses({ problems: ['id NUMBER_NEEDED R40'] })
    signed.then({ facts: ['minutes.signed.v1', 'meeting.minuted.v1'], state: { status: 'MINUTED' } })
  })

  it('are due until there is a draft', () => {
    expect(minutesDueTerms.terms(meeting)).toMatchObject([{ key: 'minutes', dueOn: '2022-06-27' }])
    expect(minutesDueTerms.terms(drafting().state)).toEqual([])
  })
})

describe('on paper', () => {
  const words = { organization: (id: string) => `«${id}»`, label: (_: string, value: string) => value }
  const motion = { agendaItemId: 'i3', text: 'Тайное дело', status: 'CARRIED', opinions: [] } as unknown as Motion
  const printed: Printed = {
    ...signed.state,
    updatedAt: '2022-06-22T09:00:00.000Z',
    groupName: 'Группа',
    motions: [{ ...motion, id: 'v' }],
  }
  const outside = textsOf(minutesDocument(printed, words, false)).join('\n')
  const inside = textsOf(minutesDocument(printed, words, true)).join('\n')

  it('stand what was heard, who spoke and what was decided', () => {
    expect(outside).toContain('СЛУШАЛИ: «mospp».')
    expect(outside).toContain('Директор, «college»: Сказано о i1')
    expect(outside).toContain('Решено о i1')
    expect(outside).toContain('SUBSTITUTED: Заместитель директора, «college»')
    expect(outside).toContain('Участвуют 2 из 3 мест с правом голоса, нужно 2: кворум есть.')
  })

  it('stands nothing of a closed item for those outside, and of one for members its title', () => {
    expect(outside).not.toMatch(/споре|З-1|i3|Тайное|Болезнь/)
    expect(outside).toContain('2. О сметах')
    expect(outside).not.toContain('i2')
    expect(inside).toMatch(/З-1. О споре сторон[\s\S]*Решено о i3[\s\S]*Тайное дело/)
    const [sent, own] = [false, true].map((isInside) => textsOf(agendaDocument(printed, words, isInside)).join('\n'))
    expect(sent).not.toMatch(/споре|З-1|plant/)
    expect(sent).toMatch(/Докладывает: «mospp»[\s\S]*О сметах/)
    expect(own).toContain('Докладывает: «plant»')
    expect(JSON.stringify(publicState(signed.state))).not.toMatch(/споре|З-1|сметах/)
  })
})
