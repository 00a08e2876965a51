import type { Fact } from '@kadry/contracts/catalogue'
import type { AttachedFile, HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { textProblems, tidy, tidyLines } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { contentProblems, type PlanContent, type PlannedStandard, type PlanStage, tidiedContent } from './content.ts'
import { type NewTrainingNeed, needProblems, numberedNeed, recorded, type TrainingNeed } from './training-need.ts'

export type PlanStatus = 'DRAFT' | 'AGREED_WITH_WORKERS' | 'APPROVED' | 'IN_PROGRESS' | 'COMPLETED' | 'SUPERSEDED'

/** What the workers' representatives said (decree 584 asks to regard it). */
export type WorkersOpinion = {
  readonly body: string
  readonly on: string
  readonly text?: string
  readonly document?: DocumentRef
}

export type PlanApproval = { readonly on: string; readonly document: DocumentRef }
export type PlanSupersession = { readonly reason: string; readonly byId?: string }

export type StandardsPlan = HasFiles & {
  readonly organizationId: string
  readonly status: PlanStatus
  readonly standards: readonly PlannedStandard[]
  readonly trainingNeeds: readonly TrainingNeed[]
  readonly stages: readonly PlanStage[]
  readonly localActs: readonly string[]
  readonly workersOpinion?: WorkersOpinion
  readonly approval?: PlanApproval
  readonly startedOn?: string
  readonly completedOn?: string
  readonly supersession?: PlanSupersession
}

type Known = StandardsPlan & { readonly id: string }
/** Gives ids to the training needs of one plan: the n-th it ever had. */
export type NeedId = (planId: string, n: number) => string
/** R5 and the classifiers: what stands in the way of a plan of this organisation, found by the command. */
export type Standing = NotFound | RuleRefusal | undefined
type Refused = InvalidInput | IllegalTransition | RuleRefusal | NotFound

const MOST_NEEDS = 500

/** What workers have agreed to is not changed behind their backs: only a draft is revised. */
export const standardsPlanMoves = lifecycle<PlanStatus>()({
  draft: { from: [], to: 'DRAFT' },
  revise: { from: ['DRAFT'] },
  recordTrainingNeed: { from: ['DRAFT', 'APPROVED', 'IN_PROGRESS'] },
  agreeWithWorkers: { from: ['DRAFT'], to: 'AGREED_WITH_WORKERS' },
  approve: { from: ['AGREED_WITH_WORKERS'], to: 'APPROVED' },
  start: { from: ['APPROVED'], to: 'IN_PROGRESS' },
  completeStage: { from: ['IN_PROGRESS'] },
  complete: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
  supersede: { from: ['DRAFT', 'AGREED_WITH_WORKERS', 'APPROVED', 'IN_PROGRESS', 'COMPLETED'], to: 'SUPERSEDED' },
})
export const planStageMoves = lifecycle<'OPEN' | 'COMPLETED'>()({
  plan: { from: [], to: 'OPEN' },
  complete: { from: ['OPEN'], to: 'COMPLETED' },
})

export function draft(
  id: string,
  input: PlanContent & { readonly organizationId: string; readonly trainingNeeds: readonly NewTrainingNeed[] },
  needId: NeedId,
  standing: Standing,
): Decision<StandardsPlan, InvalidInput | RuleRefusal | NotFound> {
  const problems = [
    ...contentProblems(input),
    ...input.trainingNeeds.flatMap((need, index) =>
      needProblems(['trainingNeeds', String(index)], need, input.standards),
    ),
    ...tooManyNeeds(input.trainingNeeds.length),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const { organizationId } = input
  const trainingNeeds = input.trainingNeeds.map((need, index) => numberedNeed(needId(id, index + 1), need))
  const standards = input.standards.map(({ code }) => code)
  return {
    next: { organizationId, status: 'DRAFT', ...tidiedContent(input), trainingNeeds },
    facts: [{ type: 'standardsPlan.drafted.v1', data: { id, organizationId, standards } }],
  }
}

/** Replaces what is given, while the plan is a draft. */
export function revise(
  plan: Known,
  input: Partial<PlanContent>,
  unknown: RuleRefusal | undefined,
): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('revise', plan)
  if (refused) return refused
  const { standards, stages, localActs } = plan
  const content = { standards, stages, localActs, ...input }
  const problems = [
    ...contentProblems(content),
    ...plan.trainingNeeds.flatMap((need, index) =>
      needProblems(['trainingNeeds', String(index)], need, content.standards),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (unknown) return unknown
  const codes = content.standards.map(({ code }) => code)
  return {
    next: { ...plan, ...tidiedContent(content) },
    facts: [{ type: 'standardsPlan.revised.v1', data: { id: plan.id, standards: codes } }],
  }
}

/** A need is published as soon as the plan is in force: one of a draft when the plan is approved. */
export function recordTrainingNeed(
  plan: Known,
  need: NewTrainingNeed,
  needId: NeedId,
  standing: Standing,
): Decision<StandardsPlan, Refused, { needId: string }> {
  const refused = standardsPlanMoves.refuse('recordTrainingNeed', plan)
  if (refused) return refused
  const problems = [...needProblems(['need'], need, plan.standards), ...tooManyNeeds(plan.trainingNeeds.length + 1)]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const added = numberedNeed(needId(plan.id, plan.trainingNeeds.length + 1), need)
  return {
    next: { ...plan, trainingNeeds: [...plan.trainingNeeds, added] },
    facts: plan.status === 'DRAFT' ? [] : [recorded(plan.id, plan.organizationId, added)],
    answer: { needId: added.id },
  }
}

/** A document with its file: facts have the document alone, and say of the file that it is there. */
type Filed<Paper> = Paper & { readonly file?: AttachedFile | undefined }

export function agreeWithWorkers(
  plan: Known,
  { file, ...opinion }: Filed<WorkersOpinion>,
): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('agreeWithWorkers', plan)
  if (refused) return refused
  const problems = [
    ...textProblems('body', opinion.body, 300),
    ...(opinion.text === undefined ? [] : textProblems('text', opinion.text, 2_000)),
    ...documentProblems(['document'], opinion.document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { on } = opinion
  const published = { on, body: tidy(opinion.body), ...sourced(opinion) }
  const kept = { ...published, ...withFile(published.document, file) }
  const workersOpinion = { ...kept, ...(opinion.text ? { text: tidyLines(opinion.text) } : {}) }
  return {
    next: { ...plan, status: 'AGREED_WITH_WORKERS', workersOpinion },
    facts: [{ type: 'standardsPlan.agreed.v1', data: { id: plan.id, ...published } }],
  }
}

/**
 * Approved on a document, on the day of the workers' opinion or later; from now on its needs are known to
 * others.
 */
export function approve(plan: Known, order: Filed<PlanApproval>, standing: Standing): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('approve', plan)
  if (refused) return refused
  const problems = documentProblems(['document'], order.document)
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const heardOn = plan.workersOpinion!.on
  if (order.on < heardOn)
    return ruleRefusal(
      'PP584',
      'BEFORE_WORKERS_OPINION',
      `Мнение работников получено ${heardOn}: утвердить план раньше нельзя.`,
      `The workers' opinion is of ${heardOn}: the plan cannot be approved before.`,
    )
  const { id, organizationId } = plan
  const approval = { on: order.on, ...(sourced(order) as { document: DocumentRef }) }
  const standards = plan.standards.map(({ code }) => code)
  const stages = plan.stages.map(({ title, dueOn }) => ({ title, dueOn }))
  return {
    next: { ...plan, status: 'APPROVED', approval: { ...approval, ...withFile(approval.document, order.file) } },
    facts: [
      { type: 'standardsPlan.approved.v1', data: { id, organizationId, standards, stages, ...approval } },
      ...plan.trainingNeeds.map((need) => recorded(id, organizationId, need)),
    ],
  }
}

function withFile<Document extends DocumentRef | undefined>(document: Document, file: AttachedFile | undefined) {
  return document && file ? { document: { ...document, attachment: file } } : {}
}

export function start(plan: Known, on: string): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('start', plan)
  if (refused) return refused
  const approvedOn = plan.approval!.on
  if (on < approvedOn) return before('APPROVAL', approvedOn)
  return {
    next: { ...plan, status: 'IN_PROGRESS', startedOn: on },
    facts: [{ type: 'standardsPlan.started.v1', data: { id: plan.id, on } }],
  }
}

/** `stage` counts from 1. */
export function completeStage(
  plan: Known,
  { stage, on }: { readonly stage: number; readonly on: string },
): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('completeStage', plan)
  if (refused) return refused
  const found = plan.stages[stage - 1]
  if (!found)
    return invalidInput([problem('stage', 'UNKNOWN_STAGE', 'Такого этапа в плане нет.', 'The plan has no such stage.')])
  const again = planStageMoves.refuse('complete', { status: found.completedOn ? 'COMPLETED' : 'OPEN' })
  if (again) return again
  if (on < plan.startedOn!) return before('START', plan.startedOn!)
  const stages = plan.stages.map((one, index) => (index === stage - 1 ? { ...one, completedOn: on } : one))
  return {
    next: { ...plan, stages },
    facts: [{ type: 'standardsPlan.stageCompleted.v1', data: { id: plan.id, stage, on } }],
  }
}

/** A plan is completed when each of its stages is, not before the last of them. */
export function complete(plan: Known, on: string): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('complete', plan)
  if (refused) return refused
  const open = plan.stages.findIndex(({ completedOn }) => !completedOn)
  if (open >= 0)
    return ruleRefusal(
      'PP584',
      'STAGE_OPEN',
      `Этап ${open + 1} ещё не выполнен.`,
      `Stage ${open + 1} is not completed yet.`,
    )
  const last = plan.stages
    .map(({ completedOn }) => completedOn!)
    .sort()
    .at(-1)!
  if (on < last) return before('LAST_STAGE', last)
  return {
    next: { ...plan, status: 'COMPLETED', completedOn: on },
    facts: [{ type: 'standardsPlan.completed.v1', data: { id: plan.id, on } }],
  }
}

