import type { StateData } from '@kadry/contracts/catalogue'
import type { CommitmentRecord } from './commitment.ts'
import { isNamedInPublic } from './registration.ts'
import type { Known } from './round-table.ts'

/** The table, who is on its list of those that consented to be named, and what was promised; positions of people stay inside. */
export function publicState(table: Known) {
  const { id, title, sectorCode, hostId, status, startsAt, endsAt, capacity, heldOn } = table
  return {
    id,
    title,
    sectorCode,
    hostId,
    status,
    startsAt,
    endsAt,
    capacity,
    fulfilsItemIds: [...table.fulfilsItemIds],
    initiatedByGroupIds: [...table.initiatedByGroupIds],
    // R19: what has no two sides is never held.
    ...(heldOn ? { heldOn, isTwoSided: true } : {}),
    registrations: table.registrations.filter(isNamedInPublic).map((one) => ({
      id: one.id,
      organizationId: one.organizationId,
      side: one.side,
      status: one.status,
    })),
    commitments: table.commitments.map(publicCommitment),
  } satisfies StateData<'roundTable.state.v1'>
}

function publicCommitment({ status: _, beneficiaryIds, ...commitment }: CommitmentRecord) {
  const { id, debtorId, object, quantity, unit, specialityCode, okz, dueOn, agreementId } = commitment
  return {
    id,
    debtorId,
    beneficiaryIds: [...beneficiaryIds],
    object,
    quantity,
    unit,
    ...(specialityCode ? { specialityCode } : {}),
    ...(okz ? { okz } : {}),
    dueOn,
    ...(agreementId ? { agreementId } : {}),
  }
}
