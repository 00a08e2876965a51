import type { Viewer } from '@kadry/auth/viewer'
import { globalId } from '@kadry/runtime/ids'

/** One caller per role, under fixed names. */
export const registrar: Viewer = { sub: 'registrar', roles: ['PUBLIC', 'REGISTRAR'] }
export const secretary: Viewer = { sub: 'secretary', roles: ['PUBLIC', 'SECRETARY'] }
/** Of one host, for an event manager organises no others' tables. */
export const managerOf = (organizationId: string): Viewer => ({
  sub: `manager of ${organizationId}`,
  roles: ['PUBLIC', 'EVENT_MANAGER'],
  organizationId,
})
/** That of the host which tests of round tables call `copp`. */
export const eventManager: Viewer = { ...managerOf(globalId('Organization', 'copp')), sub: 'event-manager' }
export const analyst: Viewer = { sub: 'analyst', roles: ['PUBLIC', 'ANALYST'] }
export const steward: Viewer = { sub: 'steward', roles: ['PUBLIC', 'DATA_STEWARD'] }
export const anybody: Viewer = { sub: 'anonymous', roles: ['PUBLIC'] }

/** Those of them that may write something, a caller for each role. */
export const byRole: readonly Viewer[] = [registrar, secretary, eventManager, steward]

/** Somebody who may read whatever a role may, but for what belongs to one organisation. */
export const everybody: Viewer = {
  sub: 'everybody',
  roles: ['PUBLIC', 'REGISTRAR', 'SECRETARY', 'EVENT_MANAGER', 'ANALYST', 'DATA_STEWARD'],
}

export function delegateOf(organizationId: string): Viewer {
  return { sub: `delegate of ${organizationId}`, roles: ['PUBLIC', 'ORG_DELEGATE'], organizationId }
}
