import { createTurns } from '@kadry/messaging/turn'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { globalId } from '@kadry/runtime/ids'
import type { ContextOf } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { classifierStores } from './classifier/store.ts'
import { assessorsOf } from './organization/loaders.ts'
import { runRoleExpiry } from './organization/reactions.ts'
import { organization, supervisorsOf } from './organization/store.ts'
import { standardsPlan } from './standards-plan/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const organizations = organization.open(platform)
  runRoleExpiry(platform, organizations)
  return {
    organizations,
    standardsPlans: standardsPlan.open(platform),
    mergers: createTurns(platform.connection, 'mergers'),
    ...classifierStores(platform),
  }
}

export function createLoaders(services: Services) {
  const { organizations, jobTitles, labourFunctions, specialities } = services
  return {
    organization: loaderOf(organizations),
    standardsPlan: loaderOf(services.standardsPlans),
    sector: byCode(services.sectors, ({ code }) => code),
    municipality: byCode(services.municipalities, ({ oktmo }) => oktmo),
    occupation: byCode(services.occupations, ({ okz }) => okz),
    speciality: byCode(services.specialities, ({ code }) => code),
    specialityGroup: byCode(services.specialityGroups, ({ code }) => code),
    jobTitle: byCode(services.jobTitles, ({ code }) => code),
    standard: byCode(services.standards, ({ code }) => code),
    qualification: byCode(services.qualifications, ({ code }) => code),
    functionsOfStandard: loader(
      async (codes) => {
        const found = await labourFunctions.select({ standardCode: { $in: codes } })
        return codes.map((code) => ({ code, functions: found.filter(({ standardCode }) => standardCode === code) }))
      },
      ({ code }) => code,
    ),
    /** By day and code, `2022-06-15 radioelectronics`: one question for all the sectors of a day. */
    supervisorsOfSector: loader(
      (keys) => supervisorsOf(organizations, keys),
      ({ key }) => key,
    ),
    branchesOfBody: loader(
      async (ids) => {
        const found = Map.groupBy(await organizations.select({ parentId: { $in: ids } }), ({ parentId }) => parentId)
        return ids.map((id) => ({ id, branches: found.get(id) ?? [] }))
      },
      ({ id }) => id,
    ),
    /** By day and code, `2024-06-25 40.19600.01`: who may assess it, and under whom. */
    assessorsOfQualification: loader(
      (keys) => assessorsOf(organizations, keys),
      ({ key }) => key,
    ),
    specialitiesOfOccupation: loader(
      async (codes) => {
        const found = await specialities.select({ 'matches.code': { $in: codes } })
        const of = (okz: string) => found.filter(({ matches }) => matches.some(({ code }) => code === okz))
        return codes.map((okz) => ({ okz, specialities: of(okz) }))
      },
      ({ okz }) => okz,
    ),
    jobTitlesOfOccupation: loader(
      async (codes) => {
        const found = await jobTitles.select({ okz: { $in: codes } })
        return codes.map((okz) => ({ okz, titles: found.filter((one) => one.okz === okz) }))
      },
      ({ okz }) => okz,
    ),
  }
}

function byCode<Row>(store: AggregateStore<Row>, codeOf: (row: Row) => string) {
  return loader((codes) => store.byIds(codes.map((code) => globalId(store.type, code))), codeOf)
}
