import { day, integer, list, nested, optional, type Shape, text } from '@kadry/mongo/shape'
import { aggregate, type Declaration } from '@kadry/subgraph/aggregate'
import { asBefore } from '@kadry/subgraph/derived'
import { since, where } from '@kadry/subgraph/filter'
import type { Platform } from '@kadry/subgraph/platform'
import type { ClassifierFilter } from '../graphql.generated.ts'
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
import { BEGINNING, type Edition, type Editions, editionOn, type Term } from './edition.ts'
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
import type { QualificationRegister, RegisterAct } from './qualification-register.ts'

const act = nested<RegisterAct>({ number: optional(text), date: optional(day) })
const qualificationRegister = nested<QualificationRegister>({
  activity: optional(text),
  requirement: optional(text),
  jobTitles: list(text),
  admission: list(text),
  examDocuments: list(text),
  okz: list(text),
  okpdtr: list(text),
  okso: list(text),
  protocol: optional(act),
  order: optional(act),
})

type BodyOf<Row> = Omit<Row, keyof Term | 'former'>

const term: Shape<Term> = { validFrom: day, validTo: optional(day), replacedBy: list(text) }
const named = { name: text, source: optional<string>(text) }
const coded = { ...named, code: text }

/** How a code is stored: its edition of now, and the former ones. */
function editionsOf<Body extends object>(body: NoInfer<Shape<Body>>): Shape<Editions<Body>> {
  const edition = { ...body, ...term } as Shape<Edition<Body>>
  return { ...edition, former: list<Edition<Body>>(nested(edition) as never) } as unknown as Shape<Editions<Body>>
}

/**
 * What a classifier's list is filtered by: the caller's filter, and the day on which an edition must be in
 * force.
 */
export type ClassifierSelection = ClassifierFilter & { readonly on?: string | null | undefined }

type Named = { readonly name: string }

function namesOf({ name, former }: Named & { readonly former: readonly Named[] }): [string, ...string[]] {
  return [name, ...former.map((edition) => edition.name)]
}

/** Classifier rows are aggregates whose key is their own code: `Sector:radioelectronics`. */
function classifier<Row extends Editions<Named>>(
  type: string,
  collection: string,
  code: keyof Row & string,
  shape: Shape<Row>,
  more: Pick<Declaration<Row, ClassifierSelection>, 'publicState' | 'indexes' | 'retired'> = {},
) {
  return aggregate<Row, ClassifierSelection>({
    type,
    collection,
    noun: { ru: 'Запись классификатора', en: 'code' },
    shape,
    upcasts: [withTerms, asBefore],
    filter: { updatedSince: since('updatedAt'), on: where(null, inForceOn) },
    order: { CODE: code },
    names: namesOf,
    ...more,
  })
}

const specialityShape: Shape<Speciality> = {
  ...editionsOf<Omit<BodyOf<Speciality>, 'matches'>>(coded),
  matches: list(
    nested({
      kind: text,
      code: text,
      strength: text,
      validFrom: day,
      validTo: optional(day),
      source: optional(text),
    }),
  ),
}

