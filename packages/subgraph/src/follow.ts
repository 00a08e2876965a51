import { setTimeout as wait } from 'node:timers/promises'
import { BrokerRefusal, isWorthAnother } from '@kadry/messaging/broker-error'
import type { Subscription } from '@kadry/messaging/transport'
import type { Logger } from '@kadry/runtime/log'
import type { Subgraph } from './assemble.ts'

/**
 * A start waits this long for the broker: with it a service that says it is ready follows, without it the
 * service is ready all the same.
 */
const START_MS = 5_000
const AGAIN_MS = 2_000

/**
 * Creates the topics and follows others' facts: at once where the broker is there, else as soon as it is.
 * Meanwhile the service answers, its own facts wait in the outbox and others' in the topic. Rejects where the
 * broker refuses this service for a reason that waiting does not cure.
 */
export async function followWhenThere(
  { prepareTopics, follow }: Pick<Subgraph, 'prepareTopics' | 'follow'>,
  log: Logger,
  startMs = START_MS,
): Promise<Pick<Subscription, 'stop'>> {
  const stopping = new AbortController()
  let subscription: Subscription | undefined

  const attempt = async (): Promise<boolean> => {
    try {
      await prepareTopics()
      if (stopping.signal.aborted) return true
      subscription = await follow()
      return true
    } catch (error) {
      if (error instanceof BrokerRefusal && !isWorthAnother(error)) throw error
      log.warn({ err: error }, 'the broker does not answer: facts wait until it does')
      return false
    }
  }
  const goOn = async (): Promise<void> => {
    while (!stopping.signal.aborted && !(await attempt()))
      // Cut short where the service stops.
      await wait(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  const following = goOn()
  // Later a refusal can end nothing any more; whoever reads the log and `/readyz` hears of it.
  following.catch((error: unknown) => log.error({ err: error }, 'this service follows nobody'))
  await Promise.race([following, wait(startMs, undefined, { ref: false })])
  return {
    stop: async () => {
      stopping.abort()
      // Logged above.
      await following.catch(() => undefined)
      await subscription?.stop()
    },
  }
}
