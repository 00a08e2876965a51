import { STAGES } from '@kadry/contracts/governance/roadmap-plan'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { given } from '@kadry/domain/input'
import { type AgreementView, isInForce } from '../agreement/agreement.ts'
import { type BalancedProgramme, type BalanceRow, isConfirmed, isNeededIn, yearsOf } from '../agreement/balance.ts'
import { shareOf } from '../agreement/supply.ts'
import { graduationYearOf, monthsAfter } from '../outcome/calendar.ts'
import { roundedToFive } from '../outcome/disclose.ts'
import type { SpecialityTarget } from '../outcome/match.ts'
import type { TrainingCommitment } from '../programme/programme.ts'
import { gapKey, type RoadmapPlanView } from '../roadmap-plan/roadmap-plan.ts'
import { isDeclared, type WorkforceNeed } from '../workforce-need/workforce-need.ts'
import type { Assessed, MissingFact, StageCheck, StageCode } from './roadmap.ts'

type CommittedCohort = {
  readonly id: string
  readonly programmeId: string
  readonly intakeYear: number
  readonly graduationYear: number
  readonly enrolled: number
  readonly graduatedOn?: string
  /** Whether all graduates may have a result of final attestation; absent where no shown number says so. */
  readonly isAttested?: boolean
}
export type RoadmapFacts = {
  readonly agreementId: string
  readonly agreement: AgreementView
  readonly plan?: RoadmapPlanView
  /** Kinds that each party held on the first day of the agreement or holds today. */
  readonly partyKinds: ReadonlyMap<string, ReadonlySet<OrganizationKind>>
  readonly needs: readonly (WorkforceNeed & { readonly id: string })[]
  readonly programmes: readonly BalancedProgramme[]
  /** By speciality code. */
  readonly targets: ReadonlyMap<string, readonly SpecialityTarget[]>
  /** The last stored balance of each year, as anybody may see it. */
  readonly balances: readonly { readonly year: number; readonly rows: readonly BalanceRow[] }[]
  /** Those that are not cancelled. */
  readonly trainings: readonly TrainingCommitment[]
  /** Cohorts of the programmes and intakes of the trainings. */
  readonly committedCohorts: readonly CommittedCohort[]
  /**
   * Disclosed per cent of graduates of whom nothing is known at M6, all cohorts together; null where
   * withheld.
   */
  readonly unknownAtM6: number | null
  /** Days of meetings that were held and had the agreement on the public part of their agenda. */
  readonly discussedOn: readonly string[]
}

const ENROLLED_SHARE = 0.9
const MOST_UNKNOWN_PERCENT = 5
/** More than these are not named; a stage is no list of thousands. */
const MOST_MISSING = 100

/**
 * What stages S1 to S9 of domain.md 2.3 lack, from the facts this service holds and copies. The same for
 * every reader, so people enter by shown numbers only: a check that holds or not would reveal the exact ones.
 */
export function assess(facts: RoadmapFacts, today: string): Assessed {
  const { agreementId, agreement, plan, needs } = facts
  const checks: Record<StageCode, StageCheck[]> = {
    AGREEMENT_IN_FORCE: agreementChecks(facts),
    DEMAND_DECLARED: [check('EVERY_EMPLOYER_DECLARED', undeclared(facts))],
    DEMAND_VALIDATED: [check('NONE_SUBMITTED', undecided(facts))],
    BALANCE_COMPUTED: [check('BALANCE_EXISTS', unbalanced(facts))],
    TRAINING_AGREED: [check('PLACES_COVER_GAPS', uncovered(facts))],
    TRAINING_RUNNING: [check('ENROLLED_90_PERCENT', unfilled(facts))],
    ASSESSED: [check('COHORTS_GRADUATED', ungraduated(facts)), check('RESULTS_KNOWN', unattested(facts))],
    PLACED: [check('STATUS_KNOWN_95_PERCENT_AT_M6', unknown(facts, today))],
    RETAINED_AND_REVIEWED: [
      check('OBSERVED_AT_M12', unobserved(facts, today)),
      check('REVIEWED_BY_GROUP', unreviewed(facts)),
    ],
  }
  const { sectorCode } = agreement
  return {
    agreementId,
    ...given({ sectorCode }),
    years: yearsOf(needs),
    isOver: agreement.validFrom !== undefined && !isInForce(agreement, today),
    stages: STAGES.map((code) => {
      const { responsibleIds = [], dueOn } = plan?.stages?.[code] ?? {}
      return { code, checks: checks[code], responsibleIds, ...given({ dueOn, skippedById: plan?.skips?.[code] }) }
    }),
  }
}

