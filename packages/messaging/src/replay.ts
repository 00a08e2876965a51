import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { allContracts, contractOf } from '@kadry/contracts/catalogue'
import { type Message, type StoredFact, toMessage } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import type { Connection } from '@kadry/mongo/connect'
import { LONG } from '@kadry/mongo/retry'
import { byTopic, type Follower } from './follow.ts'
import { incomingOf } from './incoming.ts'
import { readRecord } from './record.ts'
import { inParts } from './size.ts'
import type { Transport } from './transport.ts'

/** Which facts of a service's log; without any bound all of them. */
export type Selection = {
  /** RFC 3339: facts decided at this moment or later. */
  readonly since?: string
  /** RFC 3339: facts decided before this moment. */
  readonly until?: string
  readonly types?: readonly string[]
  readonly keys?: readonly string[]
}

type Logged = Omit<StoredFact, 'id'> & { readonly _id: string; readonly key: string }
export type Replayed = {
  readonly facts: number
  readonly failed: readonly { readonly key: string; readonly why: string }[]
}
type OnProgress = (facts: number) => void

const AT_ONCE = 500
/** Facts about persons leave their service in no way, not even into a file. */
const INTERNAL = allContracts.filter(({ internal }) => internal).map(({ type }) => type)

/** How many facts a selection has: what a dry run reports. */
export function countFacts(connection: Connection, selection: Selection): Promise<number> {
  return connection.collection('facts').countDocuments(filterOf(selection), LONG)
}

/** The facts of a service's log as they were published, those of one key in the order of their numbers. */
export async function* loggedFacts(connection: Connection, selection: Selection): AsyncGenerator<Message> {
  const found = connection.collection('facts').find(filterOf(selection)).sort({ key: 1, seq: 1 })
  for await (const logged of found) {
    const { _id: id, key, ...fact } = logged as unknown as Logged
    const contract = contractOf(fact.type)
    if (!contract) throw new Error(`the fact log knows ${fact.type}, this version does not: use a newer one`)
    yield toMessage(topicOf(contract), contract, key, { ...fact, id })
  }
}

/**
 * Publishes them again, into another topic where one is named; who guards by the numbers sees nothing new.
 */
export async function replayToTopic(
  facts: AsyncIterable<Message>,
  transport: Pick<Transport, 'publish'>,
  { topic, onProgress }: { readonly topic?: string; readonly onProgress?: OnProgress } = {},
): Promise<Replayed> {
  let done = 0
  for await (const some of chunks(facts)) {
    const again = some.map((message) => ({
      ...message,
      topic: topic ?? message.topic,
      headers: { ...message.headers, kadry_replay: '1' },
    }))
    for (const part of inParts(again)) await transport.publish(part)
    done += some.length
    onProgress?.(done)
  }
  return { facts: done, failed: [] }
}

/** One JSON object a line: topic, key, headers, value. */
export async function replayToFile(
  facts: AsyncIterable<Message>,
  path: string,
  onProgress?: OnProgress,
): Promise<Replayed> {
  let done = 0
  const lines = async function* () {
    for await (const message of facts) {
      done += 1
      if (done % AT_ONCE === 0) onProgress?.(done)
      yield `${JSON.stringify(message)}\n`
    }
  }
  await pipeline(lines, createWriteStream(path))
  return { facts: done, failed: [] }
}

/** What `replayToFile` wrote. Throws with the number of the line that is none of it. */
export async function* factsInFile(path: string): AsyncGenerator<Message> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    yield messageIn(text, `${path}:${line}`)
  }
}

/** Gives them to the handlers of one group, side effects off: copies get what they lack, nobody reacts. */
export async function replayToFollowers(
  facts: AsyncIterable<Message>,
  followers: readonly Follower[],
  { now = () => new Date(), onProgress }: { readonly now?: () => Date; readonly onProgress?: OnProgress } = {},
): Promise<Replayed> {
  const followed = byTopic(followers)
  const failed = new Map<string, string>()
  let done = 0
  const give = async (message: Message) => {
    const follower = followed.get(message.topic)
    if (!follower || failed.has(message.key)) return
    try {
      const record = incomingOf(message.topic, 0, { ...message, offset: '0' })
      await follower.handle(readRecord(record, now()), { sideEffects: false })
      done += 1
    } catch (error) {
      // What comes behind it would only say the same.
      failed.set(message.key, (error as Error).message)
    }
  }
  for await (const some of chunks(facts)) {
    await Promise.all(
      [...Map.groupBy(some, ({ key }) => key).values()].map(async (ofKey) => {
        for (const message of ofKey) await give(message)
      }),
    )
    onProgress?.(done)
  }
  return { facts: done, failed: [...failed].map(([key, why]) => ({ key, why })) }
}

function filterOf({ since, until, types, keys }: Selection): Record<string, unknown> {
  const time = { ...(since ? { $gte: since } : {}), ...(until ? { $lt: until } : {}) }
  return {
    ...(since || until ? { time } : {}),
    type: { ...(types ? { $in: [...types] } : {}), $nin: INTERNAL },
    ...(keys ? { key: { $in: [...keys] } } : {}),
  }
}

async function* chunks(facts: AsyncIterable<Message>): AsyncGenerator<Message[]> {
  let some: Message[] = []
  for await (const message of facts) {
    some.push(message)
    if (some.length < AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

function messageIn(text: string, where: string): Message {
  try {
    const { topic, key, headers, value } = JSON.parse(text) as Message
    if (
      typeof topic === 'string' &&
      typeof key === 'string' &&
      typeof value === 'string' &&
      typeof headers === 'object'
    )
      return { topic, key, headers, value }
  } catch (error) {
    throw new Error(`${where} is not a line of a replay: ${(error as Error).message}`)
  }
  throw new Error(`${where} is not a line of a replay: topic, key, headers and value are needed`)
}
