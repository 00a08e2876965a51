import { addWorkingDays, isUnknown } from '@kadry/calendar/working-days'
import { daysLater } from '@kadry/domain/day'
import { given, textProblems, tidy } from '@kadry/domain/input'
import { invalidInput, type NotFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { dayProblems, textWithoutNames } from './problems.ts'
import {
  type AppealGround,
  type AssessmentOutcome,
  assessmentMoves,
  changed,
  type Decided,
  type Known,
} from './qualification-assessment.ts'

/** R33: calendar days to appeal in, working days to decide in. */
const APPEAL_DAYS = 30
const DECISION_WORKING_DAYS = 30

/** What of the decision itself an appeal may change; the others are about documents. */
const ABOUT_THE_DECISION: readonly AppealGround[] = ['RESULT', 'PROCEDURE']

type Filing = { readonly ground: AppealGround; readonly on: string }

/**
 * R33: within 30 calendar days of the council's decision, or of the refusal of documents; the last of them
 * counts.
 */
export function appeal(found: Known, { ground, on }: Filing, today: string): Decided {
  const refused = assessmentMoves.refuse('appeal', found) ?? refuseGround(found, ground)
  if (refused) return refused
  const decidedOn = found.refusal?.on ?? found.decidedOn!
  const problems = dayProblems('on', on, { after: decidedOn, today, rule: 'R33' })
  if (problems.length > 0) return invalidInput(problems)
  const lastOn = daysLater(decidedOn, APPEAL_DAYS)
  if (on > lastOn) return tooLate(lastOn)
  const dueOn = addWorkingDays(on, DECISION_WORKING_DAYS)
  if (typeof dueOn !== 'string' || isUnknown(dueOn)) return unknownTerm(on)
  const filed = { ground, filedOn: on, dueOn }
  return changed(found, { status: assessmentMoves.to('appeal'), appeal: filed }, 'appealed', on)
}

type Ruling = {
  readonly decision: 'UPHELD' | 'OVERTURNED'
  readonly on: string
  readonly reason: string
  /** What the outcome is now; absent: none, the exam is to be taken anew. */
  readonly outcome?: AssessmentOutcome
}

/** R33: a decision that comes late is recorded as it is, its term is overdue. */
export function decideAppeal(
  found: Known,
  ruling: Ruling,
  council: NotFound | RuleRefusal | undefined,
  today: string,
): Decided {
  const { decision, on } = ruling
  const move = decision === 'UPHELD' ? 'uphold' : 'overturn'
  const refused = assessmentMoves.refuse(move, found)
  if (refused) return refused
  const before = found.appeal!
  const problems = [
    ...dayProblems('on', on, { after: before.filedOn, today, rule: 'R33' }),
    ...textProblems('reason', ruling.reason),
    ...textWithoutNames('reason', ruling.reason),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const unfit = council ?? refuseOutcome(found, ruling)
  if (unfit) return unfit
  const decided = { ...before, decision, decidedOn: on, reason: tidy(ruling.reason) }
  const { next, facts } = changed(found, { status: assessmentMoves.to(move), appeal: decided }, 'appealDecided', on)
  if (decision === 'UPHELD' || !ABOUT_THE_DECISION.includes(before.ground)) return { next, facts }
  // The document of the old outcome is no proof any more.
  const { outcome: _, document: __, ...rest } = next
  return { next: { ...rest, ...given({ outcome: ruling.outcome }) }, facts }
}

function refuseGround({ status }: Known, ground: AppealGround): RuleRefusal | undefined {
  if ((status === 'REFUSED') === (ground === 'DOCUMENTS_REFUSED')) return undefined
  return ruleRefusal(
    'R33',
    'GROUND',
    'Отказ принять документы обжалуют там, где в оценке отказано, остальное — после решения совета.',
    'A refusal of documents is appealed against where the assessment was refused, the rest after the council’s decision.',
  )
}

function refuseOutcome({ appeal, outcome }: Known, ruling: Ruling): RuleRefusal | undefined {
  const mayChange = ruling.decision === 'OVERTURNED' && ABOUT_THE_DECISION.includes(appeal!.ground)
  if (ruling.outcome === undefined || (mayChange && ruling.outcome !== outcome)) return undefined
  return mayChange
    ? ruleRefusal(
        'R33',
        'SAME_OUTCOME',
        `Итог ${ruling.outcome} уже таков: апелляция его не отменяет.`,
        `The outcome is ${ruling.outcome} already: such an appeal overturns nothing.`,
      )
    : ruleRefusal(
        'R33',
        'OUTCOME_STANDS',
        'Итог меняет только удовлетворённая апелляция на результат или на порядок экзамена.',
        'The outcome is changed by a granted appeal against the result or the procedure only.',
      )
}

function tooLate(lastOn: string): RuleRefusal {
  return ruleRefusal(
    'R33',
    'TOO_LATE',
    `Апелляцию принимают 30 календарных дней: последним было ${lastOn}.`,
    `An appeal is accepted for 30 calendar days: the last was ${lastOn}.`,
  )
}

function unknownTerm(on: string): RuleRefusal {
  return ruleRefusal(
    'R33',
    'CALENDAR_UNKNOWN',
    `Для 30 рабочих дней после ${on} нет производственного календаря.`,
    `There is no production calendar for the 30 working days after ${on}.`,
  )
}
