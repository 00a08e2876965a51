import type { Fact } from '@kadry/contracts/catalogue'
import type { Decision } from '@kadry/domain/decision'
import { between, comeProblems, given, termProblems, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { isIdOf } from '@kadry/runtime/ids'
import { roundedToFive } from '../outcome/disclose.ts'
import { type Hires, type Known, type NeedStatus, type WorkforceNeed, workforceNeedMoves } from './workforce-need.ts'

const MOST_PERIODS = 200

export type HiresReport = Omit<Hires, 'reportedOn'>

/** People hired on a need so far. */
export function filledOf({ hires = [] }: Pick<WorkforceNeed, 'hires'>): number {
  return hires.reduce((sum, { people }) => sum + people, 0)
}

/**
 * People hired in a period, from its first to its last day. Periods of one need don't overlap; the same
 * period again corrects what was reported of it, zero takes it back. Together they are at most what was
 * confirmed.
 */
export function reportHires(
  need: Known,
  { from, to, people }: HiresReport,
  today: string,
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | IllegalTransition> {
  // Whatever can be filled can be reported on: `fill` leaves from every such state.
  const refused = workforceNeedMoves.refuse('fill', need)
  if (refused) return refused
  const { hires: known = [] } = need
  const others = known.filter((one) => one.from !== from || one.to !== to)
  const isCorrection = others.length < known.length
  const problems = [
    ...between('people', people, [isCorrection ? 0 : 1, need.confirmedHeadcount ?? 0], 'R25'),
    ...termProblems('to', from, to),
    ...periodProblems(need, { from, to }, today),
    ...unless(
      isCorrection || known.length < MOST_PERIODS,
      'from',
      'TOO_MANY',
      `Не больше ${MOST_PERIODS} периодов.`,
      `At most ${MOST_PERIODS} periods.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (others.some((one) => one.from <= to && from <= one.to)) return overlapping()
  const reported = { from, to, people, reportedOn: today }
  const hires = [...others, ...(people > 0 ? [reported] : [])].sort((a, b) => (a.from < b.from ? -1 : 1))
  const filled = filledOf({ hires })
  if (filled > (need.confirmedHeadcount ?? 0)) return tooMany(need.confirmedHeadcount ?? 0)
  const status = statusWith(need, filled)
  return {
    next: { ...need, hires, status },
    facts: [
      {
        type: 'need.hiresReported.v1',
        data: { id: need.id, from, to, filled: roundedToFive(filled), ...promiseOf(need) },
      },
      ...(status === 'FILLED' && need.status !== 'FILLED' ? [filledFact(need, to)] : []),
    ],
  }
}

/** Whoever keeps a promise of vacancies hears what was hired on it. */
export function promiseOf({ originIds }: Pick<WorkforceNeed, 'originIds'>) {
  const commitmentId = originIds.find((id) => isIdOf('Commitment', id))
  return given({ commitmentId })
}

function filledFact(need: Known, on: string): Fact {
  const { id, confirmedHeadcount: headcount } = need
  return { type: 'need.filled.v1', data: { id, on, ...given({ headcount }), ...promiseOf(need) } }
}

function statusWith({ status, headcount, confirmedHeadcount }: Known, filled: number): NeedStatus {
  if (filled > 0 && filled === confirmedHeadcount) return workforceNeedMoves.to('fill')
  if (status === 'LAPSED') return status
  if (filled > 0) return workforceNeedMoves.to('fillPartly')
  return workforceNeedMoves.to(headcount === confirmedHeadcount ? 'reopenConfirmed' : 'reopenAdjusted')
}

function periodProblems(
  { neededFrom }: Known,
  { from, to }: Pick<Hires, 'from' | 'to'>,
  today: string,
): InputProblem[] {
  return [
    ...unless(
      from >= neededFrom,
      'from',
      'BEFORE_NEED',
      `Люди нужны с ${neededFrom}: наём раньше к потребности не относится.`,
      `People are needed from ${neededFrom}: an earlier hire does not belong to the need.`,
      'R25',
    ),
    ...comeProblems('to', to, today, 'R25'),
  ]
}

function overlapping(): RuleRefusal {
  return ruleRefusal(
    'R25',
    'HIRES_OVERLAP',
    'Период пересекается с уже сообщённым; исправляют тот же период.',
    'The period overlaps one that was reported; a correction names the same period.',
  )
}

function tooMany(confirmed: number): RuleRefusal {
  return ruleRefusal(
    'R25',
    'MORE_HIRES_THAN_CONFIRMED',
    `Нанятых больше подтверждённых ${confirmed}.`,
    `More people are hired than the ${confirmed} that were confirmed.`,
  )
}
