import { type Clock, listeningNow, whenSilentFor } from '@kadry/runtime/listening-time'
import type { Logger } from '@kadry/runtime/log'
import { GraphQLError } from 'graphql'
import type { RequestDeadline } from '../request/deadline.ts'
import type { GuardedClient } from './breaker.ts'
import { failureError } from './subgraph-failure.ts'

export type BulkheadOptions = {
  readonly name: string
  /** Calls that may be under way to the subgraph at once. */
  readonly places: number
  readonly log: Logger
  /** What silence is measured by; the time in which this process listens unless given. */
  readonly now?: Clock
}

/**
 * A subgraph that answers nothing for so long, while all its places are taken, hangs. One that is only busy
 * answers every few milliseconds, or every few hundred where its core is taken by others: a quarter of a
 * second refused healthy ones beside two busy loops (measured).
 */
export const SILENT_MS = 1_000

type Leave = () => void
type Enter = (leave: Leave | undefined) => void

/**
 * Bounds the calls under way to one subgraph, so that one that hangs takes no more of the gateway than its
 * share. Where its places are taken, a call waits for one, unsent, while the subgraph goes on answering,
 * and callers who have few go first; of one that has fallen silent the fields are null with
 * SUBGRAPH_UNAVAILABLE at once, counted as `FULL`. A breaker opens only when deadlines have passed; this
 * holds from the start.
 */
export function withBulkhead(
  client: GuardedClient,
  { name, places, log, now = listeningNow }: BulkheadOptions,
): GuardedClient {
  const waiting = new Map<Enter, string>()
  /** Calls under way of each caller that has any. */
  const taken = new Map<string, number>()
  let underWay = 0
  let refused = 0
  /** When it last gave a sign of life, or was last idle. */
  let heard = 0
  let isWatched = false

  const take = (caller: string): Leave => {
    if (underWay === 0) heard = now()
    underWay += 1
    taken.set(caller, (taken.get(caller) ?? 0) + 1)
    return () => {
      underWay -= 1
      const left = taken.get(caller)! - 1
      if (left === 0) taken.delete(caller)
      else taken.set(caller, left)
      const next = nextOf()
      next?.[0](take(next[1]))
    }
  }

  /** The first that came of the caller with the fewest calls under way. */
  const nextOf = (): [Enter, string] | undefined => {
    let next: [Enter, string] | undefined
    let fewest = Number.POSITIVE_INFINITY
    for (const one of waiting) {
      const held = taken.get(one[1]) ?? 0
      if (held === 0) return one
      if (held < fewest) [next, fewest] = [one, held]
    }
    return next
  }

  const watch = (): void => {
    if (isWatched) return
    isWatched = true
    const refuseIfSilent = (): void => {
      isWatched = false
      if (waiting.size === 0) return
      if (now() - heard < SILENT_MS) watch()
      else {
        log.warn({ subgraph: name, underWay, waiting: waiting.size }, 'a subgraph takes calls and answers none')
        for (const enter of waiting.keys()) enter(undefined)
      }
    }
    whenSilentFor(heard + SILENT_MS - now(), refuseIfSilent, now)
  }

  /**
   * A place; undefined where there will be none. A request whose deadline has passed goes on without one:
   * its call fails before it is sent.
   */
  const placeFor = (caller: string, deadline: RequestDeadline | undefined): Leave | Promise<Leave | undefined> => {
    if (underWay < places) return take(caller)
    watch()
    return new Promise((resolve) => {
      const enter = (leave: Leave | undefined): void => {
        waiting.delete(enter)
        deadline?.release(giveUp)
        resolve(leave)
      }
      const giveUp = (): void => enter(() => {})
      waiting.set(enter, caller)
      deadline?.hold(giveUp)
    })
  }

  return {
    process: async (call) => {
      const place = placeFor(call.context.caller ?? '', call.context.deadline)
      const leave = place instanceof Promise ? await place : place
      if (!leave) {
        refused += 1
        throw failureError(name, 'SUBGRAPH_UNAVAILABLE', false)
      }
      try {
        const answer = await client.process(call)
        heard = now()
        return answer
      } catch (error) {
        if (!(error instanceof GraphQLError) || !WITHOUT_SIGN.has(error.extensions.code)) heard = now()
        throw error
      } finally {
        leave()
      }
    },
    close: client.close,
    report: () => {
      const { failures, ...report } = client.report()
      return { ...report, underWay, failures: refused === 0 ? failures : { ...failures, FULL: refused } }
    },
  }
}

/** How calls end that the subgraph has not answered at all. */
const WITHOUT_SIGN = new Set<unknown>(['SUBGRAPH_TIMEOUT', 'CALLER_LEFT'])
