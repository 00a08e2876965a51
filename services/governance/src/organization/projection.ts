import type { Event } from '@kadry/contracts/envelope'
import type { StateEvent } from '@kadry/messaging/follow'
import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { endWithTheirBody } from '../publication-obligation/reactions.ts'
import type { PublicationObligations } from '../publication-obligation/store.ts'
import { type Seats, vacateByState, vacateGone, vacateUnqualified } from '../working-group/reactions.ts'

type Ours = Seats & { readonly publicationObligations: PublicationObligations }
type Gone = Event<'organization.dissolved.v1' | 'organization.merged.v1'>

/** Organisations, and what their facts mean for what they hold and owe here. */
export function followOrganizations(platform: Platform, ours: Ours): Organizations {
  const { publicationObligations, ...seats } = ours
  const gone = async (event: Gone, cause: 'DISSOLVED' | 'MERGED') => {
    await vacateGone(seats, event, cause)
    await endWithTheirBody(publicationObligations, event, { on: event.data.on, cause })
  }
  return followedOrganizations(platform, {
    collection: 'organizations',
    react: (organizations) => ({
      'role.revoked.v1': (event) => vacateUnqualified({ organizations, ...seats }, event),
      'role.expired.v1': (event) => vacateUnqualified({ organizations, ...seats }, event),
      'organization.dissolved.v1': (event) => gone(event, 'DISSOLVED'),
      'organization.merged.v1': (event) => gone(event, 'MERGED'),
    }),
    reactToState: (event) => missed(ours, event),
  })
}

/** What the state of an organisation means where its facts were missed. */
async function missed(
  { publicationObligations, ...seats }: Ours,
  event: StateEvent<'organization.state.v1'>,
): Promise<void> {
  await vacateByState(seats, event)
  const { dissolvedOn: on, mergedInto } = event.data
  if (on) await endWithTheirBody(publicationObligations, event, { on, cause: mergedInto ? 'MERGED' : 'DISSOLVED' })
}
