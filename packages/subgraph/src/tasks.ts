import { hasScopes, type Role, type Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { DueTerm } from '@kadry/domain/due'
import type { Text } from '@kadry/domain/refusal'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { keysetPage } from '@kadry/mongo/page'
import { bounded } from '@kadry/mongo/retry'
import type DataLoader from 'dataloader'
import { type Connection, pageRequest, toConnection } from './connection.ts'
import { DUE_TERMS, type StoredTerm } from './due.ts'
import { batched, firstRows } from './list.ts'

/** Something that an organisation has to do, as the graph shows it. */
export type Task = {
  readonly kind: string
  readonly title: Text
  readonly dueOn: string | null
  readonly overdue: boolean
  readonly subject: { readonly type: string; readonly id: string }
}

/** The store of a noun; only one with terms has tasks. */
type DueStore = Pick<AggregateStore<unknown>, 'type' | 'model'> & {
  readonly byIds: (ids: readonly string[]) => Promise<readonly { readonly id: string }[]>
  readonly due?: { readonly terms: (state: never) => readonly DueTerm[] }
}

/** A stored term of one organisation. */
type Row = Pick<StoredTerm, 'key' | 'order'> & {
  /** Record and key of the term in it: the order of terms with one day. */
  readonly id: string
  readonly recordId: string
  readonly organizationId: string
}
type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
type Options = { readonly sort?: Record<string, 1 | -1>; readonly limit?: number }

/** A page of what an organisation has to do on a day (`YYYY-MM-DD`), what is due first, first. */
export type Tasks = (organizationId: string, args: PageArguments, today: string) => Promise<Connection<Task>>

/**
 * The tasks by the records of these stores; each needs its `due`. The first pages below many organisations,
 * asked in one turn, are one query for each store, and so are their counts and records.
 */
export function tasksIn(stores: readonly DueStore[]): Tasks {
  const counts = batched<number>((ids) => countsBelow(stores, ids as readonly string[]))
  const records = batched((ids) => termsOfRecords(stores, ids as readonly string[]))
  const pages = new Map<number, DataLoader<unknown, readonly Row[]>>()
  const firstPage = (rows: number) => {
    const known = pages.get(rows)
    if (known) return known
    const sort = { field: 'order', direction: 1 as const }
    const made = batched<readonly Row[]>(
      async (ids) =>
        (await firstRows(below(stores, ids as never) as never, 'organizationId', ids, rows, sort)) as never,
    )
    pages.set(rows, made)
    return made
  }
  return async (organizationId, args, today) => {
    const request = pageRequest(args)
    const select = async (filter: object, options: Options) =>
      args.after == null
        ? firstPage(request.first + 1).load(organizationId)
        : below(stores, [organizationId]).select({ $and: [{ organizationId }, filter] }, options)
    const paged = { type: `Task of ${organizationId}`, select, count: () => counts.load(organizationId) }
    const page = await keysetPage<Row>(paged as never, {}, request, { field: 'order' })
    const rows = page.nodes as readonly Row[]
    const terms = await records.loadMany(rows.map(({ recordId }) => recordId))
    const tasks = new Map<Task, Row>()
    for (const [index, row] of rows.entries()) {
      const found = terms[index]!
      if (found instanceof Error) throw found
      const term = found.get(row.key)
      // What is done meanwhile is no task any more.
      if (term) tasks.set(taskOf(term, today), row)
    }
    return toConnection({
      ...page,
      nodes: [...tasks.keys()],
      cursorOf: (task) => page.cursorOf(tasks.get(task) as never),
    })
  }
}

function taskOf({ kind, title, dueOn, subject }: DueTerm, today: string): Task {
  return { kind, title, subject, dueOn: dueOn ?? null, overdue: dueOn !== undefined && dueOn < today }
}

/** Terms of these organisations as if each were a document of its own. */
function below(stores: readonly DueStore[], organizationIds: readonly string[]) {
  return {
    type: 'Task',
    select: async (filter: object, { sort = {}, limit = 0 }: Options): Promise<readonly Row[]> => {
      const stages = [{ $match: filter }, { $sort: sort }, { $limit: limit }]
      const found = await Promise.all(stores.map((store) => rowsOf(store, organizationIds, stages)))
      const rows = found.flat().map(({ _id, ...row }) => ({ id: _id, ...row }) as unknown as Row)
      return rows.sort(byDay).slice(0, limit)
    },
  }
}

async function countsBelow(stores: readonly DueStore[], organizationIds: readonly string[]): Promise<number[]> {
  const stages = [{ $group: { _id: '$organizationId', count: { $sum: 1 } } }]
  const found = await Promise.all(stores.map((store) => rowsOf(store, organizationIds, stages)))
  const counted = new Map<unknown, number>()
  for (const { _id, count } of found.flat()) counted.set(_id, (counted.get(_id) ?? 0) + Number(count))
  return organizationIds.map((id) => counted.get(id) ?? 0)
}

async function rowsOf(
  { model }: DueStore,
  organizationIds: readonly string[],
  stages: readonly object[],
): Promise<Record<string, unknown>[]> {
  const pipeline = [
    { $match: { [`${DUE_TERMS}.organizationIds`]: { $in: organizationIds } } },
    { $project: { term: `$${DUE_TERMS}` } },
    { $unwind: '$term' },
    { $unwind: '$term.organizationIds' },
    {
      $project: {
        _id: { $concat: ['$_id', ' ', '$term.key'] },
        recordId: '$_id',
        key: '$term.key',
        order: '$term.order',
        organizationId: '$term.organizationIds',
      },
    },
    { $match: { organizationId: { $in: organizationIds } } },
    ...stages,
  ]
  return bounded((bound) => model.collection.aggregate(pipeline as never, bound).toArray()) as never
}

/** The terms of each record by their keys, in the words of today's code; none of a record that is gone. */
async function termsOfRecords(
  stores: readonly DueStore[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, DueTerm>[]> {
  const found = await Promise.all(
    stores.map(async ({ type, byIds, due }) => {
      if (!due) throw new Error(`${type} has no terms`)
      const states = await byIds(ids)
      return states.map((state) => {
        const terms = due.terms(state as never).map((term) => [term.key, term] as const)
        return [state.id, new Map(terms)] as const
      })
    }),
  )
  const records = new Map(found.flat())
  return ids.map((id) => records.get(id) ?? new Map())
}

function byDay(left: Row, right: Row): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1
  return left.id < right.id ? -1 : 1
}

type Asking = { readonly viewer: Viewer; readonly now: () => Date; readonly tasks: Tasks }

/**
 * The resolver of a list of tasks on `Organization`: for delegates of that organisation and for these
 * roles; null for others.
 */
export function tasksFor(roles: readonly Role[]) {
  const scopes = roles.map((role) => [role])
  return async (
    { id }: { readonly id: string },
    args: PageArguments,
    { viewer, now, tasks }: Asking,
  ): Promise<Connection<Task> | null> => {
    const speaksForIt = viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === id
    return speaksForIt || hasScopes(viewer, scopes) ? tasks(id, args, dayOf(now())) : null
  }
}

type Find<Context> = (id: string, context: Context) => Promise<object | null | undefined>

/** The resolver of `Task.subject`: how each type of subject is found by its id. */
export function subjectsBy<Context, Subject>(finders: Readonly<Record<string, Find<Context>>>) {
  return async ({ subject: { type, id } }: Task, _: unknown, context: Context): Promise<Subject | null> => {
    const found = await finders[type]?.(id, context)
    return found ? ({ ...found, __typename: type } as Subject) : null
  }
}
