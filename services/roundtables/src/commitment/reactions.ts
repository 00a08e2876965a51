import type { Event } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy } from '@kadry/messaging/follow'
import { type Job, workOff } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { childId, newKey, parseId } from '@kadry/runtime/ids'
import type { CommitmentObject, CommitmentRecord } from '../round-table/commitment.ts'
import type { RoundTable } from '../round-table/round-table.ts'
import { promise, type RoundTables } from '../round-table/store.ts'
import { begin, type Commitment, carry, loseDebtor } from './commitment.ts'
import { deliverByFacts, type FactDelivery, takeBackDelivery } from './delivery.ts'
import { settled } from './settlement.ts'
import type { Commitments } from './store.ts'

type Parts = { readonly roundTables: RoundTables; readonly commitments: Commitments }
type Heard = Pick<Event, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent' | 'time'>

/** What a record of another service delivers of a promise; `on` may lie ahead, then it is delivered today. */
export type Proof = FactDelivery & { readonly commitmentId?: string | undefined }

/**
 * Records of another service deliver what commitments about `object` promised. One change per commitment: a
 * fact is applied to it once.
 */
export async function deliverBy(
  parts: Parts,
  event: Heard,
  object: CommitmentObject,
  proofs: readonly Proof[],
): Promise<void> {
  const today = dayOf(event.time)
  const byCommitment = Map.groupBy(proofs, ({ commitmentId }) => commitmentId)
  byCommitment.delete(undefined)
  for (const [commitmentId, those] of byCommitment) {
    const delivered = those.map(({ commitmentId: _, ...one }) => ({ ...one, on: min(one.on, today) }))
    const deliver = () =>
      parts.commitments.change(commitmentId!, causedBy(event), (now) =>
        now.object === object ? deliverByFacts(now, delivered, { today, idOf }) : { next: now, facts: [] },
      )
    const outcome = await deliver()
    // Its table may have recorded it a moment ago.
    if ('failure' in outcome && (await lifeBy(parts, commitmentId!, today))) await deliver()
  }
}

/** What was cancelled delivers nothing any more. */
export async function takeBackBy(
  { commitments }: Pick<Parts, 'commitments'>,
  event: Heard,
  { id: evidenceId, reason }: { readonly id: string; readonly reason: string },
) {
  const taken = { evidenceId, reason, today: dayOf(event.time) }
  for (const { id } of await commitments.select({ 'deliveries.evidenceId': evidenceId }, { fields: [] }))
    await commitments.change(id, causedBy(event), (found) => takeBackDelivery(found, taken))
}

/**
 * R4: whoever was promised something by a body that is no more hears of it; its successor inherits nothing.
 */
export async function noteGoneDebtor(
  { commitments }: Pick<Parts, 'commitments'>,
  event: Pick<Event<'organization.dissolved.v1'>, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>,
  gone: { readonly on: string; readonly mergedIntoId?: string },
): Promise<void> {
  const known = { debtorId: event.key, debtorGone: { $exists: false } }
  for (const { id } of await commitments.select(known, { fields: [] }))
    await commitments.change(id, causedBy(event), (found) => loseDebtor(found, gone))
}

export const idOf = (commitmentId: string, n: number) => childId('Delivery', commitmentId, String(n))

function min(left: string, right: string): string {
  return left < right ? left : right
}

const EVERY_MS = 60_000
const PORTION = 100
/** Clocks of two processes differ, and a write lasts. */
const OVERLAP_MS = 300_000

const command = (fingerprint: string) => ({ actor: 'kadry', idempotencyKey: newKey(), fingerprint })

/**
 * The life of a promise that a table has recorded, begun and linked to its agreement as the table says. Doing
 * it again does nothing, so whoever finds a life missing makes it (`docs/decisions/102`).
 */
export async function lifeOf(
  { commitments }: Pick<Parts, 'commitments'>,
  table: Pick<Stored<RoundTable>, 'id' | 'sectorCode' | 'commitments'>,
  id: string,
  today: string,
): Promise<Stored<Commitment> | undefined> {
  const ordinal = table.commitments.findIndex((one) => one.id === id) + 1
  const record = table.commitments[ordinal - 1]
  if (!record) return undefined
  const known = (await commitments.find(id)) ?? (await begun(commitments, table, ordinal, record))
  const { agreementId } = record
  if (agreementId === undefined || known.agreementId !== undefined) return known
  const carried = await commitments.change(id, command('carry'), (found) => carry(found, agreementId, today))
  return 'state' in carried ? carried.state : known
}

async function begun(
  commitments: Commitments,
  table: Parameters<typeof begin>[0],
  ordinal: number,
  record: CommitmentRecord,
) {
  const { key } = parseId(record.id)!
  const made = await commitments.create(command('begin'), () => begin(table, ordinal, record), key)
  // Somebody else has begun it meanwhile.
  const found = 'state' in made ? made.state : await commitments.find(record.id)
  if (!found) throw new Error(`the life of ${record.id} could not be begun: ${JSON.stringify(made)}`)
  return found
}

/** The same for the id alone, as facts of other services know it. */
export async function lifeBy(parts: Parts, id: string, today: string): Promise<Stored<Commitment> | undefined> {
  const known = await parts.commitments.find(id)
  const tableId = promise.wholeIdOf(id)
  if (known || !tableId) return known
  const table = await parts.roundTables.find(tableId)
  return table && lifeOf(parts, table, id, today)
}

/**
 * Gives their lives to promises that were recorded before they had any, or by a process that ended between
 * the two writes: all tables once in a process, then those that changed.
 */
export function livesJob({ roundTables, commitments }: Parts, dayOfNow: () => string, now: () => Date): Job {
  let since = ''
  return {
    name: 'lives of commitments',
    everyMs: EVERY_MS,
    run: async (isOurs) => {
      const next = new Date(now().getTime() - OVERLAP_MS).toISOString()
      let done = 0
      for (let after = ''; await isOurs(); ) {
        const changed = { 'commitments.id': { $exists: true }, updatedAt: { $gte: since }, _id: { $gt: after } }
        const tables = await roundTables.select(changed, { limit: PORTION })
        for (const table of tables) done += await completed({ roundTables, commitments }, table, dayOfNow())
        if (tables.length < PORTION) {
          since = next
          break
        }
        after = tables.at(-1)!.id
      }
      return done
    },
  }
}

async function completed({ commitments }: Parts, table: Stored<RoundTable>, today: string): Promise<number> {
  const known = new Map((await commitments.byIds(table.commitments.map(({ id }) => id))).map((one) => [one.id, one]))
  const missing = table.commitments.filter(
    ({ id, agreementId }) => known.get(id)?.agreementId !== agreementId || !known.has(id),
  )
  for (const { id } of missing) await lifeOf({ commitments }, table, id, today)
  return missing.length
}

/** Closes what is past its day: fulfilled, in part, or broken. */
export function settlementJob({ commitments }: Pick<Parts, 'commitments'>, dayOfNow: () => string): Job {
  return {
    name: 'commitments past their day',
    everyMs: EVERY_MS,
    run: (isOurs, stuck) => {
      const today = dayOfNow()
      const filter = { status: { $in: ['ACCEPTED', 'IN_PROGRESS'] }, dueOn: { $lt: today } }
      return workOff({
        next: (without) =>
          commitments.select(without.length > 0 ? { ...filter, _id: { $nin: without } } : filter, { limit: PORTION }),
        work: (id) => commitments.change(id, command('settle'), (found) => settled(id, found, today)),
      })(isOurs, stuck)
    },
  }
}
