import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { Known } from './commitment.ts'
import { deliveredOf } from './settlement.ts'

/** The promise, its state and how much of it was delivered; notes, reasons and files stay inside. */
export function publicState(commitment: Known) {
  const { id, roundTableId, debtorId, beneficiaryIds, object, quantity, unit, dueOn, status, original } = commitment
  const { specialityCode, okz, agreementId, debtorGone } = commitment
  return {
    id,
    roundTableId,
    debtorId,
    beneficiaryIds: [...beneficiaryIds],
    object,
    quantity,
    unit,
    ...given({ specialityCode, okz, agreementId }),
    dueOn,
    ...(original ? { originalQuantity: original.quantity, originalDueOn: original.dueOn } : {}),
    status,
    delivered: deliveredOf(commitment),
    ...(debtorGone ? { debtorGoneOn: debtorGone.on } : {}),
  } satisfies StateData<'commitment.state.v1'>
}
