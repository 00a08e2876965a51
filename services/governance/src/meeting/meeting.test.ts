import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VOTING_RULES, type VotingRules } from '../working-group/voting-rules.ts'
import { type AgendaVisibility, addItem, changeItem, heard, type NewAgendaItem, removeItem } from './agenda.ts'
import { attend, seatedOn } from './attendance.ts'
import { type Known, type MeetingStatus, meetingMoves } from './meeting.ts'
import { changePlace } from './place.ts'
import { cancel, convene, hold, type MeetingGroup, type NewMeeting, plan, postpone, replan } from './planning.ts'
import { forgetInputs, neededSubstitutes } from './substitutes.ts'

const TODAY = '2022-06-15'
const NOW = '2022-06-15T09:00:00.000Z'
const seat = (id: string, more = {}) => ({ id, organizationId: `of ${id}`, voting: true, from: '2022-01-01', ...more })
const group = (rules: Partial<VotingRules> = {}, status = 'ACTIVE'): MeetingGroup => ({
  id: 'g',
  status,
  votingRules: { ...DEFAULT_VOTING_RULES, ...rules },
  seats: [seat('s1'), seat('s2'), seat('s3', { voting: false }), seat('gone', { to: '2022-05-01' })],
})
const room: NewMeeting = { form: 'IN_PERSON', startsAt: '2022-06-20T11:00:00Z', place: 'Дом Правительства' }
const letters: NewMeeting = {
  form: 'BY_CORRESPONDENCE',
  startsAt: '2022-06-20T06:00:00Z',
  votesUntil: '2022-06-22T15:00:00Z',
}
const planning = (input: NewMeeting, of = group()) => given().when(plan, 'm', of, input)
const add = (
  meeting: Known,
  title: string,
  visibility: AgendaVisibility = 'PUBLIC',
  more: Partial<NewAgendaItem> = {},
) => addItem(meeting, { title, visibility, ...more }, (n) => `item ${n}`, NOW)
const planned = planning(room).when(add, 'О кадрах').state
const convened = given(planned).when(convene, group(), { on: TODAY, today: TODAY }).state
const held = given(convened).when(hold, group(), '2022-06-20T11:00:00.000Z').state

const why = { reason: 'Нет материалов', hasVoted: false }

const states: Readonly<Record<MeetingStatus, Known>> = {
  PLANNED: planned,
  CONVENED: convened,
  HELD: held,
  MINUTED: { ...held, status: 'MINUTED' },
  POSTPONED: given(planned).when(postpone, why, TODAY).state,
  CANCELLED: given(planned).when(cancel, why, TODAY).state,
}
followsItsTable(
  meetingMoves,
  {
    plan: null,
    replan: (status) => replan(states[status], room),
    arrange: (status) => add(states[status], 'Разное'),
    relocate: (status) => changePlace(states[status], { place: 'Зал 3' }, NOW),
    convene: (status) => convene(states[status], group(), { on: TODAY, today: TODAY }),
    postpone: (status) => postpone(states[status], why, TODAY),
    cancel: (status) => cancel(states[status], why, TODAY),
    attend: (status) => attend({ ...held, status }, [{ seatId: 's1', presence: 'PRESENT' }], TODAY),
    hold: (status) => hold(states[status], group(), '2022-06-20T11:00:00.000Z'),
    // The last signature of the minutes.
    minute: null,
  },
  ({ status }) => status,
)

