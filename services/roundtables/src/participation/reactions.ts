import { dayOf } from '@kadry/domain/day'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { standing } from '@kadry/domain/standing'
import { type Job, workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import type { RoundTables } from '../round-table/store.ts'
import { loseUnconfirmed } from './registration.ts'
import { waitingOrganizations } from './seating.ts'

const EVERY_MS = 60_000
const PORTION = 100

/** The day after the last one to confirm a seat for a new day, those that nobody confirmed go on. */
export function unconfirmedJob(roundTables: RoundTables, organizations: Organizations, now: () => Date): Job {
  return {
    name: 'unconfirmed seats',
    everyMs: EVERY_MS,
    run: (isOurs, stuck) => {
      const today = dayOf(now())
      const run = workOff({
        next: (without) =>
          roundTables.select(
            {
              'registrations.keepsSeat': true,
              'postponement.confirmBy': { $lt: today },
              ...(without.length > 0 ? { _id: { $nin: without } } : {}),
            },
            { limit: PORTION },
          ),
        work: async (id) => {
          const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'unconfirmed' }
          const outcome = await roundTables.change(id, command, async (found) => {
            const views = await organizations.byIds(waitingOrganizations(found))
            const waiting = new Map<string, OrganizationView>(views.map((view) => [view.id, view]))
            return loseUnconfirmed(found, today, (body) => standing(body, waiting.get(body)) === undefined)
          })
          if (!('state' in outcome)) throw new Error(`${id}: ${JSON.stringify(outcome)}`)
        },
      })
      return run(isOurs, stuck)
    },
  }
}
