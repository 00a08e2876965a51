import type { Transport } from '@kadry/messaging/transport'
import { type Connection, ping } from '@kadry/mongo/connect'
import type { Readiness } from '@kadry/runtime/health'
import { whenSilentFor } from '@kadry/runtime/listening-time'

const READY_DEADLINE_MS = 1_000

/**
 * Whether a service can answer: its database does. A lost broker degrades and does not unready: the outbox
 * buffers. `probe` is a connection of its own, so that the question never waits behind queries.
 */
export async function readinessOf(probe: Connection, transport: Pick<Transport, 'ping'>): Promise<Readiness> {
  const [database, broker] = await Promise.allSettled([inTime(ping(probe)), inTime(transport.ping())])
  const status = database.status === 'rejected' ? 'down' : broker.status === 'rejected' ? 'degraded' : 'ok'
  return {
    isReady: status !== 'down',
    body: { status, database: database.status === 'fulfilled', broker: broker.status === 'fulfilled' },
  }
}

/**
 * Clients try for seconds before they give up; whoever asks whether we are ready does not wait for that. A
 * core of ours that is busy says nothing of those who are asked: only time in which we listen counts.
 */
async function inTime(answer: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<void>()
  const silence = whenSilentFor(READY_DEADLINE_MS, () => reject(new Error('no answer in time')))
  try {
    await Promise.race([answer, promise])
  } finally {
    silence.clear()
  }
}
