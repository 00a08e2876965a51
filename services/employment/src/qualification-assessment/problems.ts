import { comeProblems, textProblems, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { namesSomebody } from '../monitoring-form/personal-data.ts'
import type { Application } from './qualification-assessment.ts'

const LONGEST_NUMBER = 40

/** R47: what an application says must agree, and must not name anybody. */
export function applicationProblems(wanted: Application, today: string): InputProblem[] {
  const { number, candidate, appliedOn, documentsCompleteOn } = wanted
  return [
    ...textProblems('number', number, LONGEST_NUMBER),
    ...textWithoutNames('number', number),
    ...candidateProblems(candidate),
    ...partyProblems(wanted),
    ...dayProblems('appliedOn', appliedOn, { today }),
    ...(documentsCompleteOn === undefined
      ? []
      : dayProblems('documentsCompleteOn', documentsCompleteOn, { after: appliedOn, today })),
  ]
}

/** R47: an HMAC, neither a name nor a СНИЛС, padded or not. */
export function candidateProblems(candidate: string): InputProblem[] {
  return /^(?=\d*[a-f])[0-9a-f]{64}$/.test(candidate) ? [] : [PSEUDONYM]
}
const PSEUDONYM = problem(
  'candidate',
  'PSEUDONYM',
  'Псевдоним соискателя — 64 строчных шестнадцатеричных знака (HMAC-SHA-256), не имя и не СНИЛС.',
  'A candidate’s pseudonym is 64 lower-case hexadecimal digits (HMAC-SHA-256), neither a name nor a СНИЛС.',
  'R47',
)

/** Days of one assessment follow one another, and none has not come yet. */
export function dayProblems(
  path: string,
  day: string,
  {
    after,
    today,
    rule = 'R47',
  }: { readonly after?: string | undefined; readonly today: string; readonly rule?: string },
): InputProblem[] {
  return [...comeProblems(path, day, today, rule), ...orderProblems(path, day, after, rule)]
}

export function orderProblems(path: string, day: string, after: string | undefined, rule = 'R47'): InputProblem[] {
  return unless(
    after === undefined || day >= after,
    path,
    'TOO_EARLY',
    `День ${day} раньше предыдущего шага (${after}).`,
    `The day ${day} is before the step it follows (${after}).`,
    rule,
  )
}

export function textWithoutNames(path: string, text: string): InputProblem[] {
  return unless(
    !namesSomebody(text),
    path,
    'PERSONAL_DATA',
    'В тексте имя или номер человека: соискателя называет псевдоним.',
    'The text has the name or number of a person: a candidate goes by a pseudonym.',
    'R47',
  )
}

/** Who sends the candidate and who pays (238-FZ, article 4); students sit their exams in a cohort. */
function partyProblems({ mode, initiator, payer, cohortId, employerId, needId }: Application): InputProblem[] {
  const isStudents = mode !== 'NOK'
  return [
    ...unless(
      !isStudents || cohortId !== undefined,
      'cohortId',
      'COHORT_MISSING',
      'ГИА-НОК и демонстрационный экзамен сдают студенты: укажите когорту.',
      'Students take this exam: name their cohort.',
      'R47',
    ),
    ...unless(
      !isStudents || initiator === 'CANDIDATE',
      'initiator',
      'NOT_FOR_STUDENTS',
      'Студента на этот экзамен работодатель не направляет.',
      'No employer refers a student to this exam.',
      'R47',
    ),
    ...unless(
      (initiator === 'EMPLOYER') === (employerId !== undefined),
      'employerId',
      'REFERRAL',
      'Работодатель указывается тогда и только тогда, когда он направил соискателя.',
      'The employer is named where it has referred the candidate, and only there.',
      'R47',
    ),
    ...unless(
      (initiator === 'EMPLOYER') === (payer === 'EMPLOYER'),
      'payer',
      'PAYER',
      'Оценку по направлению оплачивает работодатель, остальные — соискатель или третье лицо.',
      'An employer pays for those it refers, the candidate or a third party for others.',
      'R47',
    ),
    ...unless(
      needId === undefined || initiator === 'EMPLOYER',
      'needId',
      'REFERRAL',
      'Потребность в переподготовке — у соискателя, направленного работодателем.',
      'A need for retraining is that of a candidate whom an employer has referred.',
      'R47',
    ),
  ]
}
