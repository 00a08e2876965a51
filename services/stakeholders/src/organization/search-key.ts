import type { Organization } from './organization.ts'

type Names = Pick<Organization, 'name' | 'shortName' | 'englishName' | 'formerNames'>

/** A text as search and order see it: NFC, one space for any run of spaces, lower case, «ё» as «е». */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('ё', 'е')
}

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
