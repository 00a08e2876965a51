import { dayOf } from '@kadry/domain/day'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { standing } from '@kadry/domain/standing'
import { type Job, workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import type { RoundTables } from '../round-table/store.ts'
import { lapseInvitations } from './invitation.ts'
import { loseUnconfirmed } from './moderation.ts'
import { waitingOrganizations } from './seating.ts'

const EVERY_MS = 60_000
const PORTION = 100

/**
 * The day after the last one to answer: invitations that nobody answered are over, and seats that nobody
 * confirmed for a new day go on to the waiting list.
 */
export function unansweredJob(roundTables: RoundTables, organizations: Organizations, now: () => Date): Job {
  return {
    name: 'unanswered registrations',
    everyMs: EVERY_MS,
    run: (isOurs, stuck) => {
      const today = dayOf(now())
      const run = workOff({
        next: (without) => roundTables.select({ $or: unanswered(today, without) }, { limit: PORTION }),
        work: async (id) => {
          const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'unanswered' }
          const outcome = await roundTables.change(id, command, async (found) => {
            const views = await organizations.byIds(waitingOrganizations(found))
            const waiting = new Map<string, OrganizationView>(views.map((view) => [view.id, view]))
            const mayBeSeated = (body: string) => standing(body, waiting.get(body)) === undefined
            const unconfirmed = loseUnconfirmed(found, today, mayBeSeated)
            if ('__typename' in unconfirmed) return unconfirmed
            const unanswered = lapseInvitations({ ...unconfirmed.next, id }, today)
            if ('__typename' in unanswered) return unanswered
            return { next: unanswered.next, facts: [...unconfirmed.facts, ...unanswered.facts] }
          })
          if (!('state' in outcome)) throw new Error(`${id}: ${JSON.stringify(outcome)}`)
        },
      })
      return run(isOurs, stuck)
    },
  }
}

function unanswered(today: string, without: readonly string[]) {
  const others = without.length > 0 ? { _id: { $nin: without } } : {}
  return [
    { registrations: { $elemMatch: { status: 'INVITED', respondBy: { $lt: today } } }, ...others },
    { 'registrations.keepsSeat': true, 'postponement.confirmBy': { $lt: today }, ...others },
  ]
}
