import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { tidyNumbers, tidyOktmo } from '@kadry/domain/identifiers'
import { tidy } from '@kadry/domain/input'
import { type AggregateStore, aggregateStore, type Stored } from '@kadry/mongo/aggregate'
import { CursorError, keysetPage, type Page, type PageRequest } from '@kadry/mongo/page'
import type { Platform } from '@kadry/subgraph/define'
import type { Reads } from '@kadry/subgraph/selection'
import { type Body, branchKeysOf, type HeadNumbers } from './branch.ts'
import type { Organization, OrganizationStatus } from './organization.ts'
import { publicState } from './public-state.ts'
import { withRoles } from './role.ts'
import { literal, searchKeys, UNFOLDED } from './search-key.ts'
import { organizationShape } from './shape.ts'
import { cellsOf, createTally, type OrganizationDimension } from './statistics.ts'

export type OrganizationSelection = {
  readonly kinds?: readonly OrganizationKind[]
  readonly activeOn: string
  readonly sectorCode?: string
  readonly oktmo?: string
  readonly status?: OrganizationStatus
  readonly updatedSince?: string
  readonly text?: string
}

export type OrganizationOrder = {
  readonly field: 'NAME' | 'UPDATED_AT' | 'ID'
  readonly direction: 'ASC' | 'DESC'
}

const ORDERED_BY = { NAME: 'nameKey', UPDATED_AT: 'updatedAt', ID: '_id' } as const
const FIRST_TO_LAST: OrganizationOrder = { field: 'ID', direction: 'ASC' }

export type Organizations = AggregateStore<Organization>

