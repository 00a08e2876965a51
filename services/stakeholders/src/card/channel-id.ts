import { aggregateIdOf, childId, parseId } from '@kadry/runtime/ids'
import type { Known, Organization } from '../organization/organization.ts'
import { legalFormOf } from '../organization/public-identity.ts'

/**
 * The id of the n-th channel that a body ever had: it stays when the address changes, and is never reused.
 */
export function channelIdOf(organizationId: string, number: number): string {
  return childId('Channel', organizationId, String(number))
}

/** The number behind an id of a channel of this body; undefined for any other id. */
export function channelNumberOf(organizationId: string, id: string): number | undefined {
  if (aggregateIdOf('Channel', id, 'Organization') !== organizationId) return undefined
  const number = Number(parseId(id)!.key.split('/').at(-1))
  return Number.isSafeInteger(number) ? number : undefined
}

/** The channels as the graph shows them, in their order. */
export function shownChannels({ id, channels = [] }: Pick<Organization, 'channels'> & { readonly id: string }) {
  return channels.map(({ number, ...channel }) => ({ id: channelIdOf(id, number), ...channel }))
}

/** The channels as facts and states name them: the address of a sole trader's may be that of a person. */
export function publicChannels(organization: Known) {
  if (legalFormOf(organization)) return []
  return shownChannels(organization).map(({ id, kind, url }) => ({ id, kind, url }))
}
