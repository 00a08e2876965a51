import type { Job } from '@kadry/messaging/job'
import { again } from '@kadry/mongo/retry'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { Certificates } from '../certificate/store.ts'
import { type CertificateTally, count } from './certificate-tally.ts'
import { type CertificateTallies, tallyId } from './store.ts'

const EVERY_MS = 30_000
/** Writers stamp what they change before it is there: the last minute is always looked at again. */
const OVERLAP_MS = 60_000

type Pair = Pick<CertificateTally, 'centreId' | 'qualificationCode'>

/**
 * Counts follow the certificates: each centre and qualification of which one was changed since the last run
 * is counted once, by the database. The first run of a process counts all.
 */
export function runCertificateTally(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  certificates: Certificates,
  tallies: CertificateTallies,
): void {
  let looked: Date | undefined
  const run: Job['run'] = async (isOurs) => {
    const began = now()
    const since = looked && new Date(looked.getTime() - OVERLAP_MS).toISOString()
    let written = 0
    for (const pair of await changedPairs(certificates, since)) {
      if (!(await isOurs())) return written
      written += await write(tallies, await withEmptied(tallies, pair, await countsOf(certificates, pair)))
    }
    looked = began
    return written
  }
  runs({ name: 'certificate-tally', everyMs: EVERY_MS, run })
}

async function changedPairs({ model }: Certificates, since: string | undefined): Promise<Pair[]> {
  const stages = [
    { $match: since ? { updatedAt: { $gte: since } } : {} },
    { $group: { _id: { centreId: '$centreId', qualificationCode: '$qualificationCode' } } },
  ]
  const found = await again((bound) => model.collection.aggregate<{ _id: Pair }>(stages, bound).toArray())
  return found.map(({ _id }) => _id)
}

/** What happened to the certificates of a centre and qualification, by month; errors were never issued. */
async function countsOf(certificates: Certificates, pair: Pair): Promise<CertificateTally[]> {
  const [issued, extended, annulled] = await Promise.all([
    byMonth(certificates, [{ $match: { ...pair, 'annulment.kind': { $ne: 'ERROR' } } }], '$issuedOn'),
    byMonth(certificates, [{ $match: pair }, { $unwind: '$extensions' }], '$extensions.on'),
    byMonth(certificates, [{ $match: { ...pair, status: 'ANNULLED' } }], '$annulment.on'),
  ])
  const months = new Set([...issued.keys(), ...extended.keys(), ...annulled.keys()])
  return [...months].map((period) => {
    const of = (counts: ReadonlyMap<string, number>) => counts.get(period) ?? 0
    return { ...pair, period, issued: of(issued), extended: of(extended), annulled: of(annulled) }
  })
}

async function byMonth({ model }: Certificates, among: readonly object[], day: string): Promise<Map<string, number>> {
  const stages = [...among, { $group: { _id: day, people: { $sum: 1 } } }]
  const found = await again((bound) =>
    model.collection.aggregate<{ _id: string; people: number }>(stages, bound).toArray(),
  )
  const months = new Map<string, number>()
  for (const { _id, people } of found) months.set(_id.slice(0, 7), (months.get(_id.slice(0, 7)) ?? 0) + people)
  return months
}

/** With months of which nothing is left to count, as where their only certificate was issued in error. */
async function withEmptied(tallies: CertificateTallies, pair: Pair, counted: readonly CertificateTally[]) {
  const months = new Set(counted.map(({ period }) => period))
  const gone = (await tallies.select({ ...pair })).filter(({ period }) => !months.has(period))
  return [...counted, ...gone.map(({ period }) => ({ ...pair, period, issued: 0, extended: 0, annulled: 0 }))]
}

async function write(tallies: CertificateTallies, counted: readonly CertificateTally[]): Promise<number> {
  const outcomes = await tallies.bulk(
    counted.map((one) => {
      const id = tallyId(one)
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'certificate-tally' }
      return { id, command, decide: (found: CertificateTally | undefined) => count(id, found, one) }
    }),
  )
  return outcomes.filter((outcome) => 'done' in outcome && outcome.done !== 'UNCHANGED').length
}