/** What each field of the graph's `Organization` reads of its document. */
export const organizationReads: Reads<Stored<Organization>> = {
  type: 'Organization',
  fields: {
    id: [],
    name: ['name', 'formerNames'],
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
}

export function organizationStore({ connection, now, onFacts }: Platform): Organizations {
  const store = aggregateStore<Organization>({
    connection,
    now,
    onFacts,
    type: 'Organization',
    collection: 'organizations',
    publicState: { type: 'organization.state.v1', of: publicState },
    shape: organizationShape,
    indexes: [
      { keys: { inn: 1 }, unique: true, sparse: true },
      { keys: { ogrn: 1 }, unique: true, sparse: true },
      { keys: { branchKeys: 1 }, unique: true, sparse: true },
      { keys: { 'retired.inn': 1 }, sparse: true },
      { keys: { 'retired.ogrn': 1 }, sparse: true },
      { keys: { expiresOn: 1 }, sparse: true },
      { keys: { parentId: 1, _id: 1 }, sparse: true },
      { keys: { 'roles.kind': 1, _id: 1 } },
      { keys: { sectorCodes: 1, _id: 1 } },
      { keys: { oktmo: 1, _id: 1 } },
      { keys: { status: 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
      { keys: { nameKey: 1, _id: 1 } },
    ],
  })
  const syncIndexes = async () => {
    await store.syncIndexes()
    await fillSearchKeys(store)
    await fillExpiry(store)
  }
  return { ...store, syncIndexes }
}

/**
 * Organisations written before search keys existed, or were made as they are now, get them before anybody can ask. It is no
 * change of the organisation: neither its version nor its `updatedAt` moves; one changed meanwhile is filled at the next start.
 */
async function fillSearchKeys(organizations: Organizations): Promise<void> {
  const without = await organizations.select({
    $or: [{ searchKey: { $exists: false } }, { searchKey: { $regex: UNFOLDED } }],
  })
  for (const { id, version, ...organization } of without)
    await organizations.model.collection.updateOne({ _id: id, version } as never, { $set: searchKeys(organization) })
}

/** The same for the day on which the first role runs out, which older documents don't say. */
async function fillExpiry(organizations: Organizations): Promise<void> {
  const without = await organizations.select({
    expiresOn: { $exists: false },
    roles: { $elemMatch: { status: { $in: ['GRANTED', 'SUSPENDED'] }, validTo: { $exists: true } } },
  })
  for (const { id, version, ...organization } of without) {
    const { expiresOn } = withRoles(organization, organization.roles)
    await organizations.model.collection.updateOne({ _id: id, version } as never, { $set: { expiresOn } } as never)
  }
}

/**
 * The body that has the number, or the last one merged that had it (R4); with a КПП the branch of that body, or the body itself
 * where the КПП is its own.
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

async function atPlace(organizations: Organizations, numbers: HeadNumbers, kpp: string) {
  const [branch] = await organizations.select({ branchKeys: { $in: branchKeysOf(numbers, kpp) } }, { limit: 1 })
  if (branch) return branch
  const [body] = await organizations.select(numbers, { limit: 1 })
  if (!body || body.kpp === kpp) return body ?? null
  const [attached] = await organizations.select({ parentId: body.id, kpp }, { limit: 1 })
  return attached ?? null
}

/** The bodies that have one of these numbers, by each of their numbers; an ИНН and an ОГРН never look alike. */
export async function bodiesByNumber(
  organizations: Organizations,
  numbers: readonly { readonly inn?: string; readonly ogrn?: string }[],
): Promise<ReadonlyMap<string, Body>> {
  const bodies = new Map<string, Body>()
  const known = new Map<string, Body>()
  const projection = { inn: 1, ogrn: 1, kpp: 1, status: 1, merger: 1 }
  for (const name of ['ogrn', 'inn'] as const) {
    const asked = numbers.map((one) => one[name]).filter((one) => one !== undefined)
    for await (const { _id, ...one } of organizations.model.collection.find(
      { [name]: { $in: asked } },
      { projection },
    )) {
      const id = String(_id)
      if (!known.has(id)) known.set(id, { ...(one as unknown as Body), id })
      bodies.set(String((one as Record<string, unknown>)[name]), known.get(id)!)
    }
  }
  return bodies
}

/** Ids of branches by each of their keys, and of those that were attached by hand by `<id of the head>/<КПП>`. */
export async function branchIds(
  organizations: Organizations,
  keys: readonly string[],
  heads: readonly Pick<Body, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  if (keys.length === 0) return ids
  const projection = { branchKeys: 1, parentId: 1, kpp: 1 }
  const attached = { parentId: { $in: heads.map(({ id }) => id) }, kpp: { $exists: true } }
  for (const filter of [attached, { branchKeys: { $in: [...keys] } }])
    for await (const one of organizations.model.collection.find(filter as never, { projection })) {
      const { _id, branchKeys = [], parentId, kpp } = one as unknown as Organization & { _id: string }
      for (const key of [...branchKeys, ...(parentId && kpp ? [`${parentId}/${kpp}`] : [])]) ids.set(key, String(_id))
    }
  return ids
}

/** A cursor names the order it was made in, so that one of another order is refused instead of skipping rows. */
export async function page(
  organizations: Organizations,
  selection: OrganizationSelection,
  { first, after }: PageRequest,
  { field, direction }: OrganizationOrder = FIRST_TO_LAST,
): Promise<Page<Stored<Organization>>> {
  const mark = field === 'ID' && direction === 'ASC' ? '' : `${field}_${direction}.`
  if (after !== undefined && !after.startsWith(mark)) throw new CursorError(after)
  const order = { field: ORDERED_BY[field], direction: direction === 'ASC' ? (1 as const) : (-1 as const) }
  const request = { first, after: after?.slice(mark.length) }
  const found = await keysetPage(organizations, filterOf(selection), request, order)
  return { ...found, cursorOf: (node) => `${mark}${found.cursorOf(node)}` }
}

/** Counts in one pass over the fields that the dimensions need. */
export async function statistics(
  organizations: Organizations,
  selection: OrganizationSelection,
  groupBy: readonly OrganizationDimension[],
) {
  const tally = createTally()
  let total = 0
  const projection = { roles: 1, sectorCodes: 1, oktmo: 1, status: 1 }
  for await (const found of organizations.model.collection.find(filterOf(selection), { projection })) {
    total += 1
    for (const cell of cellsOf(found as unknown as Organization, groupBy, selection.activeOn)) tally.add(cell)
  }
  return { on: selection.activeOn, total, rows: tally.rows() }
}

function filterOf({
  kinds,
  activeOn,
  sectorCode,
  oktmo,
  status,
  updatedSince,
  text,
}: OrganizationSelection): Record<string, unknown> {
  const covering = {
    validFrom: { $lte: activeOn },
    $or: [{ validTo: { $exists: false } }, { validTo: { $gte: activeOn } }],
  }
  const inForce = { ...covering, status: { $ne: 'PROPOSED' }, suspensions: { $not: { $elemMatch: covering } } }
  return {
    ...(kinds ? { roles: { $elemMatch: { kind: { $in: kinds }, ...inForce } } } : {}),
    ...(sectorCode ? { sectorCodes: sectorCode } : {}),
    ...(oktmo ? { oktmo: tidyOktmo(oktmo) } : {}),
    ...(status ? { status } : {}),
    ...(updatedSince ? { updatedAt: { $gte: updatedSince } } : {}),
    ...(text ? { searchKey: { $regex: literal(text) } } : {}),
  }
}
