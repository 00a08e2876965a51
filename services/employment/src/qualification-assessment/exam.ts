import { invalidInput, type NotFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { dayProblems, orderProblems } from './problems.ts'
import {
  type AssessmentOutcome,
  assessmentMoves,
  changed,
  type Decided,
  type ExamPart,
  type Known,
} from './qualification-assessment.ts'

/** Whether the centre may hold an exam on a day, and its council then. */
export type CentreOn = (day: string) => { readonly councilId: string } | NotFound | RuleRefusal

/** R31: the days of the parts, which the centre may hold as far as the registry says now. */
export function schedule(
  found: Known,
  days: NonNullable<Known['schedule']>,
  centreOn: CentreOn,
  today: string,
): Decided {
  const refused = assessmentMoves.refuse('schedule', found)
  if (refused) return refused
  const { theoryOn, practiceOn } = days
  const theory = refuseTheory(found, theoryOn !== undefined)
  if (theory) return theory
  const problems = [
    ...(theoryOn ? orderProblems('theoryOn', theoryOn, found.documentsCheckedOn, 'R31') : []),
    ...orderProblems('practiceOn', practiceOn, theoryOn ?? found.documentsCheckedOn, 'R31'),
  ]
  if (problems.length > 0) return invalidInput(problems)
  for (const day of [theoryOn, practiceOn]) {
    const centre = day && centreOn(day)
    if (centre && '__typename' in centre) return centre
  }
  return changed(found, { status: assessmentMoves.to('schedule'), schedule: days, flags: [] }, 'scheduled', today)
}

/** R31: the theoretical part of the professional exam. */
export function takeTheory(found: Known, part: ExamPart, centreOn: CentreOn, today: string): Decided {
  const refused = assessmentMoves.refuse('takeTheory', found) ?? refuseTheory(found, true)
  if (refused) return refused
  const problems = dayProblems('on', part.on, { after: found.documentsCheckedOn, today, rule: 'R31' })
  if (problems.length > 0) return invalidInput(problems)
  const centre = centreOn(part.on)
  if ('__typename' in centre) return centre
  const taken = { theory: part, examinedOn: part.on, councilId: centre.councilId }
  return changed(found, { ...taken, status: assessmentMoves.to('takeTheory') }, 'theoryTaken', part.on)
}

/** R31: the practical part follows a theoretical part that was passed. */
export function takePractice(found: Known, part: ExamPart, centreOn: CentreOn, today: string): Decided {
  const refused = assessmentMoves.refuse('takePractice', found) ?? refusePractice(found)
  if (refused) return refused
  const after = found.theory?.on ?? found.documentsCheckedOn
  const problems = dayProblems('on', part.on, { after, today, rule: 'R31' })
  if (problems.length > 0) return invalidInput(problems)
  const centre = centreOn(part.on)
  if ('__typename' in centre) return centre
  const taken = { practice: part, examinedOn: part.on, councilId: centre.councilId }
  return changed(found, { ...taken, status: assessmentMoves.to('takePractice') }, 'practiceTaken', part.on)
}

/** What was taken goes to the council once nothing is left to take. */
export function submit(found: Known, on: string, today: string): Decided {
  const refused = assessmentMoves.refuse('submit', found)
  if (refused) return refused
  if (!found.practice && found.theory?.passed)
    return ruleRefusal(
      'R31',
      'PRACTICE_MISSING',
      'Теоретическая часть сдана, практической ещё не было.',
      'The theoretical part was passed; the practical one is still to come.',
    )
  const problems = dayProblems('on', on, { after: found.examinedOn, today, rule: 'R31' })
  if (problems.length > 0) return invalidInput(problems)
  return changed(found, { status: assessmentMoves.to('submit'), submittedOn: on }, 'submitted', on)
}

type Ruling = { readonly outcome: AssessmentOutcome; readonly on: string }

/**
 * R31: the council decides on an exam of a centre that might hold it; who has passed has passed every part.
 */
export function decide(
  found: Known,
  { outcome, on }: Ruling,
  council: NotFound | RuleRefusal | undefined,
  today: string,
): Decided {
  const move = outcome === 'PASSED' ? 'pass' : 'fail'
  const refused = assessmentMoves.refuse(move, found)
  if (refused) return refused
  const problems = dayProblems('on', on, { after: found.submittedOn, today, rule: 'R31' })
  if (problems.length > 0) return invalidInput(problems)
  const unfit = council ?? refuseFlagged(found) ?? (outcome === 'PASSED' ? refusePassed(found) : undefined)
  if (unfit) return unfit
  return changed(found, { status: assessmentMoves.to(move), decidedOn: on, outcome }, 'decided', on)
}

/** R31: nobody decides on an exam that the registry no longer bears out. */
export function refuseFlagged({ flags }: Pick<Known, 'flags'>): RuleRefusal | undefined {
  if (flags.length === 0) return undefined
  const days = flags.map(({ on }) => on).join(', ')
  return ruleRefusal(
    'R31',
    'FLAGGED',
    `По реестру у центра или совета не было права на ${days}.`,
    `By the registry the centre or the council had no right on ${days}.`,
  )
}

export function refusePassed({
  mode,
  theory,
  practice,
}: Pick<Known, 'mode' | 'theory' | 'practice'>): RuleRefusal | undefined {
  if (practice?.passed && (mode === 'DEMO_EXAM' || theory?.passed)) return undefined
  return ruleRefusal(
    'R31',
    'PART_NOT_PASSED',
    'Сдана не каждая часть экзамена.',
    'Not every part of the exam was passed.',
  )
}

function refuseTheory({ mode }: Known, hasTheory: boolean): RuleRefusal | undefined {
  if ((mode !== 'DEMO_EXAM') === hasTheory) return undefined
  return hasTheory
    ? ruleRefusal(
        'R31',
        'NO_THEORY',
        'У демонстрационного экзамена нет теоретической части.',
        'A demonstration exam has no theoretical part.',
      )
    : ruleRefusal(
        'R31',
        'THEORY_MISSING',
        'Профессиональный экзамен начинается с теоретической части.',
        'A professional exam begins with its theoretical part.',
      )
}

function refusePractice({ mode, theory }: Known): RuleRefusal | undefined {
  if (mode === 'DEMO_EXAM' || theory?.passed) return undefined
  return theory
    ? ruleRefusal(
        'R31',
        'THEORY_FAILED',
        'Теоретическая часть не сдана: к практической не допускают.',
        'The theoretical part was failed: the practical one may not be taken.',
      )
    : ruleRefusal(
        'R31',
        'THEORY_MISSING',
        'Практическая часть идёт после теоретической.',
        'The practical part comes after the theoretical one.',
      )
}
