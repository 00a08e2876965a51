import type { Job } from '@kadry/messaging/job'
import type { Resolutions } from '../resolution/store.ts'
import type { Board } from './store.ts'

const EVERY_MS = 60_000
const PORTION = 100
/** A write that began before the last look may have ended after it. */
const OVERLAP_MS = 120_000

/**
 * Puts on the board what a crash kept from it. Everything is compared once in a process, then what was
 * changed since; only what is behind is written.
 */
export function boardJob(resolutions: Resolutions, board: Board, now: () => Date): Job {
  let seen = ''
  return {
    name: 'execution board',
    everyMs: EVERY_MS,
    run: async (isOurs) => {
      const next = new Date(now().getTime() - OVERLAP_MS).toISOString()
      let looked = 0
      for (let after = ''; await isOurs(); ) {
        const since = seen === '' ? {} : { updatedAt: { $gte: seen } }
        const found = await resolutions.select({ ...since, _id: { $gt: after } }, { limit: PORTION })
        for (const resolution of await board.behind(found)) await board.keep(resolution)
        looked += found.length
        if (found.length < PORTION) {
          seen = next
          break
        }
        after = found.at(-1)!.id
      }
      return looked
    },
  }
}
