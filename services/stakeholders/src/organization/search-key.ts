import { spelled } from '@kadry/domain/input'
import type { Organization } from './organization.ts'

type Names = Pick<Organization, 'name' | 'shortName' | 'englishName' | 'formerNames'>

/** A text as search and order see it: spelled alike, in lower case. */
export function folded(text: string): string {
  return spelled(text).toLowerCase().replaceAll('ё', 'е')
}

/** What no key has that `folded` made: documents from before «"» stood for every quote have it still. */
export const UNFOLDED = '[«»„“”‟‹›‘’‚‛´`–—―\u00A0\u00AD\u2010-\u2012\u2000-\u200A\u202F]'

/** `nameKey` is what names are ordered by; `searchKey` holds each name ever used on a line of its own. */
export function searchKeys({ name, shortName, englishName, formerNames }: Names): {
  nameKey: string
  searchKey: string
} {
  const former = formerNames.flatMap((one) => [one.name, one.shortName, one.englishName])
  const names = [name, shortName, englishName, ...former].filter((text) => text !== undefined).map(folded)
  return { nameKey: names[0]!, searchKey: [...new Set(names)].join('\n') }
}

/** A pattern that matches this text and nothing else inside a `searchKey`: no character of it is an operator. */
export function literal(text: string): string {
  return folded(text).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
