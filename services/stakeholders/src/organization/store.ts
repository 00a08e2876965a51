import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { tidyNumbers, tidyOktmo } from '@kadry/domain/identifiers'
import { tidy } from '@kadry/domain/input'
import { again } from '@kadry/mongo/retry'
import { aggregate, type Declaration, type Store } from '@kadry/subgraph/aggregate'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { equals, refines, since, where } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { Context } from '../context.ts'
import type { OrganizationFilter } from '../graphql.generated.ts'
import { type Body, branchKeysOf, type HeadNumbers } from './branch.ts'
import type { Organization } from './organization.ts'
import { publicState } from './public-state.ts'
import { namesOf } from './search-key.ts'
import { organizationShape, organizationUpcasts } from './shape.ts'
import { cellsOf, createTally, type OrganizationDimension } from './statistics.ts'

/** The caller's filter with its day. */
export type OrganizationSelection = Omit<OrganizationFilter, 'activeOn'> & { readonly activeOn: string }

export type Organizations = Store<Organization, OrganizationSelection>

/** Documents that a role of one of the kinds covers on a day, neither proposed nor suspended. */
function holding(kinds: readonly OrganizationKind[], activeOn: string): Record<string, unknown> {
  const covering = {
    validFrom: { $lte: activeOn },
    $or: [{ validTo: { $exists: false } }, { validTo: { $gte: activeOn } }],
  }
  const inForce = { ...covering, status: { $ne: 'PROPOSED' }, suspensions: { $not: { $elemMatch: covering } } }
  return { roles: { $elemMatch: { kind: { $in: kinds }, ...inForce } } }
}

const filter: Declaration<Organization, OrganizationSelection>['filter'] = {
  kinds: where<readonly OrganizationKind[]>('roles.kind', (kinds, { activeOn }) => holding(kinds, activeOn as string)),
  activeOn: refines('roles.kind'),
  sectorCode: equals('sectorCodes'),
  oktmo: where('oktmo', (oktmo: string) => ({ oktmo: tidyOktmo(oktmo) })),
  status: equals('status'),
  updatedSince: since('updatedAt'),
}

export const organization = aggregate<Organization, OrganizationSelection>({
  type: 'Organization',
  collection: 'organizations',
  noun: { ru: 'Организация', en: 'organisation' },
  publicState: { type: 'organization.state.v1', of: publicState },
  shape: organizationShape,
  upcasts: organizationUpcasts,
  filter,
  names: namesOf,
  reads: {
    id: [],
    name: ['name', 'formerNames'],
    legalForm: ['inn', 'ogrn', 'retired'],
    kinds: ['roles'],
    roles: ['roles'],
    sectors: ['sectorCodes'],
    municipality: ['oktmo'],
    names: ['name', 'shortName', 'englishName', 'formerNames'],
    contacts: ['contacts'],
    channels: ['channels'],
    parent: ['parentId'],
    branches: [],
    history: ['roles'],
    shortName: ['shortName'],
    status: ['status'],
    version: ['version'],
    updatedAt: ['updatedAt'],
  },
  indexes: [
    { keys: { inn: 1 }, unique: true, sparse: true },
    { keys: { ogrn: 1 }, unique: true, sparse: true },
    { keys: { branchKeys: 1 }, unique: true, sparse: true },
    { keys: { 'retired.inn': 1 }, sparse: true },
    { keys: { 'retired.ogrn': 1 }, sparse: true },
    { keys: { expiresOn: 1 }, sparse: true },
    { keys: { parentId: 1, _id: 1 }, sparse: true },
    { keys: { 'roles.qualifications': 1 }, sparse: true },
    { keys: { 'profiles.council.activityAreas': 1 }, sparse: true },
  ],
})

/** Commands that answer with the organisation: its own and those on its card. */
export const onOrganization = commandsOn(
  organization,
  ({ organizations }: Context) => organizations,
  payloadOf('OrganizationPayload', 'organization'),
)

export const roleGrant = part(
  'RoleGrant',
  'Organization',
  { ru: 'Роль', en: 'role' },
  ({ roles }: Pick<Organization, 'roles'>) => roles,
)

/**
 * The body that has the number, or the last one merged that had it (R4); with a КПП the branch of that body,
 * or the body itself where the КПП is its own.
 */
export async function byIdentifier(
  organizations: Organizations,
  identifier: { readonly inn: string } | { readonly ogrn: string },
  kpp?: string,
) {
  const tidied = tidyNumbers(identifier)
  if (kpp !== undefined) return atPlace(organizations, tidied, tidy(kpp))
  const [found] = await organizations.select(tidied, { limit: 1 })
  if (found) return found
  const retired = Object.fromEntries(Object.entries(tidied).map(([name, value]) => [`retired.${name}`, value]))
  const [merged] = await organizations.select(retired, { sort: { updatedAt: -1 }, limit: 1 })
  return merged ?? null
}