describe('planning a meeting', () => {
  it('keeps moments in UTC and the rules of the group', () => {
    planning({ ...room, startsAt: '2022-06-20T14:00:00+03:00' }, group({ noticeWorkingDays: 1 })).then({
      facts: [{ type: 'meeting.planned.v1', data: { workingGroupId: 'g', startsAt: '2022-06-20T11:00:00.000Z' } }],
      state: { startsAt: '2022-06-20T11:00:00.000Z', rules: { noticeWorkingDays: 1 }, sequence: 0 },
    })
  })

  it('needs a place in a room and an end by correspondence, and each only there', () => {
    planning({ form: 'IN_PERSON', startsAt: room.startsAt }).refuses({ problems: ['place PLACE_NEEDED'] })
    planning({ form: 'BY_CORRESPONDENCE', startsAt: room.startsAt }).refuses({
      problems: ['votesUntil END_NEEDED R42'],
    })
    planning({ ...room, votesUntil: '2022-06-21T11:00:00Z' }).refuses({
      problems: ['votesUntil NOT_BY_CORRESPONDENCE'],
    })
    planning({ ...letters, votesUntil: letters.startsAt }).refuses({ problems: ['votesUntil END_BEFORE_START'] })
    planning({ ...letters, place: 'Зал' }).refuses({ problems: ['place BY_CORRESPONDENCE R42'] })
    planning(letters).then()
  })

  it('keeps to what the group allows', () => {
    planning(letters, group({ correspondenceAllowed: false })).refuses({
      problems: ['form CORRESPONDENCE_NOT_ALLOWED'],
    })
    planning(room, group({}, 'DISSOLVED')).refuses({ problems: ['workingGroupId GROUP_AT_REST'] })
  })
})

describe('convening', () => {
  const on = (day: string, rules: Partial<VotingRules> = {}) =>
    given(planned).when(convene, group(rules), { on: day, today: TODAY })

  it('is done so many working days ahead: three before Monday the 20th is Wednesday the 15th', () => {
    on('2022-06-15').then({ state: { status: 'CONVENED', convenedOn: '2022-06-15', sequence: 1 } })
    on('2022-06-15', { noticeWorkingDays: 4 }).refuses({ problems: ['on NOTICE_TOO_SHORT R42'] })
    on('2022-06-14', { noticeWorkingDays: 4 }).then()
  })

  it('without notice is done on its day at the latest, on a day off too', () => {
    const sunday = planning({ ...room, startsAt: '2022-06-19T11:00:00Z' }).when(add, 'О кадрах')
    const none = group({ noticeWorkingDays: 0 })
    sunday.when(convene, none, { on: '2022-06-19', today: '2022-06-20' }).then({ state: { status: 'CONVENED' } })
    sunday
      .when(convene, none, { on: '2022-06-20', today: '2022-06-20' })
      .refuses({ problems: ['on NOTICE_TOO_SHORT R42'] })
  })

  it('is done on a day that has come, and with something to speak of', () => {
    on('2022-06-16', { noticeWorkingDays: 1 }).refuses({ problems: ['on IN_THE_FUTURE'] })
    planning(room)
      .when(convene, group(), { on: TODAY, today: TODAY })
      .refuses({ problems: ['id AGENDA_EMPTY'] })
  })

  it('fixes the rules and the seats of the day: of nobody is it known yet that they come', () => {
    on(TODAY, { castingVote: false }).then({
      state: {
        rules: { castingVote: false },
        attendance: ['s1', 's2', 's3'].map((seatId) => ({ seatId, presence: 'ABSENT' })),
      },
    })
  })

  it('raises the sequence of calendars, and so does every change of day or state', () => {
    given(convened)
      .when(postpone, why, TODAY)
      .when(replan, { ...room, startsAt: '2022-06-27T11:00:00Z' })
      .when(convene, group(), { on: TODAY, today: TODAY })
      .then({ state: { sequence: 4, startsAt: '2022-06-27T11:00:00.000Z' } })
  })
})

describe('calling a meeting off', () => {
  it('R42: is done with a reason, and not once there was a vote: it would hang in the air', () => {
    for (const callOff of [postpone, cancel]) {
      given(convened)
        .when(callOff, { ...why, reason: ' ' }, TODAY)
        .refuses({ problems: ['reason EMPTY'] })
      given(convened)
        .when(callOff, { ...why, hasVoted: true }, TODAY)
        .refuses({ problems: ['id VOTED R42'] })
    }
  })
})

