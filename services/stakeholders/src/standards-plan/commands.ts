import type { Decision, RefusalLike } from '@kadry/domain/decision'
import type { DocumentRef } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { standing as standingOf } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { childId, globalId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import { editionOn } from '../classifier/edition.ts'
import type { Context } from '../context.ts'
import type {
  AgreeStandardsPlanInput,
  ApproveStandardsPlanInput,
  CompletePlanStageInput,
  CompleteStandardsPlanInput,
  DocumentRefInput,
  DraftStandardsPlanInput,
  RecordTrainingNeedInput,
  ReviseStandardsPlanInput,
  StartStandardsPlanInput,
  SupersedeStandardsPlanInput,
  TrainingNeedInput,
} from '../graphql.generated.ts'
import { type PlannedStandard, unknownStandards } from './content.ts'
import * as plans from './standards-plan.ts'
import type { NewTrainingNeed } from './training-need.ts'

const noun = { ru: 'Запись о плане', en: 'plan' }
const needId = (planId: string, n: number) => childId('TrainingNeed', planId, String(n))

export function draftStandardsPlan(context: Context, input: DraftStandardsPlanInput) {
  const trainingNeeds = (input.trainingNeeds ?? []).map(newNeed)
  const wanted = {
    organizationId: input.organizationId,
    trainingNeeds,
    standards: input.standards.map(given),
    stages: input.stages,
    localActs: input.localActs ?? [],
  }
  return created(
    context.standardsPlans.create(commandOf(context, 'draftStandardsPlan', input), async (id) =>
      plans.draft(
        id,
        wanted as Parameters<typeof plans.draft>[1],
        needId,
        (await standing(context, input.organizationId, trainingNeeds)) ??
          (await refusedAsUnknown(context, wanted.standards as readonly PlannedStandard[])),
      ),
    ),
    { accepted: payload },
  )
}

export function reviseStandardsPlan(context: Context, input: ReviseStandardsPlanInput) {
  const { standards, stages, localActs } = input
  const content = given({ standards: standards?.map(given), stages, localActs }) as Parameters<typeof plans.revise>[1]
  return change(context, 'reviseStandardsPlan', input, async (found) =>
    plans.revise(found, content, await refusedAsUnknown(context, content.standards ?? [])),
  )
}

export function recordTrainingNeed(context: Context, input: RecordTrainingNeedInput) {
  const need = newNeed(input.need)
  const { id } = input
  return changed(
    context.standardsPlans.change(id, commandOf(context, 'recordTrainingNeed', input), async (found) =>
      plans.recordTrainingNeed(found, need, needId, await standing(context, found.organizationId, [need])),
    ),
    {
      id,
      noun,
      accepted: ({ state, answer, repeated }) => ({
        __typename: 'TrainingNeedPayload' as const,
        plan: state,
        trainingNeed: state.trainingNeeds.find((one) => one.id === answer.needId)!,
        repeated,
      }),
    },
  )
}

export function agreeStandardsPlan(context: Context, input: AgreeStandardsPlanInput) {
  const { body, on, text } = input
  const opinion = { body, on, ...given({ text }), ...documented(input.document) }
  return change(context, 'agreeStandardsPlan', input, (found) => plans.agreeWithWorkers(found, opinion))
}

export function approveStandardsPlan(context: Context, input: ApproveStandardsPlanInput) {
  const order = { on: input.on, document: referring(input.document) }
  return change(context, 'approveStandardsPlan', input, async (found) =>
    plans.approve(found, order, await standing(context, found.organizationId, [])),
  )
}

export function startStandardsPlan(context: Context, input: StartStandardsPlanInput) {
  return change(context, 'startStandardsPlan', input, (found) => plans.start(found, input.on))
}

export function completePlanStage(context: Context, input: CompletePlanStageInput) {
  const { stage, on } = input
  return change(context, 'completePlanStage', input, (found) => plans.completeStage(found, { stage, on }))
}

export function completeStandardsPlan(context: Context, input: CompleteStandardsPlanInput) {
  return change(context, 'completeStandardsPlan', input, (found) => plans.complete(found, input.on))
}

export function supersedeStandardsPlan(context: Context, input: SupersedeStandardsPlanInput) {
  const { reason, byId } = input
  return change(context, 'supersedeStandardsPlan', input, async (found) =>
    plans.supersede(
      found,
      { reason, ...given({ byId }) },
      byId == null ? undefined : await context.standardsPlans.find(byId),
    ),
  )
}

type Keyed = {
  readonly id: string
  readonly idempotencyKey: string
  readonly expectedVersion?: number | null | undefined
}
type Found = plans.StandardsPlan & { readonly id: string }

function change<Refused extends RefusalLike>(
  context: Context,
  mutation: string,
  input: Keyed,
  decide: (found: Found) => Decision<plans.StandardsPlan, Refused> | Promise<Decision<plans.StandardsPlan, Refused>>,
) {
  const { id } = input
  return changed(context.standardsPlans.change(id, commandOf(context, mutation, input), decide), {
    id,
    noun,
    accepted: payload,
  })
}

function payload({ state, repeated }: Accepted<plans.StandardsPlan, unknown>) {
  return { __typename: 'StandardsPlanPayload' as const, plan: state, repeated }
}

/** R5: the organisation is there; R25: the occupations that needs name are in the classifier. */
async function standing(
  { organizations, occupations }: Context,
  organizationId: string,
  needs: readonly NewTrainingNeed[],
): Promise<plans.Standing> {
  const organization = await organizations.find(organizationId)
  const refused = standingOf(organizationId, organization)
  if (refused) return refused
  const wanted = [...new Set(needs.map(({ okz }) => okz))]
  const known = new Set(
    (await occupations.byIds(wanted.map((okz) => globalId('Occupation', okz)))).map(({ okz }) => okz),
  )
  const missing = wanted.filter((okz) => !known.has(okz))
  if (missing.length === 0) return undefined
  const codes = missing.join(', ')
  return ruleRefusal(
    'R25',
    'UNKNOWN_OCCUPATION',
    `Занятий нет в классификаторе: ${codes}.`,
    `Occupations that are not in the classifier: ${codes}.`,
  )
}

async function refusedAsUnknown(
  context: Context,
  planned: readonly PlannedStandard[],
): Promise<RuleRefusal | undefined> {
  const { standards } = context
  const known = await standards.byIds([...new Set(planned.map(({ code }) => globalId(standards.type, code)))])
  return unknownStandards(planned, todayOf(context), (code, day) =>
    known.some((one) => one.code === code && editionOn(one, day) !== null),
  )
}

function newNeed({ functionCode, ...need }: TrainingNeedInput): NewTrainingNeed {
  return { ...need, ...given({ functionCode }) }
}

function referring({ title, number, date }: DocumentRefInput): DocumentRef {
  return { title, ...given({ number, date }) }
}

function documented(document: DocumentRefInput | null | undefined): { document?: DocumentRef } {
  return document ? { document: referring(document) } : {}
}