/** R1: the body whose number a unique index found taken; `fields` are those of the index. */
export async function holderOf(
  organizations: Organizations,
  fields: readonly string[],
  { inn, ogrn }: { readonly inn?: string | null | undefined; readonly ogrn?: string | null | undefined },
) {
  const found = await byIdentifier(organizations, fields.includes('ogrn') && ogrn ? { ogrn } : { inn: inn ?? '' })
  return found!
}

async function atPlace(organizations: Organizations, numbers: HeadNumbers, kpp: string) {
  const [branch] = await organizations.select({ branchKeys: { $in: branchKeysOf(numbers, kpp) } }, { limit: 1 })
  if (branch) return branch
  const [body] = await organizations.select(numbers, { limit: 1 })
  if (!body || body.kpp === kpp) return body ?? null
  const [attached] = await organizations.select({ parentId: body.id, kpp }, { limit: 1 })
  return attached ?? null
}

/**
 * The bodies that have one of these numbers, by each of their numbers; an ИНН and an ОГРН never look alike.
 */
export async function bodiesByNumber(
  organizations: Organizations,
  numbers: readonly { readonly inn?: string; readonly ogrn?: string }[],
): Promise<ReadonlyMap<string, Body>> {
  const bodies = new Map<string, Body>()
  const known = new Map<string, Body>()
  const projection = { inn: 1, ogrn: 1, kpp: 1, status: 1, merger: 1 }
  for (const name of ['ogrn', 'inn'] as const) {
    const asked = numbers.map((one) => one[name]).filter((one) => one !== undefined)
    const found = await again((bound) =>
      organizations.model.collection.find({ [name]: { $in: asked } }, { projection, ...bound }).toArray(),
    )
    for (const { _id, ...one } of found) {
      const id = String(_id)
      if (!known.has(id)) known.set(id, { ...(one as unknown as Body), id })
      bodies.set(String((one as Record<string, unknown>)[name]), known.get(id)!)
    }
  }
  return bodies
}

/**
 * Ids of branches by each of their keys, and of those that were attached by hand by `<id of the head>/<КПП>`.
 */
export async function branchIds(
  organizations: Organizations,
  keys: readonly string[],
  heads: readonly Pick<Body, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  if (keys.length === 0) return ids
  const projection = { branchKeys: 1, parentId: 1, kpp: 1 }
  const attached = { parentId: { $in: heads.map(({ id }) => id) }, kpp: { $exists: true } }
  for (const filter of [attached, { branchKeys: { $in: [...keys] } }]) {
    const found = await again((bound) =>
      organizations.model.collection.find(filter as never, { projection, ...bound }).toArray(),
    )
    for (const one of found) {
      const { _id, branchKeys = [], parentId, kpp } = one as unknown as Organization & { _id: string }
      for (const key of [...branchKeys, ...(parentId && kpp ? [`${parentId}/${kpp}`] : [])]) ids.set(key, String(_id))
    }
  }
  return ids
}

/**
 * The regional authorities of sectors, by `<day> <code of the sector>`: not a draft, and not gone by that
 * day.
 */
export async function supervisorsOf(organizations: Organizations, keys: readonly string[]) {
  const asked = keys.map((key) => ({ key, on: key.slice(0, 10), code: key.slice(11) }))
  const days = Map.groupBy(asked, ({ on }) => on)
  const found = await Promise.all(
    [...days].map(async ([on, sectors]) => {
      const bodies = await organizations.select(
        {
          ...holding(['REGIONAL_AUTHORITY'], on),
          sectorCodes: { $in: sectors.map(({ code }) => code) },
          status: { $ne: 'DRAFT' },
        },
        { sort: { _id: 1 } },
      )
      const there = bodies.filter(({ dissolution, merger }) => {
        const gone = dissolution ?? merger
        return !gone || on < gone.on
      })
      return sectors.map(({ key, code }) => ({
        key,
        supervisors: there.filter(({ sectorCodes }) => sectorCodes.includes(code)),
      }))
    }),
  )
  return found.flat()
}

/** Counts in one pass over the fields that the dimensions need. */
export function statistics(
  organizations: Organizations,
  selection: OrganizationSelection,
  groupBy: readonly OrganizationDimension[],
) {
  const projection = { roles: 1, sectorCodes: 1, oktmo: 1, status: 1 }
  return again(async (bound) => {
    const tally = createTally()
    let total = 0
    const found = organizations.model.collection.find(organization.condition(selection), { projection, ...bound })
    for await (const one of found) {
      total += 1
      for (const cell of cellsOf(one as unknown as Organization, groupBy, selection.activeOn)) tally.add(cell)
    }
    return { on: selection.activeOn, total, rows: tally.rows() }
  })
}
