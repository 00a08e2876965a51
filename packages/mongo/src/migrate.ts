import { setTimeout as wait } from 'node:timers/promises'
import type { Model } from 'mongoose'
import type { Checked } from './check.ts'
import { fieldsOf } from './diff.ts'
import { type Document, stateOf } from './document.ts'
import { isOnlyDuplicates } from './guard.ts'
import { isTransient, LONG } from './retry.ts'
import { olderThan, shapeVersion, upcasted } from './upcast.ts'

export type Progress = {
  readonly collection: string
  readonly version: number
  /**
   * Documents of an older shape that were looked at, rewritten, and left because somebody changed them
   * meanwhile or they could not be.
   */
  readonly seen: number
  readonly rewritten: number
  readonly left: number
}

type Options = {
  readonly dryRun?: boolean
  readonly report?: (progress: Progress) => void
  /** A document that stays as it was, and why. */
  readonly failed?: (id: string, error: unknown) => void
}

const IN_ONE_BATCH = 500
const PAUSE_MS = 200

/**
 * Rewrites the documents of an older shape, batch by batch in the order of their ids. It is no change of a
 * record: neither version nor `updatedAt` moves, and the guard by version leaves alone what a command changes
 * meanwhile, which then has written the newest shape itself. A run that is killed leaves the others for the
 * next one, which finds just those.
 */
export async function migrate(store: Checked, options: Options = {}): Promise<Progress> {
  const { model, upcasts = [] } = store
  const version = shapeVersion(upcasts)
  const older = olderThan(version)
  let progress: Progress = { collection: model.collection.collectionName, version, seen: 0, rewritten: 0, left: 0 }
  for (let after: string | undefined = ''; older && after !== undefined; ) {
    const filter: object = { $and: [older, { _id: { $gt: after } }] }
    const batch = (await patiently(() =>
      model.collection.find(filter as never, { sort: { _id: 1 }, limit: IN_ONE_BATCH, ...LONG }).toArray(),
    )) as unknown as Document[]
    if (batch.length === 0) break
    const rewritten = await rewrite(store, batch, version, options)
    const seen = progress.seen + batch.length
    progress = {
      ...progress,
      seen,
      rewritten: progress.rewritten + rewritten,
      left: progress.left + batch.length - rewritten,
    }
    options.report?.(progress)
    after = batch.at(-1)?._id
  }
  return progress
}

async function rewrite(
  { model, upcasts = [] }: Checked,
  batch: readonly Document[],
  version: number,
  { dryRun = false, failed }: Options,
): Promise<number> {
  const operations = batch.flatMap((document) => {
    try {
      const state = stateOf(document)
      const { $set, $unset } = fieldsOf(state, upcasted(state, document, upcasts))
      const update = { $set: { ...$set, shape: version }, ...(Object.keys($unset).length > 0 ? { $unset } : {}) }
      return [{ updateOne: { filter: { _id: document._id, version: document.version }, update } }]
    } catch (error) {
      failed?.(document._id, error)
      return []
    }
  })
  if (dryRun || operations.length === 0) return operations.length
  const idAt = (index: number) => operations[index]!.updateOne.filter._id
  const { matchedCount, mongoose, writeErrors }: Written = await patiently(() =>
    (model as Model<Document>).bulkWrite(operations as never, { ordered: false, ...LONG }).catch(onlyDuplicates),
  )
  const refused = (mongoose as { results?: readonly unknown[] } | undefined)?.results ?? []
  for (const [index, error] of refused.entries()) if (error instanceof Error) failed?.(idAt(index), error)
  for (const { index, errmsg } of writeErrors ?? []) failed?.(idAt(index), new Error(errmsg))
  return matchedCount
}

type Written = {
  readonly matchedCount: number
  readonly mongoose?: unknown
  readonly writeErrors?: readonly { readonly index: number; readonly errmsg?: string }[]
}

/**
 * What a unique index refused leaves the rest of a batch written: each of them is left as it was, and named.
 */
function onlyDuplicates(error: unknown): Written {
  if (!isOnlyDuplicates(error)) throw error
  const { result, writeErrors } = error as { result: Written; writeErrors: Written['writeErrors'] }
  return { matchedCount: result.matchedCount, writeErrors: [writeErrors ?? []].flat() }
}

/** A migration waits for its server as long as it takes; whoever started it can end it. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error)) throw error
      await wait(PAUSE_MS)
    }
  }
}
