import { given } from '@kadry/domain/input'
import { standingAs } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import { refuseAgreement } from '../agreement/agreement.ts'
import { isOccupationKnown } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { ConfirmNeedInput, DeclareNeedInput, RejectNeedInput } from '../graphql.generated.ts'
import { confirm, declare, type NewNeed, reject, type WorkforceNeed } from './workforce-need.ts'

const noun = { ru: 'Потребность', en: 'need' }
const EMPLOYERS = ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] as const
/** S3 of the roadmap: who validates demand. */
const VALIDATORS = ['EMPLOYER_ASSOCIATION', 'REGIONAL_AUTHORITY'] as const

export function declareNeed(context: Context, input: DeclareNeedInput) {
  const { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds } = input
  const { qualificationCode, level, agreementId, evidence } = input
  const need: NewNeed = {
    ...{ employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: originIds ?? [] },
    ...given({ qualificationCode, level, agreementId, evidence }),
  }
  return created(
    context.needs.create(commandOf(context, 'declareNeed', input), async (id) =>
      declare(id, need, {
        isOccupationKnown: await isOccupationKnown(context.classifiers, okz),
        standing: await declaringStanding(context, need),
      }),
    ),
    { accepted: payload },
  )
}

export function confirmNeed(context: Context, input: ConfirmNeedInput) {
  const { id, confirmedById, headcount } = input
  return changed(
    context.needs.change(id, commandOf(context, 'confirmNeed', input), async (need) =>
      confirm(need, { confirmedById, ...given({ headcount }) }, await validatingStanding(context, confirmedById)),
    ),
    { id, noun, accepted: payload },
  )
}

export function rejectNeed(context: Context, input: RejectNeedInput) {
  const { id, confirmedById } = input
  return changed(
    context.needs.change(id, commandOf(context, 'rejectNeed', input), async (need) =>
      reject(need, input, await validatingStanding(context, confirmedById)),
    ),
    { id, noun, accepted: payload },
  )
}

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

function payload({ state, repeated }: Accepted<WorkforceNeed, unknown>) {
  return { __typename: 'WorkforceNeedPayload' as const, need: state, repeated }
}
