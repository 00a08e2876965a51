import { covers } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import type { ListArguments, Store } from '@kadry/subgraph/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Loader } from '@kadry/subgraph/loader'
import type { Context } from '../context.ts'
import type { ClassifierFilter, Resolvers } from '../graphql.generated.ts'
import { occupationsOf, type Speciality } from './classifier.ts'
import { groupOfSpeciality, kindOfSpeciality, levelOfFunction, standardOfQualification } from './codes.ts'
import * as commands from './commands.ts'
import { type Editions, editionOn, editionsOf } from './edition.ts'
import type { SpecialityMatch } from './match.ts'
import { type ClassifierSelection, successors } from './store.ts'

/** A code in its last edition or, with a day, in the one in force on it. */
async function one<Row extends Editions<object>>(loader: Loader<Row>, code: string, on: string | null | undefined) {
  const row = await loader.load(code)
  return row && on ? editionOn(row, on) : row
}

async function list<Row extends Editions<object>>(
  store: Store<Row, ClassifierSelection>,
  { on, filter, ...page }: ListArguments<ClassifierFilter> & { readonly on?: string | null | undefined },
) {
  const found = await store.list({ ...page, filter: { ...filter, on } })
  if (!on) return found
  const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: editionOn(node, on) ?? node }))
  return { ...found, edges, nodes: edges.map(({ node }) => node) }
}

/** What a speciality prepares for on a day, each match with its own end. */
function occupationMatches(row: Speciality, on: string): SpecialityMatch[] {
  return occupationsOf(row, on).map((match) => ({ ...match, specialityCode: row.code }))
}

/** What every classifier's type answers in the same way. */
function chain<Row extends Editions<{ readonly name: string }>>(
  loaderIn: (context: Context) => Loader<Stored<Row>>,
  codeOf: (row: Row) => string,
) {
  return {
    replacedBy: async ({ replacedBy }: Row, _: object, context: Context) => {
      const found = await Promise.all(replacedBy.map((code) => loaderIn(context).load(code)))
      return found.filter((row) => row !== null)
    },
    successors: (row: Row, { on }: { on?: string | null | undefined }, context: Context) =>
      successors<Row>(loaderIn(context).load, codeOf(row), on ?? todayOf(context)),
    editions: (row: Row) => editionsOf(row),
  }
}

export const classifierResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Sector'
  | 'Municipality'
  | 'Occupation'
  | 'JobTitle'
  | 'Speciality'
  | 'SpecialityGroup'
  | 'SpecialityMatch'
  | 'ProfessionalStandard'
  | 'LabourFunction'
  | 'Qualification'
  | 'QualificationRegister'
