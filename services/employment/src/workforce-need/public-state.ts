import type { StateData } from '@kadry/contracts/catalogue'
import { NEED_STATUS_IN_V1 } from '@kadry/contracts/employment/workforce-need'
import { inOlder } from '@kadry/contracts/state'
import { given } from '@kadry/domain/input'
import { roundedToFive } from '../outcome/disclose.ts'
import { filledOf, promiseOf } from './hires.ts'
import { isDraft, type WorkforceNeed } from './workforce-need.ts'

/**
 * Whom an employer needs, where and when; the evidence and words of refusal are for the two parties, a draft
 * is nobody's.
 */
export function publicState({ id, ...need }: WorkforceNeed & { readonly id: string }) {
  if (isDraft(need)) return null
  const { campaignId, reason: needReason, qualificationCode, offeredFrom, offeredTo, hires } = need
  const { employerId, agreementId, okz, headcount, confirmedHeadcount, neededFrom, neededTo, oktmo, route, status } =
    need
  return {
    id,
    employerId,
    ...(agreementId ? { agreementId } : {}),
    okz,
    headcount,
    ...(confirmedHeadcount === undefined ? {} : { confirmedHeadcount }),
    neededFrom,
    neededTo,
    oktmo,
    ...(route ? { route } : {}),
    status,
    ...given({ campaignId, needReason, qualificationCode, offeredFrom, offeredTo }),
    ...promiseOf(need),
    ...(hires ? { filled: roundedToFive(filledOf({ hires })) } : {}),
  } satisfies StateData<'need.state.v2'>
}

export function olderState({ status, ...newer }: StateData<'need.state.v2'>) {
  const { campaignId: _, needReason: __, qualificationCode: ___, offeredFrom: ____, offeredTo: _____, ...rest } = newer
  const { filled: ______, commitmentId: _______, ...need } = rest
  const shown = inOlder(NEED_STATUS_IN_V1, status)
  return shown && ({ ...need, status: shown } satisfies StateData<'need.state.v1'>)
}
