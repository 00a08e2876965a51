import type { Connection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { badInput } from '@kadry/subgraph/mask'
import type { Context } from '../context.ts'
import type { ItemFilter, Resolvers } from '../graphql.generated.ts'
import { executionSummary } from './loaders.ts'
import type { BoardRow } from './row.ts'

export const executionBoardResolvers: Pick<
  Resolvers,
  'Query' | 'Organization' | 'NormativeAct' | 'ExecutionSummaryRow'
> = {
  Query: {
    executionBoard: async (_, { filter, ...args }, context) => {
      const rows = await context.board.list({ ...args, filter: selection(filter, context) })
      return shown(rows, ({ item }) => item)
    },
    executionSummary: (_, { groupBy, period }, context) => {
      if (period.from > period.to)
        throw badInput('period: конец раньше начала.', 'period: the end is before the start.')
      return executionSummary(context.board, groupBy, period, todayOf(context))
    },
  },
  Organization: {
    assignments: async ({ id }, { status, overdue, ...args }, context) => {
      const isAlone = status == null && overdue == null
      const today = todayOf(context)
      const term = overdue == null ? {} : overdue ? { lateOn: today } : { keptOn: today }
      const filter = isAlone ? { assigneeId: id } : { status, ...term, organizationId: id }
      const rows = await context.board.list({ ...args, filter })
      return shown(rows, ({ item, assignees }) => {
        const { assignmentId } = assignees.find(({ organizationId }) => organizationId === id)!
        return item.assignments.find((one) => one.id === assignmentId)!
      })
    },
  },
  NormativeAct: {
    citedBy: async ({ id }, args, { board }) =>
      shown(await board.list({ ...args, filter: { citedActId: id } }), ({ item }) => item),
  },
  ExecutionSummaryRow: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    resolution: ({ resolutionId }, _, { loaders }, info) =>
      resolutionId ? loaders.resolution.load(resolutionId, info) : null,
    workingGroup: ({ workingGroupId }, _, { loaders }, info) =>
      workingGroupId ? loaders.workingGroup.load(workingGroupId, info) : null,
  },
}

/** Whether an item is overdue is asked of today. */
function selection(filter: ItemFilter | null | undefined, context: Context) {
  const { overdue, ...rest } = filter ?? {}
  const today = todayOf(context)
  return { ...rest, ...(overdue === true ? { lateOn: today } : {}), ...(overdue === false ? { inTimeOn: today } : {}) }
}

function shown<Node>(
  { edges, nodes: _, ...page }: Connection<BoardRow & { readonly id: string }>,
  nodeOf: (row: BoardRow) => Node,
): Connection<Node> {
  const mapped = edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node) }))
  return { ...page, edges: mapped, nodes: mapped.map(({ node }) => node) }
}
