import type { Logger } from './log.ts'

export type Lifecycle = {
  /** Registers a step that is undone in reverse order of registration. */
  readonly onStop: (name: string, stop: () => Promise<void> | void) => void
  readonly stop: () => Promise<void>
}

/**
 * Stops a process in the reverse order of its start on SIGTERM, SIGINT, or — where a launcher holds our
 * standard input — when that launcher is gone. A second signal, or 25 s, ends the process at once with code
 * 1.
 */
export function createLifecycle(log: Logger): Lifecycle {
  const steps: { name: string; stop: () => Promise<void> | void }[] = []
  let stopping: Promise<void> | undefined
  const undo = async () => {
    for (const step of steps.reverse()) {
      const began = performance.now()
      try {
        await step.stop()
        log.info({ step: step.name, ms: Math.round(performance.now() - began) }, 'stopped')
      } catch (error) {
        log.error({ err: error, step: step.name }, 'a step could not be stopped')
      }
    }
  }
  return {
    onStop: (name, stop) => void steps.push({ name, stop }),
    stop: () => (stopping ??= undo()),
  }
}

export const FORCE_AFTER_MS = 25_000

/** Wires signals and the launcher's standard input to the lifecycle of this process. */
export function stopWithProcess(
  lifecycle: Lifecycle,
  log: Logger,
  exitWithStdin: boolean,
  forceAfterMs = FORCE_AFTER_MS,
): void {
  let asked = false
  const end = (why: string) => {
    if (asked) process.exit(1)
    asked = true
    log.info({ why }, 'stopping')
    setTimeout(() => process.exit(1), forceAfterMs).unref()
    lifecycle.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', () => end('SIGTERM'))
  process.on('SIGINT', () => end('SIGINT'))
  if (exitWithStdin) {
    process.stdin.on('end', () => end('the launcher is gone'))
    process.stdin.on('error', () => end('the launcher is gone'))
    process.stdin.resume()
  }
}
