import { type OrganizationView, organizationViewOf, organizationViewUpdates } from '@kadry/domain/organization-view'
import { follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import type { Platform } from '@kadry/subgraph/define'

export type Organizations = Projection<OrganizationView>

export function organizationProjection({ connection }: Platform): Organizations {
  return projection<OrganizationView>(connection, 'OrganizationView', 'organizations', {
    status: String,
    dissolvedOn: String,
    mergedInto: String,
    sectorCodes: [String],
    oktmo: String,
    roles: Object,
  })
}

export function followOrganizations(organizations: Organizations) {
  return follow({
    service: 'stakeholders',
    aggregate: 'organization',
    projection: organizations,
    project: organizationViewUpdates,
    state: fromState('organization.state.v1', organizationViewOf),
  })
}
