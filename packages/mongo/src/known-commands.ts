import { createHash } from 'node:crypto'
import type { Collection, Connection } from 'mongoose'
import type { Command } from './command.ts'
import { type Document, keyFor, mayBeSpilled, REMEMBERED_MS, type Remembered } from './document.ts'
import { duplicateFields } from './guard.ts'
import { bounded, LONG } from './retry.ts'

/** Commands that left a record's own list together, or the one command that claims its key. */
type Entry = {
  readonly _id: string
  readonly record: string
  readonly commands: readonly Remembered[]
  readonly until: Date
}

/** That a key means one input, however many records the input is about. */
export type Claim = Pick<Entry, '_id' | 'record' | 'commands'>

/**
 * The claim of a command on its key among those on one type. Neither key nor input can be read from it, and
 * the input can not be guessed without the key: an erasure may leave it behind.
 */
export function claimOf(type: string, command: Command): Claim {
  const _id = keyFor(type, command)
  const sealed = createHash('sha256').update(`${command.idempotencyKey} ${command.fingerprint}`).digest('base64url')
  return { _id, record: _id, commands: [{ key: _id, fingerprint: sealed }] }
}

export type KnownCommands = ReturnType<typeof knownCommands>

/**
 * The commands that a record's own list has no room for any more, in a collection of their own: copied there
 * before the write that takes them out of the record, so that a repeat is recognised for 24 hours however
 * busy the record is, and the record stays small (`docs/decisions/045`). Beside them the claims of commands
 * on many records.
 */
export function knownCommands(connection: Connection) {
  const entries = () => connection.collection('knownCommands') as unknown as Collection<Entry>
  /** Whether the key is bound to this input; undefined where it is bound to none. */
  const isBound = async ({ _id, commands }: Claim, at: Date): Promise<boolean | undefined> => {
    const found = await bounded((bound) => entries().findOne({ _id, until: { $gt: at } }, bound))
    return found ? found.commands[0]?.fingerprint === commands[0]?.fingerprint : undefined
  }
  return {
    /**
     * Binds the key to the input for 24 hours; false where another has it, or a command on one record
     * (`isTaken`). May be done twice.
     */
    claim: async ({ _id, ...claimed }: Claim, at: Date, isTaken: () => Promise<boolean>): Promise<boolean> => {
      const known = await isBound({ _id, ...claimed }, at)
      if (known === false || (await isTaken())) return false
      if (known) return true
      const until = new Date(at.getTime() + REMEMBERED_MS)
      const expired = { _id, until: { $lte: at } }
      try {
        await bounded((bound) =>
          entries().updateOne(expired, { $set: { ...claimed, until } }, { upsert: true, ...bound }),
        )
        return true
      } catch (error) {
        if (!duplicateFields(error)) throw error
        return (await isBound({ _id, ...claimed }, at)) !== false
      }
    },
    /** Doing it twice is doing it once. */
    keep: async (record: string, commands: readonly Remembered[], at: Date): Promise<void> => {
      const until = new Date(at.getTime() + REMEMBERED_MS)
      const filter = { _id: `${record} ${commands[0]!.key}` }
      const update = { $setOnInsert: { record, commands, until } }
      await bounded((bound) => entries().updateOne(filter, update, { upsert: true, ...bound }))
    },
    /** The document with the one command that it would know if its list were longer. */
    recalled: async (document: Document, key: string, at: Date): Promise<Document> => {
      if (!mayBeSpilled(document, key, at)) return document
      const found = await bounded((bound) =>
        entries().findOne({ record: document._id, 'commands.key': key, until: { $gt: at } }, bound),
      )
      const command = found?.commands.find((one) => one.key === key)
      return command ? { ...document, commands: [...(document.commands ?? []), command] } : document
    },
    forget: async (record: string): Promise<void> => {
      await bounded((bound) => entries().deleteMany({ record }, bound))
    },
    /** A repeat is known by its key and refused: no fingerprint is empty. */
    forgetInputs: async (record: string): Promise<void> => {
      const update = { $set: { 'commands.$[].fingerprint': '' } }
      await bounded((bound) => entries().updateMany({ record }, update, bound))
    },
    syncIndexes: () => createIndexes(entries()),
  }
}

async function createIndexes(entries: Collection<Entry>): Promise<void> {
  await entries.createIndex({ record: 1 }, LONG)
  try {
    await entries.createIndex({ until: 1 }, { expireAfterSeconds: 0, ...LONG })
  } catch (error) {
    // A server without TTL indexes keeps what has expired; `until` is looked at all the same.
    if (!NOT_SUPPORTED.has((error as { code?: number }).code ?? 0)) throw error
  }
}

/** CommandNotSupported, NotImplemented. */
const NOT_SUPPORTED = new Set([115, 238])
