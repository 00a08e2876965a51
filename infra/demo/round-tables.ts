import { childId } from '@kadry/runtime/ids'
import { demoRoundTableId } from './callers.ts'
import { each, type Run } from './client.ts'
import { narrow } from './groups.ts'
import { organizationId } from './registry.ts'
import type { DemoRoundTable } from './round-table.ts'

const MANAGER = 'EVENT_MANAGER'
const TABLE = '... on RoundTablePayload { repeated roundTable { id } }'
const REGISTRATION = '... on RegistrationPayload { repeated registration { id code } }'

type Step = (mutation: string, more?: object, select?: string) => ReturnType<Run>
type Table = { readonly id: string; readonly step: Step; readonly registered: readonly Registered[] }
type Registered = { readonly id: string; readonly code: string }
type Wanted = {
  /** The beginning of all its idempotency keys: what lies ahead has its month in it. */
  readonly key: string
  readonly title: string
  readonly sectorCode: string
  readonly day: string
  readonly capacity: number
  readonly bodies: readonly string[]
  readonly initiatedByGroupIds?: readonly string[]
  readonly quotas?: readonly { readonly side: string; readonly maxShare: number }[]
}

/**
 * Tables with another fate than the two that were held: one side, cancelled, postponed, and one that lies
 * ahead, whose registration is open. `today` is `YYYY-MM-DD`.
 */
export async function writeRoundTables(run: Run, say: (line: string) => void, today: string): Promise<void> {
  await writeOneSided(run)
  await writeCancelled(run)
  const month = nextMonth(today)
  await writePostponed(run, month)
  const code = await writeAhead(run, month)
  say(`a round table of ${month} is open for registration; a code to check in with: ${code}`)
}

/** What was discussed and decided at a table that was held, for everybody to read. */
export async function writeProtocol(run: Run, { key }: Pick<DemoRoundTable, 'key'>): Promise<void> {
  const roundTableId = demoRoundTableId(key)
  const about = (mutation: string) => ({ idempotencyKey: `demo-protocol-${mutation}`, roundTableId })
  const report = {
    discussed: 'Потребность предприятий кластера в сборщиках и контролёрах на 5 лет; места практики и наставники.',
    decisions: [
      'Открыть набор на 25 мест по специальности 11.02.14',
      'Принимать на практику по 12 студентов в год',
      'Подготовить соглашение кластера «Радиоэлектроника»',
    ],
  }
  await run(MANAGER, 'reportRoundTable', { ...about('reportRoundTable'), ...report }, TABLE)
  await run(MANAGER, 'publishProtocol', { ...about('publishProtocol'), on: '2022-05-27' }, TABLE)
}

/** Nobody came from schools, and one plant came unasked. */
async function writeOneSided(run: Run): Promise<void> {
  const day = '2022-10-14'
  const table = await openTable(run, {
    key: 'demo-table-one-sided',
    title: 'Станочники и сварщики: кто нужен заводам области',
    sectorCode: 'mechanical-engineering',
    day,
    capacity: 12,
    bodies: ['metrovagonmash', 'liaz', 'tonar', 'podolsk-mash', 'serpuhovskij', 'lyuberetskij'],
  })
  await table.step('closeRegistration')
  await each(
    table.registered.slice(0, 4),
    ({ id }, index) => {
      const input = {
        idempotencyKey: `demo-table-one-sided-in-${index}`,
        registrationId: id,
        at: `${day}T09:50:00+03:00`,
      }
      return run(MANAGER, 'checkIn', input, REGISTRATION)
    },
    1,
  )
  const walkIn = { organizationId: organizationId('argus'), representativePosition: 'Начальник отдела кадров' }
  await table.step('registerWalkIn', { ...walkIn, at: `${day}T10:10:00+03:00` }, REGISTRATION)
  await table.step('closeAsOneSided', { reason: 'От колледжей никто не пришёл' })
  await table.step('reportRoundTable', {
    discussed: 'Потребность заводов в станочниках и сварщиках; почему не пришли колледжи.',
    decisions: ['Собрать стол заново в следующем году'],
  })
}

async function writeCancelled(run: Run): Promise<void> {
  const { step } = await openTable(run, {
    key: 'demo-table-cancelled',
    title: 'Кадры строительства: практика на площадке',
    sectorCode: 'construction',
    day: '2022-11-18',
    capacity: 10,
    bodies: ['tonar', 'krasnogorskij'],
  })
  await step('cancelRoundTable', { reason: 'Мало заявок от работодателей' })
}

