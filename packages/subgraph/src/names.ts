import { isRefusal } from '@kadry/domain/decision'
import { folded, searchKeyOf } from '@kadry/domain/search-key'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { type OptionalField, optional, text } from '@kadry/mongo/shape'
import type { Derive } from './derived.ts'

/** The names that a state is found and ordered by; the first is the one it goes by today. */
export type Names<State> = (state: State) => readonly [string, ...(string | null | undefined)[]]

/** What a list is ordered by under `NAME`. */
export const NAME_KEY = 'nameKey'
/** What `text` is looked for in. */
export const SEARCH_KEY = 'searchKey'

/** The fields of the keys in a stored document. */
export const nameFields: Readonly<Record<string, OptionalField<string>>> = {
  [NAME_KEY]: optional<string>(text),
  [SEARCH_KEY]: optional<string>(text),
}

function keysOf<State>(names: Names<State>, state: State): Record<string, string> {
  const [name, ...others] = names(state)
  return { [NAME_KEY]: folded(name), [SEARCH_KEY]: searchKeyOf([name, ...others]) }
}

/**
 * The keys for documents that were written before there were any, or with keys folded in an older way: a noun
 * whose names change, or all nouns where folding does, get `asBefore` at the end of their upcasts.
 */
export function nameKeys<State>(names: Names<State>): Derive {
  return (state) => keysOf(names, state as State)
}

/**
 * Keys of names are written with each state and by nobody else; decisions never see them, so states are equal
 * where what people wrote is.
 */
export function withNames<State>(store: AggregateStore<State>, names: Names<State>): AggregateStore<State> {
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
