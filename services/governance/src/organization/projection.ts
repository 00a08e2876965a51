import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { vacateByState, vacateGone, vacateUnqualified } from '../working-group/reactions.ts'
import type { WorkingGroups } from '../working-group/store.ts'

/** Organisations, and what their facts mean for the seats that they hold (R8). */
export function followOrganizations(platform: Platform, workingGroups: WorkingGroups): Organizations {
  return followedOrganizations(platform, {
    collection: 'organizations',
    react: (organizations) => ({
      'role.revoked.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'role.expired.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'organization.dissolved.v1': (event) => vacateGone(workingGroups, event, 'DISSOLVED'),
      'organization.merged.v1': (event) => vacateGone(workingGroups, event, 'MERGED'),
    }),
    reactToState: (event) => vacateByState(workingGroups, event),
  })
}
