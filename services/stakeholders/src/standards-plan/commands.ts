import type { AttachedFile } from '@kadry/domain/attachment'
import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { documented, documentOf } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { invalidInput, problem, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { globalId } from '@kadry/runtime/ids'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { editionOn } from '../classifier/edition.ts'
import type { Context } from '../context.ts'
import type {
  AgreeStandardsPlanInput,
  ApproveStandardsPlanInput,
  CompletePlanStageInput,
  CompleteStandardsPlanInput,
  DraftStandardsPlanInput,
  RecordTrainingNeedInput,
  ReviseStandardsPlanInput,
  StartStandardsPlanInput,
  SupersedeStandardsPlanInput,
  TrainingNeedInput,
} from '../graphql.generated.ts'
import { type PlannedStandard, unknownStandards } from './content.ts'
import * as plans from './standards-plan.ts'
import { standardsPlan, trainingNeed } from './store.ts'
import type { NewTrainingNeed } from './training-need.ts'

const on = commandsOn(
  standardsPlan,
  ({ standardsPlans }: Context) => standardsPlans,
  payloadOf('StandardsPlanPayload', 'plan'),
)

export const draftStandardsPlan = on.create(async (id, input: DraftStandardsPlanInput, context) => {
  const { organizationId, stages } = input
  const trainingNeeds = (input.trainingNeeds ?? []).map(newNeed)
  const standards = input.standards.map(given)
  const refused =
    (await refusedNeeds(context, organizationId, trainingNeeds)) ?? (await refusedStandards(context, standards))
  const wanted = { organizationId, trainingNeeds, standards, stages, localActs: input.localActs ?? [] }
  return plans.draft(id, wanted, trainingNeed.idIn, refused)
})

export const reviseStandardsPlan = on.change(async (found, input: ReviseStandardsPlanInput, context) => {
  const { standards, stages, localActs } = input
  const content = given({ standards: standards?.map(given), stages, localActs })
  return plans.revise(found, content, await refusedStandards(context, content.standards ?? []))
})

export const recordTrainingNeed = on
  .answering(({ state, answer, repeated }: Accepted<plans.StandardsPlan, { readonly needId: string }>) => ({
    __typename: 'TrainingNeedPayload' as const,
    plan: state,
    trainingNeed: trainingNeed.in(state, answer.needId)!,
    repeated,
  }))
  .change(async (found, input: RecordTrainingNeedInput, context) => {
    const need = newNeed(input.need)
    const refused = await refusedNeeds(context, found.organizationId, [need])
    return plans.recordTrainingNeed(found, need, trainingNeed.idIn, refused)
  })

export const agreeStandardsPlan = on.change(async (found, input: AgreeStandardsPlanInput, context) => {
  const { body, on, text, document } = input
  if (input.documentFileId != null && !document) return invalidInput([noDocument()])
  const opinion = { body, on, ...given({ text }), ...documented({ document }) }
  return withDocumentFile(found, input, context, (file) => plans.agreeWithWorkers(found, { ...opinion, file }))
})

export const approveStandardsPlan = on.change(async (found, input: ApproveStandardsPlanInput, context) => {
  const approval = { on: input.on, document: documentOf(input.document) }
  const refused = await refusedNeeds(context, found.organizationId, [])
  return withDocumentFile(found, input, context, (file) => plans.approve(found, { ...approval, file }, refused))
})

export const startStandardsPlan = on.change((found, { on }: StartStandardsPlanInput) => plans.start(found, on))

export const completePlanStage = on.change((found, { stage, on }: CompletePlanStageInput) =>
  plans.completeStage(found, { stage, on }),
)

export const completeStandardsPlan = on.change((found, { on }: CompleteStandardsPlanInput) => plans.complete(found, on))

export const supersedeStandardsPlan = on.change(
  async (found, { reason, byId }: SupersedeStandardsPlanInput, { standardsPlans }) => {
    const by = byId == null ? undefined : await standardsPlans.find(byId)
    return plans.supersede(found, { reason, ...given({ byId }) }, by)
  },
)

export const attachFilesToStandardsPlan = on.change(attachFiles<plans.StandardsPlan>('standardsPlan'))

export const removeFileFromStandardsPlan = removing(on.change(removeFile<plans.StandardsPlan>('standardsPlan')))

/** A decision on a document, with the file that the input names for it. */
function withDocumentFile<Refused extends RefusalLike>(
  record: Stored<plans.StandardsPlan>,
  { documentFileId }: { readonly documentFileId?: string | null | undefined },
  context: Context,
  decide: (file: AttachedFile | undefined) => Decision<plans.StandardsPlan, Refused>,
) {
  const path = ['documentFileId']
  const named = documentFileId == null ? [] : [{ path, fileId: documentFileId, isPublic: true }]
  return attaching({ noun: 'standardsPlan', record, named }, context, (files) =>
    decide(documentFileId == null ? undefined : files.get(documentFileId)),
  )
}

function noDocument() {
  return problem(
    'documentFileId',
    'NO_DOCUMENT',
    'Назовите документ, файл которого прилагаете.',
    'Name the document whose file you attach.',
  )
}

/** R5: the organisation is there; R25: the occupations that needs name are in the classifier. */
async function refusedNeeds(
  { organizations, occupations }: Context,
  organizationId: string,
  needs: readonly NewTrainingNeed[],
): Promise<plans.Standing> {
  const organization = await organizations.find(organizationId)
  const refused = standing(organizationId, organization)
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

async function refusedStandards(
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
