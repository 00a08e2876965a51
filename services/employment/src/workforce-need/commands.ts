import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { standingAs } from '@kadry/domain/standing'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import { noted } from '../demand-campaign/reactions.ts'
import type {
  ConfirmNeedInput,
  DeclareNeedInput,
  RejectNeedInput,
  ReportHiresInput,
  SubmitNeedInput,
  WithdrawNeedInput,
} from '../graphql.generated.ts'
import * as hires from './hires.ts'
import { judged } from './loaders.ts'
import { workforceNeed } from './store.ts'
import { confirm, declare, draft, quietly, reject, submit, type WorkforceNeed, withdraw } from './workforce-need.ts'

const on = commandsOn(workforceNeed, ({ needs }: Context) => needs, payloadOf('WorkforceNeedPayload', 'need'))
/** S3 of the roadmap: who validates demand. */
const VALIDATORS = ['EMPLOYER_ASSOCIATION', 'REGIONAL_AUTHORITY'] as const

type Validation = { readonly confirmedById: string }
const allowValidator = ({ viewer }: Context, { confirmedById }: Validation) =>
  requireRoleOrDelegate(viewer, confirmedById, 'SECRETARY')
const allowEmployer = async ({ viewer, needs }: Context, { id }: { readonly id: string }) => {
  const need = await needs.find(id)
  if (need) requireRoleOrDelegate(viewer, need.employerId, 'SECRETARY')
}

export const declareNeed = noted(
  on.create(
    async (id, input: DeclareNeedInput, context) => {
      const { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds } = input
      const written = { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: originIds ?? [] }
      const [judgement] = await judged(context, [{ ...written, ...optionalOf(input) }])
      const { need, around } = judgement!
      return (input.draft ? draft : declare)(id, need, around)
    },
    { allow: ({ viewer }, { employerId }) => requireRoleOrDelegate(viewer, employerId, 'SECRETARY') },
  ),
)

export const submitNeed = noted(
  on.change(
    async (found, input: SubmitNeedInput, context) => {
      const { okz, headcount, neededFrom, neededTo, oktmo } = input
      const completed = { ...given({ okz, headcount, neededFrom, neededTo, oktmo }), ...optionalOf(input) }
      const [judgement] = await judged(context, [{ ...found, ...completed }])
      const { need, around } = judgement!
      const { sectorCodes } = need
      return submit(found, { ...completed, ...given({ sectorCodes }) }, around)
    },
    { allow: allowEmployer },
  ),
)

export const confirmNeed = on.change(
  async (need, { confirmedById, headcount }: ConfirmNeedInput, context) =>
    confirm(need, { confirmedById, ...given({ headcount }) }, await validatingStanding(context, confirmedById)),
  { allow: (context, input) => allowValidator(context, input) },
)

export const rejectNeed = noted(
  on.change(
    async (need, input: RejectNeedInput, context) =>
      reject(need, input, await validatingStanding(context, input.confirmedById)),
    { allow: (context, input) => allowValidator(context, input) },
  ),
)

export const withdrawNeed = noted(
  on.change((need, input: WithdrawNeedInput) => withdraw(need, input), { allow: allowEmployer }),
)

export const reportHires = on.change(
  (need, { from, to, people }: ReportHiresInput, context) =>
    hires.reportHires(need, { from, to, people }, todayOf(context)),
  { allow: allowEmployer },
)

const attach = attachFiles<WorkforceNeed>('need')
export const attachFilesToWorkforceNeed = on.change(
  async (need, input: Parameters<typeof attach>[1], context) => quietly(need, await attach(need, input, context)),
  { allow: allowEmployer },
)

const remove = removeFile<WorkforceNeed>('need')
export const removeFileFromWorkforceNeed = removing(
  on.change(async (need, input: Parameters<typeof remove>[1], context) =>
    quietly(need, await remove(need, input, context)),
  ),
)

function optionalOf(input: DeclareNeedInput | SubmitNeedInput) {
  const { qualificationCode, level, agreementId, campaignId, reason, offeredFrom, offeredTo, evidence } = input
  return given({ qualificationCode, level, agreementId, campaignId, reason, offeredFrom, offeredTo, evidence })
}

async function validatingStanding(context: Context, id: string) {
  return standingAs(VALIDATORS, 'R26', { id, view: await context.organizations.find(id), day: todayOf(context) })
}
