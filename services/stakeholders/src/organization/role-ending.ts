import type { Fact } from '@kadry/contracts/catalogue'
import { dayAfter, dayBefore } from '@kadry/domain/day'
import type { Change, Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { termProblems, textProblems, tidy } from '@kadry/domain/input'
import { invalidInput, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import type { Known, Organization } from './organization.ts'
import { accepted, type Granted, grantOf, isOpen, type Refused, type RoleGrant, replaced, withRoles } from './role.ts'
import { organizationMoves, roleGrantMoves } from './status.ts'

/** `on` is the first day without the role. */
type Order = {
  readonly roleGrantId: string
  readonly on: string
  readonly reason: string
  readonly document?: DocumentRef
}

/** GRANTED → SUSPENDED: from `on` the role is not in force; it can be taken up again or taken away. */
export function suspendRole(organization: Known, order: Order): Decision<Organization, Refused, Granted> {
  const found = grantOf(organization, order.roleGrantId)
  if ('code' in found) return found
  const refused = roleGrantMoves.refuse('suspend', found)
  if (refused) return refused
  const problems = [...textProblems('reason', order.reason), ...documentProblems(['document'], order.document)]
  if (problems.length > 0) return invalidInput(problems)
  if (found.validTo && order.on > found.validTo) return ended(found.validTo)
  if (order.on < found.validFrom) return notBegun(found.validFrom)
  const { on } = order
  const reason = tidy(order.reason)
  const suspensions = [...(found.suspensions ?? []), { validFrom: on, reason }]
  const data = { id: organization.id, grantId: found.id, kind: found.kind, on, reason, ...sourced(order) }
  return accepted(
    organization,
    replaced(organization, { ...found, status: 'SUSPENDED', suspensions }),
    [{ type: 'role.suspended.v1', data }],
    found.id,
  )
}

/** SUSPENDED → GRANTED: `on` is the first day in force again. */
export function reinstateRole(
  organization: Known,
  order: Omit<Order, 'reason'>,
): Decision<Organization, Refused, Granted> {
  const found = grantOf(organization, order.roleGrantId)
  if ('code' in found) return found
  const refused = roleGrantMoves.refuse('reinstate', found) ?? organizationMoves.refuse('grantRole', organization)
  if (refused) return refused
  const suspensions = found.suspensions!
  const last = suspensions.at(-1)!
  const problems = [...termProblems('on', last.validFrom, order.on), ...documentProblems(['document'], order.document)]
  if (problems.length > 0) return invalidInput(problems)
  if (found.validTo && order.on > found.validTo) return ended(found.validTo)
  const lasted = [...suspensions.slice(0, -1), { ...last, validTo: dayBefore(order.on) }]
  const { on } = order
  const data = { id: organization.id, grantId: found.id, kind: found.kind, on, ...sourced(order) }
  return accepted(
    organization,
    replaced(organization, { ...found, status: 'GRANTED', suspensions: lasted }),
    [{ type: 'role.reinstated.v1', data: { ...data, suspendedFrom: last.validFrom } }],
    found.id,
  )
}

/**
 * From `on` the role is gone; a day before its start takes the whole term back, one after its end takes
 * nothing (R2).
 */
export function revokeRole(organization: Known, order: Order): Decision<Organization, Refused, Granted> {
  const found = grantOf(organization, order.roleGrantId)
  if ('code' in found) return found
  const refused = roleGrantMoves.refuse('revoke', found)
  if (refused) return refused
  const problems = [...textProblems('reason', order.reason), ...documentProblems(['document'], order.document)]
  if (problems.length > 0) return invalidInput(problems)
  if (found.validTo && order.on > found.validTo) return ended(found.validTo)
  const revocation = { on: order.on, reason: tidy(order.reason), ...sourced(order) }
  return accepted(
    organization,
    replaced(organization, revokedFrom(found, order.on)),
    [revoked(organization.id, found, revocation)],
    found.id,
  )
}

/**
 * GRANTED or SUSPENDED → EXPIRED for each role whose last day lies before `today`; published once, however
 * late it is noticed.
 */
export function expireRoles(organization: Known, today: string): Change<Organization> {
  const due = organization.roles.filter((role) => isOpen(role) && role.validTo !== undefined && role.validTo < today)
  const ids = new Set(due.map(({ id }) => id))
  const roles = organization.roles.map((role) => (ids.has(role.id) ? { ...role, status: 'EXPIRED' as const } : role))
  return {
    next: withRoles(organization, roles),
    facts: due.map(({ id, kind, validTo }) => ({
      type: 'role.expired.v1',
      data: { id: organization.id, grantId: id, kind, on: dayAfter(validTo!) },
    })),
  }
}

export function revokedFrom(role: RoleGrant, on: string): RoleGrant {
  return { ...role, status: 'REVOKED', validTo: dayBefore(on) }
}

export function revoked(
  id: string,
  { id: grantId, kind }: RoleGrant,
  ending: { readonly on: string; readonly reason: string; readonly document?: DocumentRef },
): Fact {
  return { type: 'role.revoked.v1', data: { id, grantId, kind, ...ending } }
}

function ended(on: string): RuleRefusal {
  return ruleRefusal(
    'R2',
    'ROLE_ENDED',
    `Роль закончилась ${on}: с более позднего дня ничего изменить нельзя.`,
    `The role ended on ${on}: nothing can be changed from a later day.`,
  )
}

function notBegun(on: string): RuleRefusal {
  return ruleRefusal(
    'R2',
    'ROLE_NOT_BEGUN',
    `Роль начинается ${on}: раньше её нельзя приостановить.`,
    `The role begins on ${on}: it cannot be suspended before.`,
  )
}
