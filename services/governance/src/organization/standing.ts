import type { OrganizationView } from '@kadry/contracts/organization-view'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/contracts/refusal'

/** R5: an organisation that nobody told us of, or a dissolved one, gets no seat, no assignment and no agreement. */
export function seatable(
  id: string,
  view: Pick<OrganizationView, 'status'> | undefined,
): NotFound | RuleRefusal | undefined {
  if (!view?.status) return notFound(id, { ru: 'Организация', en: 'organisation' })
  if (view.status !== 'DISSOLVED') return undefined
  return ruleRefusal('R5', 'ORGANIZATION_DISSOLVED', 'Организация ликвидирована.', 'The organisation is dissolved.')
}
