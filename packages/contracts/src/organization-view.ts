import type { FactData, FactType } from './catalogue.ts'
import { dayBefore } from './day.ts'
import { covers } from './input.ts'
import type { OrganizationKind } from './stakeholders.ts'

/**
 * What every follower copies of an organisation: only what its rules decide on (is it alive? which kinds does it hold on a
 * day?). Names and addresses come through the graph.
 */
export type OrganizationView = {
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED'
  readonly dissolvedOn?: string
  readonly sectorCodes: readonly string[]
  readonly oktmo?: string
  /** By grant id; ends are the last day in force. */
  readonly roles?: Readonly<Record<string, HeldRole>>
}

export type HeldRole = { readonly kind: OrganizationKind; readonly validFrom: string; readonly validTo?: string }

type About<Type extends FactType> = { readonly data: FactData<Type> }

/** How the facts about an organisation change its view: MongoDB updates, one per fact type. */
export const organizationViewUpdates = {
  'organization.registered.v1': ({ data }: About<'organization.registered.v1'>) => ({
    $set: { status: data.status, sectorCodes: data.sectorCodes, ...(data.oktmo ? { oktmo: data.oktmo } : {}) },
  }),
  'organization.suspended.v1': () => ({ $set: { status: 'SUSPENDED' as const } }),
  'organization.reinstated.v1': () => ({ $set: { status: 'ACTIVE' as const } }),
  'organization.dissolved.v1': ({ data }: About<'organization.dissolved.v1'>) => ({
    $set: { status: 'DISSOLVED' as const, dissolvedOn: data.on },
  }),
  'role.granted.v1': ({ data: { grantId, kind, validFrom, validTo } }: About<'role.granted.v1'>) => ({
    $set: { [`roles.${grantId}`]: { kind, validFrom, ...(validTo ? { validTo } : {}) } },
  }),
  'role.revoked.v1': ({ data }: About<'role.revoked.v1'>) => ({
    $set: { [`roles.${data.grantId}.validTo`]: dayBefore(data.on) },
  }),
}

/** The kinds an organisation holds on a day. */
export function kindsOn(view: Pick<OrganizationView, 'roles'>, day: string): ReadonlySet<OrganizationKind> {
  return new Set(
    Object.values(view.roles ?? {})
      .filter((role) => covers(role, day))
      .map(({ kind }) => kind),
  )
}