export const sector = classifier<Sector>(
  'Sector',
  'sectors',
  'code',
  editionsOf<BodyOf<Sector>>({ ...coded, okvedPrefixes: list(text) }),
  {
    publicState: { type: 'sector.state.v1', of: publicSector },
  },
)
export const municipality = classifier<Municipality>(
  'Municipality',
  'municipalities',
  'oktmo',
  editionsOf<BodyOf<Municipality>>({ ...named, oktmo: text }),
  {
    publicState: { type: 'municipality.state.v1', of: publicMunicipality },
  },
)
export const occupation = classifier<Occupation>(
  'Occupation',
  'occupations',
  'okz',
  editionsOf<BodyOf<Occupation>>({ ...named, okz: text }),
  {
    publicState: { type: 'occupation.state.v1', of: publicOccupation },
  },
)
export const speciality = classifier<Speciality>('Speciality', 'specialities', 'code', specialityShape, {
  publicState: { type: 'speciality.state.v1', of: publicSpeciality },
  retired: ['occupations'],
  indexes: [{ keys: { 'matches.code': 1 } }],
})
export const specialityGroup = classifier<SpecialityGroup>(
  'SpecialityGroup',
  'specialityGroups',
  'code',
  editionsOf<BodyOf<SpecialityGroup>>(coded),
  {
    publicState: { type: 'specialityGroup.state.v1', of: publicSpecialityGroup },
  },
)
export const jobTitle = classifier<JobTitle>(
  'JobTitle',
  'jobTitles',
  'code',
  editionsOf<BodyOf<JobTitle>>({ ...coded, okz: optional(text) }),
  {
    publicState: { type: 'jobTitle.state.v1', of: publicJobTitle },
    indexes: [{ keys: { okz: 1, _id: 1 } }],
  },
)
export const standard = classifier<ProfessionalStandard>(
  'ProfessionalStandard',
  'professionalStandards',
  'code',
  editionsOf<BodyOf<ProfessionalStandard>>({ ...coded, orderNumber: optional(text), orderDate: optional(day) }),
  {
    publicState: { type: 'standard.state.v1', of: publicStandard },
  },
)
export const labourFunction = classifier<LabourFunction>(
  'LabourFunction',
  'labourFunctions',
  'code',
  editionsOf<BodyOf<LabourFunction>>({ ...coded, standardCode: text }),
  {
    publicState: { type: 'labourFunction.state.v1', of: publicLabourFunction },
    indexes: [{ keys: { standardCode: 1, _id: 1 } }],
  },
)
export const qualification = classifier<Qualification>(
  'Qualification',
  'qualifications',
  'code',
  editionsOf<BodyOf<Qualification>>({
    ...coded,
    level: integer,
    validityMonths: optional(integer),
    functionCodes: list(text),
    register: optional(qualificationRegister),
  }),
  {
    publicState: { type: 'qualification.state.v1', of: publicQualification },
  },
)

export function classifierStores(platform: Platform) {
  return {
    sectors: sector.open(platform),
    municipalities: municipality.open(platform),
    occupations: occupation.open(platform),
    specialities: speciality.open(platform),
    specialityGroups: specialityGroup.open(platform),
    jobTitles: jobTitle.open(platform),
    standards: standard.open(platform),
    labourFunctions: labourFunction.open(platform),
    qualifications: qualification.open(platform),
  }
}

/** Codes that were written before codes had terms read as one edition that has been in force since ever. */
function withTerms({ occupations, ...state }: Record<string, unknown>): Record<string, unknown> {
  const matches = occupations && !state.matches ? { matches: matchesOf(occupations as never) } : {}
  return { validFrom: BEGINNING, replacedBy: [], former: [], ...state, ...matches }
}

/** Selects the codes that have an edition in force on a day. */
function inForceOn(day: string): Record<string, unknown> {
  const last = { $or: [{ validTo: { $exists: false } }, { validTo: { $gte: day } }] }
  return {
    $or: [
      { validFrom: { $lte: day }, ...last },
      { validFrom: { $exists: false }, ...last },
      { former: { $elemMatch: { validFrom: { $lte: day }, validTo: { $gte: day } } } },
    ],
  }
}

/**
 * Where a code leads: the codes in force on a day that stand at the end of its chain of replacements, itself
 * if it is one. Each generation is loaded at once, for all the codes of a request.
 */
export async function successors<Row extends Editions<object>>(
  load: (code: string) => Promise<Row | null>,
  code: string,
  day: string,
): Promise<readonly Row[]> {
  const met = new Set<string>()
  const found: Row[] = []
  for (let asked: readonly string[] = [code]; asked.length > 0; ) {
    const fresh = [...new Set(asked)].filter((one) => !met.has(one))
    for (const one of fresh) met.add(one)
    const rows = (await Promise.all(fresh.map(load))).filter((row) => row !== null)
    const ended = rows.filter((row) => editionOn(row, day) === null)
    found.push(...rows.flatMap((row) => editionOn(row, day) ?? []))
    asked = ended.flatMap(({ replacedBy }) => replacedBy)
  }
  return found
}
