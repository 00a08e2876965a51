import { isRefusal } from '@kadry/domain/decision'
import type { Text } from '@kadry/domain/refusal'
import { folded, searchKeyOf, UNFOLDED } from '@kadry/domain/search-key'
import { type AggregateStore, aggregateStore, type Stored, type StoreOptions } from '@kadry/mongo/aggregate'
import { optional, text } from '@kadry/mongo/shape'
import type { Connection } from './connection.ts'
import { conditionOf, contains, type FilterField } from './filter.ts'
import { type ListArguments, listOf } from './list.ts'
import type { Platform } from './platform.ts'
import type { Reads } from './selection.ts'

export type { ListArguments } from './list.ts'

/** The names that a state is found and ordered by; the first is the one it goes by today. */
type Names<State> = (state: State) => readonly [string, ...(string | null | undefined)[]]
/** One aggregate, said once. `Filter` is the filter of its list, each field of which needs its condition. */
export type Declaration<State, Filter extends object> = Pick<
  StoreOptions<State>,
  'type' | 'collection' | 'shape' | 'retired' | 'publicState' | 'upcasts'
> & {
  /** What a refusal calls it: nominative, feminine in Russian («Организация», 'organisation'). */
  readonly noun: Text
  readonly filter: { readonly [Name in Exclude<keyof Filter, 'text'>]-?: FilterField }
  /** The values of its order enum beside `ID`, `UPDATED_AT` and, with `names`, `NAME`: the document path of each. */
  readonly order?: Readonly<Record<string, string>>
  /** The order of a list that asks for none; `ID` without it. */
  readonly defaultOrder?: string
  /** Makes `text` a filter and `NAME` an order. */
  readonly names?: Names<State>
  /** What each field of the graph's type reads of the document, where reading less pays. */
  readonly reads?: Reads<Stored<State>>['fields']
  /** Look-ups that no filter makes: rules (`unique`), and what reactions select by. */
  readonly indexes?: StoreOptions<State>['indexes']
}

export type Store<State, Filter> = AggregateStore<State> & {
  /** Path that each filter field and each order reads first; null reads every document. */
  readonly paths: Readonly<Record<string, string | null>>
  readonly reads?: Reads<Stored<State>>
  /** A page of the list. Throws a bilingual BAD_USER_INPUT for a page, text or order that can't be, `CursorError` for a foreign cursor. */
  readonly list: (args: ListArguments<Filter>) => Promise<Connection<Stored<State>>>
}

export type Aggregate<State, Filter extends object> = {
  readonly type: string
  readonly noun: Text
  readonly collection: string
  /** Path that each filter field and each order reads first; null reads every document. */
  readonly paths: Readonly<Record<string, string | null>>
  /** The MongoDB filter of a selection, for what is no list. */
  readonly condition: (selection: Filter) => Record<string, unknown>
  readonly reads?: Reads<Stored<State>>
  /** The store of one process; its facts are published because it was opened. */
  readonly open: (platform: Platform) => Store<State, Filter>
}

const NAME_KEY = 'nameKey'
const SEARCH_KEY = 'searchKey'

