import { setTimeout as delay } from 'node:timers/promises'
import type { Exit } from '../process.ts'

/** Something that runs until it is stopped or dies. */
export type Live = {
  readonly exited: Promise<Exit>
  readonly tail?: (lines: number) => string[]
  readonly stop: () => Promise<unknown>
}

export type Supervised = { readonly stop: () => Promise<void> }

const PAUSES_MS = [0, 1_000, 2_000, 5_000, 10_000]
const SHOWN_LINES = 8

/**
 * Keeps a process up: when it dies unasked, its last log lines are shown and `again` brings it back where its
 * clients look for it. After five failures in a row it is left down, and the line says how to go on.
 */
export function supervise<Process extends Live>(
  name: string,
  first: Process,
  again: () => Promise<Process>,
  say: (line: string) => void,
): Supervised {
  const stopping = new AbortController()
  let current: Process = first
  const revive = async (): Promise<Process | undefined> => {
    for (const pause of PAUSES_MS) {
      await delay(pause, undefined, { signal: stopping.signal })
      try {
        const began = performance.now()
        const process = await again()
        say(`${name} is back after ${Math.round(performance.now() - began)} ms`)
        return process
      } catch (error) {
        say(`${name} did not come back: ${(error as Error).message}`)
      }
    }
    say(`${name} stays down. Its log is in the data folder; stop with Ctrl-C and start again.`)
    return undefined
  }
  const watch = async () => {
    while (!stopping.signal.aborted) {
      const exit = await current.exited
      if (stopping.signal.aborted) return
      say(`${name} ended (${exit.signal ?? `exit code ${exit.code}`}). The last lines of its log:`)
      for (const line of current.tail?.(SHOWN_LINES) ?? []) say(`  ${line}`)
      const next = await revive()
      if (!next) return
      current = next
      if (stopping.signal.aborted) await current.stop()
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  return {
    stop: async () => {
      stopping.abort()
      await current.stop()
      await watching
    },
  }
}
