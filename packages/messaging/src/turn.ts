import { setTimeout as wait } from 'node:timers/promises'
import { ConflictError } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { createLanes } from '@kadry/mongo/lane'
import { listeningNow } from '@kadry/runtime/listening-time'
import { createLease } from './lease.ts'

const LONGEST_WAIT_MS = 15_000
const PAUSE_MS = 50

/**
 * Runs work that reads several aggregates and changes one. `held` says whether it is still our turn: ask
 * before each write.
 */
export type Turns = <Result>(work: (held: () => boolean) => Promise<Result>) => Promise<Result>

/**
 * One at a time over all processes, under a lease by the server's clock. Rejects with `ConflictError` where
 * the turn does not come within 15 s of listening, with `DeadlineError` where whoever asked waits no longer;
 * a process that dies in its turn delays the others by the lease's term.
 */
export function createTurns(connection: Connection, name: string): Turns {
  const lease = createLease(connection, name)
  const inLane = createLanes()
  return (work) =>
    inLane(name, async () => {
      const began = listeningNow()
      while (!(await lease.acquire())) {
        if (listeningNow() - began > LONGEST_WAIT_MS) throw new ConflictError(`${name}: no turn came`)
        await wait(PAUSE_MS)
      }
      try {
        return await work(lease.held)
      } finally {
        await lease.release()
      }
    })
}
