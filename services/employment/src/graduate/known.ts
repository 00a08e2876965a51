import { COLUMNS } from '../monitoring-form/columns.ts'
import type { Certified } from './certified.ts'
import type { Ruling, SpellEntry, StatusEntry } from './entry.ts'
import type { SpellTerms } from './entry-terms.ts'
import type { Graduate } from './graduate.ts'

export const RECORDED_STATUSES = [
  'EMIGRATED_OR_DECEASED',
  'MILITARY_SERVICE',
  'PARENTAL_LEAVE',
  'FURTHER_STUDY',
  'INFORMAL_WORK',
  'REGISTERED_UNEMPLOYED',
  'NOT_ACTIVE',
] as const
export type RecordedStatus = (typeof RECORDED_STATUSES)[number]

export type KnownSpell = SpellTerms & {
  readonly id: string
  readonly ruling?: Pick<Ruling, 'strength' | 'reason'>
}
/** A status by our figures (domain.md 6.2), from `on` to `to`, both included. */
export type KnownStatus = { readonly status: RecordedStatus; readonly on: string; readonly to?: string }

/** What is taken for true of a graduate, in the terms of the figures. */
export type KnownGraduate = {
  readonly spells: readonly KnownSpell[]
  readonly statuses: readonly KnownStatus[]
  readonly certified?: readonly Certified[]
}

type Entries = Pick<Graduate, 'spells' | 'statuses' | 'verdicts' | 'rulings'>
type Dated = { readonly recordedAt: string }

/**
 * What was known at a moment, or is known now: of what had been recorded until then all that had been neither
 * corrected nor disputed. What is recorded later changes no answer about an earlier moment.
 */
export function knownAt(graduate: Entries, moment?: string): KnownGraduate {
  const then = entriesAt(graduate, moment)
  const disputed = new Set(then.verdicts.filter(({ verdict }) => verdict === 'DISPUTED').map(({ of }) => of))
  const standing = <Entry extends SpellEntry | StatusEntry>(entries: readonly Entry[]) => {
    const corrected = new Set(entries.map(({ corrects }) => corrects))
    return entries.filter(({ id, retracted }) => !retracted && !corrected.has(id) && !disputed.has(id))
  }
  return {
    spells: standing(then.spells).map((spell) => {
      const ruling = rulingOn(then, spell)
      const { recordedAt: _, source: __, corrects: ___, retracted: ____, ...terms } = spell
      return { ...terms, ...(ruling ? { ruling: { strength: ruling.strength, reason: ruling.reason } } : {}) }
    }),
    statuses: standing(then.statuses).flatMap(({ status, on, to }) => {
      const means = meaningOf(status)
      return means ? [{ status: means, on, ...(to ? { to } : {}) }] : []
    }),
  }
}

/** The entries that were there at a moment. */
export function entriesAt({ spells, statuses, verdicts, rulings }: Entries, moment?: string): Entries {
  const then = <Of extends Dated>(all: readonly Of[]) =>
    moment === undefined ? all : all.filter(({ recordedAt }) => recordedAt <= moment)
  return { spells: then(spells), statuses: then(statuses), verdicts: then(verdicts), rulings: then(rulings) }
}

/**
 * That on the entry itself, or on the one that it corrects where the job is the same: an end is a correction,
 * too.
 */
export function rulingOn(
  { spells, rulings }: Pick<Entries, 'spells' | 'rulings'>,
  spell: SpellEntry,
): Ruling | undefined {
  const own = rulings.findLast(({ of }) => of === spell.id)
  const before = spells.find(({ id }) => id === spell.corrects)
  if (own || !before || !isSameJob(before, spell)) return own
  return rulingOn({ spells, rulings }, before)
}

const JOB = ['contract', 'employerId', 'okz', 'okpdtr', 'standardCode'] as const

function isSameJob(before: SpellTerms, after: SpellTerms): boolean {
  return JOB.every((name) => before[name] === after[name])
}

/** Our status of a column; none for those that say no more than that nothing is known. */
function meaningOf(code: string): RecordedStatus | undefined {
  const means = COLUMNS.find((column) => column.code === code)?.means
  return RECORDED_STATUSES.find((status) => status === means)
}
