import type { SIDES } from '@kadry/contracts/roundtables/round-table'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { kindsOn, type OrganizationView } from '@kadry/domain/organization-view'

/** What the graph needs of an organisation here; its name and roles come from its owner. */
export type Organization = { readonly id: string }

export type Side = (typeof SIDES)[number]

const EMPLOYERS = ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] as const
const EDUCATORS = ['COLLEGE', 'UNIVERSITY'] as const
const AUTHORITIES = ['REGIONAL_AUTHORITY', 'MUNICIPAL_AUTHORITY', 'EMPLOYMENT_SERVICE'] as const
const SOCIAL_PARTNERS = ['CHAMBER_OF_COMMERCE', 'TRADE_UNION', 'WORKERS_REPRESENTATION', 'PUBLIC_ORGANIZATION'] as const

/**
 * A body of several kinds speaks for the first side that fits: the two that make a round table (R19) come
 * first.
 */
const SIDES_BY_KIND: readonly (readonly [Side, readonly OrganizationKind[]])[] = [
  ['EMPLOYER', EMPLOYERS],
  ['EDUCATION', EDUCATORS],
  ['AUTHORITY', AUTHORITIES],
  ['SOCIAL_PARTNER', SOCIAL_PARTNERS],
]

/**
 * The side an organisation speaks for on a day (`YYYY-MM-DD`), or undefined where it holds no role on that
 * day.
 */
export function sideOn(view: OrganizationView, day: string): Side | undefined {
  const held = kindsOn(view, day)
  if (held.size === 0) return undefined
  return SIDES_BY_KIND.find(([, kinds]) => kinds.some((kind) => held.has(kind)))?.[0] ?? 'EXPERT'
}

/**
 * R19: at least one employer (or association) and at least one college or university among those who came.
 */
export function areTwoSides(views: readonly OrganizationView[], day: string): boolean {
  const held = views.map((view) => kindsOn(view, day))
  const someHolds = (kinds: readonly OrganizationKind[]) => held.some((of) => kinds.some((kind) => of.has(kind)))
  return someHolds(EMPLOYERS) && someHolds(EDUCATORS)
}
