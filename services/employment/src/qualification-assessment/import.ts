import { isDeepStrictEqual } from 'node:util'
import type { Fact } from '@kadry/contracts/catalogue'
import { given, tidy } from '@kadry/domain/input'
import { invalidInput, notFound, problem, ruleRefusal } from '@kadry/domain/refusal'
import { day, must, oneOf, type RowOf, text } from '@kadry/import/columns'
import type { FileRefused } from '@kadry/import/file-refusal'
import { lineOfPerson, withoutPseudonyms } from '../monitoring-form/personal-data.ts'
import { type CentreOn, schedule, submit, takePractice, takeTheory } from './exam.ts'
import {
  type Application,
  apply,
  checkDocuments,
  type Decided,
  type ExamPart,
  type Known,
  type Standing,
} from './qualification-assessment.ts'

const results = ['PASSED', 'FAILED'] as const

/**
 * A line is one assessment as far as it has come: columns of later steps may be empty, and come with a later
 * file.
 */
export const fileColumns = {
  number: must(text('Номер')),
  candidate: must(text('Псевдоним')),
  mode: must(oneOf('Вид', ['NOK', 'GIA_NOK', 'DEMO_EXAM'])),
  qualificationCode: must(text('Код квалификации')),
  cohortId: text('Когорта'),
  employerId: text('Работодатель'),
  appliedOn: must(day('День заявления')),
  documentsCheckedOn: day('День проверки документов'),
  theoryOn: day('День теории'),
  theory: oneOf('Теория', results),
  practiceOn: day('День практики'),
  practice: oneOf('Практика', results),
  submittedOn: day('День передачи совету'),
} as const
export type AssessmentRow = RowOf<typeof fileColumns>

/**
 * R47: a file that names a person, or has a number of one, is refused whole; nothing of it is kept or
 * repeated.
 */
export function refuseNames(csv: string): FileRefused | undefined {
  const line = lineOfPerson(withoutPseudonyms(csv))
  if (line === undefined) return undefined
  return {
    __typename: 'FileRefused',
    code: 'PERSONAL_DATA',
    rule: 'R47',
    line,
    message: {
      ru: `В строке ${line} имя или номер человека: файл отклонён целиком и не сохранён. Соискателя называет псевдоним.`,
      en: `Line ${line} has the name or number of a person: the whole file is refused and not kept. A candidate goes by a pseudonym.`,
    },
  }
}

/** A whole exam in one change, step by step. */
export function recordNew(id: string, recording: Recording): Decided {
  return record(undefined, id, recording)
}

/** What the record has is left as it is, what it lacks is added step by step. */
export function recordMore(found: Known, recording: Recording): Decided {
  const { id, candidate } = found
  if (!candidate) return notFound(id, { ru: 'Запись об оценке квалификации', en: 'qualification assessment' })
  return record(found, id, recording)
}

function record(
  found: Known | undefined,
  id: string,
  { row, centreId, standing, centreOn, today }: Recording,
): Decided {
  const parts = partsOf(row)
  if ('__typename' in parts) return parts
  const wanted = applicationOf(row, centreId)
  if (found && isOther(found, wanted, row, parts)) return recordedOtherwise()
  let state = found
  const facts: Fact[] = []
  for (const step of stepsOf(wanted, row, parts, { standing, centreOn, today })) {
    const decided = step(id, state)
    if (!decided) continue
    if ('__typename' in decided) return decided
    facts.push(...decided.facts)
    state = { ...decided.next, id }
  }
  const { id: _, ...next } = state!
  return { next, facts }
}

type Recording = {
  readonly row: AssessmentRow
  readonly centreId: string
  readonly standing: Standing
  readonly centreOn: CentreOn
  readonly today: string
}
type Parts = { readonly theory?: ExamPart; readonly practice?: ExamPart }
type Step = (id: string, state: Known | undefined) => Decided | undefined

function stepsOf(
  wanted: Application,
  row: AssessmentRow,
  { theory, practice }: Parts,
  { standing, centreOn, today }: Pick<Recording, 'standing' | 'centreOn' | 'today'>,
): readonly Step[] {
  const { documentsCheckedOn, theoryOn, practiceOn, submittedOn } = row
  const days = { ...given({ theoryOn }), practiceOn: practiceOn ?? theoryOn ?? '' }
  const isExamined = theoryOn !== undefined || practiceOn !== undefined
  const checkedOn = documentsCheckedOn ?? (isExamined ? row.appliedOn : undefined)
  return [
    (id, state) => (state ? undefined : apply(id, wanted, standing, today)),
    (_, state) => (checkedOn && !state!.documentsCheckedOn ? checkDocuments(state!, checkedOn, today) : undefined),
    (_, state) => (isExamined && !state!.schedule ? schedule(state!, days, centreOn, today) : undefined),
    (_, state) => (theory && !state!.theory ? takeTheory(state!, theory, centreOn, today) : undefined),
    (_, state) => (practice && !state!.practice ? takePractice(state!, practice, centreOn, today) : undefined),
    (_, state) => (submittedOn && !state!.submittedOn ? submit(state!, submittedOn, today) : undefined),
  ]
}

function applicationOf(row: AssessmentRow, centreId: string): Application {
  const { number, candidate, mode, qualificationCode, cohortId, employerId, appliedOn } = row
  const by = employerId ? ('EMPLOYER' as const) : ('CANDIDATE' as const)
  const about = { number: tidy(number), candidate, mode, qualificationCode, centreId, appliedOn }
  return { ...about, initiator: by, payer: by, ...given({ cohortId, employerId }) }
}

function partsOf({ theoryOn, theory, practiceOn, practice }: AssessmentRow) {
  const halves = [...half('theory', theoryOn, theory), ...half('practice', practiceOn, practice)]
  if (halves.length > 0) return invalidInput(halves)
  return {
    ...(theoryOn && theory ? { theory: { on: theoryOn, passed: theory === 'PASSED' } } : {}),
    ...(practiceOn && practice ? { practice: { on: practiceOn, passed: practice === 'PASSED' } } : {}),
  }
}

/** A result needs its day; a day alone is that of a scheduled part. */
function half(column: string, on: string | undefined, result: string | undefined) {
  if (result === undefined || on !== undefined) return []
  return [problem(column, 'DAY_MISSING', 'У результата нет дня.', 'The result has no day.', 'R31')]
}

function isOther(found: Known, wanted: Application, row: AssessmentRow, { theory, practice }: Parts): boolean {
  const said = { ...wanted, ...given({ documentsCheckedOn: row.documentsCheckedOn, submittedOn: row.submittedOn }) }
  const isUnlike = (name: string, value: unknown) => {
    const known = (found as unknown as Record<string, unknown>)[name]
    return known !== undefined && !isDeepStrictEqual(known, value)
  }
  // Who pays and who asked may have been said in more detail by a command.
  const { initiator: _, payer: __, ...compared } = said
  const parts = { ...given({ theory, practice }) }
  return Object.entries({ ...compared, ...parts }).some(([name, value]) => isUnlike(name, value))
}

function recordedOtherwise() {
  return ruleRefusal(
    'R47',
    'RECORDED_OTHERWISE',
    'Под этим номером у центра внесено другое: исправляют командой.',
    'The centre has recorded something else under this number: it is corrected by a mutation.',
  )
}
