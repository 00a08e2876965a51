import type { StateData } from '@kadry/contracts/catalogue'
import type { Known } from './working-group.ts'

/** Seats by organisation and category; delegates are personal data and stay inside. */
export function publicState({ id, name, status, resolutionItemId, seats }: Known) {
  return {
    id,
    name,
    status,
    ...(resolutionItemId ? { resolutionItemId } : {}),
    seats: seats.map((seat) => ({
      id: seat.id,
      organizationId: seat.organizationId,
      ...(seat.category ? { category: seat.category } : {}),
      voting: seat.voting,
      from: seat.from,
      ...(seat.to ? { to: seat.to } : {}),
    })),
  } satisfies StateData<'workingGroup.state.v1'>
}
