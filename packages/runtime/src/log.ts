import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/** A JSON logger on standard error; standard output belongs to whoever started the process. */
export function createLog(name: string, level = 'info', to: DestinationStream = standardError()): Logger {
  return pino({ name, level, base: { name }, redact: ['authorization', 'token', 'viewer'] }, to)
}

function standardError(): DestinationStream {
  return pino.destination({ fd: 2, sync: false })
}

export const silentLog: Logger = pino({ level: 'silent' })
