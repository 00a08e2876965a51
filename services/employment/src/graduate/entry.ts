import type { Decision } from '@kadry/domain/decision'
import { textProblems, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { textWithoutNames } from '../monitoring-form/personal-data.ts'
import { type SpellTerms, type StatusTerms, spellProblems, statusProblems } from './entry-terms.ts'
import type { Graduate, Recorded, Time } from './graduate.ts'

export const SOURCES = ['COLLEGE', 'EMPLOYER', 'REGISTER_EXTRACT'] as const
export type Source = (typeof SOURCES)[number]

/** An entry is never changed: what was wrong in it is corrected by a later one that names it. */
type Entry = {
  readonly id: string
  readonly recordedAt: string
  readonly source: Source
  readonly corrects?: string
  /** It was never so: nothing takes the place of the entry that is corrected. */
  readonly retracted?: boolean
}
export type SpellEntry = SpellTerms & Entry
export type StatusEntry = StatusTerms & Entry
/** What came of checking an entry. */
export type Verdict = {
  readonly of: string
  readonly recordedAt: string
  readonly verdict: 'VERIFIED' | 'DISPUTED'
  readonly reason?: string
}
/** Whether a job is in the speciality, where no table says it (domain.md 6.3, test 6). */
export type Ruling = {
  readonly of: string
  readonly recordedAt: string
  readonly strength: 'CORE' | 'RELATED' | 'NONE'
  readonly reason: string
}

export type EntryStatus = 'REPORTED' | 'VERIFIED' | 'DISPUTED' | 'CORRECTED'
export const entryMoves = lifecycle<EntryStatus>()({
  report: { from: [], to: 'REPORTED' },
  verify: { from: ['REPORTED'], to: 'VERIFIED' },
  dispute: { from: ['REPORTED'], to: 'DISPUTED' },
  correct: { from: ['REPORTED', 'VERIFIED', 'DISPUTED'], to: 'CORRECTED' },
})
export const employmentSpellMoves = lifecycle<'OPEN' | 'ENDED'>()({
  start: { from: [], to: 'OPEN' },
  recordEnded: { from: [], to: 'ENDED' },
  end: { from: ['OPEN'], to: 'ENDED' },
})

type Said = { readonly source: Source; readonly corrects?: string }
export type NewSpell = SpellTerms & Said
export type NewStatus = StatusTerms & Said
type EntryId = (graduateId: string, n: number) => string
type Answered = { readonly entryId: string }
type Refused = InvalidInput | IllegalTransition

/** R34, R46: a spell of work, or the correction of one. */
export function recordSpell(graduate: Recorded, spell: NewSpell, { at, today }: Time, idOf: EntryId) {
  const problems = [...spellProblems(spell, today), ...repeated(sameSpell(graduate, spell), spell)]
  return added(
    graduate,
    'spells',
    { spell, problems },
    { ...spell, id: nextId(graduate, 'spells', idOf), recordedAt: at },
  )
}

/** R34, R46: a status that is not work, or the correction of one. */
export function recordStatus(graduate: Recorded, status: NewStatus, { at, today }: Time, idOf: EntryId) {
  const problems = [...statusProblems(status, today), ...repeated(sameStatus(graduate, status), status)]
  const entry = { ...status, id: nextId(graduate, 'statuses', idOf), recordedAt: at }
  return added(graduate, 'statuses', { spell: status, problems }, entry)
}

/**
 * R34, R46: an open spell ends; `on` is its last day. The entry without an end is corrected by one with it.
 */
export function endSpell(
  graduate: Recorded,
  { id, on, source }: { readonly id: string; readonly on: string; readonly source: Source },
  time: Time,
  idOf: EntryId,
): Decision<Graduate, Refused, Answered> {
  const found = graduate.spells.find((one) => one.id === id)
  if (!found) return unknownEntry('spellId')
  const refused =
    entryMoves.refuse('correct', { status: statusOf(graduate, id) }) ??
    employmentSpellMoves.refuse('end', { status: found.to ? 'ENDED' : 'OPEN' })
  if (refused) return refused
  return recordSpell(graduate, { ...termsOf(found), to: on, source, corrects: id }, time, idOf)
}

/** R46: an entry, of whichever kind, that should never have been made. */
export function retract(
  graduate: Recorded,
  { id, source }: { readonly id: string; readonly source: Source },
  { at }: Time,
  idsOf: { readonly spells: EntryId; readonly statuses: EntryId },
): Decision<Graduate, Refused, Answered> {
  const kind = graduate.spells.some((one) => one.id === id) ? 'spells' : 'statuses'
  const found = graduate[kind].find((one) => one.id === id)
  if (!found) return unknownEntry('entryId')
  const refused = entryMoves.refuse('correct', { status: statusOf(graduate, id) })
  if (refused) return refused
  const entry = { ...found, source, corrects: id, retracted: true, recordedAt: at }
  return append(graduate, kind, { ...entry, id: nextId(graduate, kind, idsOf[kind]) })
}

/** R46: an entry is found right, or doubted for a reason: what is doubted is used by nobody. */
export function judge(
  graduate: Recorded,
  { id, verdict, reason }: { readonly id: string; readonly verdict: Verdict['verdict']; readonly reason?: string },
  { at }: Time,
): Decision<Graduate, Refused, Answered> {
  if (![...graduate.spells, ...graduate.statuses].some((one) => one.id === id)) return unknownEntry('entryId')
  const move = verdict === 'VERIFIED' ? 'verify' : 'dispute'
  const refused = entryMoves.refuse(move, { status: statusOf(graduate, id) })
  if (refused) return refused
  const problems = reason === undefined ? [] : reasonProblems(reason)
  if (problems.length > 0) return invalidInput(problems)
  const said = { of: id, recordedAt: at, verdict, ...(reason === undefined ? {} : { reason }) }
  return { next: { ...graduate, verdicts: [...graduate.verdicts, said] }, facts: [], answer: { entryId: id } }
}

/** A ruling on a spell; a later one stands in its place. */
export function rule(
  graduate: Recorded,
  { id, ...ruled }: { readonly id: string } & Pick<Ruling, 'strength' | 'reason'>,
  { at }: Time,
): Decision<Graduate, Refused, Answered> {
  if (!graduate.spells.some((one) => one.id === id)) return unknownEntry('spellId')
  if (statusOf(graduate, id) === 'CORRECTED') return entryMoves.refuse('correct', { status: 'CORRECTED' })!
  const problems = reasonProblems(ruled.reason)
  if (problems.length > 0) return invalidInput(problems)
  const ruling = { of: id, recordedAt: at, ...ruled }
  return { next: { ...graduate, rulings: [...graduate.rulings, ruling] }, facts: [], answer: { entryId: id } }
}

/** How an entry stands by all that is recorded. */
export function statusOf({ spells, statuses, verdicts }: Graduate, id: string): EntryStatus {
  if ([...spells, ...statuses].some(({ corrects }) => corrects === id)) return 'CORRECTED'
  return verdicts.findLast(({ of }) => of === id)?.verdict ?? 'REPORTED'
}

type Kind = 'spells' | 'statuses'
type Checked = { readonly spell: Said; readonly problems: readonly InputProblem[] }

function added(
  graduate: Recorded,
  kind: Kind,
  { spell: { corrects }, problems }: Checked,
  entry: SpellEntry | StatusEntry,
): Decision<Graduate, Refused, Answered> {
  if (corrects !== undefined) {
    if (!graduate[kind].some(({ id }) => id === corrects)) return unknownEntry('corrects')
    const refused = entryMoves.refuse('correct', { status: statusOf(graduate, corrects) })
    if (refused) return refused
  }
  return problems.length > 0 ? invalidInput([...problems]) : append(graduate, kind, entry)
}

function append(graduate: Recorded, kind: Kind, entry: SpellEntry | StatusEntry) {
  return { next: { ...graduate, [kind]: [...graduate[kind], entry] }, facts: [], answer: { entryId: entry.id } }
}

function nextId({ id, ...lists }: Recorded, kind: Kind, idOf: EntryId): string {
  return idOf(id, lists[kind].length + 1)
}

function termsOf({
  id: _,
  recordedAt: __,
  source: ___,
  corrects: ____,
  retracted: _____,
  ...terms
}: SpellEntry): SpellTerms {
  return terms
}

const spellKey = ({ contract, from, employerId }: SpellTerms) => [contract, from, employerId ?? ''].join(' ')
const statusKey = ({ status, on }: StatusTerms) => [status, on].join(' ')

/** The entry that stands and says the same work or status from the same day, if there is one. */
export function sameEntry<Terms, Of extends Terms & Entry>(
  entries: readonly Of[],
  terms: Terms,
  keyOf: (terms: Terms) => string,
): Of | undefined {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.find((one) => !one.retracted && !corrected.has(one.id) && keyOf(one) === keyOf(terms))
}
export const sameSpell = (graduate: Graduate, terms: SpellTerms) => sameEntry(graduate.spells, terms, spellKey)
export const sameStatus = (graduate: Graduate, terms: StatusTerms) => sameEntry(graduate.statuses, terms, statusKey)

function repeated(same: Entry | undefined, { corrects }: Said): InputProblem[] {
  return unless(
    !same || same.id === corrects,
    'from',
    'RECORDED_TWICE',
    'Это уже внесено: исправьте ту запись.',
    'This is recorded already: correct that entry.',
    'R34',
  )
}

function reasonProblems(reason: string): InputProblem[] {
  return [...textProblems('reason', reason), ...textWithoutNames('reason', reason)]
}

function unknownEntry(path: string): InvalidInput {
  return invalidInput([
    problem(path, 'UNKNOWN_ENTRY', 'У выпускника нет такой записи.', 'The graduate has no such entry.'),
  ])
}
