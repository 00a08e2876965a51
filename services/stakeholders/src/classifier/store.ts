import { type AggregateStore, aggregateStore, type StoreOptions } from '@kadry/mongo/aggregate'
import { type Document, stateOf } from '@kadry/mongo/document'
import { globalId } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/define'
import type {
  JobTitle,
  LabourFunction,
  Municipality,
  Occupation,
  ProfessionalStandard,
  Qualification,
  Sector,
  Speciality,
  SpecialityGroup,
} from './classifier.ts'
import { matchesOf } from './classifier.ts'
import { BEGINNING, type Editions, editionOn } from './edition.ts'
import {
  publicJobTitle,
  publicLabourFunction,
  publicMunicipality,
  publicOccupation,
  publicQualification,
  publicSector,
  publicSpeciality,
  publicSpecialityGroup,
  publicStandard,
} from './public-state.ts'

/** Classifier rows are aggregates whose key is their own code: `Sector:radioelectronics`. */
export function classifierStores({ connection, now, onFacts }: Platform) {
  const of = <Row extends Editions<object>>(
    type: string,
    collection: string,
    more: Partial<Pick<StoreOptions<Row>, 'publicState' | 'indexes'>> = {},
  ): AggregateStore<Row> =>
    aggregateStore<Row>({
      ...{ connection, now, onFacts, type, collection },
      definition: { validFrom: String, validTo: String, replacedBy: [String], former: [Object] },
      state: withTerms as (document: Record<string, unknown>) => Row,
      ...more,
    })
  return {
    sectors: of<Sector>('Sector', 'sectors', { publicState: { type: 'sector.state.v1', of: publicSector } }),
    municipalities: of<Municipality>('Municipality', 'municipalities', {
      publicState: { type: 'municipality.state.v1', of: publicMunicipality },
    }),
    occupations: of<Occupation>('Occupation', 'occupations', {
      publicState: { type: 'occupation.state.v1', of: publicOccupation },
    }),
    specialities: of<Speciality>('Speciality', 'specialities', {
      publicState: { type: 'speciality.state.v1', of: publicSpeciality },
    }),
    specialityGroups: of<SpecialityGroup>('SpecialityGroup', 'specialityGroups', {
      publicState: { type: 'specialityGroup.state.v1', of: publicSpecialityGroup },
    }),
    jobTitles: of<JobTitle>('JobTitle', 'jobTitles', {
      publicState: { type: 'jobTitle.state.v1', of: publicJobTitle },
      indexes: [{ keys: { okz: 1, _id: 1 } }],
    }),
    standards: of<ProfessionalStandard>('ProfessionalStandard', 'professionalStandards', {
      publicState: { type: 'standard.state.v1', of: publicStandard },
    }),
    labourFunctions: of<LabourFunction>('LabourFunction', 'labourFunctions', {
      publicState: { type: 'labourFunction.state.v1', of: publicLabourFunction },
      indexes: [{ keys: { standardCode: 1, _id: 1 } }],
    }),
    qualifications: of<Qualification>('Qualification', 'qualifications', {
      publicState: { type: 'qualification.state.v1', of: publicQualification },
    }),
  }
}

/** Codes that were written before codes had terms read as one edition that has been in force since ever. */
function withTerms(document: Record<string, unknown>): object {
  const { occupations, ...state } = stateOf(document as Document)
  const matches = occupations && !state.matches ? { matches: matchesOf(occupations as never) } : {}
  return { validFrom: BEGINNING, replacedBy: [], former: [], ...state, ...matches }
}

/** Selects the codes that have an edition in force on a day. */
export function inForceOn(day: string): Record<string, unknown> {
  const last = { $or: [{ validTo: { $exists: false } }, { validTo: { $gte: day } }] }
  return {
    $or: [
      { validFrom: { $lte: day }, ...last },
      { validFrom: { $exists: false }, ...last },
      { former: { $elemMatch: { validFrom: { $lte: day }, validTo: { $gte: day } } } },
    ],
  }
}

type Keyed<Row> = { readonly store: Pick<AggregateStore<Row>, 'type' | 'byIds'>; readonly codes: readonly string[] }

/** Where a code leads: the codes in force on a day that stand at the end of its chain of replacements, itself if it is one. */
export async function successors<Row extends Editions<object>>(
  { store, codes }: Keyed<Row>,
  day: string,
): Promise<readonly Row[]> {
  const met = new Set<string>()
  const found: Row[] = []
  for (let asked = codes; asked.length > 0; ) {
    const fresh = [...new Set(asked)].filter((code) => !met.has(code))
    for (const code of fresh) met.add(code)
    const rows = await store.byIds(fresh.map((code) => globalId(store.type, code)))
    const ended = rows.filter((row) => editionOn(row, day) === null)
    found.push(...rows.flatMap((row) => editionOn(row, day) ?? []))
    asked = ended.flatMap(({ replacedBy }) => replacedBy)
  }
  return found
}
