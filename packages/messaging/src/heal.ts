import { setTimeout as wait } from 'node:timers/promises'
import type { RawEvent } from '@kadry/contracts/envelope'
import type { Logger } from '@kadry/runtime/log'
import type { Follower, Handling } from './follow.ts'
import type { Incoming } from './incoming.ts'
import { readState } from './record.ts'
import type { Transport } from './transport.ts'

type Restoring = NonNullable<Follower['state']>
type Wanted = { readonly key: string; readonly done: (seq: number) => void; readonly failed: (error: unknown) => void }

/** Keys that ask within this time share one reading of the topic. */
const TOGETHER_MS = 20
const AT_ONCE = 500

/**
 * Finds the last public state of a key and has the follower take it over. A topic has no index, so it is read
 * through once for all keys that ask at about the same time. Resolves with the state's number, 0 where the
 * topic has none.
 */
export function createHealer(transport: Transport, { topic, restore }: Restoring, now: () => Date) {
  const wanted: Wanted[] = []
  let isReading = false

  const read = async () => {
    while (wanted.length > 0) {
      await wait(TOGETHER_MS)
      const asked = wanted.splice(0)
      const keys = new Set(asked.map(({ key }) => key))
      const last = new Map<string, Incoming>()
      try {
        await transport.readAll(topic, (record) => void (keys.has(record.key) && last.set(record.key, record)))
      } catch (error) {
        for (const { failed } of asked) failed(error)
        continue
      }
      await Promise.all(
        asked.map(async ({ key, done, failed }) => {
          const record = last.get(key)
          if (!record) return done(0)
          try {
            const state = readState(record, now())
            await restore(state)
            done(state.seq)
          } catch (error) {
            failed(error)
          }
        }),
      )
    }
    isReading = false
  }

  return (key: string): Promise<number> =>
    new Promise((done, failed) => {
      wanted.push({ key, done, failed })
      if (isReading) return
      isReading = true
      void read()
    })
}

/**
 * Takes over every public state of a topic; resolves with their number. What can't be read is logged and left
 * out.
 */
export async function restoreAll(
  transport: Pick<Transport, 'readAll'>,
  { topic, restore }: Restoring,
  { now, log, handling }: { readonly now: () => Date; readonly log: Logger; readonly handling?: Handling },
): Promise<number> {
  let last = new Map<string, RawEvent>()
  let count = 0
  const flush = async () => {
    const states = [...last.values()]
    last = new Map()
    await Promise.all(states.map((state) => restore(state, handling)))
    count += states.length
  }
  await transport.readAll(topic, async (record) => {
    try {
      last.set(record.key, readState(record, now()))
    } catch (error) {
      log.warn({ err: error, topic, key: record.key }, 'a state could not be read; its key waits for its facts')
    }
    if (last.size >= AT_ONCE) await flush()
  })
  await flush()
  return count
}
