import { aggregateStore } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/define'
import type { Municipality, Occupation, Sector, Speciality } from './classifier.ts'
import { publicMunicipality, publicOccupation, publicSector, publicSpeciality } from './public-state.ts'

/** Classifier rows are aggregates whose key is their own code: `Sector:radioelectronics`. */
export function classifierStores({ connection, now, onFacts }: Platform) {
  const platform = { connection, now, onFacts }
  return {
    sectors: aggregateStore<Sector>({
      ...platform,
      type: 'Sector',
      collection: 'sectors',
      publicState: { type: 'sector.state.v1', of: publicSector },
      definition: { code: String, name: String, okvedPrefixes: [String] },
    }),
    municipalities: aggregateStore<Municipality>({
      ...platform,
      type: 'Municipality',
      collection: 'municipalities',
      publicState: { type: 'municipality.state.v1', of: publicMunicipality },
      definition: { oktmo: String, name: String, validFrom: String, validTo: String },
    }),
    occupations: aggregateStore<Occupation>({
      ...platform,
      type: 'Occupation',
      collection: 'occupations',
      publicState: { type: 'occupation.state.v1', of: publicOccupation },
      definition: { okz: String, name: String },
    }),
    specialities: aggregateStore<Speciality>({
      ...platform,
      type: 'Speciality',
      collection: 'specialities',
      publicState: { type: 'speciality.state.v1', of: publicSpeciality },
      definition: { code: String, name: String, occupations: [Object] },
    }),
  }
}
