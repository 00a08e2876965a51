import type { Logger } from '@kadry/runtime/log'

/** What the client calls an error; it is one of ours only where we say so ourselves. */
const ERROR = 1

/**
 * What the client has to say, in our log: its errors are retried and so are warnings here, the rest is for
 * who looks closely.
 */
export function intoLog(log: Logger) {
  return ({ level, log: entry }: { level: number; log: { message: string } & Record<string, unknown> }) => {
    const { message, ...rest } = entry
    if (level === ERROR) log.warn({ kafka: rest }, message)
    else log.debug({ kafka: rest }, message)
  }
}
