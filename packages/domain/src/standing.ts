import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { kindsOn, type OrganizationView } from './organization-view.ts'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from './refusal.ts'

const noun = { ru: 'Организация', en: 'organisation' }

const NOT_STANDING: { readonly [Status in OrganizationView['status']]?: readonly [ru: string, en: string] } = {
  DRAFT: ['Организация ещё не внесена в реестр.', 'The organisation is not in the registry yet.'],
  SUSPENDED: ['Деятельность организации приостановлена.', 'The organisation is suspended.'],
  DISSOLVED: ['Организация ликвидирована.', 'The organisation is dissolved.'],
  MERGED: [
    'Организация присоединена к другой: обратитесь к преемнику.',
    'The organisation was merged into another one: turn to its successor.',
  ],
}

/**
 * R5: a body that is not in the registry yet, suspended, dissolved or merged gets nothing new: no seat, no
 * assignment, no registration, no commitment, no agreement, no need, no plan (`docs/decisions/027`).
 * Undefined where nothing stands in its way.
 */
export function standing(id: string, view: Pick<OrganizationView, 'status'>): RuleRefusal | undefined
export function standing(
  id: string,
  view: Pick<OrganizationView, 'status'> | undefined | null,
): NotFound | RuleRefusal | undefined
export function standing(
  id: string,
  view: Pick<OrganizationView, 'status'> | undefined | null,
): NotFound | RuleRefusal | undefined {
  if (!view?.status) return notFound(id, noun)
  const words = NOT_STANDING[view.status]
  return words && ruleRefusal('R5', `ORGANIZATION_${view.status}`, ...words)
}

/**
 * R5, and the body holds one of the kinds on the day (`YYYY-MM-DD`); `rule` is the one that asks for the
 * kind.
 */
export function standingAs(
  kinds: readonly OrganizationKind[],
  rule: string,
  { id, view, day }: { readonly id: string; readonly view: OrganizationView | undefined; readonly day: string },
): NotFound | RuleRefusal | undefined {
  const refused = standing(id, view)
  if (refused || !view) return refused
  const held = kindsOn(view, day)
  if (kinds.some((kind) => held.has(kind))) return undefined
  const list = kinds.join(', ')
  return ruleRefusal(
    rule,
    'ROLE_MISSING',
    `На ${day} у организации нет роли ${list}.`,
    `On ${day} the organisation does not hold ${list}.`,
  )
}
