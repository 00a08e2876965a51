import { dayOf } from '@kadry/domain/day'
import { workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { expireRoles } from './role-ending.ts'
import type { Organizations } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100

/**
 * Roles whose last day has passed in Moscow become EXPIRED, however many days nobody looked: what is due is
 * found by its date.
 */
export function runRoleExpiry({ now, runs }: Pick<Platform, 'now' | 'runs'>, organizations: Organizations): void {
  const run = workOff({
    next: (without) =>
      organizations.select(
        { expiresOn: { $lte: dayOf(now()) }, ...(without.length > 0 ? { _id: { $nin: without } } : {}) },
        { sort: { expiresOn: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'role-expiry' }
      const outcome = await organizations.change(id, command, (found) => expireRoles(found, dayOf(now())))
      if ('failure' in outcome) throw new Error(`the roles of ${id} could not expire: ${outcome.failure}`)
    },
  })
  runs({ name: 'role-expiry', everyMs: EVERY_MS, run })
}
