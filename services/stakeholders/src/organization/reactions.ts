import { dayOf } from '@kadry/domain/day'
import type { Job } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import { expireRoles } from './role-ending.ts'
import type { Organizations } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100

/** Roles whose last day has passed in Moscow become EXPIRED, however many days nobody looked: what is due is found by its date. */
export function roleExpiry(organizations: Organizations, now: () => Date): Job {
  const run: Job['run'] = async (isOurs) => {
    for (let done = 0; ; ) {
      const today = dayOf(now())
      const due = (await isOurs())
        ? await organizations.select({ expiresOn: { $lte: today } }, { sort: { expiresOn: 1 }, limit: PORTION })
        : []
      if (due.length === 0) return done
      for (const { id } of due) {
        const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'role-expiry' }
        const outcome = await organizations.change(id, command, (found) => expireRoles(found, today))
        if ('mishap' in outcome) throw new Error(`the roles of ${id} could not expire: ${outcome.mishap}`)
        done += 1
      }
    }
  }
  return { name: 'role-expiry', everyMs: EVERY_MS, run }
}
