import { dayOf } from '@kadry/domain/day'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { standing } from '@kadry/domain/standing'
import { type Job, workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import { REGISTRATIONS } from '../round-table/older.ts'
import type { RoundTables } from '../round-table/store.ts'
import { lapseInvitations } from './invitation.ts'
import { loseUnconfirmed } from './moderation.ts'
import { waitingOrganizations } from './seating.ts'
import type { Registrations } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100

type Parts = {
  readonly roundTables: RoundTables
  readonly registrations: Registrations
  readonly organizations: Organizations
}
/** Tables of which a portion has all that was written last: thousands of registrations at the worst. */
const JOURNALS = 20
const command = (fingerprint: string) => ({ actor: 'kadry', idempotencyKey: newKey(), fingerprint })

/**
 * The day after the last one to answer: invitations that nobody answered are over, and seats that nobody
 * confirmed for a new day go on to the waiting list.
 */
export function unansweredJob({ roundTables, registrations, organizations }: Parts, now: () => Date): Job {
  return {
    name: 'unanswered registrations',
    everyMs: EVERY_MS,
    run: (isOurs, stuck) => {
      const today = dayOf(now())
      const run = workOff({
        next: async (without) => {
          const lapsed = { respondBy: { $lt: today }, registeredAt: { $lt: startOf(today) } }
          const invited = await registrations.tablesWith({ status: 'INVITED', ...lapsed })
          const kept = await registrations.tablesWith({ status: 'PENDING', keepsSeat: true })
          const due = [{ _id: { $in: invited } }, { _id: { $in: kept }, 'postponement.confirmBy': { $lt: today } }]
          return roundTables.select(
            { _id: { $in: [...invited, ...kept], $nin: without }, $or: due },
            { limit: PORTION },
          )
        },
        work: async (id) => {
          const outcome = await roundTables.change(id, command('unanswered'), async (table) => {
            const found = await registrations.of(table, { statuses: ['INVITED', 'PENDING', 'WAITLISTED'] })
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

/**
 * Registrations that stand in tables become documents: those of an older shape, and what a process or a
 * migration has left in the journal of a table. The job above looks for documents. Once in a process; whoever
 * needs a table before finds it moved by its own reading.
 */
export function movingJob({ roundTables, registrations }: Pick<Parts, 'roundTables' | 'registrations'>): Job {
  const run = workOff({
    next: (without) =>
      roundTables.select(
        { [REGISTRATIONS]: { $exists: true }, _id: { $nin: without } },
        { limit: PORTION, fields: [] },
      ),
    work: async (id) => {
      const outcome = await roundTables.change(id, command('move'), (next) => ({ next, facts: [] }))
      if (!('state' in outcome)) throw new Error(`${id}: ${JSON.stringify(outcome)}`)
    },
  })
  const settleAll = async (isOurs: () => Promise<boolean>): Promise<boolean> => {
    for (let after = ''; await isOurs(); ) {
      const open = { _id: { $gt: after }, 'lastWritten.0': { $exists: true } }
      const tables = await roundTables.select(open, { limit: JOURNALS, fields: ['lastWritten'] })
      if (tables.length === 0) return true
      await registrations.settle(tables)
      after = tables.at(-1)!.id
    }
    return false
  }
  let isDone = false
  return {
    name: 'registrations of older tables',
    everyMs: EVERY_MS,
    run: async (isOurs, stuck) => {
      await registrations.flush()
      if (isDone) return 0
      const done = await run(isOurs, stuck)
      isDone = (await settleAll(isOurs)) && done === 0
      return done
    },
  }
}

/** The first moment of a Moscow day, as moments are stored. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+03:00`).toISOString()
}
