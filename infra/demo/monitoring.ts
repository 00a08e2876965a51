import { demoCohortId } from './callers.ts'
import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'
const STEWARD = 'DATA_STEWARD'
const ROUND = '2024-12-01'
const SUMMER = '2025-06-01'
const GRADUATED_ON = '2024-06-28'

type Counts = Readonly<Record<string, number>>

/** Colleges that the demo knows for their cohort of 2024 alone; of the last two nothing has come. */
const OTHERS = [
  { college: 'krasnogorskij', specialityCode: '11.02.14', size: 31, employer: 'rpkb' },
  { college: 'serpuhovskij', specialityCode: '15.01.25', size: 27, employer: 'liaz' },
  { college: 'lyuberetskij', specialityCode: '15.01.25', size: 24, employer: 'tonar' },
  { college: 'podmoskove', specialityCode: '11.02.14', size: 22, employer: 'rpz' },
  { college: 'elektrostalskij', specialityCode: '15.01.25', size: 29, employer: 'podolsk-mash' },
]

const RAMENSKOE: Counts = {
  ...{ EMPLOYED: 34, EMPLOYED_IN_SPECIALITY: 29, EMPLOYED_FOUR_MONTHS: 27, CONSCRIPT: 4, PARENTAL_LEAVE: 1 },
  ...{ STUDY: 3, WILL_BE_EMPLOYED: 2, OTHER: 4 },
}
const RAMENSKOE_TARGETED: Counts = { EMPLOYED: 16, EMPLOYED_IN_SPECIALITY: 15, EMPLOYED_FOUR_MONTHS: 15, CONSCRIPT: 2 }
const MYTISHCHI: Counts = { EMPLOYED: 12, EMPLOYED_IN_SPECIALITY: 9, CONSCRIPT: 4, SELF_EMPLOYED: 1, OTHER: 2 }
const MYTISHCHI_SUMMER: Counts = { EMPLOYED: 13, EMPLOYED_IN_SPECIALITY: 10, CONSCRIPT: 4, SELF_EMPLOYED: 1, OTHER: 1 }
const KRASNOGORSK: Counts = { EMPLOYED: 21, EMPLOYED_IN_SPECIALITY: 15, CONSCRIPT: 6, STUDY: 4 }
const SERPUKHOV: Counts = { EMPLOYED: 18, EMPLOYED_IN_SPECIALITY: 16, CONSCRIPT: 5, PARENTAL_LEAVE: 1, STUDY: 3 }
const LYUBERTSY: Counts = { EMPLOYED: 24, EMPLOYED_IN_SPECIALITY: 24 }

/**
 * A round of seven colleges as of 1 December 2024: five have reported, one of them gets its report back. Of
 * Мытищи there are reports alone, also those of the summer.
 */
export async function writeMonitoring(run: Run): Promise<void> {
  for (const other of OTHERS) await writeCohort(run, other)
  const ramenskoe = { programme: 'demo-training-ramenskoe', size: 48 }
  const mytishchi = { programme: 'demo-training-mytishchi', size: 19 }
  await accepted(run, { ...ramenskoe, counts: RAMENSKOE, measures: 'Ярмарка вакансий в марте, 12 предприятий' })
  await accepted(run, { ...ramenskoe, size: 18, category: 'TARGETED', counts: RAMENSKOE_TARGETED })
  await accepted(run, { ...mytishchi, counts: MYTISHCHI })
  await accepted(run, { ...mytishchi, observedOn: SUMMER, counts: MYTISHCHI_SUMMER })
  await accepted(run, { programme: keyOf('krasnogorskij'), size: 31, counts: KRASNOGORSK })
  await accepted(run, { programme: keyOf('serpuhovskij'), size: 27, counts: SERPUKHOV })
  const id = await submitted(run, { programme: keyOf('lyuberetskij'), size: 24, counts: LYUBERTSY })
  await run(
    SECRETARY,
    'returnMonitoringReport',
    {
      idempotencyKey: `demo-returned-${keyOf('lyuberetskij')}-${ROUND}`,
      ...{ id, submission: 1, reason: 'Все работают по специальности: приложите подтверждения работодателей' },
    },
    '... on MonitoringReportPayload { repeated }',
  )
  await run(
    SECRETARY,
    'openMonitoringRound',
    {
      idempotencyKey: `demo-round-${ROUND}`,
      ...{ observedOn: ROUND, dueOn: '2024-12-15', graduationYears: [2024] },
    },
    '... on MonitoringRoundPayload { repeated }',
  )
}

function keyOf(college: string): string {
  return `demo-monitored-${college}`
}

async function writeCohort(
  run: Run,
  { college, specialityCode, size, employer }: (typeof OTHERS)[number],
): Promise<void> {
  const providerId = organizationId(college)
  const { programme } = await run(
    'REGISTRAR',
    'openProgramme',
    {
      idempotencyKey: `${keyOf(college)}-programme`,
      ...{ providerId, specialityCode, route: 'SPO', durationMonths: 22, capacity: 50 },
    },
    '... on ProgrammePayload { repeated programme { id } }',
  )
  await run(
    SECRETARY,
    'commitTraining',
    {
      idempotencyKey: `${keyOf(college)}-places`,
      ...{ programmeId: programme.id, employerId: organizationId(employer), intakeYear: 2022, places: 10 },
    },
    '... on TrainingCommitmentPayload { repeated }',
  )
  const { cohort } = await run(
    STEWARD,
    'enrolCohort',
    { idempotencyKey: `${keyOf(college)}-cohort`, programmeId: programme.id, graduationYear: 2024, enrolled: size },
    '... on CohortPayload { repeated cohort { id } }',
  )
  await run(
    STEWARD,
    'graduateCohort',
    { idempotencyKey: `${keyOf(college)}-graduated`, cohortId: cohort.id, graduatedOn: GRADUATED_ON, graduated: size },
    '... on CohortPayload { repeated }',
  )
}

type Filed = {
  readonly programme: string
  readonly size: number
  readonly counts: Counts
  readonly category?: string
  readonly observedOn?: string
  readonly measures?: string
}

async function submitted(
  run: Run,
  { programme, size, counts, category, observedOn, measures }: Filed,
): Promise<string> {
  const about = { observedOn: observedOn ?? ROUND, category: category ?? 'TOTAL' }
  const { report } = await run(
    SECRETARY,
    'submitMonitoringReport',
    {
      idempotencyKey: `demo-report-${programme}-${about.observedOn}-${about.category}`,
      cohortId: demoCohortId(`${programme}-programme`, 2024),
      ...about,
      graduates: size,
      counts: Object.entries(counts).map(([column, people]) => ({ column, people })),
      ...(measures ? { measures } : {}),
    },
    '... on MonitoringReportPayload { repeated report { id } }',
  )
  return report.id
}

async function accepted(run: Run, filed: Filed): Promise<void> {
  const id = await submitted(run, filed)
  const { programme, observedOn = ROUND, category = 'TOTAL' } = filed
  await run(
    SECRETARY,
    'acceptMonitoringReport',
    { idempotencyKey: `demo-accepted-${programme}-${observedOn}-${category}`, id, submission: 1 },
    '... on MonitoringReportPayload { repeated }',
  )
}
