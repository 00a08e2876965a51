import type { Decision, RefusalLike } from '@kadry/domain/decision'
import type { DocumentRef } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { type Accepted, ConflictError } from '@kadry/mongo/aggregate'
import { childId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  ActivateOrganizationInput,
  DescribeOrganizationInput,
  DissolveOrganizationInput,
  DocumentRefInput,
  GrantProposedRoleInput,
  GrantRoleInput,
  InputMaybe,
  MergeOrganizationInput,
  PermitInput,
  ProposeRoleInput,
  RegisterOrganizationInput,
  ReinstateOrganizationInput,
  ReinstateRoleInput,
  RenameOrganizationInput,
  RevokeRoleInput,
  RoleInput,
  SuspendOrganizationInput,
  SuspendRoleInput,
} from '../graphql.generated.ts'
import { merge } from './merge.ts'
import {
  activate,
  dissolve,
  type Known,
  type Organization,
  register,
  reinstate,
  rename,
  suspend,
} from './organization.ts'
import { describe, type Permit, type Profiles } from './profile.ts'
import * as roles from './role.ts'
import * as ending from './role-ending.ts'
import { byIdentifier } from './store.ts'

export const noun = { ru: 'Организация', en: 'organisation' }
const grantId = (organizationId: string, n: number) => childId('RoleGrant', organizationId, String(n))

export async function registerOrganization(context: Context, input: RegisterOrganizationInput) {
  const { organizations } = context
  const wanted = {
    ...given({ englishName: input.englishName }),
    ...given({ shortName: input.shortName, inn: input.inn, ogrn: input.ogrn, kpp: input.kpp, oktmo: input.oktmo }),
    name: input.name,
    sectorCodes: input.sectorCodes ?? [],
    roles: (input.roles ?? []).map(newRole),
    draft: input.draft ?? false,
  }
  return created(
    organizations.create(commandOf(context, 'registerOrganization', input), async (id) =>
      register(id, wanted, grantId, await referredBy(context, wanted.roles)),
    ),
    { accepted: payload, duplicate: (fields) => alreadyRegistered(context, fields, input) },
  )
}

export function activateOrganization(context: Context, input: ActivateOrganizationInput) {
  return changeOrganization(context, 'activateOrganization', input.id, input, activate)
}

export function renameOrganization(context: Context, input: RenameOrganizationInput) {
  const change = {
    ...given({ shortName: input.shortName, englishName: input.englishName }),
    name: input.name,
    on: input.on,
    ...documented(input),
  }
  return changeOrganization(context, 'renameOrganization', input.id, input, (found) => rename(found, change))
}

export function suspendOrganization(context: Context, input: SuspendOrganizationInput) {
  const order = { reason: input.reason, ...documented(input) }
  return changeOrganization(context, 'suspendOrganization', input.id, input, (found) => suspend(found, order))
}

export function reinstateOrganization(context: Context, input: ReinstateOrganizationInput) {
  const order = documented(input)
  return changeOrganization(context, 'reinstateOrganization', input.id, input, (found) => reinstate(found, order))
}

export function dissolveOrganization(context: Context, input: DissolveOrganizationInput) {
  const order = { on: input.on, reason: input.reason, ...documented(input) }
  return changeOrganization(context, 'dissolveOrganization', input.id, input, (found) => dissolve(found, order))
}

/** R4. Mergers take turns over all processes, so that two of them can't close a circle behind each other's back. */
export async function mergeOrganization(context: Context, input: MergeOrganizationInput) {
  const { organizations, mergers } = context
  const order = { on: input.on, reason: input.reason, ...documented(input) }
  return mergers(async (held) => {
    const into = await organizations.find(input.intoId)
    if (!into) return notFound(input.intoId, noun)
    const successors = await successorsOf(context, into)
    return changeOrganization(context, 'mergeOrganization', input.id, input, (found) => {
      if (!held()) throw new ConflictError(`the turn to merge ${input.id} is over`)
      return merge(found, into, order, successors)
    })
  })
}

export function describeOrganization(context: Context, input: DescribeOrganizationInput) {
  const profiles = profilesOf(input)
  return changeOrganization(context, 'describeOrganization', input.id, input, async (found) => {
    const { council, assessmentCentre, membership } = profiles
    const named = [
      council?.baseOrganizationId,
      ...(assessmentCentre?.examSiteIds ?? []),
      ...(membership?.memberIds ?? []),
    ]
    const known = await context.organizations.byIds(named.filter((id) => id !== undefined))
    return describe(found, { ...profiles, ...documented(input) }, new Set(known.map(({ id }) => id)))
  })
}

export function proposeRole(context: Context, input: ProposeRoleInput) {
  const role = newRole(input.role)
  return changeRole(context, 'proposeRole', input, async (found) =>
    roles.proposeRole(found, role, grantId, await referredBy(context, [role])),
  )
}

export function grantRole(context: Context, input: GrantRoleInput) {
  const role = newRole(input.role)
  return changeRole(context, 'grantRole', input, async (found) =>
    roles.grantRole(found, role, grantId, await referredBy(context, [role])),
  )
}

export function grantProposedRole(context: Context, input: GrantProposedRoleInput) {
  const order = { roleGrantId: input.roleGrantId, ...documented(input) }
  return changeRole(context, 'grantProposedRole', input, async (found) =>
    roles.grantProposedRole(found, order, await referredBy(context, found.roles)),
  )
}

