import type { ServerResponse } from 'node:http'
import { type Clock, listeningNow } from '@kadry/runtime/listening-time'

/** Why nobody waits any longer. */
export type EndReason = 'DEADLINE' | 'CALLER_LEFT'

export class RequestEnded extends Error {
  override name = 'RequestEnded'
  readonly reason: EndReason
  constructor(reason: EndReason) {
    super(reason === 'DEADLINE' ? 'the deadline of the request has passed' : 'the caller has left')
    this.reason = reason
  }
}

type Cut = (reason: RequestEnded) => void

/**
 * How long the subgraph calls of one request are waited for, however many they are: until the deadline, or
 * until the caller has left. A small AbortSignal: one timer for a request and none for a call.
 */
export class RequestDeadline {
  #over: RequestEnded | undefined
  readonly #calls = new Set<Cut>()
  #timer: NodeJS.Timeout
  readonly #left: () => number

  constructor(deadlineMs: number, now: Clock = listeningNow) {
    const until = now() + deadlineMs
    this.#left = () => Math.max(0, until - now())
    this.#timer = setTimeout(() => this.#giveBack(Math.min(until - now(), deadlineMs)), deadlineMs)
  }

  /**
   * The time in which this process did not listen is no subgraph's: it is given back once, up to the
   * deadline again.
   */
  #giveBack(missedMs: number): void {
    // What has arrived meanwhile is read first.
    this.#timer = setTimeout(() => setImmediate(() => this.end('DEADLINE')), Math.max(0, missedMs))
  }

  /** What a call that has not begun yet fails with. */
  get over(): RequestEnded | undefined {
    return this.#over
  }

  /** Milliseconds that are left for those who are asked. */
  get leftMs(): number {
    return this.#over ? 0 : this.#left()
  }

  /** Calls `cut` once the request ends, unless `release` comes before. */
  hold(cut: Cut): void {
    this.#calls.add(cut)
  }

  release(cut: Cut): void {
    this.#calls.delete(cut)
  }

  /** Cuts every call under way; later ones fail before they begin. */
  end(reason: EndReason): void {
    clearTimeout(this.#timer)
    if (this.#over) return
    this.#over = new RequestEnded(reason)
    for (const cut of this.#calls) cut(this.#over)
    this.#calls.clear()
  }

  /** The answer is complete: there is nothing left to wait for. */
  done(): void {
    clearTimeout(this.#timer)
  }
}

/**
 * Work for an answer ends with its deadline, and at once where the caller's connection closes before the
 * answer is written.
 */
export function deadlineFor(response: ServerResponse, deadlineMs: number): RequestDeadline {
  const deadline = new RequestDeadline(deadlineMs)
  const close = () => (response.writableFinished ? deadline.done() : deadline.end('CALLER_LEFT'))
  if (response.closed) close()
  // A response closes once: `on`, without the wrapper that `once` makes.
  else response.on('close', close)
  return deadline
}
