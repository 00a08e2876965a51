import type { Event } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import { workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { expire, markGone } from './renewal.ts'
import type { Agreements } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100

/** R16: says of each agreement that its term is over, once, however many days nobody looked. */
export function runAgreementExpiry({ now, runs }: Pick<Platform, 'now' | 'runs'>, agreements: Agreements): void {
  const run = workOff({
    next: (without) =>
      agreements.select(
        { expiresOn: { $lte: dayOf(now()) }, ...(without.length > 0 ? { _id: { $nin: without } } : {}) },
        { sort: { expiresOn: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'agreement-expiry' }
      const outcome = await agreements.change(id, command, (found) => expire(found, dayOf(now())))
      if ('failure' in outcome) throw new Error(`the agreement ${id} could not expire: ${outcome.failure}`)
    },
  })
  runs({ name: 'agreement-expiry', everyMs: EVERY_MS, run })
}

/** R5: by the fact, or by the state of a body whose fact was missed. */
export async function markTheirParty(
  agreements: Agreements,
  event: Event<'organization.dissolved.v1' | 'organization.merged.v1'> | StateEvent<'organization.state.v1'>,
  gone: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Promise<void> {
  const organizationId = event.key
  for (const { id } of await agreements.select({ 'parties.organizationId': organizationId }))
    await agreements.change(id, causedBy(event), (found) => markGone(found, { organizationId, ...gone }))
}
