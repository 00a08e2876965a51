import { hasScopes, type Role, type Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { DueTerm } from '@kadry/domain/due'
import type { Text } from '@kadry/domain/refusal'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { keysetPage } from '@kadry/mongo/page'
import { type Connection, pageRequest, toConnection } from './connection.ts'
import { DUE_TERMS, type StoredTerm } from './due.ts'

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

type Row = Pick<StoredTerm, 'key' | 'order'> & {
  /** Record and key of the term in it: the order of terms with one day. */
  readonly id: string
  readonly recordId: string
}
type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined }
type Asking = { readonly viewer: Viewer; readonly now: () => Date }

/**
 * The resolver of a list of tasks on `Organization`: what it has to do by the records of these stores, what is due first, first. It is
 * shown to delegates of that organisation and to the roles named; for others it is null.
 */
export function tasksOf<Context extends Asking>(
  stores: (context: Context) => readonly DueStore[],
  roles: readonly Role[],
) {
  return async ({ id }: { readonly id: string }, args: PageArguments, context: Context) =>
    maySee(context.viewer, id, roles) ? tasksPage(stores(context), id, args, dayOf(context.now())) : null
}

type Find<Context> = (id: string, context: Context) => Promise<object | null>

/** The resolver of `Task.subject`: how each type of subject is found by its id. */
export function subjectsBy<Context, Subject>(finders: Readonly<Record<string, Find<Context>>>) {
  return async ({ subject: { type, id } }: Task, _: unknown, context: Context): Promise<Subject | null> => {
    const found = await finders[type]?.(id, context)
    return found ? ({ ...found, __typename: type } as Subject) : null
  }
}

function maySee(viewer: Viewer, organizationId: string, roles: readonly Role[]): boolean {
  const speaksForIt = viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId
  return (
    speaksForIt ||
    hasScopes(
      viewer,
      roles.map((role) => [role]),
    )
  )
}

async function tasksPage(
  stores: readonly DueStore[],
  organizationId: string,
  args: PageArguments,
  today: string,
): Promise<Connection<Task>> {
  const below = {
    type: 'Task',
    select: async (filter: object, { sort, limit }: { sort?: Record<string, 1 | -1>; limit?: number } = {}) => {
      const rows = await Promise.all(
        stores.map((store) => rowsOf(store, organizationId, [{ $match: filter }, { $sort: sort }, { $limit: limit }])),
      )
      return rows.flat().sort(byDay).slice(0, limit) as never
    },
    count: async () => {
      const all = await Promise.all(stores.map((store) => rowsOf(store, organizationId, [])))
      return all.flat().length
    },
  }
  const page = await keysetPage<Row>(below, {}, pageRequest(args), { field: 'order' })
  const tasks = await shown(stores, page.nodes as readonly Row[], today)
  const rows = new Map([...tasks].map(([row, task]) => [task, row]))
  return toConnection({
    ...page,
    nodes: [...rows.keys()],
    cursorOf: (task) => page.cursorOf(rows.get(task) as never),
  })
}

/** The terms of one noun that an organisation answers for, one row each. */
async function rowsOf({ model }: DueStore, organizationId: string, stages: readonly object[]): Promise<Row[]> {
  const path = `${DUE_TERMS}.organizationIds`
  const found = await model.collection
    .aggregate([
      { $match: { [path]: organizationId } },
      { $project: { term: `$${DUE_TERMS}` } },
      { $unwind: '$term' },
      { $match: { 'term.organizationIds': organizationId } },
      {
        $project: {
          _id: { $concat: ['$_id', ' ', '$term.key'] },
          recordId: '$_id',
          key: '$term.key',
          order: '$term.order',
        },
      },
      ...stages,
    ] as never)
    .toArray()
  return found.map(({ _id, ...row }) => ({ id: String(_id), ...row })) as unknown as Row[]
}

/** The tasks of a page, with the words of today's code: each record is read once. A term that is gone meanwhile is left out. */
async function shown(stores: readonly DueStore[], rows: readonly Row[], today: string): Promise<Map<Row, Task>> {
  const ids = [...new Set(rows.map(({ recordId }) => recordId))]
  const found = await Promise.all(
    stores.map(async ({ type, byIds, due }) => {
      if (!due) throw new Error(`${type} has no terms`)
      const states = await byIds(ids)
      return states.flatMap((state) =>
        due.terms(state as never).map((term) => [`${state.id} ${term.key}`, term] as const),
      )
    }),
  )
  const terms = new Map(found.flat())
  return new Map(
    rows.flatMap((row): [Row, Task][] => {
      const term = terms.get(`${row.recordId} ${row.key}`)
      if (!term) return []
      const { kind, title, dueOn, subject } = term
      return [[row, { kind, title, dueOn: dueOn ?? null, overdue: dueOn !== undefined && dueOn < today, subject }]]
    }),
  )
}

function byDay(left: Row, right: Row): number {
  if (left.order !== right.order) return left.order < right.order ? -1 : 1
  return left.id < right.id ? -1 : 1
}
