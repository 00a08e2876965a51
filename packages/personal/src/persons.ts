import { tidy } from '@kadry/domain/input'
import { folded } from '@kadry/domain/search-key'
import { type Job, workOff } from '@kadry/messaging/job'
import { duplicateFields } from '@kadry/mongo/aggregate'
import { type BoundedCollection, boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import { LONG, retrying } from '@kadry/mongo/retry'
import { globalId, newKey } from '@kadry/runtime/ids'

export const PERSONS = 'persons'
const DAY_MS = 24 * 60 * 60 * 1_000
const PORTION = 100
const MOST_NAMESAKES = 100

/** Why a service may keep the name: what the person does for it. */
export type Basis = 'DELEGATE' | 'SUBSTITUTE' | 'SPEAKER'
export type NewPerson = { readonly id: string; readonly fullName: string; readonly basis: Basis }
export type Person = NewPerson & { readonly enteredAt: Date }

type Row = {
  readonly _id: string
  readonly fullName?: string
  /** The name as it is looked for: case, spaces and ё don't matter. */
  readonly nameKey?: string
  readonly basis: Basis
  readonly enteredAt: Date
  /** When it was last seen to be needed; absent once the name is erased. */
  readonly touchedAt?: Date
  readonly erasedAt?: Date
}

const named = new WeakMap<object, Map<string, string>>()

/**
 * The id of a new person whom a command names, by its input and the place in it. A command that is decided
 * again enters the same person. Another command never does, not even under the same idempotency key: where
 * the first came to nothing, the other would get the name that the first had given.
 */
export function newPersonId(input: object, place = ''): string {
  const ids = named.get(input) ?? new Map<string, string>()
  const id = ids.get(place) ?? globalId('Person', newKey())
  named.set(input, ids.set(place, id))
  return id
}

/** Says which of some persons the records of one kind still need by name. */
export type PersonKeeper = (ids: readonly string[]) => Promise<readonly string[]>
export type Persons = ReturnType<typeof personsOf>

/**
 * The persons that one service knows by name, apart from the records that they have a part in: those hold
 * their ids, so a name is in one document and erasing it changes no record. A name is kept as long as some
 * record needs it and no longer.
 */
export function personsOf({ connection, now }: { readonly connection: Connection; readonly now: () => Date }) {
  const collection = connection.collection<Row>(PERSONS)
  const rows = boundedCollection(collection)
  const keepers: PersonKeeper[] = []
  const holders = async (ids: readonly string[]) =>
    new Set((await Promise.all(keepers.map((keeper) => keeper(ids)))).flat())

  const find = (filter: object, limit = 0) =>
    retrying(() => rows.all({ nameKey: { $exists: true }, ...filter }, { limit }))

  /** Whoever needs a person meanwhile touches it, and then it stays. */
  const letGo = async (some: readonly Row[]): Promise<void> => {
    if (some.length === 0) return
    const held = await holders(some.map(({ _id }) => _id))
    for (const { _id, touchedAt } of some) {
      const untouched = { _id, touchedAt } as never
      if (held.has(_id)) await rows.updateOne(untouched, { $set: { touchedAt: now() } })
      else await rows.deleteOne(untouched)
    }
  }

  return {
    /** A kind of records that have persons: asked before a name is let go. */
    keptBy: (keeper: PersonKeeper): void => void keepers.push(keeper),

    /**
     * Before the record that will need it is written. Done again it changes nothing; a person whose name was
     * erased does not get it back.
     */
    enter: async ({ id, fullName, basis }: NewPerson): Promise<void> => {
      const named = { fullName: tidy(fullName), nameKey: folded(fullName) }
      const at = now()
      try {
        await rows.updateOne(
          { _id: id, erasedAt: { $exists: false } },
          { $setOnInsert: { ...named, basis, enteredAt: at }, $set: { touchedAt: at } },
          { upsert: true },
        )
      } catch (error) {
        if (!duplicateFields(error)) throw error
      }
    },

    /** False where nobody of this id is known by name; a person who is stays at least a day more. */
    touch: async (id: string): Promise<boolean> => {
      const known = { _id: id, nameKey: { $exists: true } }
      const { matchedCount } = await rows.updateOne(known, { $set: { touchedAt: now() } })
      return matchedCount === 1
    },

    /** Those of the ids that have a name. */
    byIds: async (ids: readonly string[]): Promise<Person[]> => (await find({ _id: { $in: [...ids] } })).map(shown),

    /** Everybody of that name, whatever the case, spaces and ё; at most a hundred. */
    named: async (fullName: string): Promise<Person[]> =>
      (await find({ nameKey: folded(fullName) }, MOST_NAMESAKES)).map(shown),

    /** Lets the names go that no record needs any more. */
    release: async (ids: readonly string[]): Promise<void> => {
      await letGo(await find({ _id: { $in: [...ids] } }))
    },

    /** Takes the name out for good; false where there is none. */
    erase: async (id: string): Promise<boolean> => {
      const { matchedCount } = await rows.updateOne(
        { _id: id, nameKey: { $exists: true } },
        { $unset: { fullName: 1, nameKey: 1, touchedAt: 1 }, $set: { erasedAt: now() } },
      )
      return matchedCount === 1
    },

    sweep: sweepOf(rows, letGo, now),

    syncIndexes: async (): Promise<void> => {
      await collection.createIndex({ nameKey: 1 }, { sparse: true, ...LONG })
      await collection.createIndex({ touchedAt: 1 }, { sparse: true, ...LONG })
    },
  }
}

/** Looks once a day at everybody who was not let go by name: a process may die, and a term may run out. */
function sweepOf(rows: BoundedCollection<Row>, letGo: (some: readonly Row[]) => Promise<void>, now: () => Date): Job {
  return {
    name: 'persons',
    everyMs: DAY_MS / 24,
    run: workOff({
      next: async (without) => {
        const rest = without.length > 0 ? { _id: { $nin: [...without] } } : {}
        const due = { touchedAt: { $lt: new Date(now().getTime() - DAY_MS) }, ...rest }
        const found = await retrying(() => rows.all(due as never, { limit: PORTION }))
        return found.map(({ _id }) => ({ id: _id }))
      },
      work: async (id) => {
        const found = await rows.findOne({ _id: id })
        if (found) await letGo([found])
      },
    }),
  }
}

function shown({ _id, fullName, basis, enteredAt }: Row): Person {
  return { id: _id, fullName: fullName!, basis, enteredAt }
}
