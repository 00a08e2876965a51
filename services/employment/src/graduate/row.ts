import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { day, must, oneOf, type RowOf, text, wholeNumber } from '@kadry/import/columns'
import { BASES } from './basis.ts'
import { recordSpell, recordStatus, SOURCES, sameSpell, sameStatus } from './entry.ts'
import { CONTRACTS } from './entry-terms.ts'
import { type Graduate, type GraduatedCohort, isRecorded, type Recorded, record, SEXES, type Time } from './graduate.ts'

/** How graduates stand in a file: a line for each, or one more for each spell of work and each status. */
export const graduateColumns = {
  pseudonym: must(text('Псевдоним')),
  speciality: must(text('Код специальности')),
  graduationYear: must(wholeNumber('Год выпуска', 1990, 2100)),
  basis: oneOf('Основание', BASES),
  document: text('Документ'),
  givenOn: day('Дата основания'),
  until: day('Основание действует до'),
  sex: oneOf('Пол', SEXES),
  contract: oneOf('Вид занятости', CONTRACTS),
  from: day('Работает с'),
  to: day('Работает по'),
  employerInn: text('ИНН работодателя'),
  okz: text('ОКЗ'),
  okpdtr: text('ОКПДТР'),
  standard: text('Профстандарт'),
  oktmo: text('ОКТМО'),
  status: text('Статус'),
  statusFrom: day('Статус с'),
  statusTo: day('Статус по'),
  source: oneOf('Источник', SOURCES),
} as const
export type GraduateRow = RowOf<typeof graduateColumns>

/** What no two lines of a file may agree in. */
export function rowKey(row: GraduateRow): string {
  const { pseudonym, speciality, graduationYear, contract, from, employerInn, status, statusFrom } = row
  return [pseudonym, speciality, graduationYear, contract, from, employerInn, status, statusFrom].join(' ')
}

/** What the line is about, beside itself. */
export type Line = Time & {
  readonly id: string
  readonly cohort: GraduatedCohort
  readonly person: string
  /** How many graduates of the cohort come before this one. */
  readonly recorded: number
  readonly employerId?: string
  readonly idsOf: {
    readonly spells: (graduateId: string, n: number) => string
    readonly statuses: (graduateId: string, n: number) => string
  }
}
type Refused = InvalidInput | RuleRefusal | IllegalTransition

/**
 * The graduate of a line, recorded on its basis if nobody has yet, and its spell or status. What is there
 * already changes nothing; a spell that has ended since is corrected by one with its end.
 */
export function importRow(found: Graduate | undefined, row: GraduateRow, line: Line): Decision<Graduate, Refused> {
  const there = isRecorded(found as Recorded | undefined) ? (found as Recorded) : undefined
  const made = there ? undefined : recordOf(found, row, line)
  if (made && '__typename' in made) return made
  const graduate = there ?? ({ ...made!.next, id: line.id } as Recorded)
  const steps: Step[] = [
    ...(row.contract || row.from ? [importSpell] : []),
    ...(row.status || row.statusFrom ? [importStatus] : []),
  ]
  let next: Graduate = graduate
  for (const step of steps) {
    const taken = step(next as Recorded, row, line)
    if ('__typename' in taken) return taken
    next = { ...taken.next, id: line.id } as Recorded
  }
  return { next, facts: [] }
}

type Step = (graduate: Recorded, row: GraduateRow, line: Line) => Decision<Graduate, Refused, unknown>

function recordOf(found: Graduate | undefined, row: GraduateRow, line: Line): Decision<Graduate, Refused> {
  const { basis: kind, document, givenOn, until, sex } = row
  if (!kind || !document || !givenOn)
    return invalidInput([...missing('basis', kind), ...missing('document', document), ...missing('givenOn', givenOn)])
  const wanted = { person: line.person, basis: { kind, document, givenOn, ...given({ until }) }, ...given({ sex }) }
  return record(found, line.cohort, wanted, line)
}

function importSpell(graduate: Recorded, row: GraduateRow, line: Line): Decision<Graduate, Refused, unknown> {
  const { contract, from, to, okz, okpdtr, standard: standardCode, oktmo, source = 'COLLEGE' } = row
  if (!contract || !from) return invalidInput([...missing('contract', contract), ...missing('from', from)])
  const { employerId } = line
  const terms = { contract, from, ...given({ to, employerId, okz, okpdtr, standardCode, oktmo }) }
  const same = sameSpell(graduate, terms)
  if (same && Object.entries(terms).every(([name, value]) => same[name as keyof typeof same] === value))
    return { next: graduate, facts: [] }
  return recordSpell(graduate, { ...terms, source, ...given({ corrects: same?.id }) }, line, line.idsOf.spells)
}

function importStatus(graduate: Recorded, row: GraduateRow, line: Line): Decision<Graduate, Refused, unknown> {
  const { status, statusFrom: on, statusTo: to, source = 'COLLEGE' } = row
  if (!status || !on) return invalidInput([...missing('status', status), ...missing('statusFrom', on)])
  const terms = { status, on, ...given({ to }) }
  const same = sameStatus(graduate, terms)
  if (same && (to === undefined || same.to === to)) return { next: graduate, facts: [] }
  return recordStatus(graduate, { ...terms, source, ...given({ corrects: same?.id }) }, line, line.idsOf.statuses)
}

function missing(path: string, value: unknown): InputProblem[] {
  return value ? [] : [problem(path, 'EMPTY', 'Значение обязательно.', 'A value is required.')]
}
