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
export function withBulkhead(client: GuardedClient, options: BulkheadOptions): GuardedClient {
  const places = new Places(options)
  let refused = 0
  return {
    process: async (call) => {
      const place = places.placeFor(call.context.caller ?? '', call.context.deadline)
      const leave = place instanceof Promise ? await place : place
      if (!leave) {
        refused += 1
        throw failureError(options.name, 'SUBGRAPH_UNAVAILABLE', false)
      }
      try {
        const answer = await client.process(call)
        places.heard()
        return answer
      } catch (error) {
        if (!(error instanceof GraphQLError) || !WITHOUT_SIGN.has(error.extensions.code)) places.heard()
        throw error
      } finally {
        leave()
      }
    },
    close: client.close,
    report: () => {
      const { failures, ...report } = client.report()
      const { underWay } = places
      return { ...report, underWay, failures: refused === 0 ? failures : { ...failures, FULL: refused } }
    },
  }
}

/** The places of one subgraph, and who waits for one. */
class Places {
  readonly #options: BulkheadOptions
  readonly #now: Clock
  readonly #waiting = new Map<Enter, string>()
  /** Calls under way of each caller that has any. */
  readonly #taken = new Map<string, number>()
  #underWay = 0
  /** When the subgraph last gave a sign of life, or was last idle. */
  #heardAt = 0
  #isWatched = false

  constructor(options: BulkheadOptions) {
    this.#options = options
    this.#now = options.now ?? listeningNow
  }

  get underWay(): number {
    return this.#underWay
  }

  heard(): void {
    this.#heardAt = this.#now()
  }

  /**
   * A place; undefined where there will be none. A request whose deadline has passed goes on without one:
   * its call fails before it is sent.
   */
  placeFor(caller: string, deadline: RequestDeadline | undefined): Leave | Promise<Leave | undefined> {
    if (this.#underWay < this.#options.places) return this.#take(caller)
    this.#watch()
    return new Promise((resolve) => {
      const enter = (leave: Leave | undefined): void => {
        this.#waiting.delete(enter)
        deadline?.release(giveUp)
        resolve(leave)
      }
      const giveUp = (): void => enter(() => {})
      this.#waiting.set(enter, caller)
      deadline?.hold(giveUp)
    })
  }

  #take(caller: string): Leave {
    if (this.#underWay === 0) this.heard()
    this.#underWay += 1
    this.#taken.set(caller, (this.#taken.get(caller) ?? 0) + 1)
    return () => {
      this.#underWay -= 1
      const left = this.#taken.get(caller)! - 1
      if (left === 0) this.#taken.delete(caller)
      else this.#taken.set(caller, left)
      if (this.#waiting.size === 0) return
      const [enter, next] = this.#next()
      enter(this.#take(next))
    }
  }

  /** The first that came of the caller with the fewest calls under way. */
  #next(): [Enter, string] {
    let [next] = this.#waiting
    let fewest = Number.POSITIVE_INFINITY
    for (const one of this.#waiting) {
      const held = this.#taken.get(one[1]) ?? 0
      if (held === 0) return one
      if (held < fewest) [next, fewest] = [one, held]
    }
    return next!
  }

  #watch(): void {
    if (this.#isWatched) return
    this.#isWatched = true
    whenSilentFor(this.#heardAt + SILENT_MS - this.#now(), () => this.#refuseIfSilent(), this.#now)
  }

  #refuseIfSilent(): void {
    this.#isWatched = false
    const { size: waiting } = this.#waiting
    if (waiting === 0) return
    if (this.#now() - this.#heardAt < SILENT_MS) {
      this.#watch()
      return
    }
    const { name, log } = this.#options
    log.warn({ subgraph: name, underWay: this.#underWay, waiting }, 'a subgraph takes calls and answers none')
    for (const enter of this.#waiting.keys()) enter(undefined)
  }
}

/** How calls end that the subgraph has not answered at all. */
const WITHOUT_SIGN = new Set<unknown>(['SUBGRAPH_TIMEOUT', 'CALLER_LEFT'])