/** Two of five bodies have confirmed the new day. */
async function writePostponed(run: Run, month: string): Promise<void> {
  const { step, registered } = await openTable(run, {
    key: `demo-table-postponed-${month}`,
    title: 'Практика в радиоэлектронике: места и наставники',
    sectorCode: 'radioelectronics',
    day: `${month}-10`,
    capacity: 5,
    bodies: ['ramenskij-kolledzh', 'rpz', 'rpkb', 'krasnogorskij', 'mospp', 'tpp', 'minobr'],
    initiatedByGroupIds: [narrow],
  })
  await step('closeRegistration')
  await step('postponeRoundTable', {
    startsAt: `${month}-25T10:00:00+03:00`,
    endsAt: `${month}-25T15:00:00+03:00`,
    confirmBy: `${month}-20`,
    reason: 'Зал занят приёмной кампанией',
  })
  for (const { id } of registered.slice(0, 2)) {
    const input = { idempotencyKey: `demo-table-postponed-${month}-${id}`.slice(0, 200), registrationId: id }
    await run(MANAGER, 'reconfirmRegistration', input, REGISTRATION)
  }
}

const DECLINED = ['lyuberetskij', 'serpuhovskij', 'spk-nano']

/** Three have declined; six have a seat, two wait. Resolves with the code of one that has a seat. */
async function writeAhead(run: Run, month: string): Promise<string> {
  const key = `demo-table-open-${month}`
  const { id, step } = await planTable(run, {
    key,
    title: 'Программисты и сети: чему учить через год',
    sectorCode: 'information-technology',
    day: `${month}-15`,
    capacity: 6,
    quotas: ['EMPLOYER', 'EDUCATION'].map((side) => ({ side, maxShare: 0.5 })),
  })
  await step('announceRoundTable')
  const questions = [
    { text: 'Скольких выпускников вы ждёте в год?', kind: 'NUMBER' },
    { text: 'Какая секция вам ближе?', kind: 'CHOICE', options: ['Подготовка', 'Практика'] },
  ]
  await step('setRegistrationForm', { questions })
  const invitation = { organizationIds: DECLINED.map(organizationId), respondBy: `${month}-10` }
  await step('inviteToRoundTable', invitation, '... on InvitedPayload { repeated }')
  await each(
    DECLINED,
    (_, index) => {
      const registrationId = childId('Registration', id, String(index + 1))
      const input = { idempotencyKey: `${key}-decline-${index}`, registrationId, reason: 'В этот день заняты' }
      return run(MANAGER, 'declineInvitation', input, REGISTRATION)
    },
    1,
  )
  await step('openRegistration')
  const bodies = ['krasnogorskij', 'mytishchinskij-kolledzh', 'mospp', 'tpp', 'rpkb', 'minobr', 'rpz', 'liaz']
  const [first] = await register(run, key, id, bodies)
  return first!.code
}

async function openTable(run: Run, wanted: Wanted): Promise<Table> {
  const { bodies, ...planned } = wanted
  const { id, step } = await planTable(run, planned)
  await step('openRegistration')
  return { id, step, registered: await register(run, wanted.key, id, bodies) }
}

async function planTable(run: Run, { key, day, ...about }: Omit<Wanted, 'bodies'>) {
  const hours = { startsAt: `${day}T10:00:00+03:00`, endsAt: `${day}T15:00:00+03:00` }
  const place = { hostId: organizationId('copp'), venue: 'ЦОПП Московской области' }
  const input = { idempotencyKey: key, ...about, ...hours, ...place }
  const id: string = (await run(MANAGER, 'planRoundTable', input, TABLE)).roundTable.id
  const step: Step = (mutation, more = {}, select = TABLE) =>
    run(MANAGER, mutation, { idempotencyKey: `${key}-${mutation}`, roundTableId: id, ...more }, select)
  return { id, step }
}

function register(run: Run, key: string, roundTableId: string, bodies: readonly string[]): Promise<Registered[]> {
  return each(
    bodies,
    async (body, index) => {
      const delegate = { organizationId: organizationId(body), representativePosition: 'Представитель организации' }
      const input = { idempotencyKey: `${key}-register-${index}`, roundTableId, ...delegate, consentToPublish: true }
      return (await run(MANAGER, 'registerForRoundTable', input, REGISTRATION)).registration
    },
    1,
  )
}

/** The month after that of the day, `YYYY-MM`. */
function nextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}
