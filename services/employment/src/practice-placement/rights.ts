import type { Viewer } from '@kadry/auth/viewer'
import type { PracticePlacement } from './practice-placement.ts'

/** What lists show to everybody: what both sides have agreed on. */
export const PLACED = { proposedById: { $exists: false } } as const

type Sides = Pick<PracticePlacement, 'employerId' | 'providerId' | 'proposedById'>

/** A proposal is shown to its two sides and the secretary alone. */
export function isShown({ roles, organizationId }: Viewer, { employerId, providerId, proposedById }: Sides): boolean {
  if (!proposedById || roles.includes('SECRETARY')) return true
  return roles.includes('ORG_DELEGATE') && [employerId, providerId].includes(organizationId ?? '')
}

/** What a list shows to somebody in place of `PLACED`; undefined: just that. */
export function shownTo({ roles, organizationId }: Viewer): Readonly<Record<string, unknown>> | undefined {
  if (roles.includes('SECRETARY')) return {}
  if (!roles.includes('ORG_DELEGATE') || !organizationId) return undefined
  return { $or: [PLACED, { employerId: organizationId }, { providerId: organizationId }] }
}
