import { spelled } from './input.ts'

/** A text as search and order see it: spelled alike, in lower case, «ё» as «е». */
export function folded(text: string): string {
  return spelled(text).toLowerCase().replaceAll('ё', 'е')
}

/** A search key: each text once, folded, on a line of its own. What is not there is left out. */
export function searchKeyOf(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.filter((text) => text != null).map(folded))].join('\n')
}

/**
 * A pattern that matches this text and nothing else inside a search key: no character of it is an operator.
 */
export function literal(text: string): string {
  return folded(text).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
