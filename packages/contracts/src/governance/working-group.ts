import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { organizationKind } from '../stakeholders/organization-kind.ts'
import type { InOlder } from '../state.ts'
import {
  amount,
  count,
  day,
  firstDayWithout,
  id,
  on,
  organizationId,
  ownId,
  reason,
  source,
  validTo,
} from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'working-group', { ru: 'Рабочая группа', en: 'Working group' })

const group = exampleId('WorkingGroup')
const seat = exampleId('Seat', '00000000-0000-7000-8000-000000000001/1')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')

const name = z.string().describe('Название группы / Name of the group')
const resolutionItemId = id
  .optional()
  .describe(
    'Пункт резолюции, во исполнение которого создана; нет — не из пункта / The item of a resolution that it was created from; absent: from none',
  )
const seatId = id.describe('Место; не меняется, пока его держат / The seat; the same as long as it is held')
const holder = organizationId.describe('Организация, которой принадлежит место / The organisation that holds the seat')
const from = day.describe('Первый московский день на месте / The first Moscow day on the seat')

const GROUP = { ru: 'Группа и её места', en: 'The group and its seats' }
const seats = z
  .array(
    z.object({
      id: seatId,
      organizationId: holder,
      category: organizationKind
        .optional()
        .describe(
          'Вид, по которому занимает место; нет — названа составом / The kind by which it holds the seat; absent: the composition names it',
        ),
      voting: z.boolean().describe('Имеет голос / Has a vote'),
      from,
      to: day
        .optional()
        .describe(
          'Последний день на месте, включительно; нет — держит и сейчас / The last day on the seat, inclusive; absent: held now',
        ),
    }),
  )
  .describe(
    'Места, нынешние и прежние, по организациям; кто сидит, не публикуется / Seats, present and past, by organisation; who sits there is not published',
  )
const votingRules = z.object({
  quorum: z
    .object({
      numerator: amount.describe('Числитель / The numerator'),
      denominator: amount.describe('Знаменатель / The denominator'),
      inclusive: z
        .boolean()
        .describe('Достаточно самой доли; иначе нужно больше / The share itself is enough, not only more'),
    })
    .describe(
      'Доля занятых мест с правом голоса, при которой группа решает / The share of filled voting seats that may decide',
    ),
  majorityOf: z
    .string()
    .describe(
      'От чего большинство: CAST — поданных, PRESENT — присутствующих, ENTITLED — занятых мест; список может расти / What a majority is of: one of these; the list may grow',
    ),
  castingVote: z.boolean().describe('При равенстве решает председатель / The chair breaks a tie'),
  secretAllowed: z.boolean().describe('Допустимо тайное голосование / A ballot may be secret'),
  correspondenceAllowed: z.boolean().describe('Допустимо заочное заседание / A meeting may be by correspondence'),
  substitutesAllowed: z.boolean().describe('Представителя можно заменить / A delegate may send a substitute'),
  votesPublished: z.boolean().describe('Голоса поимённо видят все / Everybody sees who voted how'),
  noticeWorkingDays: count.describe('За сколько рабочих дней созывают / Working days of notice'),
  minutesWithinWorkingDays: amount.describe(
    'За сколько рабочих дней готовят протокол / Working days until the minutes',
  ),
})
const exampleRules = {
  quorum: { numerator: 1, denominator: 2, inclusive: false },
  majorityOf: 'PRESENT',
  castingVote: true,
  secretAllowed: false,
  correspondenceAllowed: true,
  substitutesAllowed: true,
  votesPublished: false,
  noticeWorkingDays: 3,
  minutesWithinWorkingDays: 5,
}
const exampleState = {
  id: group,
  name: 'Межведомственная рабочая группа',
  status: 'FORMING' as const,
  resolutionItemId: item,
  seats: [{ id: seat, organizationId: org, category: 'COLLEGE' as const, voting: true, from: '2020-01-01' }],
}

/** What `workingGroup.state.v1` shows of statuses that it does not know. */
export const GROUP_STATUS_IN_V1: InOlder<'FORMING' | 'ACTIVE'> = {
  PROPOSED: null,
  SUSPENDED: 'FORMING',
  COMPLETED: null,
  DISSOLVED: null,
}

const order = z.object({ id: ownId, on, reason: reason.optional(), document: source })
const end = order.extend({ on: firstDayWithout })
const exampleOrder = { id: group, on: '2024-09-01', document: { title: 'Распоряжение', number: '12-Р' } }
const officeKind = z
  .string()
  .describe('CHAIR, DEPUTY_CHAIR, SECRETARY; список может расти / One of these; the list may grow')
const office = {
  kind: officeKind,
  seatId: id.describe('Место, которое занимает должность / The seat that holds the office'),
  from: day.describe('Первый московский день в должности / The first Moscow day in office'),
  to: validTo.optional(),
}
const exampleOffice = { kind: 'CHAIR', seatId: seat, from: '2020-02-01' }

