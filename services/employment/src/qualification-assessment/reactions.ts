import type { Event, RawEvent } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import type { Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { review } from './bodies.ts'
import type { Assessments } from './store.ts'

type OfRole = 'role.granted.v1' | 'role.suspended.v1' | 'role.reinstated.v1' | 'role.revoked.v1' | 'role.expired.v1'
const KINDS = ['ASSESSMENT_CENTRE', 'QUALIFICATIONS_COUNCIL']
const FIRST_DAY = '0000-00-00'

/**
 * R31: a role that ends, pauses or begins with a day before an exam or a decision: whatever relied on it is
 * flagged, and no longer once the registry bears it out again. Nothing of it is rewritten.
 */
export function reviewAssessments({ now }: Pick<Platform, 'now'>, assessments: Assessments) {
  const reviewSince = async (organizations: Organizations, event: Parameters<typeof causedBy>[0], from: string) => {
    const centres = { centreId: event.key, $or: [{ examinedOn: { $gte: from } }, { examinedOn: { $exists: false } }] }
    const councils = { councilId: event.key, decidedOn: { $gte: from } }
    const found = [...(await assessments.select(centres)), ...(await assessments.select(councils))]
    const services = { assessments, organizations }
    for (const one of found) await review(services, one, causedBy(event), dayOf(now()))
  }
  return {
    react: (organizations: Organizations) => {
      const ofRole = async (event: Event<OfRole>) => {
        if (KINDS.includes(event.data.kind)) await reviewSince(organizations, event, beginningOf(event.data))
      }
      const gone = (event: RawEvent & { readonly data: { readonly on: string } }) =>
        reviewSince(organizations, event, event.data.on)
      return {
        'role.granted.v1': ofRole,
        'role.suspended.v1': ofRole,
        'role.reinstated.v1': ofRole,
        'role.revoked.v1': ofRole,
        'role.expired.v1': ofRole,
        'organization.dissolved.v1': gone,
        'organization.merged.v1': gone,
      }
    },
    /** Facts that were missed say nothing of their days: all of the body's is looked at. */
    reactToState: (organizations: Organizations) => (event: StateEvent<'organization.state.v1'>) =>
      event.data.roles.some(({ kind }) => KINDS.includes(kind))
        ? reviewSince(organizations, event, FIRST_DAY)
        : Promise.resolve(),
  }
}

/** The first day on which the fact changes anything. */
function beginningOf(data: Event<OfRole>['data']): string {
  if ('suspendedFrom' in data) return data.suspendedFrom
  return 'validFrom' in data ? data.validFrom : data.on
}