> = {
  Query: {
    sector: (_, { code, on }, { loaders }) => one(loaders.sector, code, on),
    sectors: (_, page, { sectors }) => list(sectors, page),
    municipality: (_, { oktmo, on }, { loaders }) => one(loaders.municipality, oktmo, on),
    municipalities: (_, page, { municipalities }) => list(municipalities, page),
    occupation: (_, { okz, on }, { loaders }) => one(loaders.occupation, okz, on),
    occupations: (_, page, { occupations }) => list(occupations, page),
    jobTitle: (_, { code, on }, { loaders }) => one(loaders.jobTitle, code, on),
    jobTitles: (_, page, { jobTitles }) => list(jobTitles, page),
    speciality: (_, { code, on }, { loaders }) => one(loaders.speciality, code, on),
    specialities: (_, page, { specialities }) => list(specialities, page),
    standard: (_, { code, on }, { loaders }) => one(loaders.standard, code, on),
    standards: (_, page, { standards }) => list(standards, page),
    qualification: (_, { code, on }, { loaders }) => one(loaders.qualification, code, on),
    qualifications: (_, page, { qualifications }) => list(qualifications, page),
  },
  Mutation: mutationsOf(commands),
  Sector: {
    __resolveReference: ({ code }, { loaders }) => loaders.sector.load(code),
    ...chain(
      ({ loaders }) => loaders.sector,
      ({ code }) => code,
    ),
    supervisors: async ({ code }, { on }, context) => {
      const found = await context.loaders.supervisorsOfSector.load(`${on ?? todayOf(context)} ${code}`)
      return found?.supervisors ?? []
    },
  },
  Municipality: {
    __resolveReference: ({ oktmo }, { loaders }) => loaders.municipality.load(oktmo),
    ...chain(
      ({ loaders }) => loaders.municipality,
      ({ oktmo }) => oktmo,
    ),
  },
  Occupation: {
    __resolveReference: ({ okz }, { loaders }) => loaders.occupation.load(okz),
    ...chain(
      ({ loaders }) => loaders.occupation,
      ({ okz }) => okz,
    ),
    jobTitles: async ({ okz }, _, { loaders }) => (await loaders.jobTitlesOfOccupation.load(okz))?.titles ?? [],
    specialities: async ({ okz }, { on }, context) => {
      const found = (await context.loaders.specialitiesOfOccupation.load(okz))?.specialities ?? []
      const matches = found.flatMap((row) => occupationMatches(row, on ?? todayOf(context)))
      return matches.filter((match) => match.okz === okz)
    },
  },
  JobTitle: {
    __resolveReference: ({ code }, { loaders }) => loaders.jobTitle.load(code),
    ...chain(
      ({ loaders }) => loaders.jobTitle,
      ({ code }) => code,
    ),
    occupation: ({ okz }, _, { loaders }) => (okz ? loaders.occupation.load(okz) : null),
  },
  Speciality: {
    __resolveReference: ({ code }, { loaders }) => loaders.speciality.load(code),
    ...chain(
      ({ loaders }) => loaders.speciality,
      ({ code }) => code,
    ),
    kind: ({ code }) => kindOfSpeciality(code),
    group: async ({ code }, _, { loaders }) => {
      const group = groupOfSpeciality(code)
      return (await loaders.specialityGroup.load(group)) ?? unnamed({ code: group, name: group })
    },
    occupations: (row, { on }, context) => occupationMatches(row, on ?? todayOf(context)),
    matches: ({ matches = [] }, { on }) => (on ? matches.filter((match) => covers(match, on)) : matches),
  },
  SpecialityGroup: { __resolveReference: ({ code }, { loaders }) => loaders.specialityGroup.load(code) },
  SpecialityMatch: {
    speciality: ({ specialityCode }, _, { loaders }) => loaders.speciality.load(specialityCode),
    occupation: async ({ okz }, _, { loaders }) => (await loaders.occupation.load(okz)) ?? unnamed({ okz, name: okz }),
  },
  ProfessionalStandard: {
    __resolveReference: ({ code }, { loaders }) => loaders.standard.load(code),
    ...chain(
      ({ loaders }) => loaders.standard,
      ({ code }) => code,
    ),
    functions: ({ code }, { on }, context) => functionsOf(code, on ?? todayOf(context), context),
    levels: async ({ code }, { on }, context) => {
      const functions = await functionsOf(code, on ?? todayOf(context), context)
      const levels = functions.map((one) => levelOfFunction(one.code)).filter((level) => level !== undefined)
      return [...new Set(levels)].sort()
    },
  },
  LabourFunction: {
    generalised: ({ code }) => code.length === 1,
    level: ({ code }) => levelOfFunction(code) ?? null,
  },
  Qualification: {
    __resolveReference: ({ code }, { loaders }) => loaders.qualification.load(code),
    ...chain(
      ({ loaders }) => loaders.qualification,
      ({ code }) => code,
    ),
    standardCode: ({ code }) => standardOfQualification(code) ?? null,
    standard: ({ code }, _, { loaders }) => {
      const standard = standardOfQualification(code)
      return standard ? loaders.standard.load(standard) : null
    },
    functions: async ({ code, functionCodes }, _, { loaders }) => {
      const standard = standardOfQualification(code)
      const found = standard ? await loaders.functionsOfStandard.load(standard) : null
      return found?.functions.filter((one) => functionCodes.includes(one.code)) ?? []
    },
    register: ({ register }) => register ?? null,
    councils: async ({ code }, { on }, context) => (await assessors(code, on, context))?.councils ?? [],
    centres: async ({ code }, { on }, context) => (await assessors(code, on, context))?.centres ?? [],
  },
  QualificationRegister: {
    occupations: ({ okz }, _, { loaders }) =>
      Promise.all(okz.map(async (one) => (await loaders.occupation.load(one)) ?? unnamed({ okz: one, name: one }))),
  },
}

function assessors(code: string, on: string | null | undefined, context: Context) {
  return context.loaders.assessorsOfQualification.load(`${on ?? todayOf(context)} ${code}`)
}

async function functionsOf(standard: string, day: string, { loaders }: Context) {
  const found = await loaders.functionsOfStandard.load(standard)
  return (found?.functions ?? []).flatMap((one) => editionOn(one, day) ?? [])
}

/** A code that something refers to and nobody has entered yet stands for itself. */
function unnamed<Row extends object>(row: Row) {
  return { ...row, validFrom: '1900-01-01', replacedBy: [], former: [] }
}
