import type { FactData, FactType, StateData } from '@kadry/contracts/catalogue'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { dayBefore } from './day.ts'
import { covers } from './input.ts'

/**
 * What every follower copies of an organisation: what its rules decide on (is it alive? which kinds does it
 * hold on a day?), and the name that its documents print. Everything else comes through the graph.
 */
export type OrganizationView = {
  /**
   * The full official name; copies made before they had names get one by the next renaming, or by a rebuild.
   */
  readonly name?: string
  readonly status: 'DRAFT' | 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED' | 'MERGED'
  /** The first day without the body, dissolved or merged. */
  readonly dissolvedOn?: string
  readonly mergedInto?: string
  readonly sectorCodes: readonly string[]
  readonly oktmo?: string
  /** Of a legal person; copies made before they had it get it by the next facts, or by a rebuild. */
  readonly inn?: string
  /** Where it publishes; copies made before channels had ids get them as they get names. */
  readonly channels?: readonly ChannelView[]
  /** What its licence lists (R28); absent where the registry has not recorded it. */
  readonly licensed?: readonly LicensedView[]
  /** What a council answers for: fields of activity (40) or standards (40.058); absent where not recorded. */
  readonly councilAreas?: readonly string[]
  /** By grant id; ends are the last day in force. */
  readonly roles?: Readonly<Record<string, HeldRole>>
}

export type LicensedView = {
  readonly code: string
  readonly validFrom: string
  readonly validTo?: string | undefined
}
export type ChannelView = { readonly id: string; readonly kind: string; readonly url: string }

type Term = { readonly validFrom: string; readonly validTo?: string }
export type HeldRole = Term & {
  readonly kind: OrganizationKind
  /** Of an assessment centre; copies made before they had them get them by a rebuild (R3, R31). */
  readonly councilId?: string
  readonly qualifications?: readonly string[]
  /** By the first day of each; one that has not ended has no `validTo`. */
  readonly suspensions?: Readonly<Record<string, Term>>
}

type About<Type extends FactType> = { readonly data: FactData<Type> }

/** How the facts about an organisation change its view: MongoDB updates, one per fact type. */
export const organizationViewUpdates = {
  'organization.registered.v1': ({ data }: About<'organization.registered.v1'>) => ({
    $set: {
      name: data.name,
      status: data.status,
      sectorCodes: data.sectorCodes,
      ...(data.oktmo ? { oktmo: data.oktmo } : {}),
      ...(data.inn ? { inn: data.inn } : {}),
    },
  }),
  'organization.identified.v1': ({ data: { inn } }: About<'organization.identified.v1'>) =>
    inn ? { $set: { inn } } : { $unset: { inn: '' as const } },
  'organization.classified.v1': ({ data }: About<'organization.classified.v1'>) => ({
    $set: { sectorCodes: data.sectorCodes, ...(data.oktmo ? { oktmo: data.oktmo } : {}) },
  }),
  'organization.contactsChanged.v1': ({ data }: About<'organization.contactsChanged.v1'>) => ({
    $set: { channels: channelViews(data.channels) },
  }),
  'organization.described.v1': ({ data: { council } }: About<'organization.described.v1'>) =>
    council ? { $set: { councilAreas: council.activityAreas } } : {},
  'organization.licensed.v1': ({ data }: About<'organization.licensed.v1'>) => ({
    $set: { licensed: data.specialities },
  }),
  'organization.drafted.v1': ({ data }: About<'organization.drafted.v1'>) => ({
    $set: { name: data.name, status: 'DRAFT' as const, sectorCodes: [] },
  }),
  'organization.renamed.v1': ({ data }: About<'organization.renamed.v1'>) => ({ $set: { name: data.name } }),
  'organization.suspended.v1': () => ({ $set: { status: 'SUSPENDED' as const } }),
  'organization.reinstated.v1': () => ({ $set: { status: 'ACTIVE' as const } }),
  'organization.dissolved.v1': ({ data }: About<'organization.dissolved.v1'>) => ({
    $set: { status: 'DISSOLVED' as const, dissolvedOn: data.on },
  }),
  'organization.merged.v1': ({ data }: About<'organization.merged.v1'>) => ({
    $set: { status: 'MERGED' as const, dissolvedOn: data.on, mergedInto: data.into },
  }),
  'role.granted.v1': ({ data: { grantId, ...role } }: About<'role.granted.v1'>) => ({
    $set: { [`roles.${grantId}`]: heldRole(role) },
  }),
  'role.suspended.v1': ({ data: { grantId, on } }: About<'role.suspended.v1'>) => ({
    $set: { [`roles.${grantId}.suspensions.${on}`]: { validFrom: on } },
  }),
  'role.reinstated.v1': ({ data: { grantId, suspendedFrom, on } }: About<'role.reinstated.v1'>) => ({
    $set: { [`roles.${grantId}.suspensions.${suspendedFrom}.validTo`]: dayBefore(on) },
  }),
  'role.expired.v1': ({ data }: About<'role.expired.v1'>) => ({
    $set: { [`roles.${data.grantId}.validTo`]: dayBefore(data.on) },
  }),
  'role.revoked.v1': ({ data }: About<'role.revoked.v1'>) => ({
    $set: { [`roles.${data.grantId}.validTo`]: dayBefore(data.on) },
  }),
}

