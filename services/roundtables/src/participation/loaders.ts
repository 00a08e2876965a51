import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { batched } from '@kadry/subgraph/list'
import type { Context } from '../context.ts'
import type { InvitationSelection } from '../graphql.generated.ts'
import { isDelegateOf, organises } from '../round-table/rights.ts'
import type { RoundTable } from '../round-table/round-table.ts'
import { type Body, selected } from './invitation.ts'
import type { Registration } from './registration.ts'
import type { Registrations } from './store.ts'

/** The bodies that are selected for the day (`YYYY-MM-DD`) of a table, in the order of their ids. */
export async function bodiesOf(
  { organizations }: Pick<Context, 'organizations'>,
  { kinds, sectorCodes, oktmo }: InvitationSelection,
  day: string,
): Promise<readonly Body[]> {
  const found = await organizations.select({
    status: 'ACTIVE',
    ...(sectorCodes ? { sectorCodes: { $in: [...sectorCodes] } } : {}),
    ...(oktmo ? { oktmo: { $in: [...oktmo] } } : {}),
  })
  return selected(found, given({ kinds, sectorCodes, oktmo }), day)
}

/** The places on waiting lists of the registrations of a request, from 1; null for one that waits no more. */
export function waitlistPositions(registrations: Registrations) {
  return batched<number | null>(async (waiting) => {
    const positions = await registrations.waitlistPositions(waiting as readonly Registration[])
    return (waiting as readonly Registration[]).map(({ id }) => positions.get(id) ?? null)
  })
}

/** The address of an online table is for the organiser and for bodies that have a seat. */
export async function mayJoin(
  { viewer, registrations }: Pick<Context, 'viewer' | 'registrations'>,
  table: Pick<Stored<RoundTable>, 'id' | 'version' | 'hostId' | 'format' | 'lastWritten'>,
): Promise<boolean> {
  if (table.format !== 'ONLINE' || organises(viewer, table)) return true
  const { organizationId } = viewer
  if (organizationId === undefined || !isDelegateOf(viewer, organizationId)) return false
  return (await registrations.seatsOfBody(table, organizationId)).length > 0
}
