import type { Decision } from '@kadry/domain/decision'
import { regionalOktmoProblems } from '@kadry/domain/identifiers'
import { given, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'

export type NeedStatus = 'SUBMITTED' | 'CONFIRMED' | 'ADJUSTED' | 'REJECTED'

export const workforceNeedMoves = lifecycle<NeedStatus>()({
  declare: { from: [], to: 'SUBMITTED' },
  confirm: { from: ['SUBMITTED'], to: 'CONFIRMED' },
  adjust: { from: ['SUBMITTED'], to: 'ADJUSTED' },
  reject: { from: ['SUBMITTED'], to: 'REJECTED' },
})

export type WorkforceNeed = {
  readonly employerId: string
  readonly okz: string
  readonly qualificationCode?: string
  readonly level?: number
  readonly headcount: number
  readonly confirmedHeadcount?: number
  readonly neededFrom: string
  readonly neededTo: string
  readonly oktmo: string
  readonly agreementId?: string
  readonly evidence?: string
  readonly originIds: readonly string[]
  /** How it is to be met, where that is known from the beginning. */
  readonly route?: 'RETRAINING'
  readonly status: NeedStatus
  readonly validatedById?: string
  readonly rejectionReason?: string
}
type Known = WorkforceNeed & { readonly id: string }
export type NewNeed = Omit<WorkforceNeed, 'status' | 'confirmedHeadcount' | 'validatedById' | 'rejectionReason'>

const MOST_PEOPLE = 1_000_000
const MOST_ORIGINS = 20

/**
 * R25: headcount of 1 or more, or an explicit zero; a known occupation; a territory of the region.
 * `standing` is what R5, the employer's roles and the agreement have to say.
 */
export function declare(
  id: string,
  need: NewNeed,
  { isOccupationKnown, standing }: { isOccupationKnown: boolean; standing: NotFound | RuleRefusal | undefined },
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | NotFound> {
  const problems = [...needProblems(need), ...(isOccupationKnown ? [] : [unknownOccupation(need.okz)])]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const { employerId, agreementId, route, okz, headcount, neededFrom, neededTo, oktmo } = need
  const published = { id, employerId, okz, headcount, neededFrom, neededTo, oktmo, ...given({ agreementId, route }) }
  return {
    next: { ...need, ...(need.evidence ? { evidence: tidy(need.evidence) } : {}), status: 'SUBMITTED' },
    facts: [{ type: 'need.declared.v1', data: published }],
  }
}

/** R26: confirmed by another body than its author; another headcount makes it ADJUSTED. */
export function confirm(
  need: Known,
  { confirmedById, headcount = need.headcount }: { readonly confirmedById: string; readonly headcount?: number },
  standing: NotFound | RuleRefusal | undefined,
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | IllegalTransition | NotFound> {
  const move = headcount === need.headcount ? 'confirm' : 'adjust'
  const refused = refuseValidation(need, confirmedById, move) ?? standing
  if (refused) return refused
  const problems = headcountProblems(headcount)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...need, status: workforceNeedMoves.to(move), confirmedHeadcount: headcount, validatedById: confirmedById },
    facts: [{ type: 'need.confirmed.v1', data: { id: need.id, headcount, confirmedById } }],
  }
}

/** R26: rejected with a reason by another body than its author. */
export function reject(
  need: Known,
  { confirmedById, reason }: { readonly confirmedById: string; readonly reason: string },
  standing: NotFound | RuleRefusal | undefined,
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | IllegalTransition | NotFound> {
  const refused = refuseValidation(need, confirmedById, 'reject') ?? standing
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...need, status: 'REJECTED', validatedById: confirmedById, rejectionReason: tidy(reason) },
    facts: [{ type: 'need.rejected.v1', data: { id: need.id, reason: tidy(reason) } }],
  }
}

function refuseValidation(
  need: WorkforceNeed,
  confirmedById: string,
  move: 'confirm' | 'adjust' | 'reject',
): RuleRefusal | IllegalTransition | undefined {
  const refused = workforceNeedMoves.refuse(move, need)
  if (refused || confirmedById !== need.employerId) return refused
  return ruleRefusal(
    'R26',
    'OWN_NEED',
    'Свою потребность организация не подтверждает и не отклоняет.',
    'An organisation neither confirms nor rejects its own need.',
  )
}

function needProblems({ headcount, oktmo, level, evidence, originIds, qualificationCode, ...term }: NewNeed) {
  return [
    ...headcountProblems(headcount),
    ...regionalOktmoProblems('oktmo', oktmo),
    ...termProblems('neededTo', term.neededFrom, term.neededTo),
    ...unless(
      level === undefined || (level >= 1 && level <= 9),
      'level',
      'LEVEL',
      'Уровень квалификации должен быть от 1 до 9.',
      'A qualification level must be from 1 to 9.',
    ),
    ...unless(
      qualificationCode === undefined || /^\d{2}\.\d{5}\.\d{2,4}$/.test(qualificationCode),
      'qualificationCode',
      'SHAPE',
      'Ожидается код квалификации, например 40.19600.01.',
      'Expected a qualification code such as 40.19600.01.',
    ),
    ...(evidence === undefined ? [] : textProblems('evidence', evidence, 1_000)),
    ...unless(
      originIds.length <= MOST_ORIGINS,
      'originIds',
      'TOO_MANY',
      `Не больше ${MOST_ORIGINS}.`,
      `At most ${MOST_ORIGINS}.`,
    ),
  ]
}

function headcountProblems(headcount: number): InputProblem[] {
  if (headcount >= 0 && headcount <= MOST_PEOPLE) return []
  return [
    problem(
      'headcount',
      'HEADCOUNT',
      `Число людей должно быть от 0 до ${MOST_PEOPLE}.`,
      `The headcount must be from 0 to ${MOST_PEOPLE}.`,
      'R25',
    ),
  ]
}

function unknownOccupation(okz: string): InputProblem {
  return problem(
    'okz',
    'UNKNOWN_OCCUPATION',
    `Занятия ${okz} нет в классификаторе.`,
    `The occupation ${okz} is not in the classifier.`,
    'R25',
  )
}
