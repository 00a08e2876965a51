import type { Stored } from '@kadry/mongo/aggregate'
import { projection } from '@kadry/mongo/projection'
import { again } from '@kadry/mongo/retry'
import { decimal, flag, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import type { Connection } from '@kadry/subgraph/connection'
import { among, before, contains, equals, refines, since, where } from '@kadry/subgraph/filter'
import { type ListArguments, listOf } from '@kadry/subgraph/list'
import type { Platform } from '@kadry/subgraph/platform'
import type { Resolution } from '../resolution/resolution.ts'
import { resolutionItemShape } from '../resolution/shape.ts'
import type { Resolutions } from '../resolution/store.ts'
import { type Assignee, type BoardRow, NO_DAY, rowsOf } from './row.ts'

export type Board = ReturnType<typeof openBoard>
type Kept = Stored<Resolution>
export type BoardFilter = {
  readonly status?: readonly string[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly organizationId?: string | null | undefined
  /** The same alone: lists below many organisations are read at once. */
  readonly assigneeId?: string | null | undefined
  readonly citedActId?: string | null | undefined
  readonly role?: string | null | undefined
  readonly workingGroupId?: string | null | undefined
  readonly resolutionId?: string | null | undefined
  readonly dueAfter?: string | null | undefined
  readonly dueBefore?: string | null | undefined
  readonly text?: string | null | undefined
  readonly updatedSince?: string | null | undefined
  /** Overdue on this day, or not. */
  readonly lateOn?: string | null | undefined
  readonly inTimeOn?: string | null | undefined
  /** The organisation itself is not overdue on this day, whoever else of the item is. */
  readonly keptOn?: string | null | undefined
}

const filter = {
  status: among('status'),
  kinds: among('kind'),
  organizationId: where<string>('assignees.organizationId', (organizationId, { role, lateOn, keptOn }) => ({
    assignees: {
      $elemMatch: {
        ...{ organizationId, ...(role ? { role } : {}) },
        ...(lateOn ? { overdueAfter: { $lt: lateOn } } : {}),
        ...(keptOn ? { overdueAfter: { $gte: keptOn } } : {}),
      },
    },
  })),
  assigneeId: equals('assignees.organizationId'),
  citedActId: equals('item.citedActIds'),
  role: where<string>('assignees.role', (role, { organizationId }) =>
    organizationId ? {} : { 'assignees.role': role },
  ),
  workingGroupId: equals('workingGroupId'),
  resolutionId: equals('resolutionId'),
  dueAfter: where<string>('dueOn', (day) => ({ dueOn: { $gte: day, $lt: NO_DAY } })),
  dueBefore: before('dueOn'),
  text: contains('searchKey'),
  updatedSince: since('updatedAt'),
  lateOn: before('overdueAfter'),
  inTimeOn: since('overdueAfter'),
  keptOn: refines('assignees.overdueAfter'),
}
const order = { ID: '_id', DUE_ON: 'dueOn', NUMBER: 'numberKey', PROGRESS: 'progress', UPDATED_AT: 'updatedAt' }
const PATHS = ['status', 'kind', 'assignees.organizationId', 'assignees.role', 'workingGroupId', 'resolutionId']

const indexes: readonly Record<string, 1>[] = [
  ...PATHS.map((path): Record<string, 1> => ({ [path]: 1, dueOn: 1, _id: 1 })),
  { overdueAfter: 1, _id: 1 },
  { 'assignees.dueOn': 1 },
  { 'item.citedActIds': 1, _id: 1 },
  ...['dueOn', 'numberKey', 'progress', 'updatedAt'].map((path): Record<string, 1> => ({ [path]: 1, _id: 1 })),
]

const assignee = nested<Assignee>({
  assignmentId: text,
  organizationId: text,
  role: text,
  isCounted: flag,
  dueOn: text,
  overdueAfter: text,
  doneOn: optional(text),
  isExtended: flag,
})

/**
 * The items of all resolutions, one document each, so that they are selected, ordered and paged by indexes.
 */
export function openBoard({ connection, prepares }: Platform) {
  const rows = projection<BoardRow>(
    connection,
    'executionItems',
    'executionItems',
    shape<BoardRow>({
      resolutionId: text,
      workingGroupId: optional(text),
      kind: text,
      status: text,
      dueOn: text,
      overdueAfter: text,
      progress: decimal,
      numberKey: text,
      searchKey: text,
      updatedAt: moment,
      assignees: list(assignee),
      item: resolutionItemShape,
    }),
    indexes,
  )
  prepares(rows)
  const { collection } = rows.model
  const listed = {
    type: 'ExecutionItem',
    model: rows.model,
    count: (condition: object) => again((bound) => collection.countDocuments(condition as never, bound)),
    select: async (
      condition: object,
      { sort = {}, limit = 0 }: { sort?: Record<string, 1 | -1>; limit?: number } = {},
    ) => {
      const found = await again((bound) => collection.find(condition as never, { sort, limit, ...bound }).toArray())
      return found.map(({ _id, ...row }) => ({ ...row, id: _id }))
    },
  }
  return {
    rows,
    list: listOf(listed as never, { filter, order, defaultOrder: 'ID' }) as unknown as (
      args: ListArguments<BoardFilter>,
    ) => Promise<Connection<BoardRow & { readonly id: string }>>,
    /** Those of the resolutions whose rows are not all there as they are now: one query for all of them. */
    behind: async (resolutions: readonly Kept[]): Promise<readonly Kept[]> => {
      const resolutionId = { $in: resolutions.map(({ id }) => id) }
      const found = await again((bound) =>
        collection.find({ resolutionId }, { projection: { seq: 1 }, ...bound }).toArray(),
      )
      const numbers = new Map(found.map(({ _id, seq }) => [String(_id), Number(seq)]))
      return resolutions.filter((one) => rowsOf(one).some(({ id }) => (numbers.get(id) ?? 0) < one.version))
    },
    /** The rows of a resolution as it is now; one that is behind what the board has changes nothing. */
    keep: async (resolution: Kept): Promise<void> => {
      const kept = rowsOf(resolution).map(({ id, ...row }) => rows.restore({ key: id, seq: resolution.version }, row))
      await Promise.all(kept)
    },
  }
}

/**
 * Whoever writes a resolution writes its rows right after it: a caller sees on the board what they have just
 * done. What a crash left out between the two, the job makes good (`reactions.ts`).
 */
export function onBoard(resolutions: Resolutions, board: Pick<Board, 'keep'>): Resolutions {
  const kept = async <Outcome extends object>(outcome: Outcome): Promise<Outcome> => {
    if ('state' in outcome) await board.keep(outcome.state as Kept)
    return outcome
  }
  return {
    ...resolutions,
    create: async (command, decide, key) => kept(await resolutions.create(command, decide, key)),
    change: async (id, command, decide) => kept(await resolutions.change(id, command, decide)),
  }
}