/** Declares an aggregate: store, filter, order and their indexes come out of one place. */
export function aggregate<State, Filter extends object = Record<never, never>>(
  declaration: Declaration<State, Filter>,
): Aggregate<State, Filter> {
  const { type, noun, collection, names, reads, defaultOrder = 'ID' } = declaration
  const filter = { ...(names ? { text: contains(SEARCH_KEY) } : {}), ...declaration.filter } as Record<
    string,
    FilterField
  >
  const order: Record<string, string> = {
    ID: '_id',
    UPDATED_AT: 'updatedAt',
    ...(names ? { NAME: NAME_KEY } : {}),
    ...declaration.order,
  }
  const filterPaths = Object.fromEntries(Object.entries(filter).map(([name, { path }]) => [name, path]))
  const paths = { ...filterPaths, ...order }
  return {
    type,
    noun,
    collection,
    paths,
    condition: (selection) => conditionOf(filter, selection as Readonly<Record<string, unknown>>),
    ...(reads ? { reads: { type, fields: reads } } : {}),
    open: (platform) => {
      const { connection, now, onFacts } = platform
      const { shape, retired, publicState, upcasts } = declaration
      const store = aggregateStore<State>({
        ...{ connection, now, onFacts, type, collection },
        shape: names ? { ...shape, [NAME_KEY]: optional<string>(text), [SEARCH_KEY]: optional<string>(text) } : shape,
        ...(retired ? { retired } : {}),
        ...(publicState ? { publicState } : {}),
        ...(upcasts ? { upcasts } : {}),
        indexes: [...(declaration.indexes ?? []), ...indexesOf(filter, order, order[defaultOrder]!)],
      })
      const opened = names ? withNames(store, names) : store
      platform.owns(opened)
      if (names) platform.prepares({ syncIndexes: () => fillNames(store, names) })
      const list = listOf(opened, { filter, order, defaultOrder })
      return {
        ...opened,
        ...(reads ? { reads: { type, fields: reads } } : {}),
        list: list as Store<State, Filter>['list'],
        paths,
      }
    },
  }
}

/** Each filter's path followed by the default order, each order by the id: whatever a list reads first, an index begins with. */
function indexesOf(
  filter: Readonly<Record<string, FilterField>>,
  order: Readonly<Record<string, string>>,
  usual: string,
): NonNullable<StoreOptions<unknown>['indexes']> {
  const orders = Object.values(order).filter((path) => path !== '_id')
  const led = Object.values(filter).flatMap(({ path, sparse }) => {
    if (path === null || orders.includes(path)) return []
    const rest = usual === '_id' ? {} : { [usual]: 1 as const }
    return [{ keys: { [path]: 1 as const, ...rest, _id: 1 as const }, ...(sparse ? { sparse } : {}) }]
  })
  const all = [...led, ...orders.map((path) => ({ keys: { [path]: 1 as const, _id: 1 as const } }))]
  return [...new Map(all.map((index) => [Object.keys(index.keys).join(), index])).values()]
}

function keysOf<State>(names: Names<State>, state: State): Record<string, string> {
  const [name, ...others] = names(state)
  return { [NAME_KEY]: folded(name), [SEARCH_KEY]: searchKeyOf([name, ...others]) }
}

/** Keys of names are written with each state and by nobody else; decisions never see them, so states are equal where what people wrote is. */
function withNames<State>(store: AggregateStore<State>, names: Names<State>): AggregateStore<State> {
  const keyed = <Decided extends object>(decided: Decided): Decided => {
    if (isRefusal(decided) || !('next' in decided)) return decided
    const next = decided.next as State
    return { ...decided, next: { ...next, ...keysOf(names, next) } }
  }
  return {
    ...store,
    create: (command, decide, key) => store.create(command, async (id) => keyed(await decide(id)), key),
    change: (id, command, decide) =>
      store.change(id, command, async (found) => keyed(await decide(withoutKeys(found)))),
    bulk: (entries, options) =>
      store.bulk(
        entries.map((entry) => ({ ...entry, decide: (found) => keyed(entry.decide(found && withoutKeys(found))) })),
        options,
      ),
  }
}

function withoutKeys<State>(state: Stored<State>): Stored<State> {
  const { [NAME_KEY]: _name, [SEARCH_KEY]: _search, ...rest } = state as Record<string, unknown>
  return rest as Stored<State>
}

/**
 * Documents written before they had keys of names, or with keys folded in an older way, get them before anybody can ask. It is no change of theirs: neither version
 * nor `updatedAt` moves; one that is changed meanwhile has got its keys by that.
 */
async function fillNames<State>({ select, model }: AggregateStore<State>, names: Names<State>): Promise<void> {
  for (const state of await select({
    $or: [{ [SEARCH_KEY]: { $exists: false } }, { [SEARCH_KEY]: { $regex: UNFOLDED } }],
  }))
    await model.collection.updateOne({ _id: state.id, version: state.version } as never, { $set: keysOf(names, state) })
}
