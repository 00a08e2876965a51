import type { StateData } from '@kadry/contracts/catalogue'
import { LAST_DAY } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { complianceOf } from './compliance.ts'
import type { Known } from './publication-obligation.ts'

/** The terms, and what became of the periods that are closed. */
export function publicState({ id, ...obligation }: Known) {
  const { topic, organizationId, channelId, cadence, graceDays, validFrom, validTo, dueOn, originId } = obligation
  const { ending, closedThrough } = obligation
  const window = { from: validFrom, to: closedThrough ?? validFrom }
  const { onTime, late, missed } = complianceOf(obligation, window, LAST_DAY)
  return {
    id,
    ...{ topic, organizationId, channelId, cadence, graceDays, validFrom },
    ...given({ validTo, dueOn, originId, closedThrough }),
    ...(ending ? { endedOn: ending.on } : {}),
    ...(closedThrough ? { onTime, late, missed } : { onTime: 0, late: 0, missed: 0 }),
  } satisfies StateData<'publicationObligation.state.v1'>
}
