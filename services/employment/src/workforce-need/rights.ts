import type { Viewer } from '@kadry/auth/viewer'
import { isDraft, type WorkforceNeed } from './workforce-need.ts'

/** What lists show to everybody: what was declared. */
export const DECLARED = { status: { $ne: 'DRAFT' }, neverDeclared: { $exists: false } } as const

/** A draft is its employer's and the secretary's alone. */
export function isShown(viewer: Viewer, need: WorkforceNeed): boolean {
  return !isDraft(need) || viewer.roles.includes('SECRETARY') || speaksFor(viewer, need.employerId)
}

export function speaksFor({ roles, organizationId }: Viewer, employerId: string): boolean {
  return roles.includes('ORG_DELEGATE') && organizationId === employerId
}

/** What a list of any employers shows to somebody in place of `DECLARED`; undefined: just that. */
export function shownTo({ roles, organizationId }: Viewer): Readonly<Record<string, unknown>> | undefined {
  if (roles.includes('SECRETARY')) return {}
  if (!roles.includes('ORG_DELEGATE') || !organizationId) return undefined
  return { $or: [DECLARED, { employerId: organizationId }] }
}
