import type { HasFiles } from '@kadry/domain/attachment'
import { dayAfter } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { given, textProblems, tidy } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { isIdOf } from '@kadry/runtime/ids'
import type { CodeTerm } from '../classifier/replacement.ts'
import {
  headcountProblems,
  levelProblems,
  needProblems,
  occupationProblems,
  qualificationProblems,
} from './problems.ts'

export type NeedReason = 'EXPANSION' | 'RETIREMENT' | 'TURNOVER' | 'NEW_TECHNOLOGY' | 'STANDARDS_PLAN' | 'OTHER'
export type NeedStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'CONFIRMED'
  | 'ADJUSTED'
  | 'REJECTED'
  | 'PARTLY_FILLED'
  | 'FILLED'
  | 'LAPSED'
  | 'WITHDRAWN'

/** Hires come late too: those of a need that has lapsed still count, and may fill it. */
export const workforceNeedMoves = lifecycle<NeedStatus>()({
  draft: { from: [], to: 'DRAFT' },
  declare: { from: [], to: 'SUBMITTED' },
  submit: { from: ['DRAFT'], to: 'SUBMITTED' },
  confirm: { from: ['SUBMITTED'], to: 'CONFIRMED' },
  adjust: { from: ['SUBMITTED'], to: 'ADJUSTED' },
  reject: { from: ['SUBMITTED'], to: 'REJECTED' },
  withdraw: { from: ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ADJUSTED'], to: 'WITHDRAWN' },
  fillPartly: { from: ['CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED', 'FILLED'], to: 'PARTLY_FILLED' },
  fill: { from: ['CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED', 'FILLED', 'LAPSED'], to: 'FILLED' },
  reportLate: { from: ['LAPSED'] },
  reopenConfirmed: { from: ['PARTLY_FILLED', 'FILLED'], to: 'CONFIRMED' },
  reopenAdjusted: { from: ['PARTLY_FILLED', 'FILLED'], to: 'ADJUSTED' },
  recordVacancies: { from: ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED', 'FILLED', 'LAPSED'] },
  lapse: { from: ['CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED'], to: 'LAPSED' },
})

/** Never declared: kept, or taken back, by its employer. */
export function isDraft({ status, neverDeclared }: Pick<WorkforceNeed, 'status' | 'neverDeclared'>): boolean {
  return status === 'DRAFT' || neverDeclared === true
}

/** Nothing of a draft is published. */
export function quietly<Decided extends object>(need: WorkforceNeed, decided: Decided): Decided {
  return isDraft(need) && 'facts' in decided ? { ...decided, facts: [] } : decided
}

/** Drafts are their employer's, and what was rejected or withdrawn counts as not said. */
export function isDeclared({ status }: Pick<WorkforceNeed, 'status'>): boolean {
  return !['DRAFT', 'REJECTED', 'WITHDRAWN'].includes(status)
}

/** People hired in a period, as the employer reports them: a number, never persons. */
export type Hires = { readonly from: string; readonly to: string; readonly people: number; readonly reportedOn: string }

/** What a source of vacancies said of the employer on a day: pay in roubles a month. */
export type VacancySnapshot = {
  readonly takenOn: string
  readonly source: string
  readonly openings: number
  readonly salaryMin?: number
  readonly salaryMax?: number
}

export type WorkforceNeed = HasFiles & {
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
  /** The campaign that it answers. */
  readonly campaignId?: string
  /** The agreement's sector, otherwise those of the employer on the day of the declaration. */
  readonly sectorCodes?: readonly string[]
  readonly reason?: NeedReason
  /** Pay offered for the post, roubles a month before tax. */
  readonly offeredFrom?: number
  readonly offeredTo?: number
  readonly evidence?: string
  readonly originIds: readonly string[]
  /** How it is to be met, where that is known from the beginning. */
  readonly route?: 'RETRAINING'
  readonly status: NeedStatus
  readonly validatedById?: string
  readonly rejectionReason?: string
  readonly withdrawalReason?: string
  /** Withdrawn while it was a draft. */
  readonly neverDeclared?: boolean
  readonly hires?: readonly Hires[]
  readonly vacancies?: readonly VacancySnapshot[]
}
export type Known = WorkforceNeed & { readonly id: string }
export type NewNeed = Omit<
  WorkforceNeed,
  | keyof HasFiles
  | 'status'
  | 'confirmedHeadcount'
  | 'validatedById'
  | 'rejectionReason'
  | 'withdrawalReason'
  | 'neverDeclared'
  | 'hires'
  | 'vacancies'
>
type Refused = InvalidInput | RuleRefusal | NotFound
/** What other records say about a need: the classifiers, R5, the employer's roles, agreement and campaign. */
export type Surroundings = {
  /** The term of its occupation's code; undefined: the classifier lacks it. */
  readonly occupation: CodeTerm | undefined
  /** What the qualification that it names is for; empty or absent: nobody knows. */
  readonly occupationsOfQualification?: readonly string[]
  /** The level of the qualification that it names, where that is in the classifier. */
  readonly levelOfQualification?: number | undefined
  readonly standing: NotFound | RuleRefusal | undefined
}

/** R25: headcount of 1 or more, or an explicit zero; an occupation in force then; a place in the region. */
export function declare(id: string, need: NewNeed, around: Surroundings): Decision<WorkforceNeed, Refused> {
  return refuseNeed(need, around) ?? submitted(id, need)
}

/** The same, kept by its employer until it is submitted: it counts nowhere and is not published. */
export function draft(_id: string, need: NewNeed, around: Surroundings): Decision<WorkforceNeed, Refused> {
  const refused = refuseNeed(need, around)
  if (refused) return refused
  return { next: stored(need, 'DRAFT'), facts: [] }
}

/** A draft, completed by what is `given`, is declared. */
export function submit(
  need: Known,
  given: Partial<NewNeed>,
  around: Surroundings,
): Decision<WorkforceNeed, Refused | IllegalTransition> {
  const refused = workforceNeedMoves.refuse('submit', need)
  if (refused) return refused
  const { id, status: _, ...drafted } = need
  const wanted = { ...drafted, ...given }
  return refuseNeed(wanted, around) ?? submitted(id, wanted)
}

function submitted(id: string, need: NewNeed): Decision<WorkforceNeed, never> {
  return { next: stored(need, 'SUBMITTED'), facts: [{ type: 'need.declared.v1', data: publishedOf(id, need) }] }
}

function stored(need: NewNeed, status: NeedStatus): WorkforceNeed {
  return { ...need, ...(need.evidence ? { evidence: tidy(need.evidence) } : {}), status }
}

function publishedOf(id: string, need: NewNeed) {
  const { employerId, okz, headcount, neededFrom, neededTo, oktmo, agreementId, route, campaignId, reason } = need
  const about = { id, employerId, okz, headcount, neededFrom, neededTo, oktmo }
  return { ...about, ...given({ agreementId, route, campaignId, needReason: reason }) }
}

function refuseNeed(need: NewNeed, around: Surroundings) {
  const { occupation, occupationsOfQualification, levelOfQualification, standing } = around
  const problems = [
    ...needProblems(need),
    ...occupationProblems(need, occupation),
    ...qualificationProblems(need, occupationsOfQualification ?? []),
    ...levelProblems(need, levelOfQualification),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return standing ?? (need.qualificationCode && levelOfQualification === undefined ? qualificationUnknown() : undefined)
}

function qualificationUnknown(): RuleRefusal {
  return ruleRefusal(
    'R25',
    'QUALIFICATION_UNKNOWN',
    'Такой квалификации нет в классификаторе.',
    'The qualification is not in the classifier.',
  )
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
  const problems = headcountProblems('headcount', headcount)
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

/** By its employer, with a reason; one that follows from a plan under decree 584 goes with the plan only. */
export function withdraw(
  need: Known,
  { reason }: { readonly reason: string },
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | IllegalTransition> {
  const refused = workforceNeedMoves.refuse('withdraw', need)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  if (need.originIds.some((id) => isIdOf('TrainingNeed', id)))
    return ruleRefusal(
      'R25',
      'NEED_OF_PLAN',
      'Потребность записана планом по постановлению 584: её снимает только изменение плана.',
      'The need is recorded by a plan under decree 584: only a change of the plan takes it back.',
    )
  const withdrawn = { ...need, status: 'WITHDRAWN' as const, withdrawalReason: tidy(reason) }
  if (isDraft(need)) return { next: { ...withdrawn, neverDeclared: true }, facts: [] }
  return { next: withdrawn, facts: [{ type: 'need.withdrawn.v1', data: { id: need.id, reason: tidy(reason) } }] }
}

/** Its last day has passed and it was not filled. */
export function lapse(need: Known): Decision<WorkforceNeed, IllegalTransition> {
  const refused = workforceNeedMoves.refuse('lapse', need)
  if (refused) return refused
  return {
    next: { ...need, status: 'LAPSED' },
    facts: [{ type: 'need.lapsed.v1', data: { id: need.id, on: dayAfter(need.neededTo) } }],
  }
}
