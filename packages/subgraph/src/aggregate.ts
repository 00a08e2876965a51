import type { Due } from '@kadry/domain/due'
import type { Text } from '@kadry/domain/refusal'
import type { Keeper } from '@kadry/files/files'
import { type AggregateStore, aggregateStore, type Stored, type StoreOptions, type Whole } from '@kadry/mongo/aggregate'
import type { Index } from '@kadry/mongo/model'
import { bounded } from '@kadry/mongo/retry'
import type { Connection } from './connection.ts'
import { endingIn } from './derived.ts'
import { dueFields, dueIndexes, termsSince, withDueTerms } from './due.ts'
import { dueJob } from './due-job.ts'
import { conditionOf, contains, type FilterField } from './filter.ts'
import { type ListArguments, listOf } from './list.ts'
import { NAME_KEY, type Names, nameFields, nameKeys, SEARCH_KEY, withNames } from './names.ts'
import { NUMBER_KEY, numberFields, numberKeys, sameNumber, withNumbers } from './number.ts'
import type { Platform } from './platform.ts'
import { REGISTERED, type Register } from './register.ts'
import type { Reads } from './selection.ts'

export type { ListArguments } from './list.ts'

/** One aggregate, said once. `Filter` is the filter of its list, each field of which needs its condition. */
export type Declaration<State, Filter extends object> = Pick<
  StoreOptions<State>,
  'type' | 'collection' | 'shape' | 'retired' | 'publicState' | 'upcasts'
> & {
  /** What a refusal calls it: nominative, feminine in Russian («Организация», 'organisation'). */
  readonly noun: Text
  readonly filter: { readonly [Name in Exclude<keyof Filter, 'text' | 'number'>]-?: FilterField }
  /**
   * The values of its order enum beside `ID`, `UPDATED_AT`, with `names` `NAME` and with numbers `NUMBER`:
   * the document path of each.
   */
  readonly order?: Readonly<Record<string, string>>
  /** The order of a list that asks for none; `ID` without it. */
  readonly defaultOrder?: string
  /** What its lists show, such as no drafts; the rest is found by id, and by lists that say so. */
  readonly listed?: Readonly<Record<string, unknown>>
  /** Makes `text` a filter and `NAME` an order. */
  readonly names?: Names<State>
  /**
   * The number of a document that it shows but does not register; makes `number` a filter and `NUMBER` an
   * order.
   */
  readonly number?: (state: State) => string | undefined
  /** Keeps its own number unique by year, and makes `number` and `NUMBER` of it. */
  readonly register?: Register<State>
  /**
   * What somebody has to do by a day: facts say when it comes near and has passed (`due-job.ts`), `tasksIn`
   * lists it.
   */
  readonly due?: Due<State>
  /** The day on which the noun got terms, where there were documents before: the upcasts end in them. */
  readonly termsSince?: string
  /** What each field of the graph's type reads of the document, where reading less pays. */
  readonly reads?: Reads<Stored<State>>['fields']
  /** Paths of its lists of files (`attachedFiles`): the sweep looks there before it removes one. */
  readonly files?: readonly string[]
  /** Look-ups that no filter makes: rules (`unique`), and what reactions select by. */
  readonly indexes?: StoreOptions<State>['indexes']
}

export type Store<State, Filter> = AggregateStore<State> & {
  /** Path that each filter field and each order reads first; null reads every document. */
  readonly paths: Readonly<Record<string, string | null>>
  readonly reads?: Reads<Stored<State>>
  /**
   * A page of the list. Throws a bilingual BAD_USER_INPUT for a page, text or order that can't be,
   * `CursorError` for a foreign cursor.
   */
  readonly list: (
    args: ListArguments<Filter>,
    /** In place of what its lists show. */
    among?: Readonly<Record<string, unknown>>,
  ) => Promise<Connection<Stored<State>>>
  readonly due?: Due<State>
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
  /**
   * The store of one process; its facts are published because it was opened. `whole`: what of its public
   * state stands in other documents.
   */
  readonly open: (platform: Platform, whole?: Whole<State>) => Store<State, Filter>
}

