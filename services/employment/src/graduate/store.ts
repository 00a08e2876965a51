import { duplicateFields } from '@kadry/mongo/aggregate'
import { again } from '@kadry/mongo/retry'
import { day, decimal, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { part } from '@kadry/subgraph/part'
import type { Platform } from '@kadry/subgraph/platform'
import type { Graduate } from './graduate.ts'

export type Graduates = Store<Graduate, object>

export const graduate = aggregate<Graduate, object>({
  type: 'Graduate',
  collection: 'graduates',
  shape: shape<Graduate>({
    cohortId: text,
    programmeId: text,
    providerId: text,
    pseudonym: optional(text),
    place: optional(text),
    spells: list(
      nested({
        id: text,
        contract: text,
        from: day,
        to: optional(day),
        employerId: optional(text),
        okz: optional(text),
        oktmo: optional(text),
        monthlyPay: optional(decimal),
      }),
    ),
    statuses: list(nested({ status: text, on: day, to: optional(day) })),
  }),
  noun: { ru: 'Запись о выпускнике', en: 'graduate' },
  filter: {},
  indexes: [
    { keys: { cohortId: 1, _id: 1 } },
    { keys: { place: 1 }, unique: true, sparse: true },
    { keys: { pseudonym: 1 }, sparse: true },
  ],
})

export const employmentSpell = part(
  'EmploymentSpell',
  'Graduate',
  { ru: 'Запись о работе', en: 'employment spell' },
  ({ spells }: Graduate) => spells,
)

/** R30: one pseudonym, one record per programme. */
export function placeOf(programmeId: string, pseudonym: string): string {
  return derivedKey('Graduate', programmeId, pseudonym)
}

/**
 * Places (programme and pseudonym as one key, `placeOf`) that nobody may take again. No record, cohort or
 * time stands beside a place: it answers «was this pseudonym erased from this programme», and only to whoever
 * has the pseudonym.
 */
export function erasedPlaces({ connection }: Pick<Platform, 'connection'>) {
  const places = () => connection.collection<{ _id: string }>('erasedPlaces')
  return {
    has: async (place: string) => (await again((bound) => places().countDocuments({ _id: place }, bound))) > 0,
    /** Closing twice is closing once. */
    close: async (place: string) => {
      try {
        await again((bound) => places().insertOne({ _id: place }, bound))
      } catch (error) {
        if (!duplicateFields(error)) throw error
      }
    },
  }
}
