import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { standingAs } from '@kadry/domain/standing'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import { isOccupationKnown } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { ConfirmNeedInput, DeclareNeedInput, RejectNeedInput } from '../graphql.generated.ts'
import { workforceNeed } from './store.ts'
import { confirm, declare, type NewNeed, reject } from './workforce-need.ts'

const on = commandsOn(workforceNeed, ({ needs }: Context) => needs, payloadOf('WorkforceNeedPayload', 'need'))
const EMPLOYERS = ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] as const
/** S3 of the roadmap: who validates demand. */
const VALIDATORS = ['EMPLOYER_ASSOCIATION', 'REGIONAL_AUTHORITY'] as const

type Validation = { readonly confirmedById: string }
const allowValidator = ({ viewer }: Context, { confirmedById }: Validation) =>
  requireRoleOrDelegate(viewer, confirmedById, 'SECRETARY')

export const declareNeed = on.create(
  async (id, input: DeclareNeedInput, context) => {
    const { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds } = input
    const { qualificationCode, level, agreementId, evidence } = input
    const need: NewNeed = {
      ...{ employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: originIds ?? [] },
      ...given({ qualificationCode, level, agreementId, evidence }),
    }
    return declare(id, need, {
      isOccupationKnown: await isOccupationKnown(context.classifiers, okz),
      standing: await declaringStanding(context, need),
    })
  },
  { allow: ({ viewer }, { employerId }) => requireRoleOrDelegate(viewer, employerId, 'SECRETARY') },
)

export const confirmNeed = on.change(
  async (need, { confirmedById, headcount }: ConfirmNeedInput, context) =>
    confirm(need, { confirmedById, ...given({ headcount }) }, await validatingStanding(context, confirmedById)),
  { allow: (context, input) => allowValidator(context, input) },
)

export const rejectNeed = on.change(
  async (need, input: RejectNeedInput, context) =>
    reject(need, input, await validatingStanding(context, input.confirmedById)),
  { allow: (context, input) => allowValidator(context, input) },
)

async function declaringStanding(context: Context, { employerId, agreementId }: NewNeed) {
  const day = todayOf(context)
  const view = await context.organizations.find(employerId)
  const refused = standingAs(EMPLOYERS, 'R25', { id: employerId, view, day })
  if (refused || !agreementId) return refused
  return refuseAgreement(agreementId, await context.agreements.find(agreementId), [employerId], day)
}

async function validatingStanding(context: Context, id: string) {
  return standingAs(VALIDATORS, 'R26', { id, view: await context.organizations.find(id), day: todayOf(context) })
}
