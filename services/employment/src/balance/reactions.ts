import { dayOf } from '@kadry/domain/day'
import type { Job } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import type { Platform } from '@kadry/subgraph/platform'
import { demandBalance, publicBalance, yearsOf } from '../agreement/balance.ts'
import {
  type AgreementFacts,
  factsOf,
  type HistorySources,
  historySince,
  touchedSince,
  withHistory,
} from '../agreement/loaders.ts'
import { type Balance, compute, isChanged } from './balance.ts'
import { type Balances, balanceId, balanceKey } from './store.ts'

const EVERY_MS = 10_000
const PORTION = 20
/** Writers stamp what they change before it is there: the last minute is always looked at again. */
const OVERLAP_MS = 60_000

/**
 * Balances follow the needs, hires, programmes and cohorts they are made of: whatever was changed since the
 * last run is found by its time, and each agreement that it touches is computed once, however much was
 * changed. The first run of a process and the first one of a day look at all agreements: specialities may
 * prepare for other occupations since.
 */
export function runBalances(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  sources: HistorySources,
  balances: Balances,
): void {
  let looked: Date | undefined
  const run: Job['run'] = async (isOurs, stuck) => {
    const began = now()
    const isWhole = !looked || dayOf(looked) !== dayOf(began)
    const since = isWhole ? undefined : new Date(looked!.getTime() - OVERLAP_MS).toISOString()
    const ids = await touchedSince(sources, since, await historySince(sources, since))
    let computed = 0
    for (let at = 0; at < ids.length; at += PORTION) {
      if (!(await isOurs())) return computed
      const portion = ids.slice(at, at + PORTION)
      const stored = await balances.select({ agreementId: { $in: portion } })
      const storedOf = Map.groupBy(stored, ({ agreementId }) => agreementId)
      for (const facts of await withHistory(sources, await factsOf(sources, portion)))
        try {
          computed += await recompute(balances, facts, storedOf.get(facts.agreementId) ?? [], began)
        } catch (error) {
          stuck(facts.agreementId, error)
        }
    }
    looked = began
    return computed
  }
  runs({ name: 'balance', everyMs: EVERY_MS, run })
}

/** Writes the years whose numbers have changed; resolves with how many those were. */
async function recompute(
  balances: Balances,
  facts: AgreementFacts,
  stored: readonly Stored<Balance>[],
  at: Date,
): Promise<number> {
  const { agreementId } = facts
  const known = new Map(stored.map((one) => [one.year, one]))
  const today = dayOf(at)
  let written = 0
  for (const year of new Set([...yearsOf(facts.needs), ...known.keys()])) {
    const rows = demandBalance(facts, year, today)
    const before = known.get(year)
    if (!isChanged(before, { rows })) continue
    const shown = publicBalance(facts, year, today)
    await write(balances, before, { agreementId, year, rows, shown }, at)
    written += 1
  }
  return written
}

async function write(
  balances: Balances,
  before: Balance | undefined,
  computed: Pick<Balance, 'agreementId' | 'year' | 'rows' | 'shown'>,
  at: Date,
): Promise<void> {
  const { agreementId, year } = computed
  const id = balanceId(agreementId, year)
  // One version is written once: whoever computed it at the same time has taken its key.
  const command = { actor: 'kadry', idempotencyKey: `${id}/${(before?.number ?? 0) + 1}`, fingerprint: 'balance' }
  const next = (found: Balance | undefined) => compute(id, found, computed, at.toISOString())
  const outcome = before
    ? await balances.change(id, command, next)
    : await balances.create(command, () => next(undefined), balanceKey(agreementId, year))
  if ('failure' in outcome) throw new Error(`the balance ${id} could not be written: ${outcome.failure}`)
}
