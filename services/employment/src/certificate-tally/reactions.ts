import type { Job } from '@kadry/messaging/job'
import { again } from '@kadry/mongo/retry'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { Certificates } from '../certificate/store.ts'
import { type CertificateTally, type Counted, count } from './certificate-tally.ts'
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
async function countsOf({ model }: Certificates, pair: Pair): Promise<CertificateTally[]> {
  const isError = { $eq: ['$annulment.kind', 'ERROR'] }
  const happened = {
    $concatArrays: [
      { $cond: [isError, [], [{ name: 'issued', on: '$issuedOn' }]] },
      { $map: { input: '$extensions', as: 'one', in: { name: 'extended', on: '$$one.on' } } },
      { $cond: [{ $eq: ['$status', 'ANNULLED'] }, [{ name: 'annulled', on: '$annulment.on' }], []] },
    ],
  }
  const stages = [
    { $match: pair },
    { $project: { happened } },
    { $unwind: '$happened' },
    { $group: { _id: '$happened', people: { $sum: 1 } } },
  ]
  type Cell = { _id: { name: Counted; on: string }; people: number }
  const cells = await again((bound) => model.collection.aggregate<Cell>(stages, bound).toArray())
  return [...Map.groupBy(cells, ({ _id }) => _id.on.slice(0, 7))].map(([period, found]) => {
    const sum = (name: Counted) =>
      found.filter(({ _id }) => _id.name === name).reduce((all, { people }) => all + people, 0)
    return { ...pair, period, issued: sum('issued'), extended: sum('extended'), annulled: sum('annulled') }
  })
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
