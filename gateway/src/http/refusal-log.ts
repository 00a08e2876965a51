import type { Logger } from '@kadry/runtime/log'

const EVERY_MS = 1_000

export type RefusalLog = {
  /** Notes a refused request under its code. */
  readonly note: (reason: string, requestId: string) => void
  /** Logs what was noted since the last line. */
  readonly flush: () => void
}

/**
 * One line per reason and second with the count and the last request's id: what refuses a flood must not
 * become a flood of lines.
 */
export function createRefusalLog(log: Logger): RefusalLog {
  const noted = new Map<string, { times: number; requestId: string }>()
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    for (const [reason, { times, requestId }] of noted) log.warn({ reason, times, requestId }, 'requests were refused')
    noted.clear()
  }
  return {
    note: (reason, requestId) => {
      noted.set(reason, { times: (noted.get(reason)?.times ?? 0) + 1, requestId })
      timer ??= setTimeout(flush, EVERY_MS).unref()
    },
    flush,
  }
}