export function suspendRole(context: Context, input: SuspendRoleInput) {
  const order = { roleGrantId: input.roleGrantId, on: input.on, reason: input.reason, ...documented(input) }
  return changeRole(context, 'suspendRole', input, (found) => ending.suspendRole(found, order))
}

export function reinstateRole(context: Context, input: ReinstateRoleInput) {
  const order = { roleGrantId: input.roleGrantId, on: input.on, ...documented(input) }
  return changeRole(context, 'reinstateRole', input, (found) => ending.reinstateRole(found, order))
}

export function revokeRole(context: Context, input: RevokeRoleInput) {
  const order = { roleGrantId: input.roleGrantId, on: input.on, reason: input.reason, ...documented(input) }
  return changeRole(context, 'revokeRole', input, (found) => ending.revokeRole(found, order))
}

function changeRole(
  context: Context,
  mutation: string,
  input: { readonly organizationId: string } & Keyed,
  decide: (
    found: Known,
  ) =>
    | Decision<Organization, roles.Refused, roles.Granted>
    | Promise<Decision<Organization, roles.Refused, roles.Granted>>,
) {
  const { organizationId: id } = input
  return changed(context.organizations.change(id, commandOf(context, mutation, input), decide), {
    id,
    noun,
    accepted: grantPayload,
  })
}

type Keyed = { readonly idempotencyKey: string; readonly expectedVersion?: number | null | undefined }

export function changeOrganization<Refused extends RefusalLike>(
  context: Context,
  mutation: string,
  id: string,
  input: Keyed,
  decide: (found: Known) => Decision<Organization, Refused> | Promise<Decision<Organization, Refused>>,
) {
  return changed(context.organizations.change(id, commandOf(context, mutation, input), decide), {
    id,
    noun,
    accepted: payload,
  })
}

export function payload({ state, repeated }: Accepted<Organization, unknown>) {
  return { __typename: 'OrganizationPayload' as const, organization: state, repeated }
}

function grantPayload({ state, answer, repeated }: Accepted<Organization, { grantId: string }>) {
  const roleGrant = state.roles.find(({ id }) => id === answer.grantId)!
  return { __typename: 'RoleGrantPayload' as const, organization: state, roleGrant, repeated }
}

export async function alreadyRegistered(
  { organizations }: Context,
  fields: readonly string[],
  { inn, ogrn }: Pick<RegisterOrganizationInput, 'inn' | 'ogrn'>,
) {
  const existing =
    fields.includes('ogrn') && ogrn
      ? await byIdentifier(organizations, { ogrn })
      : await byIdentifier(organizations, { inn: inn ?? '' })
  return {
    __typename: 'AlreadyRegistered' as const,
    code: 'ALREADY_REGISTERED',
    rule: 'R1',
    existing: existing!,
    message: {
      ru: `Организация с таким ${fields.includes('ogrn') ? 'ОГРН' : 'ИНН'} уже в реестре.`,
      en: `An organisation with this ${fields.includes('ogrn') ? 'ОГРН' : 'ИНН'} is already in the registry.`,
    },
  }
}

function newRole(input: RoleInput): roles.NewRole {
  const { kind, validFrom, validTo, grantedById, document, councilId, qualifications } = input
  return {
    kind,
    validFrom,
    ...given({ validTo, grantedById, councilId, qualifications }),
    document: referring(document),
  }
}

function referring({ title, number, date }: DocumentRefInput): DocumentRef {
  return { title, ...given({ number, date }) }
}

export function documented({ document }: { readonly document?: InputMaybe<DocumentRefInput> }): {
  document?: DocumentRef
} {
  return document ? { document: referring(document) } : {}
}

function profilesOf({
  council,
  education,
  employer,
  assessmentCentre,
  membership,
}: DescribeOrganizationInput): Profiles {
  const permit = (one: InputMaybe<PermitInput>): Permit | undefined =>
    one ? { ...referring(one), ...given({ validTo: one.validTo }) } : undefined
  return given({
    council: council && {
      activityAreas: council.activityAreas,
      ...given({ baseOrganizationId: council.baseOrganizationId, mandateDate: council.mandateDate }),
    },
    education:
      education && given({ licence: permit(education.licence), accreditation: permit(education.accreditation) }),
    employer: employer && {
      okved: employer.okved,
      ...given({ headcount: employer.headcount, stateShare: employer.stateShare }),
    },
    assessmentCentre,
    membership: membership && {
      memberIds: membership.memberIds ?? [],
      ...given({ memberCount: membership.memberCount }),
    },
  })
}

/** The bodies that roles name, as far as they exist. */
async function referredBy(
  { organizations }: Context,
  wanted: readonly Pick<roles.NewRole, 'grantedById' | 'councilId'>[],
): Promise<roles.Referred> {
  const ids = wanted.flatMap(({ grantedById, councilId }) => [grantedById, councilId]).filter((id) => id !== undefined)
  return new Map((await organizations.byIds([...new Set(ids)])).map((one) => [one.id, one]))
}

/** Whom a merged body was merged into, whom that one … and so on; mergers form no circle (R4). */
async function successorsOf({ organizations }: Context, from: Organization): Promise<string[]> {
  const found: string[] = []
  for (let merger = from.merger; merger; ) {
    found.push(merger.intoId)
    merger = (await organizations.find(merger.intoId))?.merger
  }
  return found
}
