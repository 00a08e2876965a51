import type { Flag, Match, Status } from '@kadry/figures/outcome-class'
import type { ObservationPoint, Outcome, PersonRecord } from '@kadry/figures/records'
import { columnsOn } from '../monitoring-form/columns.ts'
import { type MonitoringReport, submissionOf } from '../monitoring-form/monitoring-form.ts'
import { GRADUATE_STATUSES, type Measures, measure, type Observation, observationDay } from '../outcome/measure.ts'
import { standingReport } from '../outcome/reported.ts'
import type { CohortEvidence } from '../records/evidence.ts'

/** Around a cohort: its place in every level of the cube, and what its speciality prepares for. */
export type Surroundings = Pick<
  PersonRecord,
  'programme' | 'organization' | 'municipality' | 'speciality' | 'specialityGroup' | 'sector'
> & { readonly targets: Observation['targets'] }

export type Observing = {
  readonly points: readonly ObservationPoint[]
  /** How far retention can be judged. */
  readonly today: string
  readonly surroundings: Surroundings
}

const NOBODY_SAID: Outcome = { status: 'UNKNOWN', flags: ['STARTS_KNOWN'], source: null }

/**
 * A row for each who graduated with a cohort. Where all are recorded one by one, their records say what
 * became of them; else the report that stands for the day does, its sums as people without a person: the
 * first k of the cohort are those of its first column. Else whoever is recorded is, and the others are
 * UNKNOWN. Somebody of a report has a key of cohort and number, so that another report of the same people
 * leaves their noise as it is.
 */
export function personRecords(
  { cohort, people, reports }: CohortEvidence,
  { points, today, surroundings: { targets, ...levels } }: Observing,
): PersonRecord[] {
  const { graduated, graduatedOn, graduationYear } = cohort
  const recorded = people.slice(0, graduated)
  const isComplete = recorded.length === graduated
  const reported = new Map(
    points.flatMap((point) => {
      const report = isComplete ? undefined : standing(reports, observationDay(graduatedOn, point), graduated)
      return report ? [[point, outcomesOf(report)] as const] : []
    }),
  )
  const rest: Outcome = recorded.length > 0 ? { ...NOBODY_SAID, source: 'INDIVIDUAL_RECORDS' } : NOBODY_SAID
  return Array.from({ length: graduated }, (_, place): PersonRecord => {
    const person = recorded[place]
    const outcomes = points.map((point) => {
      const observation = { graduatedOn, observedOn: observationDay(graduatedOn, point), today, targets, unrecorded: 0 }
      const own = () => (person ? outcomeOf(measure({ ...observation, graduates: [person] })) : rest)
      return [point, reported.get(point)?.[place] ?? own()] as const
    })
    return {
      ...levels,
      id: person?.id ?? `${cohort.id}/${place + 1}`,
      year: graduationYear,
      sex: isComplete && person ? person.sex : 'NOT_STATED',
      outcomes: Object.fromEntries(outcomes),
    }
  })
}

/** The measures of one person as an outcome: of each count it is nobody or this one. */
export function outcomeOf(one: Measures): Outcome {
  const status = GRADUATE_STATUSES.find((name) => one.statuses[name] > 0)! as Status
  const has = (flag: Flag, numerator: number) => (numerator > 0 ? [flag] : [])
  const flags: Flag[] = [
    ...has('PLACED_WITHIN_90', one.employedWithin90Share.numerator),
    ...has('STARTED_6_AGO', one.retention6.base),
    ...has('RETAINED_6', one.retention6.numerator),
    ...has('STARTED_12_AGO', one.retention12.base),
    ...has('RETAINED_12', one.retention12.numerator),
    ...has('PLACE_KNOWN', one.staysInRegionRate.base),
    ...has('IN_REGION', one.staysInRegionRate.numerator),
    ...has('STARTS_KNOWN', one.n),
  ]
  const { value, included } = one.medianDaysToFirstJob
  return { status, match: matchOf(one), flags, ...(included > 0 ? { daysToJob: value } : {}) }
}

function matchOf({ inSpecialityRate, inSpecialityCoreRate }: Measures): Match {
  if (inSpecialityRate.base === 0) return 'UNKNOWN'
  if (inSpecialityCoreRate.numerator > 0) return 'CORE'
  return inSpecialityRate.numerator > 0 ? 'RELATED' : 'NONE'
}

/** A report of another number of graduates than the cohort has stands for nobody. */
function standing(reports: readonly MonitoringReport[], observedOn: string, graduated: number) {
  const report = standingReport(reports, observedOn)
  return report && submissionOf(report).graduates === graduated ? report : undefined
}

/** One outcome for each graduate of a report, column after column of the form of its day. */
function outcomesOf(report: MonitoringReport): Outcome[] {
  const columns = columnsOn(report.observedOn)
  const { counts } = submissionOf(report)
  return columns
    .filter(({ of }) => !of)
    .flatMap(({ code, means }) => {
      const listed = columns.find((part) => part.of === code && part.means === 'IN_SPECIALITY')
      const inSpeciality = listed ? (counts[listed.code] ?? 0) : 0
      return Array.from({ length: counts[code] ?? 0 }, (_, place): Outcome => {
        const match: Match = listed ? (place < inSpeciality ? 'LISTED' : 'NOT_LISTED') : 'UNKNOWN'
        return { status: means as Status, match, flags: [], source: 'MONITORING_REPORT' }
      })
    })
}