export const workingGroup = [
  fact(
    'workingGroup.proposed.v1',
    { ru: 'Предложена', en: 'Proposed' },
    z.object({ id: ownId, name, resolutionItemId }),
    { id: group, name: 'Межведомственная рабочая группа' },
  ),
  fact(
    'workingGroup.created.v1',
    { ru: 'Создана', en: 'Created' },
    z.object({
      id: ownId,
      name,
      resolutionItemId,
      status: z
        .literal('FORMING')
        .describe('Всегда FORMING: состав набирается / Always FORMING: seats are being filled'),
      document: source,
    }),
    { id: group, name: 'Межведомственная рабочая группа', resolutionItemId: item, status: 'FORMING' },
  ),
  fact('workingGroup.activated.v1', { ru: 'Приступила к работе', en: 'Activated' }, z.object({ id: ownId }), {
    id: group,
  }),
  fact('workingGroup.suspended.v1', { ru: 'Работа приостановлена', en: 'Suspended' }, order, exampleOrder),
  fact('workingGroup.resumed.v1', { ru: 'Работа возобновлена', en: 'Resumed' }, order, exampleOrder),
  fact('workingGroup.completed.v1', { ru: 'Работа завершена', en: 'Completed' }, end, exampleOrder),
  fact('workingGroup.dissolved.v1', { ru: 'Упразднена', en: 'Dissolved' }, end, exampleOrder),
  fact(
    'office.filled.v1',
    { ru: 'Должность занята', en: 'Office filled' },
    z.object({ id: ownId, ...office, organizationId: holder, document: source }),
    { id: group, ...exampleOffice, organizationId: org },
  ),
  fact(
    'office.vacated.v1',
    { ru: 'Должность освобождена', en: 'Office vacated' },
    z.object({
      id: ownId,
      kind: officeKind,
      seatId: id.describe('Место, державшее должность / The seat that held the office'),
      organizationId: organizationId.describe('Организация на этом месте / The organisation on that seat'),
      on: firstDayWithout,
      reason: z
        .string()
        .describe(
          'SUCCEEDED — преемник, SEAT_VACATED — место освобождено, RELIEVED — освобождён от должности; список может расти / One of these; the list may grow',
        ),
    }),
    { id: group, kind: 'CHAIR', seatId: seat, organizationId: org, on: '2024-09-01', reason: 'SUCCEEDED' },
  ),
  fact(
    'seat.filled.v1',
    { ru: 'Место занято', en: 'Seat filled' },
    z.object({ id: ownId, seatId, organizationId: holder, from }),
    { id: group, seatId: seat, organizationId: org, from: '2020-01-01' },
  ),
  fact(
    'seat.vacated.v1',
    { ru: 'Место освобождено', en: 'Seat vacated' },
    z.object({
      id: ownId,
      seatId,
      organizationId: organizationId.describe('Организация, державшая место / The organisation that held the seat'),
      on: firstDayWithout.describe(
        'Первый московский день без неё на месте / The first Moscow day without it on the seat',
      ),
      reason: z
        .string()
        .describe(
          'ROLE_LOST — утрачена роль, DISSOLVED, MERGED (R8), WITHDRAWN — вышла, EXCLUDED — исключена, GROUP_ENDED — группы больше нет; список может расти / One of these; the list may grow',
        ),
    }),
    { id: group, seatId: seat, organizationId: org, on: '2024-09-01', reason: 'ROLE_LOST' },
  ),
  fact('composition.satisfied.v1', { ru: 'Состав полон', en: 'Composition complete' }, z.object({ id: ownId }), {
    id: group,
  }),
  fact(
    'composition.broken.v1',
    { ru: 'Состав неполон', en: 'Composition incomplete' },
    z.object({
      id: ownId,
      missing: z
        .array(
          z.object({
            kind: organizationKind
              .optional()
              .describe(
                'Вид, которого недостаёт; нет — названа организация / The kind that is lacking; absent: an organisation is named',
              ),
            organizationId: id
              .optional()
              .describe(
                'Организация, которой недостаёт; нет — назван вид / The organisation that is lacking; absent: a kind is named',
              ),
            seats: amount.describe('Скольких мест недостаёт / How many seats are lacking'),
          }),
        )
        .describe('Чего недостаёт составу (R6) / What the composition lacks (R6)'),
    }),
    { id: group, missing: [{ kind: 'COLLEGE', seats: 1 }] },
  ),
  fact(
    'votingRules.changed.v1',
    { ru: 'Правила голосования установлены', en: 'Voting rules set' },
    z.object({ id: ownId, ...votingRules.shape, document: source }),
    { id: group, ...exampleRules },
  ),
  state(
    'workingGroup.state.v1',
    GROUP,
    z.object({
      id: ownId,
      name,
      status: z
        .enum(['FORMING', 'ACTIVE'])
        .describe(
          'FORMING — состав набирается, ACTIVE — работает; пробел в составе её не останавливает (R6) / Seats are being filled, or at work; a gap does not stop it (R6)',
        ),
      resolutionItemId,
      seats,
    }),
    exampleState,
  ),
  state(
    'workingGroup.state.v2',
    GROUP,
    z.object({
      id: ownId,
      name,
      status: z
        .string()
        .describe(
          'PROPOSED — предложена, FORMING — состав набирается, ACTIVE — работает, SUSPENDED — приостановлена, COMPLETED — завершена, DISSOLVED — упразднена; список может расти / One of these; the list may grow',
        ),
      resolutionItemId,
      endedOn: firstDayWithout.optional(),
      seats,
      offices: z
        .array(z.object(office))
        .optional()
        .describe(
          'Сроки в должностях, нынешние и прежние; нет — ни одного / Terms in offices, present and past; absent: none',
        ),
      votingRules: votingRules
        .optional()
        .describe('Правила следующего заседания; нет — обычные / Those of the next meeting; absent: the usual ones'),
    }),
    { ...exampleState, offices: [exampleOffice], votingRules: exampleRules },
  ),
] as const
