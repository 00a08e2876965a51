import type { HasFiles } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import { isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import { invalidInput } from '@kadry/domain/refusal'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { removeFile, removing } from '@kadry/subgraph/attachments'
import { type Command, type CommandInput, commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AcceptCommitmentInput,
  AcceptDeliveryInput,
  AnswerCommitmentChangeInput,
  DisputeDeliveryInput,
  LinkCommitmentToAgreementInput,
  ProposeCommitmentChangeInput,
  RecordCommitmentInput,
  RecordDeliveryInput,
  ReleaseCommitmentInput,
} from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { linkToAgreement, record } from '../round-table/commitment.ts'
import { idProblems } from '../round-table/ids.ts'
import { tablesShownTo } from '../round-table/loaders.ts'
import { requireOrganiser, requireOrganiserOrDelegate } from '../round-table/rights.ts'
import type { Gathering, RoundTable } from '../round-table/round-table.ts'
import { promise, roundTable } from '../round-table/store.ts'
import * as lives from './commitment.ts'
import * as delivering from './delivery.ts'
import { idOf, lifeOf } from './reactions.ts'
import { refusedReference } from './references.ts'
import { type CommitmentPayload, commitment } from './store.ts'
import { answerTerms, proposeTerms } from './terms.ts'

type Promised = { readonly table: Stored<RoundTable>; readonly commitmentId: string; readonly repeated: boolean }

const onTable = commandsOn(
  roundTable,
  (context: Context) => tablesShownTo(context),
  ({ state, answer, repeated }: Accepted<Gathering, { commitmentId: string }>): Promised => ({
    table: state,
    commitmentId: answer.commitmentId,
    repeated,
  }),
)
const onCommitment = commandsOn(
  commitment,
  ({ commitments }: Context) => commitments,
  payloadOf('CommitmentPayload', 'commitment'),
)
const byId = onCommitment.named('commitmentId')

/** The table records it first; its life follows at once, or by the job where this process ends in between. */
const recording = onTable.named('roundTableId').change(async (table, input: RecordCommitmentInput, context) => {
  requireOrganiser(context.viewer, table)
  const { debtorId, beneficiaryIds, object, quantity, dueOn, unit, specialityCode, okz, agreementId } = input
  const problems = idProblems('agreementId', 'Agreement', agreementId == null ? [] : [agreementId])
  if (problems.length > 0) return invalidInput(problems)
  const optional = given({ unit, specialityCode, okz, agreementId, isInProtocol: input.isInProtocol })
  const wanted = { ...optional, debtorId, beneficiaryIds, object, quantity, dueOn }
  const bodies = [debtorId, ...beneficiaryIds]
  const found = await context.registrations.of(table, { organizationIds: bodies })
  const views = await viewsOf(context, bodies)
  const decision = record(found, wanted, { views, idOf: promise.idIn })
  if (isRefusal(decision)) return decision
  return (await refusedReference(optional, found.heldOn ?? dayOf(found.startsAt), context)) ?? decision
})
export const recordCommitment = withItsLife(recording)

const linking = onTable
  .through(promise, 'commitmentId')
  .change(async (found, { commitmentId, agreementId }: LinkCommitmentToAgreementInput, context) => {
    requireOrganiser(context.viewer, found)
    const problems = idProblems('agreementId', 'Agreement', [agreementId])
    if (problems.length > 0) return invalidInput(problems)
    const life = await context.commitments.find(commitmentId)
    const decision =
      (life && lives.commitmentMoves.refuse('link', life)) ?? linkToAgreement(found, commitmentId, agreementId)
    if (isRefusal(decision)) return decision
    return (await refusedReference({ agreementId }, todayOf(context), context)) ?? decision
  })
export const linkCommitmentToAgreement = withItsLife(linking)

/** By a delegate of the body, or by whoever organises the table of the commitment, for it. */
async function speaksFor({ viewer, roundTables }: Context, found: lives.Commitment, organizationId = found.debtorId) {
  const [table] = await roundTables.byIds([found.roundTableId], ['hostId'])
  requireOrganiserOrDelegate(viewer, table!, organizationId)
}

export const acceptCommitment = byId.change(async (found, { organizationId }: AcceptCommitmentInput, context) => {
  await speaksFor(context, found, organizationId)
  return lives.accept(found, { organizationId, on: todayOf(context) })
})

export const proposeCommitmentChange = byId.change(
  async (found, { organizationId, quantity, dueOn, reason }: ProposeCommitmentChangeInput, context) => {
    await speaksFor(context, found, organizationId)
    return proposeTerms(found, { ...given({ quantity, dueOn }), organizationId, reason, on: todayOf(context) })
  },
)

export const answerCommitmentChange = byId.change(
  async (found, { organizationId, agrees, reason }: AnswerCommitmentChangeInput, context) => {
    await speaksFor(context, found, organizationId)
    return answerTerms(found, { ...given({ reason }), organizationId, agrees, on: todayOf(context) })
  },
)

/** No delegate's body: for the organiser alone. */
const NOBODY = ''
const EVIDENCE = ['TrainingCommitment', 'Cohort', 'PracticePlacement', 'WorkforceNeed']

export const recordDelivery = byId.change(
  async (found, { on, quantity, note, evidenceId, fileIds, mayExceed }: RecordDeliveryInput, context) => {
    await speaksFor(context, found)
    const named = (fileIds ?? []).map((fileId, index) => ({ path: ['fileIds', String(index)], fileId }))
    const isEvidence = evidenceId == null || EVIDENCE.some((type) => idProblems('', type, [evidenceId]).length === 0)
    if (!isEvidence) return invalidInput(idProblems('evidenceId', EVIDENCE.join(' / '), [evidenceId]))
    return attaching({ noun: 'commitment', record: found, named }, context, (files) => {
      const attachments = { attachments: [...files.values()] }
      const wanted = { ...given({ note, evidenceId }), on, quantity, mayExceed: mayExceed ?? false, ...attachments }
      return delivering.deliver(found, wanted, { today: todayOf(context), idOf })
    })
  },
)

export const acceptDelivery = byId.change(
  async (found, { deliveryId, organizationId }: AcceptDeliveryInput, context) => {
    await speaksFor(context, found, organizationId)
    return delivering.acceptDelivery(found, { deliveryId, organizationId, on: todayOf(context) })
  },
)

export const disputeDelivery = byId.change(
  async (found, { deliveryId, organizationId, reason }: DisputeDeliveryInput, context) => {
    await speaksFor(context, found, organizationId)
    return delivering.disputeDelivery(found, { deliveryId, organizationId, reason, on: todayOf(context) })
  },
)

export const releaseCommitment = byId.change(async (found, { reason }: ReleaseCommitmentInput, context) => {
  await speaksFor(context, found, NOBODY)
  return lives.release(found, { reason, on: todayOf(context) })
})

export const removeFileFromCommitment = removing(
  onCommitment.change(removeFile<lives.Commitment & HasFiles>('commitment')),
)

function withItsLife<Input extends CommandInput, Refused extends RefusalLike>(
  command: Command<Context, Input, Promised | Refused>,
): Command<Context, Input, CommitmentPayload | Refused> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('__typename' in result) return result
    const { table, commitmentId, repeated } = result
    const commitment = (await lifeOf(context, table, commitmentId, todayOf(context)))!
    return { __typename: 'CommitmentPayload', commitment, repeated }
  }
}
