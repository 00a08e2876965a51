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
import { refuseErased } from '../organization/erasure.ts'
import type { Known, Organization } from '../organization/organization.ts'
import { organizationMoves } from '../organization/status.ts'

/** How a body is reached. `post` is a post, never a person: names of persons are not kept here. */
export type Contact = { readonly kind: 'PHONE' | 'EMAIL' | 'ADDRESS'; readonly value: string; readonly post?: string }
/** Where a body publishes (point 7 of the resolution). */
export type Channel = {
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

/**
 * Replaces the list that is given and leaves the other one. Facts publish the channels; how to reach a body
 * is not published.
 */
export function setContacts(
  organization: Known,
  input: {
    readonly contacts?: readonly Contact[]
    readonly channels?: readonly Channel[]
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
    ...documentProblems(['document'], input.document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const next = {
    ...organization,
    ...(contacts ? { contacts: contacts.map(tidyContact) } : {}),
    ...(channels ? { channels: channels.map(tidyChannel) } : {}),
  }
  const published = (next.channels ?? []).map(({ kind, url }) => ({ kind, url }))
  const data = { id: organization.id, channels: published, ...sourced(input) }
  return { next, facts: [{ type: 'organization.contactsChanged.v1', data }] }
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

function channelProblems(path: readonly string[], { url, title }: Channel): InputProblem[] {
  return [
    ...unless(
      isPublicUrl(url),
      [...path, 'url'],
      'URL',
      'Ожидается полный адрес http(s) без имени и пароля.',
      'Expected a full http(s) address without user and password.',
    ),
    ...(title === undefined ? [] : textProblems([...path, 'title'], title, 200)),
  ]
}

function isPublicUrl(text: string): boolean {
  if (text.length > 500 || textProblems('url', text).length > 0 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
}

function tidyContact({ kind, value, post }: Contact): Contact {
  return { kind, value: tidy(value), ...(post ? { post: tidy(post) } : {}) }
}

function tidyChannel({ kind, url, title }: Channel): Channel {
  return { kind, url: new URL(url).href, ...(title ? { title: tidy(title) } : {}) }
}

function tooMany(path: string, count: number | undefined): InputProblem[] {
  if (count === undefined || count <= MOST) return []
  return [problem(path, 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`)]
}
