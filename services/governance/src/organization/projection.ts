import { type OrganizationView, organizationViewOf, organizationViewUpdates } from '@kadry/domain/organization-view'
import { follow, fromState } from '@kadry/messaging/follow'
import { organizationViewShape } from '@kadry/mongo/organization-view'
import { type Projection, projection } from '@kadry/mongo/projection'
import type { Platform } from '@kadry/subgraph/define'
import { vacateByState, vacateGone, vacateUnqualified } from '../working-group/reactions.ts'
import type { WorkingGroups } from '../working-group/store.ts'

export type Organizations = Projection<OrganizationView>

export function organizationProjection({ connection }: Platform): Organizations {
  return projection<OrganizationView>(connection, 'OrganizationView', 'organizations', organizationViewShape)
}

export function followOrganizations(organizations: Organizations, workingGroups: WorkingGroups) {
  return follow<OrganizationView>({
    service: 'stakeholders',
    aggregate: 'organization',
    projection: organizations,
    project: organizationViewUpdates,
    state: fromState('organization.state.v1', organizationViewOf, (event) => vacateByState(workingGroups, event)),
    react: {
      'role.revoked.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'role.expired.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'organization.dissolved.v1': (event) => vacateGone(workingGroups, event, 'DISSOLVED'),
      'organization.merged.v1': (event) => vacateGone(workingGroups, event, 'MERGED'),
    },
  })
}
