import { each, type Run } from './client.ts'
import { extend } from './execution.ts'
import { LEAVING, SEATED_ON } from './groups.ts'
import { organizationId } from './registry.ts'
import { baseActIds, itemId, items, RESOLUTION_KEY, resolutionText } from './resolution.ts'

const SECRETARY = 'SECRETARY'

/**
 * The resolution with its assignments, and the two groups: the wide one of points 3–4 with two gaps, the
 * narrow one of point 6.
 */
export async function writeGovernance(run: Run): Promise<void> {
  await run(
    SECRETARY,
    'adoptResolution',
    { idempotencyKey: RESOLUTION_KEY, title: resolutionText().title, items: items(), baseActIds },
    '... on ResolutionPayload { repeated }',
  )
  await each(
    assignments,
    ([number, organization, dueOn]) =>
      run(
        SECRETARY,
        'assignItem',
        {
          idempotencyKey: `demo-assign-${number}-${organization}`,
          itemId: itemId(number),
          organizationId: organizationId(organization),
          role: 'RESPONSIBLE',
          ...(dueOn ? { dueOn } : {}),
        },
        '... on AssignmentPayload { repeated }',
      ),
    1,
  )
  await writeGroup(run, wideGroup)
  const narrow = await writeGroup(run, narrowGroup)
  await run(
    SECRETARY,
    'activateWorkingGroup',
    { idempotencyKey: 'demo-group-6-active', id: narrow },
    '... on WorkingGroupPayload { repeated }',
  )
  await writeReport(run)
}

const assignments: readonly (readonly [number: string, organization: string, dueOn?: string])[] = [
  ['2', 'pravitelstvo'],
  ['5', 'copp', '2024-12-31'],
  ['6', 'minobr', '2022-12-31'],
  ['7', 'mospp'],
  ['7', 'minobr'],
  ['7', 'mooop'],
]

type Group = {
  readonly key: string
  readonly item: string
  readonly name: string
  readonly mandate: string
  readonly requirements: readonly object[]
  readonly seats: readonly string[]
  /** Delegates that are named as their body takes its seat, by body. */
  readonly delegates?: Readonly<Record<string, object>>
}

/** The wide group; what became of it stands in `groups.ts`. */
const wideGroup: Group = {
  key: 'demo-group-3',
  item: '3',
  name: 'Межведомственная рабочая группа по внедрению Национальной системы квалификаций',
  mandate:
    'Проработка Модели формирования национальной системы квалификаций на региональном уровне и проектов региональных актов',
  requirements: [
    { kind: 'REGIONAL_AUTHORITY', minSeats: 1 },
    { kind: 'EMPLOYER', minSeats: 1 },
    { kind: 'UNIVERSITY', minSeats: 1 },
    { kind: 'COLLEGE', minSeats: 1 },
    { organizationId: organizationId('mospp'), minSeats: 1 },
    { organizationId: organizationId('tpp'), minSeats: 1 },
    { organizationId: organizationId('mooop'), minSeats: 1 },
    { kind: 'PUBLIC_ORGANIZATION', minSeats: 1 },
  ],
  seats: ['mininvest', 'metrovagonmash', 'shchyolkovskij-kolledzh', 'mospp', 'tpp', 'mooop', ...LEAVING],
}

const narrowGroup: Group = {
  key: 'demo-group-6',
  item: '6',
  name: 'Рабочая группа по алгоритму реализации соглашений о кластерном взаимодействии',
  mandate:
    'Алгоритм пошаговой реализации: потребность в кадрах, подготовка и переподготовка, трудоустройство по специальности',
  requirements: [
    { kind: 'COLLEGE', positionLevel: 'HEAD', minSeats: 1 },
    { organizationId: organizationId('mospp'), minSeats: 1 },
    { organizationId: organizationId('minobr'), minSeats: 1 },
  ],
  seats: ['ramenskij-kolledzh', 'mospp', 'minobr'],
  delegates: {
    'ramenskij-kolledzh': {
      ...{ fullName: 'Образцова Анна Ильинична', position: 'Директор', level: 'HEAD' },
      document: { title: 'Приказ о назначении представителя', kind: 'ORDER', date: '2020-01-30' },
    },
  },
}

