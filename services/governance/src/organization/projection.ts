import type { Event } from '@kadry/contracts/envelope'
import type { StateEvent } from '@kadry/messaging/follow'
import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { markTheirParty } from '../agreement/reactions.ts'
import type { Agreements } from '../agreement/store.ts'
import { markTheirAssignments } from '../execution/reactions.ts'
import { endWithTheirBody } from '../publication-obligation/reactions.ts'
import type { PublicationObligations } from '../publication-obligation/store.ts'
import type { Resolutions } from '../resolution/store.ts'
import { type Seats, vacateByState, vacateGone, vacateUnqualified } from '../working-group/reactions.ts'

type Ours = Seats & {
  readonly agreements: Agreements
  readonly publicationObligations: PublicationObligations
  readonly resolutions: Resolutions
}
type Gone = Event<'organization.dissolved.v1' | 'organization.merged.v1'>

/** Organisations, and what their facts mean for what they hold and owe here. */
export function followOrganizations(platform: Platform, ours: Ours): Organizations {
  const gone = async (event: Gone, cause: 'DISSOLVED' | 'MERGED') => {
    await vacateGone(ours, event, cause)
    await leave(ours, event, { on: event.data.on, cause })
  }
  return followedOrganizations(platform, {
    collection: 'organizations',
    // Lists of members know bodies by their ИНН.
    indexes: [{ inn: 1 }],
    react: (organizations) => ({
      'role.revoked.v1': (event) => vacateUnqualified({ organizations, ...ours }, event),
      'role.expired.v1': (event) => vacateUnqualified({ organizations, ...ours }, event),
      'organization.dissolved.v1': (event) => gone(event, 'DISSOLVED'),
      'organization.merged.v1': (event) => gone(event, 'MERGED'),
    }),
    reactToState: (event) => missed(ours, event),
  })
}

/** What the state of an organisation means where its facts were missed. */
async function missed(ours: Ours, event: StateEvent<'organization.state.v1'>): Promise<void> {
  await vacateByState(ours, event)
  const { dissolvedOn: on, mergedInto } = event.data
  if (on) await leave(ours, event, { on, cause: mergedInto ? 'MERGED' : 'DISSOLVED' })
}

/** What a body leaves behind beside its seats. */
async function leave(
  { agreements, publicationObligations, resolutions }: Ours,
  event: Gone | StateEvent<'organization.state.v1'>,
  end: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Promise<void> {
  await endWithTheirBody(publicationObligations, event, end)
  await markTheirParty(agreements, event, end)
  await markTheirAssignments(resolutions, event, end)
}
