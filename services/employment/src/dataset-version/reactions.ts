import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '@kadry/domain/day'
import type { RuleRefusal } from '@kadry/domain/refusal'
import { drawOf } from '@kadry/figures/cut'
import type { Known } from '@kadry/figures/known'
import { KADRY_1 } from '@kadry/figures/policy'
import { OBSERVATION_POINTS } from '@kadry/figures/records'
import type { Job } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { liveSecret, readEnv } from '@kadry/runtime/env'
import type { Platform } from '@kadry/subgraph/platform'
import { z } from 'zod'
import { Unanswerable } from '../cube/refusal.ts'
import type { CubeVersion, CubeVersions } from '../cube/version.ts'
import { graduationYears } from '../records/loaders.ts'
import { begin, type DatasetVersion, note, publish } from './dataset-version.ts'
import { refuseKey, type StatisticsKey, statisticsKey } from './key.ts'
import { type CutSources, cutVersion, surroundingsIn, type WholeCut, wholeOf } from './loaders.ts'
import { cameSince, dueOn } from './plan.ts'
import { type DatasetVersionStore, datasetVersion, type VersionFiles, versionFiles } from './store.ts'
import { describe, hashOfAll } from './version-files.ts'

/** A steward waits for what he has begun; the calendar is looked at once a day. */
const EVERY_MS = 2_000
/** The last and the one before: who compares reads both. */
const IN_MEMORY = 2

/** Versions of the statistics: cut by one process at a time, served by all. */
export type Versions = {
  readonly store: DatasetVersionStore
  readonly cube: CubeVersions
  readonly key: StatisticsKey | undefined
  readonly connection: Platform['connection']
  /** The last version, published or not. */
  readonly last: () => Promise<Stored<DatasetVersion> | undefined>
  /** Why nothing can be cut or answered now: the key is not there, or another one. */
  readonly refused: () => Promise<RuleRefusal | undefined>
  /** What the last published version says of a year and point as it was known (`known.ts`). */
  readonly known: (name: string) => Promise<Known>
  /** The hash of the files that the records and the key give for a version today. */
  readonly rebuilt: (number: number) => Promise<string>
}
type Cutting = Pick<Versions, 'store'> & {
  readonly files: VersionFiles
  readonly sources: CutSources
  readonly key: StatisticsKey
  readonly now: () => Date
}

type Last = Stored<DatasetVersion> | undefined

const env = z.object({
  /** Backed up and never changed. */
  STATISTICS_KEY: liveSecret.or(z.literal('')).optional(),
  /** Where versions stand as folders of this machine; they can be fetched again at any time. */
  CUBE_FOLDER: z.string().optional(),
})

export function openVersions(platform: Platform, sources: CutSources): Versions {
  const { STATISTICS_KEY, CUBE_FOLDER: folder } = readEnv(env)
  const key = statisticsKey(STATISTICS_KEY)
  const { connection, now } = platform
  const store = datasetVersion.open(platform)
  const files = versionFiles(connection, folder || join(tmpdir(), 'kadry-cube', connection.name))
  const last = async () => (await store.select({}, { sort: { number: -1 }, limit: 1 }))[0]
  const refused = async () => refuseKey(key, (await last())?.keyPrint)
  let lookedAt: string | undefined
  const run: Job['run'] = async (isOurs) => {
    const version = await last()
    const reason = refuseKey(key, version?.keyPrint)
    if (reason && version) throw new Error(reason.message.en)
    // Before the first version there is nothing that a key could be lost of.
    if (reason) return 0
    const cutting = { store, files, sources, key: key!, now }
    const [today, before] = [dayOf(now()), lookedAt]
    if (today !== before) await beginByCalendar(cutting, version)
    lookedAt = today
    return cutBegun(cutting, today === before ? version : await last(), isOurs)
  }
  platform.runs({ name: 'dataset-version', everyMs: EVERY_MS, run })
  return {
    ...{ store, key, connection, last, refused, cube: served(store, files, key) },
    known: async (name) => {
      const [version] = await store.select({ status: 'PUBLISHED' }, { sort: { number: -1 }, limit: 1 })
      return (version && wholeOf(await files.read(version)).cut.known.get(name)) ?? new Uint32Array(0)
    },
    rebuilt: (number) => rebuilt({ store, files, sources, key: key! }, number),
  }
}