async function writeGroup(run: Run, { key, item, seats, delegates = {}, ...group }: Group): Promise<string> {
  const created = await run(
    SECRETARY,
    'createWorkingGroup',
    { idempotencyKey: key, resolutionItemId: itemId(item), ...group },
    '... on WorkingGroupPayload { repeated workingGroup { id } }',
  )
  const workingGroupId: string = created.workingGroup.id
  await each(
    seats,
    (seat) =>
      run(
        SECRETARY,
        'fillSeat',
        {
          idempotencyKey: `${key}-seat-${seat}`,
          workingGroupId,
          organizationId: organizationId(seat),
          from: SEATED_ON,
          ...(delegates[seat] ? { delegate: delegates[seat] } : {}),
        },
        '... on SeatPayload { repeated }',
      ),
    1,
  )
  return workingGroupId
}

/** Point 6 was carried out: the ministry reported, the secretary accepted. */
async function writeReport(run: Run): Promise<void> {
  const assigned = await run(
    SECRETARY,
    'assignItem',
    {
      idempotencyKey: 'demo-assign-6-minobr',
      itemId: itemId('6'),
      organizationId: organizationId('minobr'),
      role: 'RESPONSIBLE',
      dueOn: '2022-12-31',
    },
    '... on AssignmentPayload { repeated assignment { id } }',
  )
  const about = { itemId: itemId('6'), assignmentId: assigned.assignment.id }
  const seen = { idempotencyKey: 'demo-acknowledge-6', ...about }
  await run(SECRETARY, 'acknowledgeAssignment', seen, '... on AssignmentPayload { repeated }')
  await extend(run, about, 'Стороны кластеров согласуют порядок трудоустройства')
  const evidenceUrls = ['https://kadry.example/algorithm.pdf']
  const report = async (key: string, text: string): Promise<string> => {
    const input = { idempotencyKey: key, ...about, text, evidenceUrls }
    const filed = await run(
      SECRETARY,
      'reportOnItem',
      input,
      '... on ExecutionReportPayload { repeated report { id } }',
    )
    return filed.report.id
  }
  const first = await report('demo-report-6-first', 'Проект алгоритма подготовлен.')
  const reason = 'Приложите согласованный сторонами алгоритм.'
  const returned = { idempotencyKey: 'demo-return-6', itemId: about.itemId, reportId: first, reason }
  await run(SECRETARY, 'returnReport', returned, '... on ExecutionReportPayload { repeated }')
  const agreed = 'Алгоритм пошаговой реализации согласован сторонами соглашения кластера «Радиоэлектроника».'
  const reportId = await report('demo-report-6', agreed)
  await run(
    SECRETARY,
    'acceptReport',
    { idempotencyKey: 'demo-accept-6', itemId: itemId('6'), reportId },
    '... on ExecutionReportPayload { repeated }',
  )
}

export type Agreement = {
  readonly key: string
  readonly title: string
  readonly sectorCode: string
  readonly on: string
  readonly parties: readonly string[]
}

/** A cluster agreement signed by all its parties on one day; its origin is point 6. */
export async function writeAgreement(
  run: Run,
  roundTableId: string,
  { key, title, sectorCode, on, parties }: Agreement,
): Promise<string> {
  const drafted = await run(
    SECRETARY,
    'draftAgreement',
    {
      idempotencyKey: key,
      kind: 'CLUSTER',
      title,
      sectorCode,
      validFrom: on,
      partyIds: parties.map(organizationId),
      originIds: [itemId('6'), roundTableId],
    },
    '... on AgreementPayload { repeated agreement { id } }',
  )
  const id: string = drafted.agreement.id
  await each(
    parties,
    (party) =>
      run(
        SECRETARY,
        'signAgreement',
        { idempotencyKey: `${key}-${party}`, id, organizationId: organizationId(party), on },
        '... on AgreementPayload { repeated }',
      ),
    1,
  )
  await run(
    SECRETARY,
    'registerAgreement',
    { idempotencyKey: `${key}-number`, id, nextNumber: true, date: on },
    '... on AgreementPayload { repeated }',
  )
  return id
}
