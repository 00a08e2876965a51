import { again } from '@kadry/mongo/retry'
import { loader } from '@kadry/subgraph/loader'
import type { Services } from '../context.ts'
import { DAY_MS } from '../outcome/calendar.ts'
import { observationDay, type Share, TOLERATED_BREAK_DAYS } from '../outcome/measure.ts'
import type { Graduates } from './store.ts'

/** A cohort, how many graduated with it, and the day on which its graduates are looked at. */
type Observed = { readonly id: string; readonly graduated: number; readonly observedOn: string }
type UnknownShare = Share & { readonly cohortId: string }
type Counted = { readonly _id: string; readonly recorded: number; readonly left: number; readonly unknown: number }

/** Later than every day: where a term is open. */
const NEVER = '9999-12-31'

/** Whatever is asked of many cohorts in one request is read in one go. */
export function graduateLoaders({ graduates, cohorts }: Pick<Services, 'graduates' | 'cohorts'>) {
  return {
    graduatesOfCohort: loader(
      async (ids) => {
        const found = Map.groupBy(await graduates.select({ cohortId: { $in: ids } }), ({ cohortId }) => cohortId)
        return ids.map((cohortId) => ({ cohortId, graduates: found.get(cohortId) ?? [] }))
      },
      ({ cohortId }) => cohortId,
    ),
    /** Null of a cohort that has not graduated. */
    unknownAtM6: loader(
      async (ids) => {
        const observed = (await cohorts.byIds(ids)).flatMap(({ id, graduatedOn, graduated = 0 }) =>
          graduatedOn ? [{ id, graduated, observedOn: observationDay(graduatedOn, 'M6') }] : [],
        )
        return unknownShares(graduates, observed)
      },
      ({ cohortId }) => cohortId,
    ),
  }
}

/**
 * Of how many who graduated with each cohort nothing is known on its day: `unknownShare` of `measure`,
 * counted by one command for all the cohorts, which loads no graduate.
 */
export async function unknownShares(graduates: Graduates, cohorts: readonly Observed[]): Promise<UnknownShare[]> {
  if (cohorts.length === 0) return []
  const counted = new Map((await countedIn(graduates, cohorts)).map((row) => [row._id, row]))
  return cohorts.map(({ id, graduated }) => {
    const { recorded = 0, left = 0, unknown = 0 } = counted.get(id) ?? {}
    const unrecorded = Math.max(0, graduated - recorded)
    return { cohortId: id, numerator: unknown + unrecorded, base: recorded - left + unrecorded }
  })
}

async function countedIn({ model }: Graduates, cohorts: readonly Observed[]): Promise<readonly Counted[]> {
  const ids = cohorts.map(({ id }) => id)
  const days = cohorts.map(({ observedOn }) => observedOn)
  const day = { $arrayElemAt: [days, { $indexOfArray: [ids, '$cohortId'] }] }
  const isUnknown = { $not: [{ $or: [holds(), works(), pauses()] }] }
  const stages = [
    { $match: { cohortId: { $in: ids } } },
    { $addFields: { day } },
    {
      $group: {
        _id: '$cohortId',
        recorded: { $sum: 1 },
        left: { $sum: { $cond: [holds('EMIGRATED_OR_DECEASED'), 1, 0] } },
        unknown: { $sum: { $cond: [isUnknown, 1, 0] } },
      },
    },
  ]
  return again((bound) => model.collection.aggregate(stages as never, bound).toArray()) as never
}

/** Whether a status, or this one, is recorded for the day. */
function holds(status?: string): object {
  const isThat = status ? [{ $eq: ['$$one.status', status] }] : []
  return any('$statuses', 'one', [...isThat, { $lte: ['$$one.on', '$day'] }, { $gte: [endOf('one'), '$day'] }])
}

function works(): object {
  return any('$spells', 'one', [{ $lte: ['$$one.from', '$day'] }, { $gte: [endOf('one'), '$day'] }])
}

/** Whether the day lies in a break that does not end a spell (`joinSpells` of `outcome/measure.ts`). */
function pauses(): object {
  const ofSameWork = [
    { $eq: ['$$before.contract', '$$after.contract'] },
    { $eq: ['$$before.employerId', '$$after.employerId'] },
    { $or: [{ $ne: ['$$after.contract', 'EMPLOYMENT'] }, '$$after.employerId'] },
  ]
  const length = { $subtract: [{ $toDate: '$$after.from' }, { $toDate: '$$before.to' }] }
  const isShort = { $lte: [length, (TOLERATED_BREAK_DAYS + 1) * DAY_MS] }
  const after = any('$spells', 'after', [{ $gt: ['$$after.from', '$day'] }, ...ofSameWork, isShort])
  return any('$spells', 'before', [{ $lt: [endOf('before'), '$day'] }, after])
}

function any(input: string, as: string, conditions: readonly unknown[]): object {
  return { $anyElementTrue: [{ $map: { input, as, in: { $and: conditions } } }] }
}

function endOf(term: string): object {
  return { $ifNull: [`$$${term}.to`, NEVER] }
}
