import type { OrganizationKind } from '@kadry/contracts/stakeholders'
import { kindsOn, type OrganizationView, refusedAsNotAlive } from '@kadry/domain/organization-view'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** R5: a body that was registered and is neither dissolved nor merged. */
export function aliveOrRefused(id: string, view: OrganizationView | undefined): NotFound | RuleRefusal | undefined {
  if (!view) return notFound(id, { ru: 'Организация', en: 'organisation' })
  return refusedAsNotAlive(view)
}

/** R5, and the body holds one of the kinds on the day; `rule` is the one that asks for the kind. */
export function standsAs(
  kinds: readonly OrganizationKind[],
  rule: string,
  { id, view, day }: { readonly id: string; readonly view: OrganizationView | undefined; readonly day: string },
): NotFound | RuleRefusal | undefined {
  const refused = aliveOrRefused(id, view)
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
