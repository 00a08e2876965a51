import type { AggregateStore } from '@kadry/mongo/aggregate'
import { LONG } from '@kadry/mongo/retry'
import type { Services } from '../context.ts'
import type { Seeded } from './seed.ts'

const PORTION = 1000

/** The part of the services that seeded documents are written to. */
export type SeedTarget = Pick<
  Services,
  'programmes' | 'cohorts' | 'graduates' | 'forms' | 'needs' | 'organizations' | 'classifiers'
>

/**
 * Writes seeded documents as the service's own stores would keep them, without facts: nothing is published.
 * Resolves with how many. Rejects where one of them is there already.
 */
export async function writeSeeded(target: SeedTarget, documents: Iterable<Seeded>): Promise<number> {
  const waiting = new Map<string, object[]>()
  let written = 0
  const flush = async (place: string) => {
    const portion = waiting.get(place) ?? []
    waiting.set(place, [])
    if (portion.length === 0) return
    await collectionOf(target, place).insertMany(portion as never, { ordered: false, ...LONG })
    written += portion.length
  }
  for (const one of documents) {
    const place = 'store' in one ? one.store : one.view
    const document = 'store' in one ? documentOf(target[one.store], one) : { ...one.state, _id: one.id, seq: 1 }
    const portion = waiting.get(place) ?? []
    waiting.set(place, portion)
    portion.push(document)
    if (portion.length >= PORTION) await flush(place)
  }
  for (const place of waiting.keys()) await flush(place)
  return written
}

function documentOf(
  { upcasts }: Pick<AggregateStore<unknown>, 'upcasts'>,
  { id, at, state }: { readonly id: string; readonly at: string; readonly state: object },
): object {
  const shape = upcasts.length + 1
  return { ...state, _id: id, version: 1, seq: 0, updatedAt: at, ...(shape > 1 ? { shape } : {}) }
}

function collectionOf(target: SeedTarget, place: string) {
  if (place === 'organizations') return target.organizations.model.collection
  if (place === 'specialities') return target.classifiers.specialityViews.model.collection
  return target[place as 'cohorts'].model.collection
}
