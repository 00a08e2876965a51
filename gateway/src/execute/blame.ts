import { LRUCache } from 'lru-cache'
import type { SubgraphFailure } from './subgraph-failure.ts'

/** Who asked a subgraph what: the text of the operation, whatever its variables are. */
export type Asked = { readonly operation: string; readonly caller: string }

/**
 * What failures without an answer between them say. A connection that fails is the subgraph's fault whoever
 * asked. A timeout or an answer that can't be read may be the operation's: only several operations of
 * several callers make it the subgraph's.
 */
export function createEvidence(breakAfter: number) {
  let connections = 0
  const operations = new Set<string>()
  const callers = new Set<string>()
  return {
    add: (failure: SubgraphFailure, { operation, caller }: Asked): void => {
      if (failure === 'SUBGRAPH_UNAVAILABLE') connections += 1
      else if (operations.size < breakAfter) {
        operations.add(operation)
        callers.add(caller)
      } else if (callers.size < 2) callers.add(caller)
    },
    isEnough: (): boolean =>
      connections >= breakAfter || (connections + operations.size >= breakAfter && callers.size > 1),
    clear: (): void => {
      if (connections + operations.size === 0) return
      connections = 0
      operations.clear()
      callers.clear()
    },
  }
}

const REMEMBERED_CHARACTERS = 1_000_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Leaves an operation of a caller alone that ran out of time: for a second, then two, four, up to half a
 * minute, until it is answered.
 */
export function createPauses() {
  const pauses = new LRUCache<string, { readonly until: number; readonly ms: number }>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  })
  const keyOf = ({ operation, caller }: Asked): string => `${caller} ${operation}`
  return {
    isPaused: (asked: Asked): boolean => pauses.size > 0 && Date.now() < (pauses.peek(keyOf(asked))?.until ?? 0),
    timedOut: (asked: Asked): void => {
      const key = keyOf(asked)
      const ms = Math.min((pauses.get(key)?.ms ?? FIRST_PAUSE_MS / 2) * 2, LONGEST_PAUSE_MS)
      pauses.set(key, { until: Date.now() + ms, ms })
    },
    answered: (asked: Asked): void => {
      if (pauses.size > 0) pauses.delete(keyOf(asked))
    },
  }
}
