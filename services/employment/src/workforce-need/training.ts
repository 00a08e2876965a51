import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { isDeclared, type WorkforceNeed } from './workforce-need.ts'

/** The needs that places answer are known, of this employer, and not rejected. */
export function refuseNeeds(
  ids: readonly string[],
  found: readonly (WorkforceNeed & { readonly id: string })[],
  employerId: string,
): NotFound | RuleRefusal | undefined {
  const missing = ids.find((id) => !found.some((need) => need.id === id))
  if (missing) return notFound(missing, { ru: 'Потребность', en: 'need' })
  if (found.every((need) => need.employerId === employerId && isDeclared(need))) return undefined
  return ruleRefusal(
    'R27',
    'NEED_DOES_NOT_FIT',
    'Потребность не заявлена, отклонена, отозвана или принадлежит другому работодателю.',
    'The need is a draft, rejected, withdrawn or belongs to another employer.',
  )
}
