import { dayBefore } from '@kadry/contracts/day'
import type { Decision } from '@kadry/contracts/decision'
import { covers, termProblems, textProblems, tidy } from '@kadry/contracts/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  illegalTransition,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/contracts/refusal'
import type { OrganizationKind } from '@kadry/contracts/stakeholders'
import { identifierProblems, isRegionalOktmo } from './identifiers.ts'
import { searchKeys } from './search-key.ts'

export type OrganizationStatus = 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED'

export type DocumentRef = { readonly title: string; readonly number?: string; readonly date?: string }

/** A role held from `validFrom` to `validTo`, both included; a revoked one ends the day before its revocation. */
export type RoleGrant = {
  readonly id: string
  readonly kind: OrganizationKind
  readonly status: 'GRANTED' | 'REVOKED'
  readonly validFrom: string
  readonly validTo?: string
  readonly grantedById?: string
  readonly document: DocumentRef
}

export type Organization = {
  readonly name: string
  readonly shortName: string
  readonly formerNames: readonly { readonly name: string; readonly until: string }[]
  readonly status: OrganizationStatus
  readonly inn?: string
  readonly ogrn?: string
  readonly kpp?: string
  readonly sectorCodes: readonly string[]
  readonly oktmo?: string
  readonly roles: readonly RoleGrant[]
  readonly suspension?: string
  readonly dissolution?: { readonly on: string; readonly reason: string }
  /** What search and order by name read (`search-key.ts`); documents older than these fields get them at start-up. */
  readonly nameKey?: string
  readonly searchKey?: string
}

export type NewRole = Omit<RoleGrant, 'id' | 'status'>
export type NewOrganization = Pick<Organization, 'name' | 'sectorCodes'> & {
  readonly shortName?: string
  readonly inn?: string
  readonly ogrn?: string
  readonly kpp?: string
  readonly oktmo?: string
  readonly roles: readonly NewRole[]
}

type Known = Organization & { readonly id: string }
/** Gives ids to the grants of one organisation: the n-th grant it ever had. */
export type GrantId = (organizationId: string, n: number) => string