describe('the agenda', () => {
  it('is numbered in its order while it is planned, closed items apart', () => {
    given(planned)
      .when(add, 'Закрытый', 'CLOSED')
      .when(add, 'Разное')
      .when(removeItem, 'item 1', { reason: 'Снят', hasMotions: false }, NOW)
      .then({
        state: {
          agenda: [
            { id: 'item 2', number: 'З-1' },
            { id: 'item 3', number: '1' },
          ],
          agendaChanges: [],
        },
      })
  })

  it('records every change once it is sent, and gives no number twice', () => {
    given(convened)
      .when(add, 'Второй')
      .when(removeItem, 'item 2', { reason: 'Снят', hasMotions: false }, NOW)
      .when(changeItem, 'item 1', { title: 'О кадрах кластера' }, NOW)
      .when(add, 'Третий')
      .then({
        state: {
          agenda: [{ number: '1' }, { number: '3' }],
          agendaChanges: [
            { kind: 'ADDED', number: '2', after: 'Второй' },
            { kind: 'REMOVED', number: '2', before: 'Второй', reason: 'Снят' },
            { kind: 'CHANGED', number: '1', before: 'О кадрах', after: 'О кадрах кластера' },
            { kind: 'ADDED', number: '3' },
          ],
        },
      })
  })

  it('says nothing outside of a closed item, and records it all the same', () => {
    given(convened)
      .when(add, 'Закрытый', 'CLOSED')
      .then({ facts: [], state: { agendaChanges: [{ number: 'З-1', visibility: 'CLOSED' }] } })
  })

  it('says of an item for members that the agenda changed, and nothing of its papers', () => {
    given(convened)
      .when(add, 'О сметах', 'MEMBERS')
      .then({ facts: ['meeting.agendaChanged.v1'] })
    const facts = [{ type: 'meeting.agendaChanged.v1' as const }, { type: 'meeting.fileAttached.v1' as const }]
    expect(heard({ visibility: 'MEMBERS' }, facts)).toEqual([facts[0]])
    expect([heard({ visibility: 'PUBLIC' }, facts), heard({ visibility: 'CLOSED' }, facts)]).toEqual([facts, []])
  })

  it('lets nobody change who sees an item once it is sent, nor remove what was moved under', () => {
    given(convened)
      .when(changeItem, 'item 1', { visibility: 'CLOSED' }, NOW)
      .refuses({ problems: ['visibility AGENDA_SENT'] })
    given(convened)
      .when(removeItem, 'item 1', { reason: 'Снят', hasMotions: true }, NOW)
      .refuses({ problems: ['agendaItemId HAS_MOTIONS'] })
    given(planned)
      .when(add, 'т'.repeat(1_001))
      .refuses({ problems: ['title TOO_LONG'] })
    given(planned).when(changeItem, 'item 9', {}, NOW).refuses({ __typename: 'NotFound', id: 'item 9' })
  })
})

