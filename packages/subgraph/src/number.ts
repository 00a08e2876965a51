import { isRefusal } from '@kadry/domain/decision'
import { numberKeyOf, numberProblems } from '@kadry/domain/number'
import { type AggregateStore, ConflictError, type Stored } from '@kadry/mongo/aggregate'
import { createLanes } from '@kadry/mongo/lane'
import { list, type OptionalField, optional, text } from '@kadry/mongo/shape'
import type { Upcast } from '@kadry/mongo/upcast'
import type { FilterField } from './filter.ts'
import { badInput } from './mask.ts'
import { REGISTERED, type Register } from './register.ts'

/** The number that documents of a noun go by, and the register that keeps it unique where it is the noun's own. */
export type Numbers<State> = {
  readonly number: (state: State) => string | undefined
  readonly keyOf?: Register<State>['keyOf']
}

/** What `number` is looked for in, and what a list is ordered by under `NUMBER`. */
export const NUMBER_KEY = 'numberKey'

/** The fields of the keys in a stored document. */
export const numberFields: Readonly<Record<string, OptionalField<string> | OptionalField<string[]>>> = {
  [NUMBER_KEY]: optional<string>(text),
  [REGISTERED]: optional<string[]>(list<string>(text)),
}

/** A document with this number, whatever its spelling. Throws a bilingual BAD_USER_INPUT for what can't be one. */
export const sameNumber: FilterField = {
  path: NUMBER_KEY,
  condition: (number: string) => {
    const [wrong] = numberProblems('number', number)
    if (wrong) throw badInput(`number: ${wrong.message.ru}`, `number: ${wrong.message.en}`)
    return { [NUMBER_KEY]: numberKeyOf(number) }
  },
}

/** Upcasts documents that were written before they had keys of numbers. */
export function withNumberKeys<State>(numbers: Numbers<State>): Upcast {
  return (state) => ({ ...state, ...keysOf(numbers, state as State, undefined) })
}

const CONTENTION_DEADLINE_MS = 5_000

/**
 * Keys of numbers are written with each state and by nobody else; decisions never see them. Where the register's index refuses a
 * number, the decision is asked again: one that takes the next free number takes another one, any other is refused for good.
 */
export function withNumbers<State>(store: AggregateStore<State>, numbers: Numbers<State>): AggregateStore<State> {
  const inLane = createLanes()
  const keyed = <Decided extends object>(
    decided: Decided,
    found: Stored<State> | undefined,
    tried: Set<string>,
  ): Decided => {
    if (isRefusal(decided) || !('next' in decided)) return decided
    const next = decided.next as State
    return { ...decided, next: { ...next, ...keysOf(numbers, next, found, tried) } }
  }
  const settled = async <Outcome extends object>(work: (tried: Set<string>) => Promise<Outcome>) => {
    const tried = new Set<string>()
    const first = await work(tried)
    if (!isTaken(first)) return first
    return inLane(store.type, async () => {
      const began = performance.now()
      while (performance.now() - began < CONTENTION_DEADLINE_MS) {
        const before = tried.size
        const outcome = await work(tried)
        if (!isTaken(outcome) || tried.size === before) return outcome
      }
      throw new ConflictError(`${store.type}: numbers were taken under ${CONTENTION_DEADLINE_MS} ms of decisions`)
    })
  }
  return {
    ...store,
    create: (command, decide, key) =>
      settled((tried) => store.create(command, async (id) => keyed(await decide(id), undefined, tried), key)),
    change: (id, command, decide) =>
      settled((tried) =>
        store.change(id, command, async (found) => keyed(await decide(withoutKeys(found)), found, tried)),
      ),
    bulk: (entries, options) =>
      store.bulk(
        entries.map((entry) => ({
          ...entry,
          decide: (found) => keyed(entry.decide(found && withoutKeys(found)), found, new Set()),
        })),
        options,
      ),
  }
}

function isTaken(outcome: object): boolean {
  return 'fields' in outcome && (outcome.fields as readonly string[]).includes(REGISTERED)
}

/** `tried` are the numbers of the register that this write has tried to take so far; the one it tries now is added. */
function keysOf<State>(
  { number, keyOf }: Numbers<State>,
  next: State,
  found: Stored<State> | undefined,
  tried = new Set<string>(),
): Record<string, unknown> {
  const known = number(next)
  const held = ((found as Record<string, unknown> | undefined)?.[REGISTERED] ?? []) as readonly string[]
  const key = keyOf?.(next)
  // A number from before there was a register may be somebody else's: its document goes on without it.
  const isOlder = key !== undefined && tried.has(key) && found !== undefined && keyOf?.(found) === key
  const registered = key === undefined || held.includes(key) || isOlder ? held : [...held, key]
  if (key !== undefined) tried.add(key)
  return {
    [NUMBER_KEY]: known === undefined ? undefined : numberKeyOf(known),
    // An empty list would be a number that only one document may have.
    [REGISTERED]: registered.length > 0 ? registered : undefined,
  }
}

function withoutKeys<State>(state: Stored<State>): Stored<State> {
  const { [NUMBER_KEY]: _number, [REGISTERED]: _registered, ...rest } = state as Record<string, unknown>
  return rest as Stored<State>
}
