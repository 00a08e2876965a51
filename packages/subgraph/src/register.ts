import { keyOfOrdinal, type NumberTaken, numberKeyOf, numberTaken, ordinalOf, tidyNumber } from '@kadry/domain/number'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { again } from '@kadry/mongo/retry'
import { LRUCache } from 'lru-cache'

/**
 * Every number that a document has or ever had in its register, by `registeredKey`; a unique index over all
 * documents.
 */
export const REGISTERED = 'registered'

/** What a noun says of its register. */
type Declared<State> = {
  readonly number: (state: State) => string | undefined
  /**
   * The day of the document: numbers begin anew each year. Documents without one are a part of the register
   * of their own.
   */
  readonly date: (state: State) => string | undefined
  /** What a refusal calls the document that has the number. */
  readonly title: (state: State) => string
  /** Whose register it is, where each group or body has its own; an id. Without it the noun has one. */
  readonly of?: (state: State) => string
}
/** Where a number is asked for: the year is that of `date`. */
type Place = { readonly date?: string | null | undefined; readonly of?: string }
type Held<State> = Pick<AggregateStore<State>, 'model' | 'select'>

export type Register<State> = Pick<Declared<State>, 'number'> & {
  /** The key of the state's number in this register; undefined where it has none. */
  readonly keyOf: (state: State) => string | undefined
  /**
   * The least whole number of the year that no document has or had, alone or with a suffix. It is free until
   * somebody writes it: a decision that takes it is asked again where another document was faster.
   */
  readonly next: (store: Held<State>, place: Place) => Promise<string>
  /** The refusal of a number that the register's index refused: who has it. */
  readonly taken: (
    store: Held<State>,
    asked: Place & { readonly number?: string | null | undefined },
  ) => Promise<NumberTaken>
}

const READ_AT_ONCE = 500
const MOST_YEARS = 1_000

/** R40: the register of a noun, for `register` of its declaration. */
export function register<State>({ number, date, title, of }: Declared<State>): Register<State> {
  /**
   * By database and year: up to here every number is taken. A number is never free again, so this needs no
   * upkeep.
   */
  const full = new WeakMap<object, LRUCache<string, number>>()
  return {
    number,
    keyOf: (state) => {
      const known = number(state)
      const owner = of?.(state)
      return known && `${prefixOf({ date: date(state), ...(owner ? { of: owner } : {}) })}${numberKeyOf(known)}`
    },
    next: async ({ model }, place) => {
      const prefix = prefixOf(place)
      const years = full.get(model) ?? new LRUCache<string, number>({ max: MOST_YEARS })
      full.set(model, years)
      for (let from = (years.get(prefix) ?? 0) + 1; ; from += READ_AT_ONCE) {
        const taken = await takenFrom({ model }, prefix, from)
        const free = Array.from({ length: READ_AT_ONCE }, (_, at) => from + at).find((one) => !taken.has(one))
        years.set(prefix, (free ?? from + READ_AT_ONCE) - 1)
        if (free !== undefined) return String(free)
      }
    },
    taken: async ({ select }, { number: asked, ...place }) => {
      const key = `${prefixOf(place)}${numberKeyOf(asked ?? '')}`
      const [holder] = await select({ [REGISTERED]: key }, { limit: 1 })
      if (!holder) throw new Error(`a register refused ${key}, and nobody has it`)
      return numberTaken(
        { number: tidyNumber(asked ?? ''), year: place.date?.slice(0, 4) },
        { id: holder.id, title: title(holder) },
      )
    },
  }
}

function prefixOf({ date, of }: Place): string {
  return `${of ? `${of}/` : ''}${date?.slice(0, 4) ?? '-'}/`
}

/** The whole numbers from `from` on, `READ_AT_ONCE` of them, with which a number of the register begins. */
async function takenFrom({ model }: Pick<AggregateStore<never>, 'model'>, prefix: string, from: number) {
  const range = { $gte: prefix + keyOfOrdinal(from), $lt: prefix + keyOfOrdinal(from + READ_AT_ONCE) }
  const projection = { [REGISTERED]: 1 }
  const found = await again((bound) =>
    model.collection.find({ [REGISTERED]: range } as never, { projection, ...bound }).toArray(),
  )
  const keys = (found as unknown as Readonly<Record<string, readonly string[]>>[]).flatMap((one) => one[REGISTERED]!)
  const ours = keys.filter((key) => key.startsWith(prefix))
  return new Set(ours.map((key) => ordinalOf(key.slice(prefix.length))))
}
