import { again } from '@kadry/mongo/retry'
import { loader } from '@kadry/subgraph/loader'
import { columnsOn } from '../monitoring-form/columns.ts'
import { type MonitoringReport, submissionOf } from '../monitoring-form/monitoring-form.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import { daysAfter } from '../outcome/calendar.ts'
import { type Share, TOLERATED_BREAK_DAYS, worksOn } from '../outcome/measure.ts'
import { measureReport, standingReport } from '../outcome/reported.ts'
import type { Graduate } from './graduate.ts'
import type { Graduates } from './store.ts'

/** A cohort, how many graduated with it, and the day on which its graduates are looked at. */
type Observed = { readonly id: string; readonly graduated: number; readonly observedOn: string }
type UnknownShare = Share & { readonly cohortId: string }
/** Whether all who graduated are recorded. */
type RecordedShare = UnknownShare & { readonly complete: boolean }
type Counted = { readonly _id: string; readonly recorded: number; readonly left: number; readonly silent: number }
type Beginner = Pick<Graduate, 'cohortId' | 'spells'>

/** Later than every day: where a term is open. */
const NEVER = '9999-12-31'

/** Whatever is asked of many cohorts in one request is read in one go. */
export function graduateLoaders({ graduates }: { readonly graduates: Graduates }) {
  return {
    graduatesOfCohort: loader(
      async (ids) => {
        const found = Map.groupBy(await graduates.select({ cohortId: { $in: ids } }), ({ cohortId }) => cohortId)
        return ids.map((cohortId) => ({ cohortId, graduates: found.get(cohortId) ?? [] }))
      },
      ({ cohortId }) => cohortId,
    ),
  }
}

/**
 * Of how many nothing is known, by the same choice as outcomes: where not all who graduated are recorded, the
 * report that stands for the day says it.
 */
export async function unknownOrReported(
  { graduates, forms }: { readonly graduates: Graduates; readonly forms: MonitoringForms },
  cohorts: readonly Observed[],
): Promise<UnknownShare[]> {
  if (cohorts.length === 0) return []
  const [recorded, filed] = await Promise.all([
    unknownShares(graduates, cohorts),
    forms.select({ cohortId: { $in: cohorts.map(({ id }) => id) } }),
  ])
  const reportsOf = Map.groupBy(filed, ({ cohortId }) => cohortId)
  return recorded.map(({ complete, ...share }, index) => {
    const reports = (reportsOf.get(share.cohortId) ?? []).flatMap((form) => form.reports)
    const report = complete ? undefined : standingReport(reports, cohorts[index]!.observedOn)
    return report ? { ...share, ...unknownIn(report) } : share
  })
}

function unknownIn(report: MonitoringReport): Share {
  return measureReport(submissionOf(report).counts, columnsOn(report.observedOn)).unknownShare
}

/**
 * Of how many who graduated with each cohort nothing is known on its day: `unknownShare` of `measure`. The
 * database counts those of whom nothing stands there for the day; of them only those who begin to work soon
 * after it are loaded, who may be between two spells of one job.
 */
export async function unknownShares(graduates: Graduates, cohorts: readonly Observed[]): Promise<RecordedShare[]> {
  if (cohorts.length === 0) return []
  const [counted, beginners] = await Promise.all([countedIn(graduates, cohorts), beginnersIn(graduates, cohorts)])
  const countOf = new Map(counted.map((row) => [row._id, row]))
  const beginnersOf = Map.groupBy(beginners, ({ cohortId }) => cohortId)
  return cohorts.map(({ id, graduated, observedOn }) => {
    const { recorded = 0, left = 0, silent = 0 } = countOf.get(id) ?? {}
    const unrecorded = Math.max(0, graduated - recorded)
    const working = (beginnersOf.get(id) ?? []).filter(({ spells }) => worksOn(spells, observedOn)).length
    const base = recorded - left + unrecorded
    return { cohortId: id, numerator: silent - working + unrecorded, base, complete: unrecorded === 0 }
  })
}

async function countedIn(graduates: Graduates, cohorts: readonly Observed[]): Promise<readonly Counted[]> {
  return inEach(graduates, cohorts, [
    {
      $group: {
        _id: '$cohortId',
        recorded: { $sum: 1 },
        left: { $sum: { $cond: [holds('EMIGRATED_OR_DECEASED'), 1, 0] } },
        silent: { $sum: { $cond: [isSilent(), 1, 0] } },
      },
    },
  ])
}

async function beginnersIn(graduates: Graduates, cohorts: readonly Observed[]): Promise<readonly Beginner[]> {
  const begins = any('$spells', 'one', [{ $gt: ['$$one.from', '$day'] }, { $lte: ['$$one.from', '$soon'] }])
  return inEach(graduates, cohorts, [
    { $match: { $expr: { $and: [begins, isSilent()] } } },
    { $project: { cohortId: 1, spells: 1 } },
  ])
}

/**
 * What the stages make of the graduates, each beside the day of the cohort and the last one soon after it.
 */
async function inEach<Row>({ model }: Graduates, cohorts: readonly Observed[], stages: object[]): Promise<Row[]> {
  const ids = cohorts.map(({ id }) => id)
  const ofCohort = (days: readonly string[]) => ({ $arrayElemAt: [days, { $indexOfArray: [ids, '$cohortId'] }] })
  const day = ofCohort(cohorts.map(({ observedOn }) => observedOn))
  const soon = ofCohort(cohorts.map(({ observedOn }) => daysAfter(observedOn, TOLERATED_BREAK_DAYS)))
  const all = [{ $match: { cohortId: { $in: ids } } }, { $addFields: { day, soon } }, ...stages]
  return again((bound) => model.collection.aggregate(all as never, bound).toArray()) as never
}

/** Whether neither a status nor work is recorded for the day. */
function isSilent(): object {
  const works = any('$spells', 'one', [{ $lte: ['$$one.from', '$day'] }, { $gte: [endOf('one'), '$day'] }])
  return { $not: [{ $or: [holds(), works] }] }
}

/** Whether a status, or this one, is recorded for the day. */
function holds(status?: string): object {
  const isThat = status ? [{ $eq: ['$$one.status', status] }] : []
  return any('$statuses', 'one', [...isThat, { $lte: ['$$one.on', '$day'] }, { $gte: [endOf('one'), '$day'] }])
}

function any(input: string, as: string, conditions: readonly unknown[]): object {
  return { $anyElementTrue: [{ $map: { input, as, in: { $and: conditions } } }] }
}

function endOf(term: string): object {
  return { $ifNull: [`$$${term}.to`, NEVER] }
}
