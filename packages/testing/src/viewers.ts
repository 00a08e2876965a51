import type { Viewer } from '@kadry/auth/viewer'

/** One caller per role, under fixed names. */
export const registrar: Viewer = { sub: 'registrar', roles: ['PUBLIC', 'REGISTRAR'] }
export const secretary: Viewer = { sub: 'secretary', roles: ['PUBLIC', 'SECRETARY'] }
export const eventManager: Viewer = { sub: 'event-manager', roles: ['PUBLIC', 'EVENT_MANAGER'] }
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
