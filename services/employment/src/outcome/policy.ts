import { requireRole, type Viewer } from '@kadry/auth/viewer'
import { badInput } from '@kadry/subgraph/mask'
import type { DisclosurePolicy } from './disclose.ts'

/**
 * By which rules figures are shown. The role decides: the standard ones for everybody; an argument can only make them
 * stricter. `NONE` is a data steward's who names a purpose, and the caller of this writes that reading down.
 * Throws `AuthError` for anybody else's `NONE`, bad input for one without a purpose.
 */
export function policyFor(
  viewer: Viewer,
  asked: DisclosurePolicy | null | undefined,
  purpose: string | null | undefined,
): DisclosurePolicy {
  if (asked !== 'NONE') return asked === 'STRICT' ? 'STRICT' : 'HESA_STANDARD'
  requireRole(viewer, 'DATA_STEWARD')
  if (!purpose) throw badInput('policy: NONE — назовите purpose.', 'policy: NONE needs a purpose.')
  return 'NONE'
}
