import { isDeepStrictEqual } from 'node:util'
import { dayBefore } from '@kadry/domain/day'
import { covers, spelled } from '@kadry/domain/input'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/**
 * From when till when a code means this, and which codes it is called by afterwards. The end is the last day
 * in force.
 */
export type Term = { readonly validFrom: string; readonly validTo?: string; readonly replacedBy: readonly string[] }

/** One wording of a code: what it says, and its term. */
export type Edition<Body> = Body & Term

/** A code with its last edition, and those before it: an edition is never written over. */
export type Editions<Body> = Edition<Body> & { readonly former: readonly Edition<Body>[] }

/** Codes that were entered before they had terms are taken to be in force since this day. */
export const BEGINNING = '1900-01-01'

/**
 * The code with one more edition. An open edition before it ends the day before it begins. What was said of a
 * day stays: another wording from the same day is refused, and so is a term that runs into another one. An
 * end, successors and an entry of the register may be added to an edition that has none; what repeats or
 * says less than is known returns the same value.
 */
export function withEdition<Body extends object>(
  found: Editions<Body> | undefined,
  edition: Edition<Body>,
): Editions<Body> | RuleRefusal {
  if (!found) return { ...edition, former: [] }
  const all = editionsOf(found)
  const same = all.find(({ validFrom }) => validFrom === edition.validFrom)
  if (!same) return inserted(all, edition)
  const completed = completedBy(same, edition)
  if (!completed) return differs(edition)
  if (completed === same) return found
  const next = all.find(({ validFrom }) => validFrom > completed.validFrom)
  if (next && completed.validTo && completed.validTo >= next.validFrom) return overlapping(edition, next)
  return together(all.map((one) => (one === same ? completed : one)))
}

/** All editions, the oldest first. */
export function editionsOf<Body>({ former, ...last }: Editions<Body>): readonly Edition<Body>[] {
  return [...former, last as unknown as Edition<Body>]
}

/** The code as it was in force on a day, or null where it was not. */
export function editionOn<Row extends Editions<object>>(row: Row, day: string): Row | null {
  const edition = editionsOf(row).find((one) => covers(one, day))
  if (!edition) return null
  if (edition.validFrom === row.validFrom) return row
  const beside = Object.fromEntries(Object.entries(row).filter(([name]) => BESIDE_EDITIONS.has(name)))
  return { ...beside, ...edition } as Row
}

/** What belongs to the code and not to one of its editions. */
const BESIDE_EDITIONS = new Set(['id', 'version', 'updatedAt', 'former', 'matches'])

function inserted<Body extends object>(
  all: readonly Edition<Body>[],
  edition: Edition<Body>,
): Editions<Body> | RuleRefusal {
  const before = all.findLast(({ validFrom }) => validFrom < edition.validFrom)
  const after = all.find(({ validFrom }) => validFrom > edition.validFrom)
  // One that lasted up to the next was ended by it, and is now ended by this one.
  const lasted = before?.validTo === undefined || (after && before.validTo === dayBefore(after.validFrom))
  if (before?.validTo && !lasted && before.validTo >= edition.validFrom) return overlapping(edition, before)
  if (after && edition.validTo && edition.validTo >= after.validFrom) return overlapping(edition, after)
  const endedBy = (one: Edition<Body>, next: Edition<Body>) => ({ ...one, validTo: dayBefore(next.validFrom) })
  const earlier = all.filter(({ validFrom }) => validFrom < edition.validFrom)
  const later = all.filter(({ validFrom }) => validFrom > edition.validFrom)
  return together([
    ...earlier.map((one) => (one === before && lasted ? endedBy(one, edition) : one)),
    after && !edition.validTo ? endedBy(edition, after) : edition,
    ...later,
  ])
}

/**
 * The known edition with what the other one adds to it, itself where that is nothing, undefined where they
 * contradict.
 */
function completedBy<Body extends object>(known: Edition<Body>, said: Edition<Body>): Edition<Body> | undefined {
  if (!isDeepStrictEqual(wordingOf(known), wordingOf(said))) return undefined
  const [had, entry] = [known, said].map(registerOf)
  const ends = said.validTo !== undefined && said.validTo !== known.validTo
  const leads = said.replacedBy.length > 0 && !isDeepStrictEqual([...said.replacedBy], [...known.replacedBy])
  const enters = entry !== undefined && !isDeepStrictEqual(entry, had)
  if ((ends && known.validTo) || (leads && known.replacedBy.length > 0) || (enters && had)) return undefined
  if (!ends && !leads && !enters) return known
  return {
    ...known,
    ...(ends ? { validTo: said.validTo } : {}),
    ...(leads ? { replacedBy: said.replacedBy } : {}),
    ...(enters ? { register: entry } : {}),
  }
}

/** What a public register says of the code beside its wording: often entered later than the code. */
function registerOf(edition: Term): object | undefined {
  return (edition as { readonly register?: object }).register
}

/**
 * What an edition says, other kinds of spaces, quotes, dashes and ё left aside: they are no other wording.
 */
function wordingOf(edition: Term): object {
  const { validFrom: _, validTo: __, replacedBy: ___, ...wording } = edition
  const entries = Object.entries(wording as Record<string, unknown>).filter(([name]) => name !== 'register')
  return Object.fromEntries(entries.map(([name, said]) => [name, typeof said === 'string' ? spelled(said) : said]))
}

function together<Body>(all: readonly Edition<Body>[]): Editions<Body> {
  return { ...all.at(-1)!, former: all.slice(0, -1) }
}

function differs({ validFrom }: Term): RuleRefusal {
  return ruleRefusal(
    'D6',
    'EDITION_DIFFERS',
    `Код с ${validFrom} уже определён иначе: прежняя редакция не переписывается, новая вводится с более позднего дня.`,
    `The code has another edition from ${validFrom}: an edition is never rewritten, a new one begins on a later day.`,
  )
}

function overlapping({ validFrom }: Term, other: Term): RuleRefusal {
  return ruleRefusal(
    'D6',
    'EDITIONS_OVERLAP',
    `Редакция с ${validFrom} пересекается с действующей с ${other.validFrom} по ${other.validTo ?? '…'}.`,
    `The edition from ${validFrom} overlaps the one in force from ${other.validFrom} to ${other.validTo ?? '…'}.`,
  )
}
