import type { Decision } from '@kadry/domain/decision'
import { comeProblems, given, textProblems, tidy, unless } from '@kadry/domain/input'
import { type IllegalTransition, type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { day, must, type RowOf, text, wholeNumber } from '@kadry/import/columns'
import { MOST_PEOPLE } from './problems.ts'
import { type Known, quietly, type VacancySnapshot, type WorkforceNeed, workforceNeedMoves } from './workforce-need.ts'

const HIGHEST_PAY = 10_000_000
const MOST_SNAPSHOTS = 100

/** A vacancy as the open data of «Работа России» have it, without who is to be called about it. */
export const vacancyColumns = {
  jobName: must(text('Вакансия')),
  creationDate: day('Дата публикации'),
  inn: text('ИНН'),
  company: text('Организация'),
  workPlaces: wholeNumber('Рабочих мест', 1, MOST_PEOPLE),
  salaryMin: wholeNumber('Зарплата от', 0, HIGHEST_PAY),
  salaryMax: wholeNumber('Зарплата до', 0, HIGHEST_PAY),
} as const
export type VacancyRow = RowOf<typeof vacancyColumns>

/** What the vacancies of a file say together; a row that names no number of places is one, no pay is 0. */
export function summed(rows: readonly VacancyRow[]): Pick<VacancySnapshot, 'openings' | 'salaryMin' | 'salaryMax'> {
  const pay = (of: (row: VacancyRow) => number | undefined) => rows.flatMap((row) => of(row) || [])
  const [lowest, highest] = [pay(({ salaryMin }) => salaryMin), pay(({ salaryMax }) => salaryMax)]
  return {
    openings: rows.reduce((sum, { workPlaces = 1 }) => sum + workPlaces, 0),
    ...(lowest.length > 0 ? { salaryMin: Math.min(...lowest) } : {}),
    ...(highest.length > 0 ? { salaryMax: Math.max(...highest) } : {}),
  }
}

/**
 * R25: what a source of vacancies said of the employer on a day, as evidence beside the need; the number that
 * is needed stays what was declared. Said again of the same day and source it is corrected.
 */
export function recordVacancies(
  need: Known,
  snapshot: VacancySnapshot,
  today: string,
): Decision<WorkforceNeed, InvalidInput | IllegalTransition> {
  const refused = workforceNeedMoves.refuse('recordVacancies', need)
  if (refused) return refused
  const { takenOn, openings } = snapshot
  const source = tidy(snapshot.source)
  const others = (need.vacancies ?? []).filter((one) => one.takenOn !== takenOn || one.source !== source)
  const problems = [
    ...textProblems('source', snapshot.source, 200),
    ...comeProblems('takenOn', takenOn, today, 'R25'),
    ...unless(
      others.length < MOST_SNAPSHOTS,
      'takenOn',
      'TOO_MANY',
      `Не больше ${MOST_SNAPSHOTS} снимков.`,
      `At most ${MOST_SNAPSHOTS} snapshots.`,
    ),
    ...unless(openings > 0, 'csv', 'EMPTY', 'В файле нет вакансий.', 'The file has no vacancies.'),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const vacancies = [...others, { ...snapshot, source }].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return quietly(need, {
    next: { ...need, vacancies },
    facts: [{ type: 'need.vacanciesRecorded.v1', data: { id: need.id, takenOn, source, openings } }],
  })
}

/** A vacancy of another employer is no evidence of this need. */
export function foreignRow({ inn }: VacancyRow, employerInn: string | undefined) {
  return unless(
    !inn || inn === employerInn,
    'inn',
    'OTHER_EMPLOYER',
    'Это вакансия другого работодателя.',
    'This is a vacancy of another employer.',
    'R25',
  )
}

/** One wrong row makes the numbers of the whole file wrong: it is refused with its first rows at fault. */
export function refuseRows(cells: readonly { readonly line: number; readonly code: string }[]): InvalidInput {
  return invalidInput(
    cells.map(({ line, code }) =>
      problem(['csv', String(line)], code, `Строка ${line} не принята.`, `Line ${line} is not accepted.`),
    ),
  )
}

function order({ takenOn, source }: VacancySnapshot): string {
  return `${takenOn} ${source}`
}

export function snapshotOf(rows: readonly VacancyRow[], about: Pick<VacancySnapshot, 'takenOn' | 'source'>) {
  return { ...about, ...given(summed(rows)) } as VacancySnapshot
}
