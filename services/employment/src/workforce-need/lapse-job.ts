import { dayOf } from '@kadry/domain/day'
import { workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { WorkforceNeeds } from './store.ts'
import { lapse, workforceNeedMoves } from './workforce-need.ts'

const EVERY_MS = 60_000
const PORTION = 100

/** Needs whose last day has passed in Moscow without being filled become LAPSED, however late one looks. */
export function runNeedLapse({ now, runs }: Pick<Platform, 'now' | 'runs'>, needs: WorkforceNeeds): void {
  const run = workOff({
    next: (without) =>
      needs.select(
        {
          status: { $in: workforceNeedMoves.moves.lapse.from },
          neededTo: { $lt: dayOf(now()) },
          ...(without.length > 0 ? { _id: { $nin: without } } : {}),
        },
        { sort: { neededTo: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'need-lapse' }
      const outcome = await needs.change(id, command, (found) => lapse(found))
      if ('failure' in outcome) throw new Error(`the need ${id} could not lapse: ${outcome.failure}`)
    },
  })
  runs({ name: 'need-lapse', everyMs: EVERY_MS, run })
}
