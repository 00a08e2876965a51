import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { keysetPage } from '@kadry/mongo/page'
import { again } from '@kadry/mongo/retry'
import { deadlineAt } from '@kadry/runtime/deadline'
import DataLoader from 'dataloader'
import { LRUCache } from 'lru-cache'
import { type Connection, pageRequest, toConnection } from './connection.ts'
import { conditionOf, type FilterField } from './filter.ts'
import { badInput } from './mask.ts'

type Direction = 'ASC' | 'DESC'
type Order = { readonly field: string; readonly direction?: Direction | undefined }

export type ListArguments<Filter> = {
  readonly filter?: Filter | null | undefined
  readonly orderBy?: readonly Order[] | null | undefined
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export type Listing = {
  readonly filter: Readonly<Record<string, FilterField>>
  /** Document path of each value of the order enum. */
  readonly order: Readonly<Record<string, string>>
  readonly defaultOrder: string
  /** What its lists show, whatever is asked for; without it, all there is. */
  readonly listed?: Condition
}

type Sort = { readonly field: string; readonly direction: 1 | -1 }
type Condition = Readonly<Record<string, unknown>>
type Row = Readonly<Record<string, unknown>>
type PageOf<State> = Pick<AggregateStore<State>, 'type' | 'select' | 'count' | 'model'>

/** Shapes of nested lists that are asked at the same time; a batch lives for one turn of the event loop. */
const MOST_BATCHES = 200
const MOST_PARENTS = 500

/**
 * The list of an aggregate. The first pages of one list below many parents (`agreements { needs }`), asked in
 * one turn, are one query for all the parents, and so are their counts.
 */
export function listOf<State>(
  store: AggregateStore<State>,
  { filter: fields, order, defaultOrder, listed = {} }: Listing,
): (args: ListArguments<object>, among?: Condition) => Promise<Connection<Stored<State>>> {
  const pages = new LRUCache<string, DataLoader<unknown, readonly Stored<State>[]>>({ max: MOST_BATCHES })
  const counts = new LRUCache<string, DataLoader<unknown, number>>({ max: MOST_BATCHES })

  return async ({ filter, orderBy, first, after }, among = listed) => {
    const sort = sortOf(orderBy, order, defaultOrder)
    const given = Object.entries(filter ?? {}).filter(([, value]) => value != null)
    const condition = both(conditionOf(fields, Object.fromEntries(given)), among)
    const request = pageRequest({ first, after })
    const [only, ...others] = given
    const path = only && others.length === 0 ? fields[only[0]]?.equalTo : undefined
    if (path === undefined || after != null || among !== listed)
      return toConnection(await keysetPage(store, condition, request, sort))
    const value = only![1]
    // Of two requests that come together each has its own time.
    const asked = `${deadlineAt()} ${path}`
    const batch = remembered(pages, `${asked} ${request.first} ${sort.field} ${sort.direction}`, () =>
      batched((values) => firstRows(store, path, values, request.first + 1, sort, listed)),
    )
    const count = remembered(counts, asked, () => batched((values) => countsBy(store, path, values, listed)))
    const select = async () => [...(await batch.load(value))]
    const below = { type: store.type, select, count: () => count.load(value) }
    return toConnection(await keysetPage(below, condition, request, sort))
  }
}

function sortOf(
  orderBy: readonly Order[] | null | undefined,
  order: Readonly<Record<string, string>>,
  defaultOrder: string,
): Sort {
  const [asked, ...others] = orderBy ?? []
  if (others.length > 0)
    throw badInput('orderBy: не больше одного поля, равные идут по id.', 'orderBy: one field at most, ties go by id.')
  const { field, direction = 'ASC' } = asked ?? { field: defaultOrder }
  return { field: order[field]!, direction: direction === 'ASC' ? 1 : -1 }
}

function remembered<Value extends object>(cache: LRUCache<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}

/** Answers for many values that are asked for in one turn of the event loop by one question. */
export function batched<Value>(
  find: (values: readonly unknown[]) => Promise<readonly Value[]>,
): DataLoader<unknown, Value> {
  return new DataLoader(find, { cache: false, maxBatchSize: MOST_PARENTS })
}

/**
 * The first rows below each of the values of `path`, in the order of the values. Each round reads as many
 * rows as all pending parents may need and settles at least one of them, so parents of usual size take one or
 * two rounds.
 */
export async function firstRows<State>(
  store: Pick<PageOf<State>, 'select'>,
  path: string,
  values: readonly unknown[],
  rows: number,
  { field, direction }: Sort,
  listed: Condition = {},
): Promise<readonly Stored<State>[][]> {
  const found = new Map<unknown, Stored<State>[]>(values.map((value) => [value, []]))
  const sort: Record<string, 1 | -1> = field === '_id' ? { _id: direction } : { [field]: direction, _id: direction }
  for (let pending = new Set(found.keys()); pending.size > 0; ) {
    const limit = rows * pending.size
    for (const value of pending) found.set(value, [])
    const read = await store.select(both({ [path]: { $in: [...pending] } }, listed), { sort, limit })
    for (const row of read)
      for (const value of valuesAt(row as Row, path)) {
        const below = found.get(value)
        if (below && below.length < rows && pending.has(value)) below.push(row)
      }
    pending = new Set(read.length < limit ? [] : [...pending].filter((value) => found.get(value)!.length < rows))
  }
  return values.map((value) => found.get(value)!)
}

async function countsBy<State>(
  store: PageOf<State>,
  path: string,
  values: readonly unknown[],
  listed: Condition,
): Promise<number[]> {
  const stages = [
    { $match: both({ [path]: { $in: values } }, listed) },
    { $project: { value: `$${path}` } },
    { $unwind: '$value' },
    { $match: { value: { $in: values } } },
    { $group: { _id: { value: '$value', document: '$_id' } } },
    { $group: { _id: '$_id.value', count: { $sum: 1 } } },
  ]
  const { collection } = store.model
  const counted = (await again((bound) => collection.aggregate(stages as never, bound).toArray())) as unknown as {
    readonly _id: unknown
    readonly count: number
  }[]
  const known = new Map(counted.map(({ _id, count }) => [_id, count]))
  return values.map((value) => known.get(value) ?? 0)
}

function both(condition: Condition, other: Condition): Record<string, unknown> {
  const parts = [condition, other].filter((one) => Object.keys(one).length > 0)
  return parts.length > 1 ? { $and: parts } : { ...parts[0] }
}

/** The different values at a dotted path; an array on the way stands for all of its elements. */
function valuesAt(row: Row, path: string): ReadonlySet<unknown> {
  const reach = (at: unknown, steps: readonly string[]): unknown[] => {
    if (Array.isArray(at)) return at.flatMap((one) => reach(one, steps))
    const [step, ...rest] = steps
    if (step === undefined) return [at]
    return typeof at === 'object' && at !== null ? reach((at as Row)[step], rest) : []
  }
  return new Set(reach(row, path.split('.')))
}
