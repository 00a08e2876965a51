import { requireRole, type Viewer } from '@kadry/auth/viewer'
import type { DisclosurePolicy } from './disclose.ts'

/**
 * By which rules figures are shown. The role decides: the standard ones for everybody; an argument can only
 * make them stricter. `NONE` is a data steward's, whose reading is written down with its purpose. Throws
 * `AuthError` for anybody else's `NONE`.
 */
export function policyFor(viewer: Viewer, asked: DisclosurePolicy | null | undefined): DisclosurePolicy {
  if (asked === 'NONE') requireRole(viewer, 'DATA_STEWARD')
  return asked ?? 'HESA_STANDARD'
}
