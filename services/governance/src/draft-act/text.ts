import { diffWords } from 'diff'

/** A point of a text by what it is referred to: «3.1» — and what stands before the first one by «0». */
export type Point = { readonly anchor: string; readonly text: string }
export type ChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED'
export type WordChange = { readonly kind: 'KEPT' | 'ADDED' | 'REMOVED'; readonly text: string }
/** What became of one point between two texts. */
export type TextChange = {
  readonly kind: ChangeKind
  readonly anchor: string
  readonly before?: string
  readonly after?: string
}

/** What stands before the first point. */
export const PREAMBLE = '0'
const NUMBER = /^(\d{1,4}(?:\.\d{1,4}){0,5})[.)]?\s+/
/** Words more apart than this are shown as replaced: the comparison takes time by the square of it. */
const MOST_EDITS = 2_000
/** The library's own words are Latin: letters of other scripts would be words of their own. */
const words = new Intl.Segmenter('ru', { granularity: 'word' })

/**
 * The points in their order. A line that begins with a number begins a point; a number that comes again, as
 * in an annex, is counted: «1», «1(2)».
 */
export function pointsOf(text: string): Point[] {
  if (text === '') return []
  const points: { anchor: string; lines: string[] }[] = []
  const met = new Map<string, number>()
  for (const line of text.split('\n')) {
    const number = NUMBER.exec(line)?.[1]
    if (number === undefined && points.length > 0) points.at(-1)!.lines.push(line)
    else {
      const anchor = number ?? PREAMBLE
      const times = (met.get(anchor) ?? 0) + 1
      met.set(anchor, times)
      points.push({ anchor: times === 1 ? anchor : `${anchor}(${times})`, lines: [line] })
    }
  }
  return points.map(({ anchor, lines }) => ({ anchor, text: lines.join('\n').trim() }))
}

/** The text with other wordings of some of its points; a wording without the number of its point gets it. */
export function withWordings(text: string, wordings: ReadonlyMap<string, string>): string {
  return pointsOf(text)
    .map((point) => {
      const wording = wordings.get(point.anchor)
      if (wording === undefined) return point.text
      const number = NUMBER.exec(point.text)
      return number && NUMBER.exec(wording)?.[1] !== number[1] ? `${number[0].trim()} ${wording}` : wording
    })
    .join('\n')
}

/** What became of each point, in the order of the later text; those that are gone come last. */
export function changesBetween(before: string, after: string): TextChange[] {
  const [old, later] = [pointsOf(before), pointsOf(after)]
  const known = new Map(old.map(({ anchor, text }) => [anchor, text]))
  const there = new Set(later.map(({ anchor }) => anchor))
  const changed = later.flatMap(({ anchor, text }): TextChange[] => {
    const was = known.get(anchor)
    if (was === undefined) return [{ kind: 'ADDED', anchor, after: text }]
    return was === text ? [] : [{ kind: 'CHANGED', anchor, before: was, after: text }]
  })
  const gone = old.filter(({ anchor }) => !there.has(anchor))
  return [...changed, ...gone.map(({ anchor, text }): TextChange => ({ kind: 'REMOVED', anchor, before: text }))]
}

/** The change word by word: what was kept, what went and what came. */
export function wordsOf({ before = '', after = '' }: Pick<TextChange, 'before' | 'after'>): WordChange[] {
  const found = diffWords(before, after, { intlSegmenter: words, maxEditLength: MOST_EDITS })
  const parts = found ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return parts
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'KEPT', text: value }))
}