/** The same view from the public state: what all the facts up to it would have made. */
export function organizationViewOf(state: StateData<'organization.state.v1'>): OrganizationView {
  const { name, status, dissolvedOn, mergedInto, sectorCodes, oktmo, inn, channels, roles, licensed } = state
  return {
    name,
    status: mergedInto ? 'MERGED' : status,
    ...(dissolvedOn ? { dissolvedOn } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    sectorCodes,
    ...(oktmo ? { oktmo } : {}),
    ...(inn ? { inn } : {}),
    ...(channels ? { channels: channelViews(channels) } : {}),
    ...(licensed ? { licensed } : {}),
    roles: Object.fromEntries(roles.map((role) => [role.id, heldRole(role)])),
  }
}

/** What was published of channels before they had ids can't be referred to. */
function channelViews(channels: FactData<'organization.contactsChanged.v1'>['channels']): ChannelView[] {
  return channels.flatMap(({ id, kind, url }) => (id === undefined ? [] : [{ id, kind, url }]))
}

function heldRole({ kind, validFrom, validTo, suspendedFrom, councilId, qualifications }: GrantedRole): HeldRole {
  return {
    kind,
    validFrom,
    ...(validTo ? { validTo } : {}),
    ...(councilId ? { councilId } : {}),
    ...(qualifications ? { qualifications } : {}),
    ...(suspendedFrom ? { suspensions: { [suspendedFrom]: { validFrom: suspendedFrom } } } : {}),
  }
}
type StateRole = StateData<'organization.state.v1'>['roles'][number]
type GrantedRole = Pick<StateRole, 'kind' | 'validFrom' | 'validTo' | 'councilId' | 'qualifications'> &
  Partial<Pick<StateRole, 'suspendedFrom'>>

/** The kinds an organisation holds on a day. */
export function kindsOn(view: Pick<OrganizationView, 'roles'>, day: string): ReadonlySet<OrganizationKind> {
  return new Set(rolesOn(view, day).map(({ kind }) => kind))
}

/** The role by which an organisation may assess a qualification on a day (R31). */
export function centreRoleOn(
  view: Pick<OrganizationView, 'roles'>,
  qualificationCode: string,
  day: string,
): HeldRole | undefined {
  return rolesOn(view, day).find(
    ({ kind, qualifications }) => kind === 'ASSESSMENT_CENTRE' && qualifications?.includes(qualificationCode),
  )
}

function rolesOn({ roles }: Pick<OrganizationView, 'roles'>, day: string): HeldRole[] {
  return Object.values(roles ?? {}).filter(
    (role) => covers(role, day) && !Object.values(role.suspensions ?? {}).some((pause) => covers(pause, day)),
  )
}
