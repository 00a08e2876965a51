import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { addressProblems, tidyAddress } from '@kadry/domain/web-address'
import { refuseErased } from '../organization/erasure.ts'
import type { Known, Organization } from '../organization/organization.ts'
import { organizationMoves } from '../organization/status.ts'
import { channelIdOf, channelNumberOf, publicChannels } from './channel-id.ts'

/** How a body is reached. `post` is a post, never a person: names of persons are not kept here. */
export type Contact = { readonly kind: 'PHONE' | 'EMAIL' | 'ADDRESS'; readonly value: string; readonly post?: string }
/** Where a body publishes (point 7 of the resolution). */
export type KeptChannel = NewChannel & {
  /** Which of all the channels that the body ever had: its id is made of it (`channel-id.ts`). */
  readonly number: number
}
export type NewChannel = {
  readonly kind: 'SITE' | 'TELEGRAM' | 'VK' | 'VIDEO' | 'OTHER'
  readonly url: string
  readonly title?: string
}

const MOST = 50
const SHAPES: Readonly<Record<Contact['kind'], RegExp>> = {
  PHONE: /^\+?[\d ()-]{5,30}$/,
  EMAIL: /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/,
  ADDRESS: /^/,
}

/** A channel as a caller names it; one that is there already goes by its id or by its address. */
export type NamedChannel = NewChannel & { readonly id?: string }

/**
 * Replaces the list that is given and leaves the other one. Facts publish the channels; how to reach a body
 * is not published.
 */
export function setContacts(
  organization: Known,
  input: {
    readonly contacts?: readonly Contact[]
    readonly channels?: readonly NamedChannel[]
    readonly document?: DocumentRef
  },
): Decision<Organization, InvalidInput | IllegalTransition> {
  const { contacts, channels } = input
  const refused = organizationMoves.refuse('setContacts', organization) ?? (contacts && refuseErased(organization))
  if (refused) return refused
  const problems = [
    ...tooMany('contacts', contacts?.length),
    ...tooMany('channels', channels?.length),
    ...(contacts ?? []).flatMap((contact, index) => contactProblems(['contacts', String(index)], contact)),
    ...(channels ?? []).flatMap((channel, index) => channelProblems(['channels', String(index)], channel)),
    ...unknownChannels(organization, channels ?? []),
    ...documentProblems(['document'], input.document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const next = {
    ...organization,
    ...(contacts ? { contacts: contacts.map(tidyContact) } : {}),
    ...(channels ? withChannels(organization, channels) : {}),
  }
  const data = { id: organization.id, channels: publicChannels(next), ...sourced(input) }
  return { next, facts: [{ type: 'organization.contactsChanged.v1', data }] }
}

/**
 * The channels in the order of the list. One that is named by its id or comes with the address of one that is
 * there stays that channel; any other is new, and no number is given twice.
 */
function withChannels(organization: Known, named: readonly NamedChannel[]) {
  const { id, channels = [], channelsEver = channels.length } = organization
  const kept = new Set(named.flatMap((one) => (one.id === undefined ? [] : [channelNumberOf(id, one.id)])))
  let last = channelsEver
  const next = named.map(({ id: channelId, ...channel }): KeptChannel => {
    const tidied = tidyChannel(channel)
    if (channelId !== undefined) return { ...tidied, number: channelNumberOf(id, channelId)! }
    const same = channels.find(({ number, url }) => url === tidied.url && !kept.has(number))
    if (same) kept.add(same.number)
    return { ...tidied, number: same?.number ?? ++last }
  })
  return { channels: next, channelsEver: last }
}

/** Each channel is one of this body's, and named once. */
function unknownChannels({ id, channels = [] }: Known, named: readonly NamedChannel[]): InputProblem[] {
  const known = new Set(channels.map(({ number }) => channelIdOf(id, number)))
  const [unknown, repeated] = [
    ['UNKNOWN', 'У организации нет такого канала.', 'The organisation has no such channel.'],
    ['REPEATED', 'Канал назван дважды.', 'The channel is named twice.'],
  ] as const
  return named.flatMap((one, index) => {
    if (one.id === undefined) return []
    const path = ['channels', String(index), 'id']
    const isRepeated = named.findIndex((other) => other.id === one.id) < index
    return [...unless(known.has(one.id), path, ...unknown), ...unless(!isRepeated, path, ...repeated)]
  })
}

function contactProblems(path: readonly string[], { kind, value, post }: Contact): InputProblem[] {
  const unreadable = textProblems([...path, 'value'], value, 300)
  return [
    ...unreadable,
    ...unless(
      unreadable.length > 0 || SHAPES[kind].test(tidy(value)),
      [...path, 'value'],
      'SHAPE',
      `Не похоже на ${kind}.`,
      `This is not a valid ${kind}.`,
    ),
    ...(post === undefined ? [] : textProblems([...path, 'post'], post, 200)),
  ]
}

function channelProblems(path: readonly string[], { url, title }: NewChannel): InputProblem[] {
  return [
    ...addressProblems([...path, 'url'], url),
    ...(title === undefined ? [] : textProblems([...path, 'title'], title, 200)),
  ]
}

function tidyContact({ kind, value, post }: Contact): Contact {
  return { kind, value: tidy(value), ...(post ? { post: tidy(post) } : {}) }
}

function tidyChannel({ kind, url, title }: NewChannel): NewChannel {
  return { kind, url: tidyAddress(url), ...(title ? { title: tidy(title) } : {}) }
}

function tooMany(path: string, count: number | undefined): InputProblem[] {
  if (count === undefined || count <= MOST) return []
  return [problem(path, 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`)]
}
