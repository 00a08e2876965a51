import type { StateData } from '@kadry/contracts/catalogue'
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
  } satisfies StateData<'need.state.v1'>
}
