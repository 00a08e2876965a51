import type { IncomingHttpHeaders } from 'node:http'
import { CPU_HEADER } from '@kadry/auth/handoff'
import type { Dispatcher } from 'undici'
import type { RequestDeadline, RequestEnded } from '../request/deadline.ts'

export type Call = { readonly path: string; readonly headers: string[]; readonly body: string }
export type RawAnswer = {
  readonly status: number
  readonly text: string
  /** Microseconds of CPU that the subgraph says it took; 0 where it says nothing. */
  readonly cpuMicros: number
}

/** No call takes longer than a minute of CPU: what is more is no measurement. */
const MOST_CPU_MICROS = 60_000_000

/** What a service says that its answer took, microseconds; 0 where it says nothing that can be. */
export function cpuMicrosIn(header: string | readonly string[] | undefined): number {
  const micros = Number(header ?? 0)
  return micros > 0 && micros <= MOST_CPU_MICROS ? micros : 0
}

/**
 * One POST over a kept-alive connection, the body read whole. Rejects with undici's or the network's error,
 * or with `RequestEnded`: then the connection is closed, and the subgraph sees that nobody waits.
 * `dispatch` costs a sixth of `request` with its streams.
 */
export function post(pool: Dispatcher, { path, headers, body }: Call, deadline: RequestDeadline): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    if (deadline.over) return reject(deadline.over)
    pool.dispatch({ method: 'POST', path, headers, body }, new Reader(deadline, resolve, reject))
  })
}

class Reader implements Dispatcher.DispatchHandler {
  readonly #deadline: RequestDeadline
  readonly #resolve: (answer: RawAnswer) => void
  readonly #reject: (error: unknown) => void
  readonly #chunks: Buffer[] = []
  readonly #cut = (reason: RequestEnded): void => {
    this.#controller?.abort(reason)
    this.#reject(reason)
  }
  #controller: Dispatcher.DispatchController | undefined
  #status = 0
  #cpuMicros = 0

  constructor(deadline: RequestDeadline, resolve: (answer: RawAnswer) => void, reject: (error: unknown) => void) {
    this.#deadline = deadline
    this.#resolve = resolve
    this.#reject = reject
    deadline.hold(this.#cut)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // It may have waited for a free connection until nobody waits for it.
    if (this.#deadline.over) controller.abort(this.#deadline.over)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status
    this.#cpuMicros = cpuMicrosIn(headers[CPU_HEADER])
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#deadline.release(this.#cut)
    const [first] = this.#chunks
    const body = this.#chunks.length === 1 ? first! : Buffer.concat(this.#chunks)
    this.#resolve({ status: this.#status, text: body.toString('utf8'), cpuMicros: this.#cpuMicros })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#deadline.release(this.#cut)
    this.#reject(error)
  }
}
