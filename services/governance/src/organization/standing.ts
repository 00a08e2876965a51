import { type OrganizationView, refusedAsNotAlive } from '@kadry/domain/organization-view'
import { type NotFound, notFound, type RuleRefusal } from '@kadry/domain/refusal'

/** R5: an organisation that nobody told us of, or one that is gone, gets no seat, no assignment and no agreement. */
export function seatable(
  id: string,
  view: Pick<OrganizationView, 'status'> | undefined,
): NotFound | RuleRefusal | undefined {
  if (!view?.status) return notFound(id, { ru: 'Организация', en: 'organisation' })
  return refusedAsNotAlive(view)
}
