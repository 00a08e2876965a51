import { given } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { type Column, must, oneOf, text, wholeNumber } from '@kadry/import/columns'
import type { FileRefused as Refused } from '@kadry/import/file-refusal'
import type { RefusedCell as Cell } from '@kadry/import/ledger'
import { LARGEST_COHORT } from '../cohort/cohort.ts'
import type { MonitoringColumn } from './columns.ts'
import type { GraduateCategory, NewReport } from './monitoring-form.ts'

export type FileRefused = Refused
export type RefusedCell = Cell

/** A line of the spreadsheet: one cohort and category, and people by the codes of columns. */
export type ReportRow = {
  readonly speciality: string
  readonly graduationYear: number
  readonly category: GraduateCategory
  readonly graduates: number
  readonly measures?: string
} & Readonly<Record<string, unknown>>

const people = (ru: string) => wholeNumber(ru, 0, LARGEST_COHORT)
const about = {
  speciality: must(text('Код специальности')),
  graduationYear: must(wholeNumber('Год выпуска', 1990, 2100)),
  category: must(oneOf('Категория', ['TOTAL', 'TARGETED', 'WITH_DISABILITY'])),
  graduates: must(people('Всего выпускников')),
  measures: text('Меры'),
} as const

/** How the columns of a form stand in a file: by their codes or titles. */
export function fileColumns(form: readonly MonitoringColumn[]): Readonly<Record<string, Column>> {
  return { ...about, ...Object.fromEntries(form.map(({ code, label }) => [code, people(label.ru)])) }
}

export function reportOf(row: ReportRow, observedOn: string, form: readonly MonitoringColumn[]): NewReport {
  const { category, graduates, measures } = row
  const counts = form.flatMap(({ code }) => (row[code] === undefined ? [] : [[code, Number(row[code])]]))
  return { observedOn, category, graduates, counts: Object.fromEntries(counts), ...given({ measures }) }
}

/** The one cohort of a speciality and year that a line can be about. */
export function theOne<Cohort extends { readonly id: string }>(found: readonly Cohort[]): Cohort | InvalidInput {
  const [cohort, ...others] = found
  if (cohort && others.length === 0) return cohort
  const [code, ru, en] = cohort
    ? ([
        'SEVERAL_COHORTS',
        'По этой специальности у колледжа несколько когорт этого года: отчёт подают командой.',
        'The college has several cohorts of this speciality and year: report on them by the mutation.',
      ] as const)
    : ([
        'UNKNOWN_COHORT',
        'Когорты этой специальности и года выпуска у колледжа нет.',
        'The college has no cohort of this speciality and graduation year.',
      ] as const)
  return invalidInput([problem('speciality', code, ru, en)])
}
