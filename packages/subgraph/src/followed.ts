import type { ServiceName } from '@kadry/contracts/event'
import { type OrganizationView, organizationViewOf, organizationViewUpdates } from '@kadry/domain/organization-view'
import { type Follow, follow, fromState } from '@kadry/messaging/follow'
import { organizationViewShape } from '@kadry/mongo/organization-view'
import { type Projection, projection } from '@kadry/mongo/projection'
import type { Shape } from '@kadry/mongo/shape'
import type { Platform } from './platform.ts'

type Followed<State> = Omit<Follow<State>, 'projection' | 'react'> & {
  readonly service: ServiceName
  readonly collection: string
  readonly shape: Shape<State>
  readonly indexes?: readonly Record<string, 1 | -1>[]
  /** What our own aggregates do about a fact, once the copy has it. */
  readonly react?: (copy: Projection<State>) => NonNullable<Follow<State>['react']>
}

/** A copy of somebody else's aggregate, followed from the moment it is opened. */
export function followed<State>(
  platform: Platform,
  { collection, shape, indexes, react, ...following }: Followed<State>,
): Projection<State> {
  const copy = projection<State>(platform.connection, collection, collection, shape, indexes)
  platform.prepares(copy)
  platform.follows(follow({ ...following, projection: copy, ...(react ? { react: react(copy) } : {}) }))
  return copy
}

export type Organizations = Projection<OrganizationView>

type Reacting = {
  readonly collection: string
  readonly indexes?: readonly Record<string, 1 | -1>[]
  readonly react?: Followed<OrganizationView>['react']
  /** What the state of an organisation means where its facts were missed. */
  readonly reactToState?: Parameters<typeof fromState<'organization.state.v1', OrganizationView>>[2]
}

/**
 * The copy of organisations that every service's rules decide on: is it alive, and which kinds does it hold
 * on a day.
 */
export function followedOrganizations(
  platform: Platform,
  { collection, indexes, react, reactToState }: Reacting,
): Organizations {
  return followed<OrganizationView>(platform, {
    service: 'stakeholders',
    aggregate: 'organization',
    collection,
    shape: organizationViewShape,
    project: organizationViewUpdates,
    state: fromState('organization.state.v1', organizationViewOf, reactToState),
    ...(indexes ? { indexes } : {}),
    ...(react ? { react } : {}),
  })
}