describe('attendance', () => {
  const said = (...announced: Parameters<typeof attend>[1][number][]) => given(convened).when(attend, announced, TODAY)
  const deputy = (organizationId?: string) => ({
    position: 'Заместитель',
    ...(organizationId ? { organizationId } : {}),
  })

  it('is said of the seats that are named, and stays for the others', () => {
    said({ seatId: 's1', presence: 'PRESENT' })
      .when(attend, [{ seatId: 's2', presence: 'ABSENT', reason: 'Командировка' }], TODAY)
      .then({ state: { attendance: [{ presence: 'PRESENT' }, { reason: 'Командировка' }, { presence: 'ABSENT' }] } })
  })

  it('keeps of a substitute who is named the person alone, whose name is needed until the minutes are signed', () => {
    const named = said({ seatId: 's1', presence: 'SUBSTITUTED', substitute: { ...deputy(), personId: 'p' } })
    named.then({ state: { attendance: [{ substitute: { personId: 'p', position: 'Заместитель' } }, {}, {}] } })
    expect(JSON.stringify(named.facts)).not.toContain('"p"')
    const needed = Object.keys(states).filter(
      (status) => neededSubstitutes({ ...named.state, status: status as MeetingStatus }).length > 0,
    )
    expect(needed).toEqual(['PLANNED', 'CONVENED', 'HELD', 'POSTPONED'])
    named.when(forgetInputs).then({ facts: [], forgets: 'INPUTS' })
  })

  it('names a substitute by body and post, from the same body unless another is named', () => {
    said({ seatId: 's1', presence: 'SUBSTITUTED', substitute: deputy() }).then({
      state: { attendance: [{ substitute: { organizationId: 'of s1', position: 'Заместитель' } }, {}, {}] },
    })
    said({ seatId: 's1', presence: 'SUBSTITUTED' }).refuses({ problems: ['attendance.0.substitute SUBSTITUTE_NEEDED'] })
  })

  it('R11: lets nobody sit in two seats', () => {
    const both = (second: string) =>
      said(
        { seatId: 's1', presence: 'SUBSTITUTED', substitute: deputy('x') },
        { seatId: 's2', presence: 'SUBSTITUTED', substitute: { organizationId: 'x', position: second } },
      )
    both(' заместитель').refuses({ rule: 'R11', code: 'SUBSTITUTE_TWICE' })
    both('Начальник отдела').then()
    const named = (personId: string) => ({ position: `Заместитель ${personId}`, personId: 'p' })
    said(
      { seatId: 's1', presence: 'SUBSTITUTED', substitute: named('s1') },
      { seatId: 's2', presence: 'SUBSTITUTED', substitute: named('s2') },
    ).refuses({ rule: 'R11', code: 'SUBSTITUTE_TWICE' })
    const namesake = (personId: string) => ({ ...deputy('x'), personId })
    said(
      { seatId: 's1', presence: 'SUBSTITUTED', substitute: namesake('p') },
      { seatId: 's2', presence: 'SUBSTITUTED', substitute: namesake('q') },
    ).then()
    said({ seatId: 's1', presence: 'SUBSTITUTED', substitute: deputy('of s2') }).refuses({
      rule: 'R11',
      code: 'SUBSTITUTE_HAS_SEAT',
    })
  })

  it('keeps to what the rules allow, and names seats of the meeting only, each once', () => {
    const strict = given(planned).when(convene, group({ substitutesAllowed: false }), { on: TODAY, today: TODAY })
    strict
      .when(attend, [{ seatId: 's1', presence: 'SUBSTITUTED', substitute: deputy() }], TODAY)
      .refuses({ problems: ['attendance.0.presence SUBSTITUTES_NOT_ALLOWED R42'] })
    said({ seatId: 'gone', presence: 'PRESENT' }).refuses({ __typename: 'NotFound', id: 'gone' })
    said({ seatId: 's1', presence: 'PRESENT' }, { seatId: 's1', presence: 'ABSENT' }).refuses({
      problems: ['attendance.0.seatId REPEATED', 'attendance.1.seatId REPEATED'],
    })
  })

  it('is of the seats that are filled on the day', () => {
    const known = convened.attendance.map((one) => ({ ...one, presence: 'PRESENT' as const }))
    const later = seatedOn([seat('s1'), seat('new'), seat('s2', { to: '2022-06-19' })], '2022-06-20', known)
    expect(later.map(({ seatId, presence }) => [seatId, presence])).toEqual([
      ['s1', 'PRESENT'],
      ['new', 'ABSENT'],
    ])
  })
})

describe('a meeting by correspondence', () => {
  it('has taken place once its voting has ended', () => {
    const waiting = planning(letters).when(add, 'О кадрах').when(convene, group(), { on: TODAY, today: TODAY })
    waiting.when(hold, group(), '2022-06-22T14:59:59.000Z').refuses({ problems: ['id NOT_OVER'] })
    waiting.when(hold, group(), '2022-06-22T15:00:00.000Z').then({ state: { heldOn: '2022-06-22' } })
  })
})
