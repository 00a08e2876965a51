import type { StateData } from '@kadry/contracts/catalogue'
import { REGISTRATION_STATUS_IN_V1, TABLE_STATUS_IN_V1 } from '@kadry/contracts/roundtables/round-table'
import { inOlder } from '@kadry/contracts/state'
import { isNamedInPublic } from '../participation/place.ts'
import type { CommitmentRecord } from './commitment.ts'
import type { Known } from './round-table.ts'

/**
 * The table, its list, and what was promised; a body on the list is named by consent only, positions of
 * people stay inside.
 */
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
    ...(table.postponement ? { previousStart: table.postponement.previousStart } : {}),
    // R19: what has no two sides is never held.
    ...(heldOn ? { heldOn, isTwoSided: true } : {}),
    registrations: table.registrations.map((one) => ({
      id: one.id,
      ...(isNamedInPublic(one) ? { organizationId: one.organizationId } : {}),
      side: one.side,
      status: one.status,
    })),
    commitments: table.commitments.map(publicCommitment),
  } satisfies StateData<'roundTable.state.v2'>
}

/** `.v1` names every body that it lists: those that have not consented are not in it. */
export function olderState({ status, registrations, ...table }: StateData<'roundTable.state.v2'>) {
  const shown = inOlder(TABLE_STATUS_IN_V1, status)
  const listed = registrations.flatMap(({ organizationId, ...one }) => {
    const registered = inOlder(REGISTRATION_STATUS_IN_V1, one.status)
    return organizationId && registered ? [{ ...one, organizationId, status: registered }] : []
  })
  return shown && ({ ...table, status: shown, registrations: listed } satisfies StateData<'roundTable.state.v1'>)
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
