import { createTurns } from '@kadry/messaging/turn'
import { globalId } from '@kadry/runtime/ids'
import type { ContextOf, Platform } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import { classifierStores } from './classifier/store.ts'
import { factHistory } from './history/store.ts'
import { organizationReads, organizationStore } from './organization/store.ts'
import { standardsPlanStore } from './standards-plan/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const organizations = organizationStore(platform)
  return {
    organizations,
    standardsPlans: standardsPlanStore(platform),
    mergers: createTurns(platform.connection, 'mergers'),
    history: factHistory(platform, organizations),
    ...classifierStores(platform),
  }
}

export function createLoaders({
  organizations,
  standardsPlans,
  sectors,
  municipalities,
  occupations,
  specialities,
}: Services) {
  const ids = (type: string, keys: readonly string[]) => keys.map((key) => globalId(type, key))
  return {
    organization: loaderOf(organizations, organizationReads),
    standardsPlan: loaderOf(standardsPlans),
    sector: loader(
      (codes) => sectors.byIds(ids('Sector', codes)),
      ({ code }) => code,
    ),
    municipality: loader(
      (codes) => municipalities.byIds(ids('Municipality', codes)),
      ({ oktmo }) => oktmo,
    ),
    occupation: loader(
      (codes) => occupations.byIds(ids('Occupation', codes)),
      ({ okz }) => okz,
    ),
    speciality: loader(
      (codes) => specialities.byIds(ids('Speciality', codes)),
      ({ code }) => code,
    ),
  }
}
