import { isRefusal } from '@kadry/domain/decision'
import { numberKeyOf, numberProblems } from '@kadry/domain/number'
import { type AggregateStore, ConflictError, type Stored } from '@kadry/mongo/aggregate'
import { createLanes } from '@kadry/mongo/lane'
import { list, type OptionalField, optional, text } from '@kadry/mongo/shape'
import { listeningNow } from '@kadry/runtime/listening-time'
import type { Derive } from './derived.ts'
import type { FilterField } from './filter.ts'
import { badInput } from './mask.ts'
import { REGISTERED, type Register } from './register.ts'

/**
 * The number that documents of a noun go by, and the register that keeps it unique where it is the noun's
 * own.
 */
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

/**
 * A document with this number, whatever its spelling. Throws a bilingual BAD_USER_INPUT for what can't be
 * one.
 */
export const sameNumber: FilterField = {
  path: NUMBER_KEY,
  condition: (number: string) => {
    const [wrong] = numberProblems('number', number)
    if (wrong) throw badInput(`number: ${wrong.message.ru}`, `number: ${wrong.message.en}`)
    return { [NUMBER_KEY]: numberKeyOf(number) }
  },
}

/** The keys for documents that were written before there were any. */
export function numberKeys<State>(numbers: Numbers<State>): Derive {
  return (state) => (state[NUMBER_KEY] === undefined ? keysOf(numbers, state as State) : {})
}

const CONTENTION_DEADLINE_MS = 5_000

/**
 * The numbers that the register's index refused this write so far, and the one that it tries now; by
 * `registeredKey`.
 */
type Attempt = { readonly refused: Set<string>; tried?: string | undefined }

/**
 * Keys of numbers are written with each state and by nobody else; decisions never see them. Where the
 * register's index refuses a number, the decision is asked again: one that takes the next free number takes
 * another one, any other is refused for good.
 */
export function withNumbers<State>(store: AggregateStore<State>, numbers: Numbers<State>): AggregateStore<State> {
  const inLane = createLanes()
  const keyed = <Decided extends object>(decided: Decided, found: Stored<State> | undefined, attempt: Attempt) => {
    if (isRefusal(decided) || !('next' in decided)) return decided
    const next = decided.next as State
    return { ...decided, next: { ...next, ...keysOf(numbers, next, found, attempt) } }
  }
  const settled = async <Outcome extends object>(work: (attempt: Attempt) => Promise<Outcome>) => {
    const attempt: Attempt = { refused: new Set() }
    const isFinal = (outcome: Outcome) => {
      if (!isTaken(outcome) || attempt.refused.has(attempt.tried!)) return true
      attempt.refused.add(attempt.tried!)
      return false
    }
    const first = await work(attempt)
    if (isFinal(first)) return first
    return inLane(store.type, async () => {
      const began = listeningNow()
      while (listeningNow() - began < CONTENTION_DEADLINE_MS) {
        const outcome = await work(attempt)
        if (isFinal(outcome)) return outcome
      }
      throw new ConflictError(`${store.type}: numbers were taken under ${CONTENTION_DEADLINE_MS} ms of decisions`)
    })
  }
  return {
    ...store,
    create: (command, decide, key) =>
      settled((attempt) => store.create(command, async (id) => keyed(await decide(id), undefined, attempt), key)),
    change: (id, command, decide) =>
      settled((attempt) =>
        store.change(id, command, async (found) => keyed(await decide(withoutKeys(found)), found, attempt)),
      ),
    bulk: (entries, options) =>
      store.bulk(
        entries.map((entry) => ({
          ...entry,
          decide: (found) => keyed(entry.decide(found && withoutKeys(found)), found, { refused: new Set() }),
        })),
        options,
      ),
  }
}

function isTaken(outcome: object): boolean {
  return 'fields' in outcome && (outcome.fields as readonly string[]).includes(REGISTERED)
}

function keysOf<State>(
  { number, keyOf }: Numbers<State>,
  next: State,
  found?: Stored<State>,
  attempt: Attempt = { refused: new Set() },
): Record<string, unknown> {
  const known = number(next)
  const held = ((found as Record<string, unknown> | undefined)?.[REGISTERED] ?? []) as readonly string[]
  const key = keyOf?.(next)
  attempt.tried = key
  // A number from before there was a register may be somebody else's: its document goes on without it.
  const isShared = key !== undefined && found !== undefined && attempt.refused.has(key) && keyOf?.(found) === key
  const others = held.filter((one) => one !== key)
  const registered = key === undefined || isShared ? others : [...others, key]
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
