import { noticesOf } from '@kadry/calendar/notices'
import type { Fact } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import type { Change } from '@kadry/domain/decision'
import type { Due } from '@kadry/domain/due'
import { type Job, workOff } from '@kadry/messaging/job'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import { afterNotices, DUE_TERMS, noticesDue, type StoredTerm, termsIn } from './due.ts'

const EVERY_MS = 60_000
const PORTION = 100
/** Facts of one write: a resolution may have thousands of terms that pass on one day. */
const MOST_FACTS = 100

/**
 * Publishes what is due in a noun, each notice of a term once: what was said stands in the record, written
 * with the fact. What became due while nobody looked is said when somebody looks again, each notice with
 * its own day. `store` is the one below `withDueTerms`.
 */
export function dueJob<State>(store: AggregateStore<State>, due: Due<State>, now: () => Date): Job {
  return {
    name: `due ${store.type}`,
    everyMs: EVERY_MS,
    run: async (isOurs, stuck) => {
      const today = dayOf(now())
      const run = workOff({
        next: (without) =>
          store.select(
            { [`${DUE_TERMS}.nextOn`]: { $lte: today }, ...(without.length > 0 ? { _id: { $nin: without } } : {}) },
            { limit: PORTION },
          ),
        work: async (id) => {
          while ((await giveNotices(store, due, id, today, stuck)) && (await isOurs()));
        },
      })
      return run(isOurs, stuck)
    },
  }
}

/** One portion of what is due in a record; true where more is left. */
async function giveNotices<State>(
  store: AggregateStore<State>,
  due: Due<State>,
  id: string,
  today: string,
  stuck: (id: string, error?: unknown) => void,
): Promise<boolean> {
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'due' }
  const outcome = await store.change(id, command, (found) => notified(due, found, today))
  if (!('answer' in outcome)) throw new Error(`what is due in ${id} could not be published: ${JSON.stringify(outcome)}`)
  const { terms, unknown } = outcome.answer
  if (unknown.length > 0) stuck(id, new Error(unknown.join(' ')))
  return terms > 0
}

/**
 * The facts about at most so many of the record's terms, how many terms are left, and why a notice could
 * not be given.
 */
function notified<State>(
  due: Due<State>,
  found: Stored<State>,
  today: string,
): Change<State, { terms: number; unknown: readonly string[] }> {
  const terms = new Map(due.terms(found).map((term) => [term.key, term]))
  const facts: Fact[] = []
  const unknown = new Set<string>()
  let left = 0
  const next = (termsIn(found) ?? []).map((stored): StoredTerm => {
    const term = terms.get(stored.key)
    const notices = term ? noticesDue(stored, today) : []
    if (!term || notices.length === 0) return stored
    if (facts.length + notices.length > MOST_FACTS) {
      left += 1
      return stored
    }
    facts.push(...notices.map((notice) => due.fact(found.id, term, notice)))
    const missing = noticesOf(stored.order).unknown
    if (missing) unknown.add(missing.message.en)
    return afterNotices(stored, notices)
  })
  return { next: { ...found, [DUE_TERMS]: next }, facts, answer: { terms: left, unknown: [...unknown] } }
}
