import { documented, documentOf } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { idempotencyKeyReused, notFound } from '@kadry/domain/refusal'
import { type Accepted, ConflictError } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { commandOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type {
  ActivateOrganizationInput,
  DescribeOrganizationInput,
  DissolveOrganizationInput,
  EraseSoleTraderInput,
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
import { eraseTrader } from './erasure.ts'
import { merge } from './merge.ts'
import {
  activate,
  alreadyRegistered,
  dissolve,
  type Organization,
  register,
  reinstate,
  rename,
  suspend,
} from './organization.ts'
import { describe, type Permit, type Profiles } from './profile.ts'
import { legalFormOf } from './public-identity.ts'
import * as roles from './role.ts'
import * as ending from './role-ending.ts'
import { holderOf, onOrganization, organization, roleGrant } from './store.ts'

const onRoles = onOrganization
  .named('organizationId')
  .answering(({ state, answer, repeated }: Accepted<Organization, roles.Granted>) => ({
    __typename: 'RoleGrantPayload' as const,
    organization: state,
    roleGrant: roleGrant.in(state, answer.grantId)!,
    repeated,
  }))

export const registerOrganization = onOrganization.create(
  async (id, input: RegisterOrganizationInput, context) => {
    const { name, englishName, shortName, inn, ogrn, kpp, oktmo } = input
    const wanted = {
      ...given({ englishName, shortName, inn, ogrn, kpp, oktmo }),
      name,
      sectorCodes: input.sectorCodes ?? [],
      roles: (input.roles ?? []).map(newRole),
      draft: input.draft ?? false,
    }
    return register(id, wanted, roleGrant.idIn, await referredBy(context, wanted.roles))
  },
  {
    duplicate: async (fields, { organizations }, input) =>
      alreadyRegistered(fields, await holderOf(organizations, fields, input)),
  },
)

export const activateOrganization = onOrganization.change((found, _: ActivateOrganizationInput) => activate(found))

export const renameOrganization = onOrganization.change((found, input: RenameOrganizationInput) => {
  const { name, shortName, englishName, on } = input
  return rename(found, { name, on, ...given({ shortName, englishName }), ...documented(input) })
})

export const suspendOrganization = onOrganization.change((found, input: SuspendOrganizationInput) =>
  suspend(found, { reason: input.reason, ...documented(input) }),
)

export const reinstateOrganization = onOrganization.change((found, input: ReinstateOrganizationInput) =>
  reinstate(found, documented(input)),
)

export const dissolveOrganization = onOrganization.change((found, input: DissolveOrganizationInput) =>
  dissolve(found, { on: input.on, reason: input.reason, ...documented(input) }),
)

const erased = onOrganization.change((found, _: EraseSoleTraderInput) => eraseTrader(found))

/** It is written down before it is done: what was done is never unaccounted for. */
export async function eraseSoleTrader(context: Context, input: EraseSoleTraderInput, mutation: string) {
  if (!(await context.organizations.claim(commandOf(context, mutation, input)))) return idempotencyKeyReused()
  const found = await context.organizations.find(input.id)
  if (found && legalFormOf(found)) await context.audit.append(erasureBy(context, 'Organization.name', [input.id]))
  return erased(context, input, mutation)
}

/**
 * R4. Mergers take turns over all processes, so that two of them can't close a circle behind each other's
 * back.
 */
export function mergeOrganization(context: Context, input: MergeOrganizationInput, mutation: string) {
  const { organizations, mergers } = context
  return mergers(async (held) => {
    const into = await organizations.find(input.intoId)
    if (!into) return notFound(input.intoId, organization.noun)
    const successors = await successorsOf(context, into)
    const merged = onOrganization.change((found, { on, reason, document }: MergeOrganizationInput) => {
      if (!held()) throw new ConflictError(`the turn to merge ${found.id} is over`)
      return merge(found, into, { on, reason, ...documented({ document }) }, successors)
    })
    return merged(context, input, mutation)
  })
}

export const describeOrganization = onOrganization.change(
  async (found, input: DescribeOrganizationInput, { organizations }) => {
    const profiles = profilesOf(input)
    const { council, assessmentCentre, membership } = profiles
    const named = [
      council?.baseOrganizationId,
      ...(assessmentCentre?.examSiteIds ?? []),
      ...(membership?.memberIds ?? []),
    ]
    const known = await organizations.byIds(named.filter((id) => id !== undefined))
    return describe(found, { ...profiles, ...documented(input) }, new Set(known.map(({ id }) => id)))
  },
)

export const proposeRole = onRoles.change(async (found, input: ProposeRoleInput, context) => {
  const role = newRole(input.role)
  return roles.proposeRole(found, role, roleGrant.idIn, await referredBy(context, [role]))
})

export const grantRole = onRoles.change(async (found, input: GrantRoleInput, context) => {
  const role = newRole(input.role)
  return roles.grantRole(found, role, roleGrant.idIn, await referredBy(context, [role]))
})

export const grantProposedRole = onRoles.change(async (found, input: GrantProposedRoleInput, context) =>
  roles.grantProposedRole(found, orderOf(input), await referredBy(context, found.roles)),
)

export const suspendRole = onRoles.change((found, input: SuspendRoleInput) =>
  ending.suspendRole(found, { ...orderOf(input), on: input.on, reason: input.reason }),
)

export const reinstateRole = onRoles.change((found, input: ReinstateRoleInput) =>
  ending.reinstateRole(found, { ...orderOf(input), on: input.on }),
)

export const revokeRole = onRoles.change((found, input: RevokeRoleInput) =>
  ending.revokeRole(found, { ...orderOf(input), on: input.on, reason: input.reason }),
)

function orderOf({ roleGrantId, document }: GrantProposedRoleInput) {
  return { roleGrantId, ...documented({ document }) }
}

function newRole(input: RoleInput): roles.NewRole {
  const { kind, validFrom, validTo, grantedById, document, councilId, qualifications } = input
  return {
    kind,
    validFrom,
    ...given({ validTo, grantedById, councilId, qualifications }),
    document: documentOf(document),
  }
}

function profilesOf({
  council,
  education,
  employer,
  assessmentCentre,
  membership,
}: DescribeOrganizationInput): Profiles {
  const permit = (one: InputMaybe<PermitInput>): Permit | undefined =>
    one ? { ...documentOf(one), ...given({ validTo: one.validTo }) } : undefined
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