function check(name: string, missing: readonly MissingFact[]): StageCheck {
  return { name, missing: missing.slice(0, MOST_MISSING) }
}

function lacks(holds: boolean, fact: MissingFact['fact']): MissingFact[] {
  return holds ? [] : [{ fact }]
}

function agreementChecks({ agreement, partyKinds }: RoadmapFacts): StageCheck[] {
  const has = (kind: OrganizationKind) => [...partyKinds.values()].some((kinds) => kinds.has(kind))
  return [
    check('IN_FORCE', lacks(agreement.validFrom !== undefined, 'AGREEMENT_IN_FORCE')),
    check('EMPLOYER_PARTY', lacks(has('EMPLOYER'), 'EMPLOYER_PARTY')),
    check('COLLEGE_PARTY', lacks(has('COLLEGE'), 'COLLEGE_PARTY')),
    check('SECTOR_SET', lacks(agreement.sectorCode !== undefined, 'SECTOR')),
  ]
}

/** S2: every employer party has declared a need or an explicit zero; rejected and withdrawn don't count. */
function undeclared({ partyKinds, needs }: RoadmapFacts): MissingFact[] {
  const employers = [...partyKinds].filter(([, kinds]) => kinds.has('EMPLOYER')).map(([id]) => id)
  if (employers.length === 0) return [{ fact: 'EMPLOYER_PARTY' }]
  const heard = new Set(needs.filter(isDeclared).map(({ employerId }) => employerId))
  return employers
    .filter((id) => !heard.has(id))
    .map((organizationId) => ({ fact: 'NEED_OF_EMPLOYER' as const, organizationId }))
}

/** S3 */
function undecided({ needs }: RoadmapFacts): MissingFact[] {
  if (!needs.some(isDeclared)) return [{ fact: 'NEED_OF_EMPLOYER' }]
  return needs
    .filter(({ status }) => status === 'SUBMITTED')
    .map(({ id: subjectId, employerId: organizationId, okz }) => ({
      fact: 'DECISION_ON_NEED' as const,
      ...{ subjectId, organizationId, okz },
    }))
}

/** S4: a balance for each occupation, year and territory with confirmed demand. */
function unbalanced({ needs, balances }: RoadmapFacts): MissingFact[] {
  // By the need itself: a row may call its occupation and territory by the codes of another day.
  const inputs = balances.flatMap(({ rows }) =>
    rows.flatMap((row) => row.inputs.map((one) => `${one.needId} ${row.year}`)),
  )
  const balanced = new Set(inputs)
  const missing = new Map<string, MissingFact>()
  for (const year of yearsOf(needs))
    for (const need of needs) {
      const { id, okz, oktmo } = need
      if (!isConfirmed(need) || !isNeededIn(need, year) || balanced.has(`${id} ${year}`)) continue
      missing.set(gapKey({ okz, oktmo, year }), { fact: 'BALANCE', okz, oktmo, year })
    }
  return [...missing.values()]
}

/**
 * S5: places under the agreement that graduate no later than the year of demand are at least every gap and
 * the sum of the gaps, without those that are waived.
 */
function uncovered(facts: RoadmapFacts): MissingFact[] {
  const { balances, plan } = facts
  return balances.flatMap(({ year, rows }): MissingFact[] => {
    const gaps = rows.filter((row) => row.gap > 0 && !plan?.waivers?.[gapKey(row)])
    const inTime = facts.trainings.filter((training) => finishYear(facts, training) <= year)
    const short = gaps.flatMap(({ okz, oktmo, gap }) => {
      const people = gap - placesOf(inTime.filter((one) => trainsFor(facts, one, okz)))
      return people > 0 ? [{ fact: 'PLACES_FOR_GAP' as const, okz, oktmo, year, people }] : []
    })
    if (short.length > 0) return short
    const useful = inTime.filter((one) => gaps.some(({ okz }) => trainsFor(facts, one, okz)))
    const people = gaps.reduce((sum, { gap }) => sum + gap, 0) - placesOf(useful)
    return people > 0 ? [{ fact: 'PLACES_FOR_GAP', year, people }] : []
  })
}

