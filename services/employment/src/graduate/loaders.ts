import { again } from '@kadry/mongo/retry'
import { daysAfter } from '../outcome/calendar.ts'
import { type Share, statusOn } from '../outcome/measure.ts'
import type { Graduates } from './store.ts'

type Observed = { readonly id: string; readonly graduatedOn: string; readonly graduated?: number }

/** A break of a fortnight does not end a job (`outcome/measure.ts`); with the days on its two sides. */
const LONGEST_BREAK_DAYS = 15

/**
 * Of how many who graduated with these cohorts nothing is known on a day: `unknownShare` of `measure`,
 * counted by the database, so that a roadmap loads no graduate but those whose work was just interrupted on
 * that day. All cohorts graduated on one day.
 */
export async function unknownOn(graduates: Graduates, cohorts: readonly Observed[], day: string): Promise<Share> {
  const among = { cohortId: { $in: cohorts.map(({ id }) => id) } }
  const idle = { ...among, statuses: { $not: { $elemMatch: covering(day, 'on') } } }
  const [recorded, left, without, interrupted] = await Promise.all([
    recordedBy(graduates, among),
    graduates.count({
      ...among,
      statuses: { $elemMatch: { status: 'EMIGRATED_OR_DECEASED', ...covering(day, 'on') } },
    }),
    graduates.count({ ...idle, spells: { $not: { $elemMatch: covering(day, 'from') } } }),
    graduates.select({ ...idle, $and: aroundBreak(day).map((spells) => ({ spells })) }),
  ])
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const unrecorded = cohorts.map(({ id, graduated = 0 }) => Math.max(0, graduated - (recorded.get(id) ?? 0)))
  const bridged = interrupted.filter(
    ({ spells, ...one }) =>
      !spells.some(({ from, to }) => from <= day && (!to || day <= to)) &&
      statusOn({ spells, ...one }, cohorts[0]!.graduatedOn, day) !== 'UNKNOWN',
  )
  return {
    numerator: without - bridged.length + sum(unrecorded),
    base: sum([...recorded.values()]) - left + sum(unrecorded),
  }
}

function covering(day: string, begin: 'on' | 'from'): object {
  return { [begin]: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] }
}

/** One spell that ended shortly before the day, and one that began shortly after it. */
function aroundBreak(day: string): object[] {
  return [
    { $elemMatch: { to: { $gte: daysAfter(day, -LONGEST_BREAK_DAYS), $lt: day } } },
    { $elemMatch: { from: { $gt: day, $lte: daysAfter(day, LONGEST_BREAK_DAYS) } } },
  ]
}

async function recordedBy({ model }: Graduates, among: object): Promise<ReadonlyMap<string, number>> {
  const stages = [{ $match: among }, { $group: { _id: '$cohortId', recorded: { $sum: 1 } } }]
  const rows = await again((bound) => model.collection.aggregate(stages as never, bound).toArray())
  return new Map((rows as unknown as { _id: string; recorded: number }[]).map(({ _id, recorded }) => [_id, recorded]))
}
