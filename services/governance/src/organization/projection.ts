import type { Event } from '@kadry/contracts/envelope'
import type { StateEvent } from '@kadry/messaging/follow'
import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { endWithTheirBody } from '../publication-obligation/reactions.ts'
import type { PublicationObligations } from '../publication-obligation/store.ts'
import { vacateByState, vacateGone, vacateUnqualified } from '../working-group/reactions.ts'
import type { WorkingGroups } from '../working-group/store.ts'

type Ours = {
  readonly workingGroups: WorkingGroups
  readonly publicationObligations: PublicationObligations
}
type Gone = Event<'organization.dissolved.v1' | 'organization.merged.v1'>

/** Organisations, and what their facts mean for what they hold and owe here. */
export function followOrganizations(platform: Platform, ours: Ours): Organizations {
  const { workingGroups, publicationObligations } = ours
  const gone = async (event: Gone, cause: 'DISSOLVED' | 'MERGED') => {
    await vacateGone(workingGroups, event, cause)
    await endWithTheirBody(publicationObligations, event, { on: event.data.on, cause })
  }
  return followedOrganizations(platform, {
    collection: 'organizations',
    react: (organizations) => ({
      'role.revoked.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'role.expired.v1': (event) => vacateUnqualified({ organizations, workingGroups }, event),
      'organization.dissolved.v1': (event) => gone(event, 'DISSOLVED'),
      'organization.merged.v1': (event) => gone(event, 'MERGED'),
    }),
    reactToState: (event) => missed(ours, event),
  })
}

/** What the state of an organisation means where its facts were missed. */
async function missed(
  { workingGroups, publicationObligations }: Ours,
  event: StateEvent<'organization.state.v1'>,
): Promise<void> {
  await vacateByState(workingGroups, event)
  const { dissolvedOn: on, mergedInto } = event.data
  if (on) await endWithTheirBody(publicationObligations, event, { on, cause: mergedInto ? 'MERGED' : 'DISSOLVED' })
}
