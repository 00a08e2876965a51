import { withoutDeadline } from '@kadry/runtime/deadline'
import DataLoader from 'dataloader'

/** Of documents of 8 MB at most, so that one answer never holds up many. */
const MOST_AT_ONCE = 100

/**
 * Does together what is asked in one turn of the event loop: where many ask at once, their commands cost more
 * than what they are for (`docs/decisions/157`). Nothing waits for what was sent before it. Work that is done
 * for several has nobody's deadline: each of them is to hold its own with `bounded` around the call. Answers
 * come in the order of what was asked, an `Error` for whoever it concerns.
 */
export function inOneTurn<Asked, Answer>(
  work: (asked: readonly Asked[]) => Promise<readonly (Answer | Error)[]>,
): (asked: Asked) => Promise<Answer> {
  const loader = new DataLoader<Asked, Answer>(
    (asked) => (asked.length === 1 ? work(asked) : withoutDeadline(() => work(asked))),
    { cache: false, maxBatchSize: MOST_AT_ONCE, batchScheduleFn: (send) => void setImmediate(send) },
  )
  return (asked) => loader.load(asked)
}
