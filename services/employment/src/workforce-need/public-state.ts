import type { StateData } from '@kadry/contracts/catalogue'
import { NEED_STATUS_IN_V1 } from '@kadry/contracts/employment/workforce-need'
import { inOlder } from '@kadry/contracts/state'
import type { WorkforceNeed } from './workforce-need.ts'

/** Whom an employer needs, where and when; the evidence and words of refusal are for the two parties. */
export function publicState({ id, ...need }: WorkforceNeed & { readonly id: string }) {
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
  } satisfies StateData<'need.state.v2'>
}

export function olderState({ status, ...need }: StateData<'need.state.v2'>) {
  const shown = inOlder(NEED_STATUS_IN_V1, status)
  return shown && ({ ...need, status: shown } satisfies StateData<'need.state.v1'>)
}
