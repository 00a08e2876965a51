import { type OrganizationView, organizationViewOf, organizationViewUpdates } from '@kadry/domain/organization-view'
import { type Follower, follow, fromState } from '@kadry/messaging/follow'
import { organizationViewShape } from '@kadry/mongo/organization-view'
import { type Projection, projection } from '@kadry/mongo/projection'
import type { Platform } from '@kadry/subgraph/define'

export type Organizations = Projection<OrganizationView>

export function organizationViews({ connection }: Platform): Organizations {
  return projection<OrganizationView>(connection, 'OrganizationView', 'organizationViews', organizationViewShape)
}

export function followOrganizations(organizations: Organizations): Follower {
  return follow({
    service: 'stakeholders',
    aggregate: 'organization',
    projection: organizations,
    project: organizationViewUpdates,
    state: fromState('organization.state.v1', organizationViewOf),
  })
}
