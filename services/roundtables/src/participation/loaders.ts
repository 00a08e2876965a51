import { given } from '@kadry/domain/input'
import type { Context } from '../context.ts'
import type { InvitationSelection } from '../graphql.generated.ts'
import { type Body, selected } from './invitation.ts'

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
