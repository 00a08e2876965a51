import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Text } from '@kadry/domain/refusal'
import { graduationYearOf, monthsAfter } from '../outcome/calendar.ts'
import { roundedToFive } from '../outcome/disclose.ts'
import type { TrainingCommitment } from '../programme/programme.ts'
import { isDeclared } from '../workforce-need/workforce-need.ts'
import { type AgreementView, isInForce } from './agreement.ts'
import { type BalanceFacts, type BalanceRow, publicBalance, shareOf, yearsOf } from './balance.ts'

export const STAGES = [
  'AGREEMENT_IN_FORCE',
  'DEMAND_DECLARED',
  'DEMAND_VALIDATED',
  'BALANCE_COMPUTED',
  'TRAINING_AGREED',
  'TRAINING_RUNNING',
  'ASSESSED',
  'PLACED',
  'RETAINED_AND_REVIEWED',
] as const
export type StageCode = (typeof STAGES)[number]
export type StageStatus = 'NOT_STARTED' | 'ENTERED' | 'COMPLETED' | 'BLOCKED'
export type StageCheck = { readonly name: string; readonly text: Text; readonly satisfied: boolean }
export type RoadmapStage = {
  readonly code: StageCode
  readonly status: StageStatus
  readonly checks: readonly StageCheck[]
}
export type Roadmap = {
  readonly years: readonly number[]
  readonly stages: readonly RoadmapStage[]
  readonly currentStage: StageCode
}

export type RoadmapFacts = BalanceFacts & {
  readonly agreement: AgreementView
  /** Kinds that each party held on the first day of the agreement or holds today. */
  readonly partyKinds: ReadonlyMap<string, ReadonlySet<OrganizationKind>>
  readonly trainings: readonly TrainingCommitment[]
  /** Cohorts of the programmes and intakes of the trainings. */
  readonly committedCohorts: readonly {
    readonly programmeId: string
    readonly intakeYear: number
    readonly graduationYear: number
    readonly enrolled: number
    readonly graduatedOn?: string
  }[]
  /**
   * Disclosed per cent of graduates of whom nothing is known at M6, all cohorts together; null where
   * withheld.
   */
  readonly unknownAtM6: number | null
}

const ENROLLED_SHARE = 0.9
const MOST_UNKNOWN_PERCENT = 5

/**
 * Stages S1 to S9 of domain.md 2.3, from the facts this service holds; the texts say what it cannot see. The
 * same for every reader, so people enter by shown numbers only: a check that holds or not would reveal the
 * exact ones.
 */
export function roadmap(facts: RoadmapFacts, today: string): Roadmap {
  const years = yearsOf(facts.needs)
  const balances = years.map((year) => ({ year, rows: publicBalance(facts, year, today) }))
  const checks: Record<StageCode, StageCheck[]> = {
    AGREEMENT_IN_FORCE: agreementChecks(facts),
    DEMAND_DECLARED: [declared(facts)],
    DEMAND_VALIDATED: [validated(facts)],
    BALANCE_COMPUTED: [balanced(balances)],
    TRAINING_AGREED: [agreed(facts, balances)],
    TRAINING_RUNNING: [running(facts)],
    ASSESSED: [assessed(facts)],
    PLACED: [placed(facts, today)],
    RETAINED_AND_REVIEWED: [observed(facts, today), REVIEWED],
  }
  const open = STAGES.findIndex((code) => checks[code].some(({ satisfied }) => !satisfied))
  const current = open < 0 ? STAGES.length : open
  const started = facts.agreement.validFrom !== undefined
  const ended = started && !isInForce(facts.agreement, today)
  return {
    years,
    stages: STAGES.map((code, index) => ({ code, checks: checks[code], status: statusOf(index, current, ended) })),
    currentStage: STAGES[Math.min(current, STAGES.length - 1)]!,
  }
}

function statusOf(index: number, current: number, ended: boolean): StageStatus {
  if (index < current) return 'COMPLETED'
  if (index > current) return 'NOT_STARTED'
  return ended ? 'BLOCKED' : 'ENTERED'
}

function check(name: string, satisfied: boolean, ru: string, en: string): StageCheck {
  return { name, satisfied, text: { ru, en } }
}

function agreementChecks({ agreement, partyKinds }: RoadmapFacts): StageCheck[] {
  const has = (kind: OrganizationKind) => [...partyKinds.values()].some((kinds) => kinds.has(kind))
  return [
    check(
      'IN_FORCE',
      agreement.validFrom !== undefined,
      'Соглашение вступило в силу.',
      'The agreement has come into force.',
    ),
    check('EMPLOYER_PARTY', has('EMPLOYER'), 'Среди сторон есть работодатель.', 'An employer is a party.'),
    check('COLLEGE_PARTY', has('COLLEGE'), 'Среди сторон есть колледж.', 'A college is a party.'),
    check('SECTOR_SET', agreement.sectorCode !== undefined, 'Указана отрасль.', 'The sector is set.'),
  ]
}

function declared({ partyKinds, needs }: RoadmapFacts): StageCheck {
  const employers = [...partyKinds].filter(([, kinds]) => kinds.has('EMPLOYER')).map(([id]) => id)
  const heard = new Set(needs.filter(isDeclared).map(({ employerId }) => employerId))
  return check(
    'EVERY_EMPLOYER_DECLARED',
    employers.length > 0 && employers.every((id) => heard.has(id)),
    'Каждый работодатель — сторона соглашения заявил потребность или явный ноль; отклонённые и отозванные не считаются.',
    'Every employer party has declared a need or an explicit zero; rejected and withdrawn ones do not count.',
  )
}

