import { aggregateStore } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/define'
import type { Municipality, Occupation, Sector, Speciality } from './classifier.ts'

/** Classifier rows are aggregates whose key is their own code: `Sector:radioelectronics`. */
export function classifierStores({ connection, now, onFacts }: Platform) {
  const platform = { connection, now, onFacts }
  return {
    sectors: aggregateStore<Sector>({
      ...platform,
      type: 'Sector',
      collection: 'sectors',
      definition: { code: String, name: String, okvedPrefixes: [String] },
    }),
    municipalities: aggregateStore<Municipality>({
      ...platform,
      type: 'Municipality',
      collection: 'municipalities',
      definition: { oktmo: String, name: String, validFrom: String, validTo: String },
    }),
    occupations: aggregateStore<Occupation>({
      ...platform,
      type: 'Occupation',
      collection: 'occupations',
      definition: { okz: String, name: String },
    }),
    specialities: aggregateStore<Speciality>({
      ...platform,
      type: 'Speciality',
      collection: 'specialities',
      definition: { code: String, name: String, occupations: [Object] },
    }),
  }
}
