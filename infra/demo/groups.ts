import { childId, derivedKey, globalId } from '@kadry/runtime/ids'
import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'
const REGISTRAR = 'REGISTRAR'
const REPEATED = { seat: '... on SeatPayload { repeated }', group: '... on WorkingGroupPayload { repeated }' }

export const SEATED_ON = '2020-02-01'
/** Two bodies that do not exist: each loses its seat in the wide group, one its role and one itself. */
export const LEAVING = ['demo-institut', 'demo-kadry'] as const

const groupId = (key: string) => globalId('WorkingGroup', derivedKey('WorkingGroup', 'demo-secretary', key))
export const wide = groupId('demo-group-3')
export const narrow = groupId('demo-group-6')
/** Seats are numbered as they were filled. */
const seatId = (group: string, n: number) => childId('Seat', group, String(n))

const offices: readonly (readonly [group: string, seat: number, kind: string, from: string])[] = [
  [wide, 1, 'CHAIR', '2020-02-10'],
  [wide, 5, 'DEPUTY_CHAIR', '2020-02-10'],
  [wide, 6, 'SECRETARY', '2020-02-10'],
  // The secretary of the trade unions was followed by that of the industrialists.
  [wide, 4, 'SECRETARY', '2022-03-01'],
  [narrow, 3, 'CHAIR', '2020-02-10'],
  [narrow, 2, 'SECRETARY', '2020-02-10'],
]

/** All of them invented; the second of a seat follows the first. */
const delegates: readonly (readonly [group: string, seat: number, delegate: object])[] = [
  [wide, 1, { fullName: 'Примеров Сергей Андреевич', position: 'Заместитель министра', from: SEATED_ON }],
  [wide, 2, { fullName: 'Типовой Павел Егорович', position: 'Директор по персоналу', from: SEATED_ON }],
  [wide, 3, { fullName: 'Шаблонова Вера Олеговна', position: 'Директор', level: 'HEAD', from: SEATED_ON }],
  [wide, 4, { fullName: 'Макетов Олег Юрьевич', position: 'Вице-президент', from: SEATED_ON, to: '2023-12-31' }],
  [wide, 4, { fullName: 'Эскизова Нина Львовна', position: 'Исполнительный директор', from: '2024-01-15' }],
  [wide, 5, { fullName: 'Набросков Илья Ильич', position: 'Вице-президент', from: SEATED_ON }],
  [wide, 6, { fullName: 'Чертёжникова Алла Юрьевна', position: 'Заместитель председателя', from: SEATED_ON }],
  [narrow, 2, { fullName: 'Моделин Артём Павлович', position: 'Начальник отдела', from: SEATED_ON }],
  [
    narrow,
    3,
    { fullName: 'Контурова Ольга Ивановна', position: 'Заместитель министра', level: 'DEPUTY_HEAD', from: SEATED_ON },
  ],
]

/**
 * What became of the two groups: offices, delegates and rules. The wide one was whole at first and is not any
 * more (R8): a role was revoked and a body dissolved.
 */
export async function writeGroups(run: Run): Promise<void> {
  for (const [group, seat, kind, from] of offices) {
    const document = { title: 'Протокол организационного заседания', kind: 'MINUTES', date: from }
    const idempotencyKey = `demo-office-${group}-${seat}-${kind}`
    await run(
      SECRETARY,
      'fillOffice',
      { idempotencyKey, seatId: seatId(group, seat), kind, from, document },
      REPEATED.seat,
    )
  }
  for (const [index, [group, seat, delegate]] of delegates.entries())
    await run(
      SECRETARY,
      'appointDelegate',
      { idempotencyKey: `demo-delegate-${index}`, seatId: seatId(group, seat), delegate },
      REPEATED.seat,
    )
  await run(
    SECRETARY,
    'setVotingRules',
    {
      idempotencyKey: 'demo-voting-rules-3',
      id: wide,
      rules: {
        quorum: { numerator: 1, denominator: 2, inclusive: true },
        majorityOf: 'PRESENT',
        secretAllowed: true,
        noticeWorkingDays: 3,
        minutesWithinWorkingDays: 5,
      },
      document: { title: 'Положение о межведомственной рабочей группе', date: '2020-02-10' },
    },
    REPEATED.group,
  )
  await run(SECRETARY, 'activateWorkingGroup', { idempotencyKey: 'demo-group-3-active', id: wide }, REPEATED.group)
  await writeLosses(run)
}

async function writeLosses(run: Run): Promise<void> {
  const [institute, society] = LEAVING.map(organizationId)
  await run(
    REGISTRAR,
    'revokeRole',
    {
      idempotencyKey: 'demo-institut-revoked',
      organizationId: institute,
      roleGrantId: childId('RoleGrant', institute!, '1'),
      on: '2024-09-01',
      reason: 'Лицензия на программы высшего образования прекращена',
      document: { title: 'Приказ о прекращении лицензии', kind: 'ORDER', date: '2024-08-26' },
    },
    '... on RoleGrantPayload { repeated }',
  )
  await run(
    REGISTRAR,
    'dissolveOrganization',
    {
      idempotencyKey: 'demo-kadry-dissolved',
      id: society,
      on: '2025-03-03',
      reason: 'Решение общего собрания',
    },
    '... on OrganizationPayload { repeated }',
  )
}
