import type { StateData } from '@kadry/contracts/catalogue'
import { GROUP_STATUS_IN_V1 } from '@kadry/contracts/governance/working-group'
import { inOlder } from '@kadry/contracts/state'
import { given } from '@kadry/domain/input'
import type { Known } from './working-group.ts'

/** Seats by organisation and category; delegates are personal data and stay inside. */
export function publicState({ id, name, status, resolutionItemId, endedOn, seats, offices, votingRules }: Known) {
  return {
    id,
    name,
    status,
    ...given({ resolutionItemId, endedOn }),
    seats: seats.map((seat) => ({
      id: seat.id,
      organizationId: seat.organizationId,
      ...(seat.category ? { category: seat.category } : {}),
      voting: seat.voting,
      from: seat.from,
      ...(seat.to ? { to: seat.to } : {}),
    })),
    offices: offices.map(({ kind, seatId, from, to }) => ({ kind, seatId, from, ...given({ to }) })),
    votingRules,
  } satisfies StateData<'workingGroup.state.v2'>
}

export function olderState({ id, name, status, resolutionItemId, seats }: StateData<'workingGroup.state.v2'>) {
  const shown = inOlder(GROUP_STATUS_IN_V1, status)
  return (
    shown &&
    ({ id, name, status: shown, ...given({ resolutionItemId }), seats } satisfies StateData<'workingGroup.state.v1'>)
  )
}