function validated({ needs }: RoadmapFacts): StageCheck {
  return check(
    'NONE_SUBMITTED',
    needs.some(isDeclared) && needs.every(({ status }) => status !== 'SUBMITTED'),
    'Непроверенных потребностей не осталось.',
    'No need waits for validation.',
  )
}

type Balance = { readonly year: number; readonly rows: readonly BalanceRow[] }

function balanced(balances: readonly Balance[]): StageCheck {
  return check(
    'BALANCE_EXISTS',
    balances.some(({ rows }) => rows.length > 0),
    'Баланс вычисляется при чтении: он есть, как только есть подтверждённая потребность.',
    'The balance is computed on reading: it exists as soon as a need is confirmed.',
  )
}

function agreed(facts: RoadmapFacts, balances: readonly Balance[]): StageCheck {
  const covered = balances.every(({ year, rows }) => {
    const gaps = rows.filter(({ gap }) => gap > 0)
    const trainings = facts.trainings.filter((training) => finishYear(facts, training) <= year)
    const places = (okz: string) => placesOf(trainings.filter((one) => trainsFor(facts, one, okz)))
    const total = gaps.reduce((sum, { gap }) => sum + gap, 0)
    const useful = trainings.filter((one) => gaps.some(({ okz }) => trainsFor(facts, one, okz)))
    return gaps.every(({ okz, gap }) => places(okz) >= gap) && placesOf(useful) >= total
  })
  return check(
    'PLACES_COVER_GAPS',
    covered && facts.trainings.length > 0,
    'Мест по соглашению, которые дают выпуск не позже года потребности, не меньше каждого разрыва и их суммы; отказы от подготовки ещё не учитываются.',
    'Places under the agreement that graduate no later than the year of demand are at least every gap and their sum; waivers are not recorded yet.',
  )
}

function running({ trainings, committedCohorts }: RoadmapFacts): StageCheck {
  const enrolled = committedCohorts.reduce((sum, cohort) => sum + roundedToFive(cohort.enrolled), 0)
  return check(
    'ENROLLED_90_PERCENT',
    trainings.length > 0 && enrolled >= ENROLLED_SHARE * placesOf(trainings),
    'Набрано не меньше 90 % обещанных мест.',
    'At least 90 % of the committed places are enrolled.',
  )
}

function assessed({ committedCohorts }: RoadmapFacts): StageCheck {
  return check(
    'COHORTS_GRADUATED',
    committedCohorts.length > 0 && committedCohorts.every(({ graduatedOn }) => graduatedOn !== undefined),
    'Каждая когорта выпущена. Результаты ГИА и НОК эта служба ещё не ведёт: выпуск принят за итоговую аттестацию.',
    'Every cohort has graduated. Results of final attestation and НОК are not kept here yet: graduation stands for them.',
  )
}

function placed({ committedCohorts, unknownAtM6 }: RoadmapFacts, today: string): StageCheck {
  return check(
    'STATUS_KNOWN_95_PERCENT_AT_M6',
    haveReached(committedCohorts, 6, today) && unknownAtM6 !== null && unknownAtM6 <= MOST_UNKNOWN_PERCENT,
    'Через 6 месяцев статус известен не менее чем у 95 % выпускников (по раскрытой доле: база от 23 человек).',
    'Six months on the status of at least 95 % of graduates is known (by the disclosed share: a base of 23 or more).',
  )
}

function observed({ committedCohorts }: RoadmapFacts, today: string): StageCheck {
  return check(
    'OBSERVED_AT_M12',
    haveReached(committedCohorts, 12, today),
    'Прошло 12 месяцев после выпуска каждой когорты, итоги M12 опубликованы.',
    'Twelve months have passed since each cohort graduated; the M12 outcome is published.',
  )
}

const REVIEWED = check(
  'REVIEWED_BY_GROUP',
  false,
  'Итоги M12 внесены в повестку рабочей группы. Повестки ведёт governance, эта служба за ними ещё не следит.',
  'The M12 outcome is on the agenda of the working group. Agendas belong to governance and are not followed here yet.',
)

function haveReached(cohorts: RoadmapFacts['committedCohorts'], months: number, today: string): boolean {
  return (
    cohorts.length > 0 &&
    cohorts.every(({ graduatedOn }) => graduatedOn !== undefined && monthsAfter(graduatedOn, months) <= today)
  )
}

/** The graduation year of the cohort of its intake, otherwise the year that intake and duration lead to. */
function finishYear({ committedCohorts, programmes }: RoadmapFacts, training: TrainingCommitment): number {
  const cohort = committedCohorts.find(
    ({ programmeId, intakeYear }) => programmeId === training.programmeId && intakeYear === training.intakeYear,
  )
  if (cohort) return cohort.graduationYear
  const months = programmes.find(({ id }) => id === training.programmeId)?.durationMonths ?? 0
  return graduationYearOf(monthsAfter(`${training.intakeYear}-08-31`, months))
}

function trainsFor({ programmes, targets }: RoadmapFacts, { programmeId }: TrainingCommitment, okz: string): boolean {
  const code = programmes.find(({ id }) => id === programmeId)?.specialityCode
  return code !== undefined && shareOf(targets.get(code) ?? [], okz) > 0
}

function placesOf(trainings: readonly TrainingCommitment[]): number {
  return trainings.reduce((sum, { places }) => sum + places, 0)
}