/** S6: at least 90 % of the committed places are enrolled; intakes that are short of theirs are named. */
function unfilled({ trainings, committedCohorts }: RoadmapFacts): MissingFact[] {
  if (trainings.length === 0) return [{ fact: 'ENROLMENT' }]
  const enrolledIn = (cohorts: readonly CommittedCohort[]) =>
    cohorts.reduce((sum, cohort) => sum + roundedToFive(cohort.enrolled), 0)
  if (enrolledIn(committedCohorts) >= ENROLLED_SHARE * placesOf(trainings)) return []
  const intakes = Map.groupBy(trainings, ({ programmeId, intakeYear }) => `${programmeId} ${intakeYear}`)
  return [...intakes.values()].flatMap((promised): MissingFact[] => {
    const { programmeId, intakeYear } = promised[0]!
    const cohorts = committedCohorts.filter((one) => one.programmeId === programmeId && one.intakeYear === intakeYear)
    const people = placesOf(promised) - enrolledIn(cohorts)
    return people > 0 ? [{ fact: 'ENROLMENT', subjectId: programmeId, year: intakeYear, people }] : []
  })
}

/** S7: nobody graduates without final attestation; its results are another check where they are recorded. */
function ungraduated({ committedCohorts }: RoadmapFacts): MissingFact[] {
  if (committedCohorts.length === 0) return [{ fact: 'GRADUATION' }]
  return committedCohorts
    .filter(({ graduatedOn }) => graduatedOn === undefined)
    .map(({ id: subjectId, graduationYear: year }) => ({ fact: 'GRADUATION' as const, subjectId, year }))
}

/** S7: by shown numbers, cohorts some of whom have no result of a final attestation that is recorded here. */
function unattested({ committedCohorts }: RoadmapFacts): MissingFact[] {
  return committedCohorts
    .filter(({ graduatedOn, isAttested }) => graduatedOn !== undefined && isAttested === false)
    .map(({ id: subjectId, graduationYear: year }) => ({ fact: 'ATTESTATION' as const, subjectId, year }))
}

/** S8: by the disclosed share, which needs a base of 23 or more. */
function unknown({ committedCohorts, unknownAtM6 }: RoadmapFacts, today: string): MissingFact[] {
  const early = notReached(committedCohorts, 6, today, 'STATUS_AT_M6')
  if (early.length > 0) return early
  return lacks(unknownAtM6 !== null && unknownAtM6 <= MOST_UNKNOWN_PERCENT, 'STATUS_AT_M6')
}

function unobserved({ committedCohorts }: RoadmapFacts, today: string): MissingFact[] {
  return notReached(committedCohorts, 12, today, 'OUTCOME_AT_M12')
}

/** S9: a meeting held once the outcomes of all cohorts were there had the agreement on its agenda. */
function unreviewed({ committedCohorts, discussedOn }: RoadmapFacts): MissingFact[] {
  const observed = committedCohorts.map(({ graduatedOn }) => graduatedOn && monthsAfter(graduatedOn, 12))
  const from = observed.includes(undefined) ? undefined : (observed as string[]).toSorted().at(-1)
  return lacks(from !== undefined && discussedOn.some((day) => from <= day), 'AGENDA_ITEM')
}

function notReached(
  cohorts: readonly CommittedCohort[],
  months: number,
  today: string,
  fact: MissingFact['fact'],
): MissingFact[] {
  if (cohorts.length === 0) return [{ fact }]
  return cohorts
    .filter(({ graduatedOn }) => graduatedOn === undefined || monthsAfter(graduatedOn, months) > today)
    .map(({ id: subjectId, graduationYear: year }) => ({ fact, subjectId, year }))
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
