import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Known, Organization } from './organization.ts'
import { isOpen, withRoles } from './role.ts'
import { revoked, revokedFrom } from './role-ending.ts'
import { isEntered, organizationMoves } from './status.ts'

export type Merger = {
  readonly intoId: string
  readonly on: string
  readonly reason: string
  readonly document?: DocumentRef
}

/**
 * R4: the body is gone from `on`, its roles are closed, it stays readable under its id, its ИНН and its ОГРН,
 * and nothing that names it is re-pointed. `successors` are the bodies that `into` itself was merged into,
 * one after another.
 */
export function merge(
  organization: Known,
  into: Known,
  order: Omit<Merger, 'intoId'>,
  successors: readonly string[] = [],
): Decision<Organization, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = organizationMoves.refuse('merge', organization)
  if (refused) return refused
  const problems = [...textProblems('reason', order.reason), ...documentProblems(['document'], order.document)]
  if (problems.length > 0) return invalidInput(problems)
  const unfit = targetRefusal(organization, into, successors)
  if (unfit) return unfit
  const { id } = organization
  const reasoned = { on: order.on, reason: tidy(order.reason), ...sourced(order) }
  const closing = organization.roles.filter((role) => isOpen(role) && !(role.validTo && role.validTo < order.on))
  const closed = new Set(closing.map((role) => role.id))
  const roles = organization.roles.map((role) => (closed.has(role.id) ? revokedFrom(role, order.on) : role))
  const { inn, ogrn, ...rest } = organization
  const retired = { ...(inn ? { inn } : {}), ...(ogrn ? { ogrn } : {}) }
  return {
    next: { ...withRoles(rest, roles), status: 'MERGED', merger: { intoId: into.id, ...reasoned }, retired },
    facts: [
      { type: 'organization.merged.v1', data: { id, into: into.id, ...reasoned } },
      ...closing.map((role) => revoked(id, role, reasoned)),
    ],
  }
}

function targetRefusal(organization: Known, into: Known, successors: readonly string[]): RuleRefusal | undefined {
  if (into.id === organization.id)
    return ruleRefusal(
      'R4',
      'MERGE_INTO_ITSELF',
      'Организацию нельзя присоединить к ней самой.',
      'An organisation cannot be merged into itself.',
    )
  if (isEntered(into)) return undefined
  if (into.status === 'MERGED')
    return successors.includes(organization.id)
      ? ruleRefusal(
          'R4',
          'MERGE_IN_CIRCLE',
          'Преемник сам присоединён к этой организации.',
          'The successor was itself merged into this organisation.',
        )
      : ruleRefusal(
          'R4',
          'TARGET_MERGED',
          'Организация-преемник сама присоединена к другой: укажите её преемника.',
          'The successor was itself merged: name its own successor.',
        )
  if (into.status === 'DISSOLVED')
    return ruleRefusal('R4', 'TARGET_DISSOLVED', 'Организация-преемник ликвидирована.', 'The successor is dissolved.')
  return ruleRefusal(
    'R4',
    'TARGET_DRAFT',
    'Организация-преемник ещё не внесена в реестр.',
    'The successor is not in the registry yet.',
  )
}
