import { between, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { LARGEST_COHORT } from '../cohort/cohort.ts'
import type { MonitoringColumn } from './columns.ts'

/** People by column; a column that is not named has none. */
export type Counts = Readonly<Record<string, number>>
/** One category of graduates as the form has it. */
export type Filled = { readonly graduates: number; readonly counts: Counts }

/** R43 within one category: columns of the day, no part above its whole, disjoint columns add up. */
export function rowProblems({ graduates, counts }: Filled, columns: readonly MonitoringColumn[]): InputProblem[] {
  const known = new Set(columns.map(({ code }) => code))
  const foreign = Object.keys(counts).filter((code) => !known.has(code))
  const ranges = [
    ...between('graduates', graduates, [0, LARGEST_COHORT], 'R43'),
    ...Object.entries(counts).flatMap(([code, people]) => between(code, people, [0, LARGEST_COHORT], 'R43')),
  ]
  if (foreign.length > 0 || ranges.length > 0) return [...foreign.map(notInForm), ...ranges]
  return [...columns.flatMap((column) => partProblems(column, counts)), ...sumProblems(graduates, counts, columns)]
}

/**
 * R43 between categories: whoever has a target contract or a disability is among all graduates, in every
 * column, and so are those who are in a column but not in its part.
 */
export function categoryProblems(
  { graduates, counts }: Filled,
  all: Filled,
  columns: readonly MonitoringColumn[],
): InputProblem[] {
  const of = (code: string, { counts }: { readonly counts: Counts }) => counts[code] ?? 0
  const more = columns.filter(({ code }) => of(code, { counts }) > of(code, all))
  const isMore = (code: string) => more.some((one) => one.code === code)
  const rest = (whole: string, part: string, filled: { readonly counts: Counts }) =>
    of(whole, filled) - of(part, filled)
  const outside = columns.filter(
    ({ code, of: whole }) => whole && !isMore(whole) && rest(whole, code, { counts }) > rest(whole, code, all),
  )
  return [
    ...unless(graduates <= all.graduates, 'graduates', 'MORE_THAN_ALL', ...moreThanAll('graduates'), 'R43'),
    ...more.map(({ code, label }) =>
      problem(code, 'MORE_THAN_ALL', moreThanAll(label.ru)[0], moreThanAll(label.en)[1], 'R43'),
    ),
    ...outside.map(({ code, label }) =>
      problem(
        code,
        'FEWER_THAN_ALL',
        `«${label.ru}»: тех, кто не в этой графе, в категории больше, чем среди всех выпускников.`,
        `“${label.en}”: of those who are not in this column the category has more than all graduates.`,
        'R43',
      ),
    ),
  ]
}

function notInForm(code: string): InputProblem {
  return problem(
    code,
    'NOT_IN_FORM',
    `Графы ${code} на этот день в форме нет.`,
    `The form has no column ${code} on this day.`,
    'R43',
  )
}

function partProblems({ code, of, label }: MonitoringColumn, counts: Counts): InputProblem[] {
  const [part, whole] = [counts[code] ?? 0, of ? (counts[of] ?? 0) : Number.POSITIVE_INFINITY]
  return unless(
    part <= whole,
    code,
    'PART_ABOVE_WHOLE',
    `«${label.ru}»: ${part} — больше, чем в графе, частью которой это является: ${whole}.`,
    `“${label.en}”: ${part} is more than the column that it is a part of: ${whole}.`,
    'R43',
  )
}

function sumProblems(graduates: number, counts: Counts, columns: readonly MonitoringColumn[]): InputProblem[] {
  const sum = columns.filter(({ of }) => !of).reduce((total, { code }) => total + (counts[code] ?? 0), 0)
  return unless(
    sum === graduates,
    'graduates',
    'SUM_DIFFERS',
    `Графы в сумме дают ${sum}, а выпускников ${graduates}.`,
    `The columns add up to ${sum}, and there are ${graduates} graduates.`,
    'R43',
  )
}

function moreThanAll(what: string): readonly [ru: string, en: string] {
  return what === 'graduates'
    ? ['Выпускников категории больше, чем всех.', 'The category has more graduates than there are.']
    : [`«${what}»: в категории больше, чем среди всех.`, `“${what}”: the category has more than all graduates.`]
}

/** How many people the columns of a meaning have together. */
export function countOf(
  counts: Counts,
  columns: readonly MonitoringColumn[],
  means: MonitoringColumn['means'],
): number {
  return columns.filter((column) => column.means === means).reduce((sum, { code }) => sum + (counts[code] ?? 0), 0)
}

/** The sums of several reports, column by column. */
export function added(all: readonly Filled[]): Filled {
  const counts: Record<string, number> = {}
  for (const one of all)
    for (const [code, people] of Object.entries(one.counts)) counts[code] = (counts[code] ?? 0) + people
  return { graduates: all.reduce((sum, { graduates }) => sum + graduates, 0), counts }
}