/** Any plan gives way to another one of the same organisation, or is dropped with a reason. */
export function supersede(
  plan: Known,
  order: { readonly reason: string; readonly byId?: string },
  by: { readonly id: string; readonly organizationId: string } | undefined,
): Decision<StandardsPlan, Refused> {
  const refused = standardsPlanMoves.refuse('supersede', plan)
  if (refused) return refused
  const problems = textProblems('reason', order.reason)
  if (problems.length > 0) return invalidInput(problems)
  if (order.byId !== undefined && (!by || by.id === plan.id || by.organizationId !== plan.organizationId))
    return ruleRefusal(
      'PP584',
      'NOT_A_SUCCESSOR',
      'План может заменить только другой план той же организации.',
      'A plan can only be replaced by another plan of the same organisation.',
    )
  const supersession = { reason: tidy(order.reason), ...(by ? { byId: by.id } : {}) }
  const fact: Fact = { type: 'standardsPlan.superseded.v1', data: { id: plan.id, ...supersession } }
  return { next: { ...plan, status: 'SUPERSEDED', supersession }, facts: [fact] }
}

function tooManyNeeds(count: number) {
  if (count <= MOST_NEEDS) return []
  return [problem('trainingNeeds', 'TOO_MANY', `Не больше ${MOST_NEEDS}.`, `At most ${MOST_NEEDS}.`)]
}

function before(what: string, day: string): RuleRefusal {
  return ruleRefusal('PP584', `BEFORE_${what}`, `Не раньше ${day}.`, `Not before ${day}.`)
}