/** Declares an aggregate: store, filter, order and their indexes come out of one place. */
export function aggregate<State, Filter extends object = Record<never, never>>(
  declaration: Declaration<State, Filter>,
): Aggregate<State, Filter> {
  const { type, noun, collection, names, due, reads, files = [], defaultOrder = 'ID', listed } = declaration
  const numbers = numbersOf(declaration)
  const { filter, order } = readBy(declaration)
  const filterPaths = Object.fromEntries(Object.entries(filter).map(([name, { path }]) => [name, path]))
  const paths = { ...filterPaths, ...order }
  const read = reads ? { reads: { type, fields: reads } } : {}
  return {
    ...{ type, noun, collection, paths },
    condition: (selection) => conditionOf(filter, selection as Readonly<Record<string, unknown>>),
    ...read,
    open: (platform, whole) => {
      const store = aggregateStore<State>({ ...storeOf(declaration, platform), ...(whole ? { whole } : {}) })
      const timed = due ? withDueTerms(store, due, platform.now) : store
      const named = names ? withNames(timed, names) : timed
      const opened = numbers ? withNumbers(named, numbers) : named
      platform.owns(opened)
      if (due) platform.runs(dueJob(store, due, platform.now))
      if (files.length > 0) platform.files.keptBy(keeperOf(opened, files))
      const list = listOf(opened, { filter, order, defaultOrder, ...(listed ? { listed } : {}) })
      return { ...opened, ...read, list: list as Store<State, Filter>['list'], ...(due ? { due } : {}), paths }
    },
  }
}

function numbersOf<State, Filter extends object>({ register, number }: Declaration<State, Filter>) {
  return register ?? (number ? { number } : undefined)
}

/** By what a list selects and sorts. */
function readBy<State, Filter extends object>(declaration: Declaration<State, Filter>) {
  const { names } = declaration
  const numbers = numbersOf(declaration)
  const filter = {
    ...(names ? { text: contains(SEARCH_KEY) } : {}),
    ...(numbers ? { number: sameNumber } : {}),
    ...declaration.filter,
  } as Record<string, FilterField>
  const order: Record<string, string> = {
    ID: '_id',
    UPDATED_AT: 'updatedAt',
    ...(names ? { NAME: NAME_KEY } : {}),
    ...(numbers ? { NUMBER: NUMBER_KEY } : {}),
    ...declaration.order,
  }
  return { filter, order }
}

/** The document with whatever its names, numbers and terms keep in it, and the indexes of all of them. */
function storeOf<State, Filter extends object>(
  declaration: Declaration<State, Filter>,
  { connection, now, onFacts }: Platform,
): StoreOptions<State> {
  const { type, collection, names, due, register, shape, retired, publicState, termsSince: since } = declaration
  const { files = [], indexes = [], upcasts = [], defaultOrder = 'ID' } = declaration
  const numbers = numbersOf(declaration)
  const { filter, order } = readBy(declaration)
  return {
    ...{ connection, now, onFacts, type, collection },
    shape: { ...shape, ...(names ? nameFields : {}), ...(numbers ? numberFields : {}), ...(due ? dueFields : {}) },
    ...(retired ? { retired } : {}),
    ...(publicState ? { publicState } : {}),
    upcasts: endingIn(upcasts, [
      ...(names ? [nameKeys(names)] : []),
      ...(numbers ? [numberKeys(numbers)] : []),
      ...(due && since ? [termsSince(due, since)] : []),
    ]),
    indexes: [
      ...indexes,
      ...files.map(indexOfFiles),
      ...(register ? [{ keys: { [REGISTERED]: 1 as const }, unique: true, sparse: true }] : []),
      ...indexesOf(filter, order, order[defaultOrder]!),
      ...(due ? dueIndexes : []),
    ],
  }
}

function indexOfFiles(path: string): Index {
  return { keys: { [`${path}.id`]: 1 }, sparse: true }
}

/** Says which files the records of this kind have. */
function keeperOf({ model }: Pick<AggregateStore<unknown>, 'model'>, paths: readonly string[]): Keeper {
  const has = async (fileId: string, path: string) =>
    (await bounded((bound) =>
      model.collection.findOne({ [`${path}.id`]: fileId }, { projection: { _id: 1 }, ...bound }),
    )) !== null
  return async (fileIds) => {
    const held: string[] = []
    for (const id of fileIds) for (const path of paths) if (await has(id, path)) held.push(id)
    return held
  }
}

/**
 * Each filter's path followed by the default order, each order by the id: whatever a list reads first, an
 * index begins with.
 */
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
