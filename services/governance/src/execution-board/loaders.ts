import { again } from '@kadry/mongo/retry'
import type { ExecutionDimension } from '../graphql.generated.ts'
import type { Board } from './store.ts'

/**
 * How terms were kept: of those of one body, resolution, group, kind or month whose last day lies in a
 * period.
 */
export type ExecutionSummaryRow = {
  readonly organizationId?: string
  readonly resolutionId?: string
  readonly workingGroupId?: string
  readonly kind?: string
  readonly month?: string
  readonly total: number
  readonly fulfilledOnTime: number
  readonly fulfilledLate: number
  readonly overdue: number
  readonly extended: number
}

const MOST_ROWS = 1_000
const KEYS: Readonly<Record<ExecutionDimension, readonly [field: keyof ExecutionSummaryRow, path: unknown]>> = {
  ORGANIZATION: ['organizationId', '$assignees.organizationId'],
  RESOLUTION: ['resolutionId', '$resolutionId'],
  WORKING_GROUP: ['workingGroupId', '$workingGroupId'],
  KIND: ['kind', '$kind'],
  MONTH: ['month', { $substrBytes: ['$assignees.dueOn', 0, 7] }],
}

/** One query: assignments whose last day lies in the period, counted by the dimension; the most first. */
export async function executionSummary(
  { rows }: Pick<Board, 'rows'>,
  dimension: ExecutionDimension,
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Promise<ExecutionSummaryRow[]> {
  const [field, path] = KEYS[dimension]
  const due = { $gte: from, $lte: to }
  const count = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } })
  const done = { $ifNull: ['$assignees.doneOn', ''] }
  const stages = [
    { $match: { assignees: { $elemMatch: { dueOn: due } } } },
    { $unwind: '$assignees' },
    { $match: { 'assignees.dueOn': due, 'assignees.isCounted': true } },
    {
      $group: {
        _id: path,
        total: { $sum: 1 },
        fulfilledOnTime: count({ $and: [{ $ne: [done, ''] }, { $lte: [done, '$assignees.dueOn'] }] }),
        fulfilledLate: count({ $gt: [done, '$assignees.dueOn'] }),
        overdue: count({ $lt: ['$assignees.overdueAfter', today] }),
        extended: count('$assignees.isExtended'),
      },
    },
    { $sort: dimension === 'MONTH' ? { _id: 1 } : { total: -1, _id: 1 } },
    { $limit: MOST_ROWS },
  ]
  const found = await again((bound) => rows.model.collection.aggregate(stages as never, bound).toArray())
  return found.map(({ _id, ...counts }) => ({ ...(_id === null ? {} : { [field]: _id }), ...counts }) as never)
}