/** The versions as they are asked: the last two in memory, the others on demand. */
function served(store: DatasetVersionStore, files: VersionFiles, key: StatisticsKey | undefined): CubeVersions {
  const memory = new Map<string, Promise<CubeVersion>>()
  const read = async (version: Stored<DatasetVersion>): Promise<CubeVersion> => {
    const { cut } = wholeOf(await files.read(version))
    const { id, publishedOn, published } = version
    const stages = Object.fromEntries(
      OBSERVATION_POINTS.map((at) => [
        at,
        Object.fromEntries(published.filter(({ point }) => point === at).map(({ year, stage }) => [year, stage])),
      ]),
    )
    const publication = { file: cut.locked, stages, policy: KADRY_1, draw: drawOf(key!.bytes) }
    return { id, publishedOn: publishedOn!, publication, exact: cut.exact }
  }
  return {
    list: async () => {
      const found = await store.select({ status: 'PUBLISHED' }, { sort: { number: 1 }, fields: ['publishedOn'] })
      return found.map(({ id, publishedOn }) => ({ id, publishedOn: publishedOn! }))
    },
    open: async (id) => {
      const known = memory.get(id)
      const found = known ? undefined : await store.find(id)
      if (!known && found?.status !== 'PUBLISHED') return undefined
      const refused = found && refuseKey(key, found.keyPrint)
      if (refused) throw new Unanswerable(refused.code, refused.message)
      const opening = known ?? read(found!)
      memory.delete(id)
      memory.set(id, opening)
      for (const oldest of [...memory.keys()].slice(0, -IN_MEMORY)) memory.delete(oldest)
      // What could not be read is tried again by whoever asks next.
      opening.catch(() => memory.delete(id))
      return opening
    },
  }
}

const commandOf = (idempotencyKey: string) => ({ actor: 'kadry', idempotencyKey, fingerprint: 'dataset-version' })

/**
 * Begins a version where a point has come or a publication has fallen due since the last one. Whether a
 * service publishes at all is a steward's decision: the first version is.
 */
async function beginByCalendar({ store, sources, key, now }: Cutting, before: Last): Promise<void> {
  const at = now()
  if (before?.status !== 'PUBLISHED') return
  const allDue = dueOn(await graduationYears(sources), before.published, dayOf(at))
  const due = cameSince(allDue, dayOf(before.cutAt))
  if (due.length === 0) return
  const number = before.number + 1
  const by = { by: 'CALENDAR', keyPrint: key.print, policy: KADRY_1 } as const
  const begun = { number, cutAt: at.toISOString(), ...by, before: before.published, due }
  // A steward who began one at the same moment was faster: one is open at a time.
  await store.create(commandOf(`calendar ${number} ${begun.cutAt}`), (id) => begin(id, begun))
}

/**
 * Cuts the version that was begun. Whoever is stopped on the way leaves no version: the next run cuts it
 * anew, as of the same moment.
 */
async function cutBegun(cutting: Cutting, version: Last, isOurs: () => Promise<boolean>): Promise<number> {
  const { store, files, sources, key, now } = cutting
  if (version?.status !== 'CUTTING') return 0
  const { id, number } = version
  const onYear = async (done: number, of: number) => {
    if (!(await isOurs())) throw new Error(`the cut of version ${number} goes on elsewhere`)
    await store.change(id, commandOf(`${id} ${done} ${now().getTime()}`), (found) => note(found, { done, of }))
  }
  const [before] = await store.select({ status: 'PUBLISHED', number: number - 1 })
  const previous = before && wholeOf(await files.read(before))
  const made = await cutVersion(sources, { ...version, statisticsKey: key.bytes, previous, onYear })
  const written = await files.write(number, made.files)
  const on = dayOf(now())
  const outcome = await store.change(id, commandOf(`${id} published`), (found) => publish(found, written, on))
  if (!('state' in outcome)) throw new Error(`the version ${number} could not be published: ${JSON.stringify(outcome)}`)
  return 1
}

/** Every version up to this one made once more, each of the one before. */
async function rebuilt(
  { store, files, sources, key }: Pick<Cutting, 'store' | 'files' | 'sources' | 'key'>,
  number: number,
): Promise<string> {
  let made: WholeCut | undefined
  for (const version of await store.select(
    { status: 'PUBLISHED', number: { $lte: number } },
    { sort: { number: 1 } },
  )) {
    const surroundings = surroundingsIn(await files.read(version))
    made = await cutVersion(sources, { ...version, statisticsKey: key.bytes, previous: made, surroundings })
  }
  return made ? hashOfAll(describe(made.files)) : ''
}
