import type { Fact } from '@kadry/contracts/catalogue'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { dayAfter } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, tidied } from '@kadry/domain/document'
import { covers, termProblems, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { councilProblems, refusedByCouncil } from './council.ts'
import type { Known, Organization } from './organization.ts'
import { organizationMoves, type RoleStatus, roleGrantMoves } from './status.ts'

/** Days without the role in the middle of its term, both included; without `validTo` it lasts still. */
export type RoleSuspension = { readonly validFrom: string; readonly validTo?: string; readonly reason: string }

/**
 * A role held from `validFrom` to `validTo`, both included; a revoked one ends the day before its revocation.
 */
export type RoleGrant = {
  readonly id: string
  readonly kind: OrganizationKind
  readonly status: RoleStatus
  readonly validFrom: string
  readonly validTo?: string
  readonly grantedById?: string
  readonly document: DocumentRef
  /** R3: who answers for an assessment centre, and which qualifications it may assess. */
  readonly councilId?: string
  readonly qualifications?: readonly string[]
  readonly suspensions?: readonly RoleSuspension[]
}

export type NewRole = Omit<RoleGrant, 'id' | 'status' | 'suspensions'>
/** Gives ids to the grants of one organisation: the n-th grant it ever had. */
export type GrantId = (organizationId: string, n: number) => string
/** The organisations that roles refer to (granters, councils), as far as there are any. */
export type Referred = ReadonlyMap<string, Known>

export type Refused = InvalidInput | RuleRefusal | IllegalTransition
export type Granted = { readonly grantId: string }

/** Refuses a role that R2 (term, document) or R3 (council) does not allow, whoever it is for. */
export function roleRefusal(
  roles: readonly { readonly path: readonly string[]; readonly role: NewRole }[],
  referred: Referred,
): InvalidInput | RuleRefusal | undefined {
  const problems = roles.flatMap(({ path, role }) => roleProblems(path, role, referred))
  if (problems.length > 0) return invalidInput(problems)
  return roles.map(({ role }) => refusedByCouncil(role, referred)).find((refusal) => refusal !== undefined)
}

/** A role that is asked for: it is in force on no day and stands in nobody's way. */
export function proposeRole(
  organization: Known,
  role: NewRole,
  grantId: GrantId,
  referred: Referred = new Map(),
): Decision<Organization, Refused, Granted> {
  const refused = organizationMoves.refuse('proposeRole', organization)
  if (refused) return refused
  const refusal = roleRefusal([{ path: ['role'], role }], referred)
  if (refusal) return refusal
  const grant = numbered(organization.id, role, organization.roles.length + 1, grantId, 'PROPOSED')
  return accepted(organization, [...organization.roles, grant], [proposal(organization.id, grant)], grant.id)
}

/** R2, R3: granted on a document from a day on; two grants of one kind never overlap. */
export function grantRole(
  organization: Known,
  role: NewRole,
  grantId: GrantId,
  referred: Referred = new Map(),
): Decision<Organization, Refused, Granted> {
  const refused = organizationMoves.refuse('grantRole', organization)
  if (refused) return refused
  const refusal = roleRefusal([{ path: ['role'], role }], referred)
  if (refusal) return refusal
  const grant = numbered(organization.id, role, organization.roles.length + 1, grantId, 'GRANTED')
  if (organization.roles.some((other) => overlaps(grant, other))) return overlapping(grant)
  return accepted(organization, [...organization.roles, grant], [granted(organization.id, grant)], grant.id)
}

/** PROPOSED → GRANTED, checked anew: what was free or lawful at the proposal may not be so any more. */
export function grantProposedRole(
  organization: Known,
  { roleGrantId, document }: { readonly roleGrantId: string; readonly document?: DocumentRef },
  referred: Referred = new Map(),
): Decision<Organization, Refused, Granted> {
  const found = grantOf(organization, roleGrantId)
  if ('code' in found) return found
  const refused = roleGrantMoves.refuse('grantProposed', found) ?? organizationMoves.refuse('grantRole', organization)
  if (refused) return refused
  const grant: RoleGrant = { ...found, status: 'GRANTED', ...(document ? { document: tidied(document) } : {}) }
  const refusal = roleRefusal([{ path: ['role'], role: grant }], referred)
  if (refusal) return refusal
  if (organization.roles.some((other) => other.id !== grant.id && overlaps(grant, other))) return overlapping(grant)
  return accepted(organization, replaced(organization, grant), [granted(organization.id, grant)], grant.id)
}

/**
 * The roles in force on a day. A revoked role was in force before its revocation; one suspended or only
 * proposed is not.
 */
export function rolesOn(organization: Pick<Organization, 'roles'>, day: string): readonly RoleGrant[] {
  return organization.roles.filter(
    (role) => role.status !== 'PROPOSED' && covers(role, day) && !role.suspensions?.some((pause) => covers(pause, day)),
  )
}

/** Granted or suspended: what a day, an order or a merger may still end. */
export function isOpen(role: Pick<RoleGrant, 'status'>): boolean {
  return roleGrantMoves.allows('revoke', role)
}

/**
 * `expiresOn` is the first day on which a role of this organisation has run out: what the daily job looks
 * for.
 */
export function withRoles<State extends Organization>(organization: State, roles: readonly RoleGrant[]): State {
  const { expiresOn: _, ...rest } = organization
  const last = roles.flatMap((role) => (isOpen(role) && role.validTo ? [role.validTo] : [])).sort()[0]
  return { ...(rest as State), roles, ...(last ? { expiresOn: dayAfter(last) } : {}) }
}

/** The n-th grant this organisation ever had. */
export function numbered(
  organizationId: string,
  role: NewRole,
  n: number,
  grantId: GrantId,
  status: 'PROPOSED' | 'GRANTED',
): RoleGrant {
  return { ...role, document: tidied(role.document), id: grantId(organizationId, n), status }
}

export function proposal(id: string, { id: grantId, kind, validFrom, validTo, document }: RoleGrant): Fact {
  return {
    type: 'role.proposed.v1',
    data: { id, grantId, kind, validFrom, ...(validTo ? { validTo } : {}), document },
  }
}

export function granted(id: string, role: RoleGrant): Fact {
  const { id: grantId, kind, validFrom, validTo, grantedById, document, councilId, qualifications } = role
  const council = councilId ? { councilId, qualifications: [...(qualifications ?? [])] } : {}
  return {
    type: 'role.granted.v1',
    data: {
      ...{ id, grantId, kind, validFrom, document, ...council },
      ...(validTo ? { validTo } : {}),
      ...(grantedById ? { grantedById } : {}),
    },
  }
}

/** A grant revoked before it began covers no day and overlaps nothing; nor does one that is only proposed. */
export function overlaps(left: RoleGrant, right: RoleGrant): boolean {
  if (left.kind !== right.kind || isEmpty(left) || isEmpty(right)) return false
  return (!left.validTo || right.validFrom <= left.validTo) && (!right.validTo || left.validFrom <= right.validTo)
}

export function overlapping({ kind }: RoleGrant): RuleRefusal {
  return ruleRefusal(
    'R2',
    'ROLE_OVERLAPS',
    `Роль ${kind} на этот срок уже выдана.`,
    `The role ${kind} is already granted for this term.`,
  )
}

function roleProblems(path: readonly string[], role: NewRole, referred: Referred): InputProblem[] {
  return [
    ...termProblems([...path, 'validTo'], role.validFrom, role.validTo),
    ...documentProblems([...path, 'document'], role.document),
    ...councilProblems(path, role),
    ...unless(
      role.grantedById === undefined || referred.has(role.grantedById),
      [...path, 'grantedById'],
      'UNKNOWN_ORGANIZATION',
      'Выдавшей роль организации нет в реестре.',
      'The organisation that grants the role is not in the registry.',
    ),
  ]
}

export function grantOf({ roles }: Organization, roleGrantId: string): RoleGrant | InvalidInput {
  return (
    roles.find(({ id }) => id === roleGrantId) ??
    invalidInput([
      problem('roleGrantId', 'UNKNOWN_GRANT', 'У организации нет такой роли.', 'The organisation has no such role.'),
    ])
  )
}

export function replaced({ roles }: Organization, grant: RoleGrant): readonly RoleGrant[] {
  return roles.map((role) => (role.id === grant.id ? grant : role))
}

export function accepted(organization: Known, roles: readonly RoleGrant[], facts: readonly Fact[], grantId: string) {
  return { next: withRoles(organization, roles), facts, answer: { grantId } }
}

function isEmpty({ status, validFrom, validTo }: RoleGrant): boolean {
  return status === 'PROPOSED' || (validTo !== undefined && validTo < validFrom)
}