/** R1, R2: an organisation with checked identifiers and roles that do not overlap. */
export function register(
  id: string,
  input: NewOrganization,
  grantId: GrantId,
): Decision<Organization, InvalidInput | RuleRefusal> {
  const name = tidy(input.name)
  const shortName = tidy(input.shortName ?? input.name)
  const problems = [
    ...textProblems('name', input.name),
    ...textProblems('shortName', input.shortName ?? input.name, 200),
    ...identifierProblems(input),
    ...oktmoProblems(input.oktmo),
    ...input.roles.flatMap((role, index) => roleProblems(['roles', String(index)], role)),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const roles = input.roles.map((role, index) => ({ ...role, id: grantId(id, index + 1), status: 'GRANTED' as const }))
  const clash = roles.find((role, index) => roles.slice(0, index).some((other) => overlaps(role, other)))
  if (clash) return overlapping(clash)
  const { inn, ogrn, kpp, oktmo, sectorCodes } = input
  const identity = { ...(inn ? { inn } : {}), ...(ogrn ? { ogrn } : {}), ...(oktmo ? { oktmo } : {}) }
  return {
    next: {
      name,
      shortName,
      formerNames: [],
      ...searchKeys({ name, shortName, formerNames: [] }),
      status: 'ACTIVE',
      ...identity,
      ...(kpp ? { kpp } : {}),
      sectorCodes,
      roles,
    },
    facts: [
      {
        type: 'organization.registered.v1',
        data: { id, name, shortName, status: 'ACTIVE', ...toldIdentity(identity), sectorCodes: [...sectorCodes] },
      },
      ...roles.map((role) => granted(id, role)),
    ],
  }
}

/** A sole trader's ИНН (12 digits) and ОГРНИП (15) are data of a person and stay in the registry. */
export function toldIdentity({ inn, ogrn, oktmo }: Pick<Organization, 'inn' | 'ogrn' | 'oktmo'>) {
  return {
    ...(inn?.length === 10 ? { inn } : {}),
    ...(ogrn?.length === 13 ? { ogrn } : {}),
    ...(oktmo ? { oktmo } : {}),
  }
}

export function rename(
  organization: Known,
  input: { readonly name: string; readonly shortName?: string; readonly on: string },
): Decision<Organization, InvalidInput | IllegalTransition> {
  if (organization.status === 'DISSOLVED') return illegalTransition('DISSOLVED', 'RENAMED')
  const problems = [
    ...textProblems('name', input.name),
    ...textProblems('shortName', input.shortName ?? input.name, 200),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const name = tidy(input.name)
  const shortName = tidy(input.shortName ?? input.name)
  const formerNames = [...organization.formerNames, { name: organization.name, until: dayBefore(input.on) }]
  return {
    next: { ...organization, name, shortName, formerNames, ...searchKeys({ name, shortName, formerNames }) },
    facts: [{ type: 'organization.renamed.v1', data: { id: organization.id, name, shortName, on: input.on } }],
  }
}

/** R2: granted on a document from a day on; two grants of one kind never overlap. */
export function grantRole(
  organization: Known,
  role: NewRole,
  grantId: GrantId,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition, { grantId: string }> {
  if (organization.status === 'DISSOLVED') return illegalTransition('DISSOLVED', 'ROLE_GRANTED')
  const problems = roleProblems(['role'], role)
  if (problems.length > 0) return invalidInput(problems)
  const grant: RoleGrant = { ...role, id: grantId(organization.id, organization.roles.length + 1), status: 'GRANTED' }
  if (organization.roles.some((other) => overlaps(grant, other))) return overlapping(grant)
  return {
    next: { ...organization, roles: [...organization.roles, grant] },
    facts: [granted(organization.id, grant)],
    answer: { grantId: grant.id },
  }
}

/** From `on` the role is gone; a day before its start takes the whole term back, one after its end takes nothing (R2). */
export function revokeRole(
  organization: Known,
  { roleGrantId, on, reason }: { readonly roleGrantId: string; readonly on: string; readonly reason: string },
): Decision<Organization, InvalidInput | IllegalTransition | RuleRefusal, { grantId: string }> {
  const grant = organization.roles.find(({ id }) => id === roleGrantId)
  if (!grant)
    return invalidInput([
      problem('roleGrantId', 'UNKNOWN_GRANT', 'У организации нет такой роли.', 'The organisation has no such grant.'),
    ])
  if (grant.status === 'REVOKED') return illegalTransition('REVOKED', 'REVOKED')
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  if (grant.validTo && on > grant.validTo) return ended(grant.validTo)
  const revoked: RoleGrant = { ...grant, status: 'REVOKED', validTo: dayBefore(on) }
  return {
    next: { ...organization, roles: organization.roles.map((role) => (role.id === grant.id ? revoked : role)) },
    facts: [
      {
        type: 'role.revoked.v1',
        data: { id: organization.id, grantId: grant.id, kind: grant.kind, on, reason: tidy(reason) },
      },
    ],
    answer: { grantId: grant.id },
  }
}

export function suspend(organization: Known, reason: string): Decision<Organization, InvalidInput | IllegalTransition> {
  if (organization.status !== 'ACTIVE') return illegalTransition(organization.status, 'SUSPENDED')
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...organization, status: 'SUSPENDED', suspension: tidy(reason) },
    facts: [{ type: 'organization.suspended.v1', data: { id: organization.id, reason: tidy(reason) } }],
  }
}

export function reinstate(organization: Known): Decision<Organization, IllegalTransition> {
  if (organization.status !== 'SUSPENDED') return illegalTransition(organization.status, 'ACTIVE')
  const { suspension: _, ...rest } = organization
  return {
    next: { ...rest, status: 'ACTIVE' },
    facts: [{ type: 'organization.reinstated.v1', data: { id: organization.id } }],
  }
}

export function dissolve(
  organization: Known,
  { on, reason }: { readonly on: string; readonly reason: string },
): Decision<Organization, InvalidInput | IllegalTransition> {
  if (organization.status === 'DISSOLVED') return illegalTransition('DISSOLVED', 'DISSOLVED')
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const dissolution = { on, reason: tidy(reason) }
  return {
    next: { ...organization, status: 'DISSOLVED', dissolution },
    facts: [{ type: 'organization.dissolved.v1', data: { id: organization.id, ...dissolution } }],
  }
}

/**
 * The name on a day, as recorded so far: the last renaming that had begun by then. A renaming recorded later for an
 * earlier day wins from its day on; before the first renaming the first name holds.
 */
export function nameOn({ name, formerNames }: Pick<Organization, 'name' | 'formerNames'>, day: string): string {
  const last = formerNames.findLastIndex(({ until }) => until < day)
  return formerNames[last + 1]?.name ?? name
}

/** The roles in force on a day. A revoked role was in force before its revocation. */
export function rolesOn(organization: Pick<Organization, 'roles'>, day: string): readonly RoleGrant[] {
  return organization.roles.filter((role) => covers(role, day))
}

function roleProblems(path: readonly string[], role: NewRole): InputProblem[] {
  return [
    ...termProblems([...path, 'validTo'], role.validFrom, role.validTo),
    ...textProblems([...path, 'document', 'title'], role.document.title),
  ]
}

function oktmoProblems(oktmo: string | undefined): InputProblem[] {
  if (oktmo === undefined || isRegionalOktmo(oktmo)) return []
  return [
    problem(
      'oktmo',
      'OKTMO',
      'ОКТМО региона: 8 или 11 цифр, начиная с 46.',
      'ОКТМО of the region: 8 or 11 digits beginning with 46.',
      'R25',
    ),
  ]
}

/** A grant revoked before it began covers no day and overlaps nothing. */
function overlaps(left: RoleGrant, right: RoleGrant): boolean {
  if (left.kind !== right.kind || isEmpty(left) || isEmpty(right)) return false
  return (!left.validTo || right.validFrom <= left.validTo) && (!right.validTo || left.validFrom <= right.validTo)
}

function isEmpty({ validFrom, validTo }: RoleGrant): boolean {
  return validTo !== undefined && validTo < validFrom
}

function overlapping({ kind }: RoleGrant): RuleRefusal {
  return ruleRefusal(
    'R2',
    'ROLE_OVERLAPS',
    `Роль ${kind} на этот срок уже выдана.`,
    `The role ${kind} is granted for this term already.`,
  )
}

function ended(on: string): RuleRefusal {
  return ruleRefusal(
    'R2',
    'ROLE_ENDED',
    `Роль закончилась ${on}: с более позднего дня отзывать нечего.`,
    `The role ended on ${on}: there is nothing to revoke from a later day.`,
  )
}

function granted(id: string, { id: grantId, kind, validFrom, validTo, grantedById, document }: RoleGrant) {
  return {
    type: 'role.granted.v1' as const,
    data: {
      id,
      grantId,
      kind,
      validFrom,
      ...(validTo ? { validTo } : {}),
      ...(grantedById ? { grantedById } : {}),
      document,
    },
  }
}
