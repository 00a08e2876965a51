import { deadLetterTopicOf } from '@kadry/contracts/catalogue'
import type { Connection } from '@kadry/mongo/connect'
import { type DeadLetter, fromDeadLetter } from './dead-letter.ts'
import type { Incoming } from './incoming.ts'
import { headOf, laneOf, type Parked, parkedFacts, parkedId, recordIn, toStored } from './parked-facts.ts'
import { readRecord } from './record.ts'
import type { Transport } from './transport.ts'

/** Who decides over a fact that could not be applied, and why; both are kept. */
export type Decider = { readonly by: string; readonly why: string; readonly at: Date }

export type Repair = {
  readonly what: 'redrive' | 'skip' | 'heal'
  readonly lane: string
  readonly topic: string
  readonly key: string
  /** 0 where the record has no number. */
  readonly seq: number
  /** What is done, what a dry run would do, or what stands in the way. */
  readonly outcome: string
  readonly isPossible: boolean
}

type Target = { readonly connection: Connection; readonly group: string }
type Options = Target & { readonly decider: Decider; readonly isDryRun?: boolean }

/** Every dead letter of a group, in the order of their arrival. */
export async function listDeadLetters(transport: Transport, group: string): Promise<DeadLetter[]> {
  const deadLetters: DeadLetter[] = []
  await transport.readAll(deadLetterTopicOf(group), (record) => void deadLetters.push(fromDeadLetter(record)))
  return deadLetters
}

export type ParkedFact = Omit<Parked, 'record'> & { readonly record: Incoming }

/** The facts that wait in a group, by key and in order; the first of each key is what the others wait for. */
export async function listParked({ connection, group }: Target): Promise<ParkedFact[]> {
  const found = await parkedFacts(connection, group).find({}).sort({ lane: 1, seq: 1, _id: 1 }).toArray()
  return found.map((parked) => ({ ...parked, record: recordIn(parked) }))
}

/** What was decided so far: who, what, why and when. */
export function listRepairs({ connection, group }: Target) {
  return repairsOf({ connection, group }).find({}).sort({ at: 1 }).toArray()
}

/**
 * Gives dead letters to the group's consumer again, in the order of their numbers for each key, and with them
 * the facts that waited behind. Twice changes nothing: effects are guarded by the numbers. Of several dead
 * letters about one fact the last counts.
 */
export async function redrive({ deadLetters, ...options }: Options & { readonly deadLetters: readonly DeadLetter[] }) {
  const last = new Map(deadLetters.map((one) => [parkedId(laneOf(one.record), one.seq, one.record), one]))
  const ordered = [...last].sort(([, a], [, b]) => compare(laneOf(a.record), laneOf(b.record)) || a.seq - b.seq)
  const repairs: Repair[] = []
  for (const [_id, deadLetter] of ordered) {
    const { record, seq } = deadLetter
    const about = { what: 'redrive' as const, ...whereOf(record), seq }
    const obstacle = obstacleOf(deadLetter)
    const outcome = obstacle ?? warningOf(deadLetter, options.decider.at) ?? done(options.isDryRun)
    const repair = { ...about, outcome, isPossible: obstacle === undefined }
    repairs.push(repair)
    if (options.isDryRun || obstacle) continue
    await decide(options, _id, repair, record, { attempts: 0 })
  }
  return repairs
}

/** Passes by what a key waits for: the fact keeps its number and has no effect; the facts behind it go on. */
export function skip(options: Options & { readonly lane: string; readonly seq: number }): Promise<Repair> {
  return overHead('skip', 'passed by', options)
}

/** Has the copy of a key taken over from the source's public state, with all facts up to it. */
export function healFromState(options: Options & { readonly lane: string; readonly seq: number }): Promise<Repair> {
  return overHead('heal', 'taken over from the source’s state', options)
}

async function overHead(
  what: 'skip' | 'heal',
  words: string,
  { lane, seq, ...options }: Options & { readonly lane: string; readonly seq: number },
): Promise<Repair> {
  const head = await headOf(options.connection, options.group, lane)
  if (!head || head.seq !== seq) {
    const instead = head ? `it waits for fact ${head.seq}` : 'nothing waits there'
    const [topic = '', key = ''] = split(lane)
    return { what, lane, topic, key, seq, outcome: `not possible: ${instead}`, isPossible: false }
  }
  const outcome = options.isDryRun ? `would be ${words}` : words
  const record = recordIn(head)
  const repair = { what, ...whereOf(record), seq, outcome, isPossible: true }
  if (!options.isDryRun) await decide(options, head._id, repair, record, {})
  return repair
}

/** The audit first: what nobody can find out later must not have happened. The consumer does the rest. */
async function decide(options: Options, _id: string, repair: Repair, record: Incoming, also: object): Promise<void> {
  const { connection, group, decider } = options
  const { what, lane, topic, key, seq } = repair
  await repairsOf(options).insertOne({ what, lane, topic, key, seq, ...decider })
  const asked = { what, by: decider.by, at: decider.at }
  await parkedFacts(connection, group).updateOne(
    { _id },
    {
      $set: { lane, seq, record: toStored(record), asked, dueAt: decider.at, ...also } as never,
      $setOnInsert: { error: `asked for: ${what}` },
      ...(what === 'redrive' ? { $unset: { isDead: '' } as never } : {}),
    },
    { upsert: true },
  )
}

function done(isDryRun: boolean | undefined): string {
  return isDryRun ? 'would be given to the consumer again' : 'given to the consumer again'
}

function obstacleOf({ isLeftOut, record: { undecodable } }: DeadLetter): string | undefined {
  if (isLeftOut) return 'not possible: the value was too large for a dead letter; replay it from the fact log'
  if (!undecodable) return undefined
  const { firstOffset, lastOffset } = undecodable
  return `not possible: the records ${firstOffset} to ${lastOffset} were never read one by one; replay their time from the fact log`
}

function warningOf({ record }: DeadLetter, now: Date): string | undefined {
  try {
    readRecord(record, now)
    return undefined
  } catch (error) {
    return `will most likely fail again: ${(error as Error).message}`
  }
}

function repairsOf({ connection, group }: Target) {
  return connection.collection(`repairs_${group}`)
}

function whereOf(record: Incoming) {
  return { lane: laneOf(record), topic: record.topic, key: record.key }
}

function split(lane: string): string[] {
  const at = lane.indexOf('/')
  return [lane.slice(0, at), lane.slice(at + 1)]
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
