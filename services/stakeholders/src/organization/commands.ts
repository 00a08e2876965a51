import type { Decision, RefusalLike } from '@kadry/contracts/decision'
import { given } from '@kadry/contracts/input'
import type { Accepted } from '@kadry/mongo/aggregate'
import { childId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  DissolveOrganizationInput,
  GrantRoleInput,
  RegisterOrganizationInput,
  ReinstateOrganizationInput,
  RenameOrganizationInput,
  RevokeRoleInput,
  RoleInput,
  SuspendOrganizationInput,
} from '../graphql.generated.ts'
import {
  dissolve,
  grantRole as grant,
  type NewRole,
  type Organization,
  register,
  reinstate,
  rename,
  revokeRole as revoke,
  suspend,
} from './organization.ts'
import { byIdentifier } from './store.ts'

const noun = { ru: 'Организация', en: 'organisation' }
const grantId = (organizationId: string, n: number) => childId('RoleGrant', organizationId, String(n))

export function registerOrganization(context: Context, input: RegisterOrganizationInput) {
  const { organizations } = context
  const wanted = {
    ...given({ shortName: input.shortName, inn: input.inn, ogrn: input.ogrn, kpp: input.kpp, oktmo: input.oktmo }),
    name: input.name,
    sectorCodes: input.sectorCodes ?? [],
    roles: (input.roles ?? []).map(newRole),
  }
  return created(
    organizations.create(commandOf(context, 'registerOrganization', input), (id) => register(id, wanted, grantId)),
    { accepted: payload, duplicate: (fields) => alreadyRegistered(context, fields, input) },
  )
}

export function renameOrganization(context: Context, input: RenameOrganizationInput) {
  const change = { ...given({ shortName: input.shortName }), name: input.name, on: input.on }
  return changeOrganization(context, 'renameOrganization', input.id, input, (found) => rename(found, change))
}

export function suspendOrganization(context: Context, input: SuspendOrganizationInput) {
  return changeOrganization(context, 'suspendOrganization', input.id, input, (found) => suspend(found, input.reason))
}

export function reinstateOrganization(context: Context, input: ReinstateOrganizationInput) {
  return changeOrganization(context, 'reinstateOrganization', input.id, input, reinstate)
}

export function dissolveOrganization(context: Context, input: DissolveOrganizationInput) {
  return changeOrganization(context, 'dissolveOrganization', input.id, input, (found) => dissolve(found, input))
}

export function grantRole(context: Context, input: GrantRoleInput) {
  const { organizationId: id } = input
  return changed(
    context.organizations.change(id, commandOf(context, 'grantRole', input), (found) =>
      grant(found, newRole(input.role), grantId),
    ),
    { id, noun, accepted: grantPayload },
  )
}

export function revokeRole(context: Context, input: RevokeRoleInput) {
  const { organizationId: id } = input
  return changed(
    context.organizations.change(id, commandOf(context, 'revokeRole', input), (found) => revoke(found, input)),
    { id, noun, accepted: grantPayload },
  )
}

function changeOrganization<Refused extends RefusalLike>(
  context: Context,
  mutation: string,
  id: string,
  input: { readonly idempotencyKey: string; readonly expectedVersion?: number | null | undefined },
  decide: (found: Organization & { id: string }) => Decision<Organization, Refused>,
) {
  return changed(context.organizations.change(id, commandOf(context, mutation, input), decide), {
    id,
    noun,
    accepted: payload,
  })
}

function payload({ state, repeated }: Accepted<Organization, unknown>) {
  return { __typename: 'OrganizationPayload' as const, organization: state, repeated }
}

function grantPayload({ state, answer, repeated }: Accepted<Organization, { grantId: string }>) {
  const roleGrant = state.roles.find(({ id }) => id === answer.grantId)!
  return { __typename: 'RoleGrantPayload' as const, organization: state, roleGrant, repeated }
}

async function alreadyRegistered(
  { organizations }: Context,
  fields: readonly string[],
  { inn, ogrn }: RegisterOrganizationInput,
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
      en: `An organisation with this ${fields.includes('ogrn') ? 'ОГРН' : 'ИНН'} is in the registry already.`,
    },
  }
}

function newRole({ kind, validFrom, validTo, grantedById, document }: RoleInput): NewRole {
  return {
    kind,
    validFrom,
    ...given({ validTo, grantedById }),
    document: { title: document.title, ...given({ number: document.number, date: document.date }) },
  }
}
