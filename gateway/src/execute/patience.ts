/** Why nobody waits any longer. */
export type Impatience = 'DEADLINE' | 'CALLER_LEFT'

export class OutOfPatience extends Error {
  override name = 'OutOfPatience'
  readonly reason: Impatience
  constructor(reason: Impatience) {
    super(reason === 'DEADLINE' ? 'the deadline of the request has passed' : 'the caller has left')
    this.reason = reason
  }
}

type Cut = (reason: OutOfPatience) => void

/**
 * How long the subgraph calls of one request are waited for, however many they are: until the deadline, or until the caller has left.
 * A small AbortSignal: one timer for a request and none for a call.
 */
export class Patience {
  #over: OutOfPatience | undefined
  readonly #calls = new Set<Cut>()
  readonly #timer: NodeJS.Timeout

  constructor(deadlineMs: number) {
    this.#timer = setTimeout(() => this.end('DEADLINE'), deadlineMs)
  }

  /** What a call that has not begun yet fails with. */
  get over(): OutOfPatience | undefined {
    return this.#over
  }

  /** Calls `cut` once patience ends, unless `release` comes before. */
  hold(cut: Cut): void {
    this.#calls.add(cut)
  }

  release(cut: Cut): void {
    this.#calls.delete(cut)
  }

  /** Cuts every call under way; later ones fail before they begin. */
  end(reason: Impatience): void {
    clearTimeout(this.#timer)
    if (this.#over) return
    this.#over = new OutOfPatience(reason)
    for (const cut of this.#calls) cut(this.#over)
    this.#calls.clear()
  }

  /** The answer is complete: there is nothing left to wait for. */
  done(): void {
    clearTimeout(this.#timer)
  }
}
