import type { Event } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import { workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { closePeriods, endWithBody } from './publication-obligation.ts'
import type { PublicationObligations } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100

/** R5: by the fact, or by the state of a body whose fact was missed. */
export async function endWithTheirBody(
  obligations: PublicationObligations,
  event: Event<'organization.dissolved.v1' | 'organization.merged.v1'> | StateEvent<'organization.state.v1'>,
  ending: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Promise<void> {
  for (const { id } of await obligations.select({ organizationId: event.key }))
    await obligations.change(id, causedBy(event), (found) => endWithBody(found, ending))
}

/**
 * R37: once a period and its grace are over, says of each obligation what was missed, once, however many days
 * nobody looked.
 */
export function runPeriodClosing(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  obligations: PublicationObligations,
): void {
  const closing = async (id: string) => {
    const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'publication-periods' }
    const outcome = await obligations.change(id, command, (found) => closePeriods(found, dayOf(now())))
    if (!('state' in outcome)) throw new Error(`the periods of ${id} could not be closed: ${JSON.stringify(outcome)}`)
    return outcome.state
  }
  const run = workOff({
    next: (without) =>
      obligations.select(
        { checkOn: { $lte: dayOf(now()) }, ...(without.length > 0 ? { _id: { $nin: without } } : {}) },
        { sort: { checkOn: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      for (let checkOn: string | undefined = ''; checkOn !== undefined && checkOn <= dayOf(now()); )
        checkOn = (await closing(id)).checkOn
    },
  })
  runs({ name: 'publication-periods', everyMs: EVERY_MS, run })
}
