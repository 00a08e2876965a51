import type { ExecutionResult } from 'graphql'
import type { Prepared } from './engine.ts'
import type { Json } from './merge.ts'

export type Sharing<Context> = {
  /**
   * Whether an operation, were it carried out once for several callers, would be the same as carried out
   * for each.
   */
  readonly isShareable: (prepared: Prepared<Context>) => boolean
  /**
   * All that an answer depends on besides the question: callers for whom this is the same text may be given
   * the same answer.
   */
  readonly rightsOf: (context: Context) => string
  /** Whether work for this caller was cut short, so that its answer is nobody else's. */
  readonly wasGivenUp: (context: Context) => boolean
  /** Calls `cut` when that happens, unless the function that it gives is called before. */
  readonly onceGivenUp: (context: Context, cut: () => void) => () => void
  /**
   * Called before a caller waits for another's answer; the function that it gives, once that wait is over.
   * Undefined where too many wait.
   */
  readonly standAside: () => (() => void) | undefined
}

type Execute<Context> = (prepared: Prepared<Context>, variables: Json, context: Context) => Promise<ExecutionResult>
type Flights<Context> = Map<string, Flight<Context>>
type Flight<Context> = { readonly context: Context; readonly result: Promise<ExecutionResult> }

/**
 * Lets identical queries that are under way at the same time, of callers with the same rights, share one
 * execution: who comes later waits for the answer of who came first, and asks anew where that one left or
 * ran out of time. Where too many wait the next asks for itself. Nothing is kept once it is answered.
 */
export function shareInFlight<Context>(execute: Execute<Context>, sharing: Sharing<Context>): Execute<Context> {
  const underWay = new WeakMap<Prepared<Context>, Flights<Context>>()
  const flightsOf = (prepared: Prepared<Context>): Flights<Context> => {
    let flights = underWay.get(prepared)
    if (!flights) {
      flights = new Map()
      underWay.set(prepared, flights)
    }
    return flights
  }

  /** The answer of another's flight; undefined where it is cut short, or where this caller leaves before. */
  const answerOf = (flight: Flight<Context>, context: Context): Promise<ExecutionResult | undefined> =>
    new Promise((resolve, reject) => {
      const release = sharing.onceGivenUp(context, () => resolve(undefined))
      const land = (result: ExecutionResult): void => {
        release()
        resolve(sharing.wasGivenUp(flight.context) ? undefined : result)
      }
      flight.result.then(land, reject)
    })

  /** Lets others wait for what comes of a call of one's own. */
  const lead = (flights: Flights<Context>, key: string, context: Context, result: Promise<ExecutionResult>) => {
    flights.set(key, { context, result })
    const land = (): void => void flights.delete(key)
    result.then(land, land)
    return result
  }

  const follow = async (key: string, ...asked: Parameters<Execute<Context>>): Promise<ExecutionResult> => {
    const [prepared, , context] = asked
    const flights = flightsOf(prepared)
    for (let flight = flights.get(key); flight; flight = flights.get(key)) {
      const stepBack = sharing.standAside()
      if (!stepBack) return execute(...asked)
      const result = await answerOf(flight, context).finally(stepBack)
      if (result) return result
      if (sharing.wasGivenUp(context)) return execute(...asked)
    }
    return lead(flights, key, context, execute(...asked))
  }

  return (prepared, variables, context) => {
    if (!prepared.isQuery || !sharing.isShareable(prepared)) return execute(prepared, variables, context)
    const flights = flightsOf(prepared)
    const key = keyOf(variables, sharing.rightsOf(context))
    if (flights.has(key)) return follow(key, prepared, variables, context)
    return lead(flights, key, context, execute(prepared, variables, context))
  }
}

function keyOf(variables: Json, rights: string): string {
  return `${rights} ${JSON.stringify(variables)}`
}
