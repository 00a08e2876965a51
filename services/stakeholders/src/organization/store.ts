import type { OrganizationKind } from '@kadry/contracts/stakeholders'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { keysetPage, type PageRequest } from '@kadry/mongo/page'
import type { Platform } from '@kadry/subgraph/define'
import type { Organization, OrganizationStatus } from './organization.ts'

export type OrganizationSelection = {
  readonly kinds?: readonly OrganizationKind[]
  readonly activeOn: string
  readonly sectorCode?: string
  readonly oktmo?: string
  readonly status?: OrganizationStatus
  readonly updatedSince?: string
}

export type Organizations = AggregateStore<Organization>

export function organizationStore({ connection, now, onFacts }: Platform): Organizations {
  return aggregateStore<Organization>({
    connection,
    now,
    onFacts,
    type: 'Organization',
    collection: 'organizations',
    definition: {
      name: String,
      shortName: String,
      status: String,
      inn: String,
      ogrn: String,
      kpp: String,
      oktmo: String,
      sectorCodes: [String],
      formerNames: [Object],
      roles: [Object],
    },
    indexes: [
      { keys: { inn: 1 }, unique: true, sparse: true },
      { keys: { ogrn: 1 }, unique: true, sparse: true },
      { keys: { 'roles.kind': 1, _id: 1 } },
      { keys: { sectorCodes: 1, _id: 1 } },
      { keys: { oktmo: 1, _id: 1 } },
      { keys: { status: 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
    ],
  })
}

export async function byIdentifier(organizations: Organizations, identifier: { inn: string } | { ogrn: string }) {
  const [found] = await organizations.select(identifier, { limit: 1 })
  return found ?? null
}

export function page(organizations: Organizations, selection: OrganizationSelection, request: PageRequest) {
  return keysetPage(organizations, filterOf(selection), request)
}

function filterOf({
  kinds,
  activeOn,
  sectorCode,
  oktmo,
  status,
  updatedSince,
}: OrganizationSelection): Record<string, unknown> {
  const inForce = {
    validFrom: { $lte: activeOn },
    $or: [{ validTo: { $exists: false } }, { validTo: { $gte: activeOn } }],
  }
  return {
    ...(kinds ? { roles: { $elemMatch: { kind: { $in: kinds }, ...inForce } } } : {}),
    ...(sectorCode ? { sectorCodes: sectorCode } : {}),
    ...(oktmo ? { oktmo } : {}),
    ...(status ? { status } : {}),
    ...(updatedSince ? { updatedAt: { $gte: updatedSince } } : {}),
  }
}
