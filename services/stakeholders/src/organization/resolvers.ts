import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { badInput } from '@kadry/subgraph/mask'
import type { Loaders } from '../context.ts'
import type { InputMaybe, OrganizationDimension, OrganizationFilter, Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { nameOn } from './organization.ts'
import { legalFormOf } from './public-identity.ts'
import { rolesOn } from './role.ts'
import { byIdentifier, type OrganizationSelection, roleGrant, statistics } from './store.ts'

function selectionOf(filter: InputMaybe<OrganizationFilter>, now: () => Date): OrganizationSelection {
  return { ...filter, activeOn: filter?.activeOn ?? todayOf({ now }) }
}

/** One or two different dimensions. */
function dimensions(groupBy: readonly OrganizationDimension[]): readonly OrganizationDimension[] {
  if (groupBy.length >= 1 && groupBy.length <= 2 && new Set(groupBy).size === groupBy.length) return groupBy
  throw badInput('groupBy: одно или два разных измерения.', 'groupBy: one or two different dimensions.')
}

export const organizationResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Organization'
  | 'Merger'
  | 'CouncilProfile'
  | 'AssessmentCentreProfile'
  | 'MembershipProfile'
  | 'OrganizationStatsRow'
  | 'RoleGrant'
> = {
  Query: {
    organization: async (_, { id, inn, ogrn, kpp }, { organizations, loaders }, info) => {
      const asked = [id, inn, ogrn].filter((value) => value != null)
      if (asked.length !== 1)
        throw badInput('Назовите ровно одно из id, inn, ogrn.', 'Name exactly one of id, inn, ogrn.')
      if (id != null && kpp != null)
        throw badInput('КПП называют с ИНН или ОГРН.', 'A КПП is named with an ИНН or ОГРН.')
      if (id != null) return loaders.organization.load(id, info)
      return byIdentifier(organizations, inn != null ? { inn } : { ogrn: ogrn! }, kpp ?? undefined)
    },
    organizations: (_, { filter, ...page }, { organizations, now }) =>
      organizations.list({ ...page, filter: selectionOf(filter, now) }),
    organizationStats: (_, { groupBy, filter }, { organizations, now }) =>
      statistics(organizations, selectionOf(filter, now), dimensions(groupBy)),
  },
  Mutation: mutationsOf(commands),
  Organization: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.organization.load(id, info),
    name: (organization, { asOf }) => (asOf ? nameOn(organization, asOf) : organization.name),
    kinds: (organization, { on }, { now }) => [
      ...new Set(rolesOn(organization, on ?? todayOf({ now })).map(({ kind }) => kind)),
    ],
    roles: (organization, { activeOn }) => (activeOn ? rolesOn(organization, activeOn) : organization.roles),
    sectors: async ({ sectorCodes }, _, { loaders }) => {
      const sectors = await Promise.all(sectorCodes.map((code) => loaders.sector.load(code)))
      return sectors.filter((sector) => sector !== null)
    },
    municipality: ({ oktmo }, _, { loaders }) => (oktmo ? loaders.municipality.load(oktmo) : null),
    inn: ({ inn, retired }) => inn ?? retired?.inn ?? null,
    ogrn: ({ ogrn, retired }) => ogrn ?? retired?.ogrn ?? null,
    legalForm: (organization) => legalFormOf(organization) ?? null,
    council: ({ profiles }) => profiles?.council ?? null,
    education: ({ profiles, licensed }) =>
      profiles?.education || licensed ? { ...profiles?.education, ...(licensed ? { licensed } : {}) } : null,
    employer: ({ profiles }) => profiles?.employer ?? null,
    membership: ({ profiles }) => profiles?.membership ?? null,
    assessmentCentre: (organization, { on }, { now }) => {
      const day = on ?? todayOf({ now })
      const role = rolesOn(organization, day).find(({ kind }) => kind === 'ASSESSMENT_CENTRE')
      return role ? { role, examSiteIds: organization.profiles?.assessmentCentre?.examSiteIds ?? [] } : null
    },
  },
  Merger: { into: ({ intoId }, _, { loaders }) => loaders.organization.load(intoId) },
  CouncilProfile: {
    baseOrganization: ({ baseOrganizationId }, _, { loaders }) =>
      baseOrganizationId ? loaders.organization.load(baseOrganizationId) : null,
  },
  AssessmentCentreProfile: {
    attestation: ({ role }) => role.document,
    validTo: ({ role }) => role.validTo ?? null,
    council: ({ role }, _, { loaders }) => (role.councilId ? loaders.organization.load(role.councilId) : null),
    qualifications: ({ role }) => role.qualifications ?? [],
    examSites: ({ examSiteIds }, _, { loaders }) => loadAll(examSiteIds, loaders),
  },
  MembershipProfile: { members: ({ memberIds }, _, { loaders }) => loadAll(memberIds, loaders) },
  OrganizationStatsRow: {
    sector: ({ sectorCode }, _, { loaders }) => (sectorCode ? loaders.sector.load(sectorCode) : null),
    municipality: ({ oktmo }, _, { loaders }) => (oktmo ? loaders.municipality.load(oktmo) : null),
  },
  RoleGrant: {
    __resolveReference: ({ id }, { loaders }) => roleGrant.find(id, loaders.organization.load),
    grantedBy: ({ grantedById }, _, { loaders }, info) =>
      grantedById ? loaders.organization.load(grantedById, info) : null,
    council: ({ councilId }, _, { loaders }) => (councilId ? loaders.organization.load(councilId) : null),
    qualifications: ({ qualifications }) => qualifications ?? [],
    suspensions: ({ suspensions }) => suspensions ?? [],
  },
}

async function loadAll(ids: readonly string[], { organization }: Pick<Loaders, 'organization'>) {
  return (await Promise.all(ids.map((id) => organization.load(id)))).filter((found) => found !== null)
}
