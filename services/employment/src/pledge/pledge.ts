import type { Decision, RefusalLike } from '@kadry/domain/decision'

/**
 * What of one round-table promise is being taken: the guarded record that every process counts by (R27). What
 * was taken stands in programmes and placements; here stands only who is about to take.
 */
export type Pledge = {
  readonly commitmentId: string
  readonly takings: readonly Taking[]
}
/**
 * One command on its way: `at` is when it asked last, a moment; `asked` how often, its repeats included;
 * absent: once.
 */
export type Taking = { readonly key: string; readonly places: number; readonly at: string; readonly asked?: number }
/** Places that stand in a record; those from before there were pledges have no key. */
export type Taken = { readonly pledgeKey?: string | undefined; readonly places: number }

/** A command writes within seconds of asking or not at all: whoever is older than this has died. */
const ABANDONED_AFTER_MS = 600_000

/** Places that are taken, and those asked for by other commands that have not written yet. */
export function spoken({ takings }: Pledge, taken: readonly Taken[], { key, at }: Pick<Taking, 'key' | 'at'>) {
  const others = onTheWay(takings, taken, at).filter((one) => one.key !== key)
  return sum(taken) + sum(others)
}

/**
 * Adds a command on its way, unless `refuse` says that with so many places spoken for it has none left. Asked
 * again under its key it stands once.
 */
export function ask<Refused extends RefusalLike>(
  pledge: Pledge,
  taking: Taking,
  taken: readonly Taken[],
  refuse: (spoken: number) => Refused | undefined,
): Decision<Pledge, Refused> {
  const refused = refuse(spoken(pledge, taken, taking))
  if (refused) return refused
  const live = onTheWay(pledge.takings, taken, taking.at)
  const before = live.find(({ key }) => key === taking.key)
  const others = live.filter((one) => one !== before)
  const asked = (before ? askedOf(before) : 0) + 1
  return { next: { ...pledge, takings: [...others, { ...taking, asked }] }, facts: [] }
}

/**
 * A command that was refused, or was a repeat, takes nothing. What it has asked `times` is taken back; what
 * another attempt of it has asked stays.
 */
export function giveUp(pledge: Pledge, key: string, times = 1): Decision<Pledge, never> {
  const takings = pledge.takings.flatMap((one) => {
    if (one.key !== key) return [one]
    const asked = askedOf(one) - times
    return asked > 0 ? [{ ...one, asked }] : []
  })
  return { next: { ...pledge, takings }, facts: [] }
}

function askedOf({ asked = 1 }: Taking): number {
  return asked
}

function onTheWay(takings: readonly Taking[], taken: readonly Taken[], at: string): Taking[] {
  const written = new Set(taken.map(({ pledgeKey }) => pledgeKey))
  return takings.filter((one) => !written.has(one.key) && Date.parse(at) - Date.parse(one.at) < ABANDONED_AFTER_MS)
}

function sum(all: readonly { readonly places: number }[]): number {
  return all.reduce((total, { places }) => total + places, 0)
}
