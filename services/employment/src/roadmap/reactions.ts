import { dayOf } from '@kadry/domain/day'
import type { Job } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { touchedSince, valuesOf } from '../agreement/loaders.ts'
import { assess } from './checks.ts'
import { type RoadmapSources, roadmapFactsOf } from './loaders.ts'
import { type Assessed, advance, isChanged, type Roadmap } from './roadmap.ts'
import { type Roadmaps, roadmapId, roadmapKey } from './store.ts'

const EVERY_MS = 10_000
const PORTION = 20
/** Writers stamp what they change before it is there: the last minute is always looked at again. */
const OVERLAP_MS = 60_000

/** What is done about agreements whose plan, term or discussion has changed. */
export type OnAgreements = (agreementIds: readonly string[]) => Promise<void>

type Keeping = Pick<Platform, 'now'> & { readonly sources: () => RoadmapSources; readonly roadmaps: Roadmaps }

type Stuck = (id: string, error: unknown) => void

/**
 * Assesses these agreements anew and writes the roadmaps that have changed; resolves with how many. One that
 * can't be written is reported as stuck, the others have their turn; who gives no `stuck` gets the error.
 */
export function keeper({ now, sources, roadmaps }: Keeping) {
  return async (agreementIds: readonly string[], stuck?: Stuck): Promise<number> => {
    if (agreementIds.length === 0) return 0
    const at = now()
    const [facts, stored] = await Promise.all([
      roadmapFactsOf(sources(), agreementIds, dayOf(at)),
      roadmaps.byIds(agreementIds.map(roadmapId)),
    ])
    const known = new Map(stored.map((one) => [one.agreementId, one]))
    let written = 0
    for (const one of facts) {
      const assessed = assess(one, dayOf(at))
      const before = known.get(one.agreementId)
      const next = advance(roadmapId(one.agreementId), before, assessed, at.toISOString()).next
      if (!isChanged(before, next)) continue
      try {
        await write(roadmaps, before, assessed, at.toISOString())
        written += 1
      } catch (error) {
        if (!stuck) throw error
        stuck(roadmapId(one.agreementId), error)
      }
    }
    return written
  }
}

async function write(roadmaps: Roadmaps, before: Roadmap | undefined, assessed: Assessed, at: string): Promise<void> {
  const id = roadmapId(assessed.agreementId)
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'roadmap' }
  const next = (found: Roadmap | undefined) => advance(id, found, assessed, at)
  const outcome = before
    ? await roadmaps.change(id, command, next)
    : await roadmaps.create(command, () => next(undefined), roadmapKey(assessed.agreementId))
  // Whoever made it at the same time knew the same; what it did not know is found by the next run.
  if ('failure' in outcome && outcome.failure !== 'DUPLICATE')
    throw new Error(`the roadmap ${id} could not be written: ${outcome.failure}`)
}

/**
 * Roadmaps follow the needs, balances, programmes, cohorts, graduates, reports and exams that they are judged
 * by: whatever was changed since the last run is found by its time, and each agreement that it touches is
 * assessed once. The first run of a process and the first one of a day look at all agreements: terms pass.
 */
export function runRoadmaps(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  sources: RoadmapSources,
  refresh: (agreementIds: readonly string[], stuck: Stuck) => Promise<number>,
): void {
  let looked: Date | undefined
  const run: Job['run'] = async (isOurs, stuck) => {
    const began = now()
    const isWhole = !looked || dayOf(looked) !== dayOf(began)
    const since = isWhole ? undefined : new Date(looked!.getTime() - OVERLAP_MS).toISOString()
    const ids = await assessedSince(sources, since)
    let written = 0
    for (let at = 0; at < ids.length; at += PORTION) {
      if (!(await isOurs())) return written
      written += await refresh(ids.slice(at, at + PORTION), stuck)
    }
    looked = began
    return written
  }
  runs({ name: 'roadmap', everyMs: EVERY_MS, run })
}

async function assessedSince(sources: RoadmapSources, since: string | undefined): Promise<readonly string[]> {
  if (!since) return (await sources.agreements.select({ kind: 'CLUSTER' })).map(({ id }) => id)
  const changed = { updatedAt: { $gte: since } }
  const [balanced, ...observed] = await Promise.all([
    valuesOf(sources.balances, 'agreementId', changed),
    valuesOf(sources.graduates, 'cohortId', changed),
    valuesOf(sources.forms, 'cohortId', changed),
    valuesOf(sources.assessments, 'cohortId', changed),
  ])
  const touched = await touchedSince(sources, since, { cohortIds: observed.flat() })
  return [...new Set([...balanced, ...touched])].sort()
}
