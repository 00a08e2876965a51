import { deadLetterTopicOf } from '@kadry/contracts/catalogue'
import type { Connection } from '@kadry/mongo/connect'
import { type DeadLetter, fromLetter, readRecord } from './letter.ts'
import { laneOf, type Parked, parkedFacts, parkedId } from './park.ts'
import { type Incoming, type Transport, withoutBinary } from './transport.ts'

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
export async function readLetters(transport: Transport, group: string): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = []
  await transport.readAll(deadLetterTopicOf(group), (letter) => void letters.push(fromLetter(letter)))
  return letters
}

/** The facts that wait in a group, by key and in order; the first of each key is what the others wait for. */
export async function listParked({ connection, group }: Target): Promise<Parked[]> {
  const found = await parkedFacts(connection, group).find({}).sort({ lane: 1, seq: 1, _id: 1 }).toArray()
  return found.map((parked) => ({ ...parked, record: withoutBinary(parked.record) }))
}

/** What was decided so far: who, what, why and when. */
export function listRepairs({ connection, group }: Target) {
  return repairsOf({ connection, group }).find({}).sort({ at: 1 }).toArray()
}

/**
 * Gives dead letters to the group's consumer again, in the order of their numbers for each key, and with them the facts that
 * waited behind. Twice changes nothing: effects are guarded by the numbers. Of several letters about one fact the last counts.
 */
export async function redrive({ letters, ...options }: Options & { readonly letters: readonly DeadLetter[] }) {
  const last = new Map(letters.map((letter) => [parkedId(laneOf(letter.record), letter.seq, letter.record), letter]))
  const ordered = [...last].sort(([, a], [, b]) => compare(laneOf(a.record), laneOf(b.record)) || a.seq - b.seq)
  const repairs: Repair[] = []
  for (const [_id, letter] of ordered) {
    const { record, seq } = letter
    const about = { what: 'redrive' as const, ...whereOf(record), seq }
    const fault = faultOf(letter, options.decider.at)
    const outcome = fault ?? (options.isDryRun ? 'would be given to the consumer again' : 'given to the consumer again')
    const repair = { ...about, outcome, isPossible: !letter.isLeftOut }
    repairs.push(repair)
    if (options.isDryRun || letter.isLeftOut) continue
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
  const [head] = await parkedFacts(options.connection, options.group)
    .find({ lane })
    .sort({ seq: 1, _id: 1 })
    .limit(1)
    .toArray()
  if (!head || head.seq !== seq) {
    const instead = head ? `it waits for fact ${head.seq}` : 'nothing waits there'
    const [topic = '', key = ''] = split(lane)
    return { what, lane, topic, key, seq, outcome: `not possible: ${instead}`, isPossible: false }
  }
  const outcome = options.isDryRun ? `would be ${words}` : words
  const repair = { what, ...whereOf(head.record), seq, outcome, isPossible: true }
  if (!options.isDryRun) await decide(options, head._id, repair, head.record, {})
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
      $set: { lane, seq, record, asked, dueAt: decider.at, ...also },
      $setOnInsert: { error: `asked for: ${what}` },
      ...(what === 'redrive' ? { $unset: { isDead: '' } } : {}),
    },
    { upsert: true },
  )
}

function faultOf(letter: DeadLetter, now: Date): string | undefined {
  if (letter.isLeftOut) return 'not possible: the value was too large for a letter; replay it from the fact log'
  try {
    readRecord(letter.record, now)
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
