import { kindsOn } from '@kadry/domain/organization-view'
import { again } from '@kadry/mongo/retry'
import type { Organizations } from '@kadry/subgraph/followed'
import type { Agreements } from '../agreement/projection.ts'
import type { Balances, BalanceView } from '../balance/projection.ts'
import { overdueOn } from '../commitment/settlement.ts'
import type { Commitments } from '../commitment/store.ts'
import type { Roadmaps } from '../roadmap/projection.ts'
import type { RoundTables } from '../round-table/store.ts'
import { type Sectors, sectorsOn } from '../sector/projection.ts'
import type { SectorCoverage, Shortage } from './sector-coverage.ts'

type Parts = {
  readonly roundTables: RoundTables
  readonly commitments: Commitments
  readonly sectors: Sectors
  readonly agreements: Agreements
  readonly balances: Balances
  readonly roadmaps: Roadmaps
}

/** R19: what counts as held. */
const HELD = ['HELD', 'PROTOCOL_PUBLISHED']
/** Not begun yet, and not given up. */
const AHEAD = ['PLANNED', 'ANNOUNCED', 'POSTPONED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED']

/** All sectors in force on a day, by their codes: what was held since, what is ahead, what was not kept. */
export async function coverageOf(
  { roundTables, commitments, sectors, ...others }: Parts,
  { since, today, now }: { readonly since: string; readonly today: string; readonly now: string },
): Promise<readonly SectorCoverage[]> {
  const isSince = { $cond: [{ $gte: ['$heldOn', since] }, 1, 0] }
  const [inForce, held, next, oneSided, notKept, short, blocked] = await Promise.all([
    sectorsOn(sectors, today),
    grouped(roundTables, { status: { $in: HELD } }, { last: { $max: '$heldOn' }, count: { $sum: isSince } }),
    grouped(roundTables, { status: { $in: AHEAD }, startsAt: { $gte: now } }, { next: { $first: '$_id' } }, 'startsAt'),
    grouped(roundTables, { status: 'ONE_SIDED', startsAt: { $gte: since } }, { count: { $sum: 1 } }),
    grouped(commitments, overdueOn(today), { count: { $sum: 1 } }),
    shortagesOf(others, Number(since.slice(0, 4))),
    blockedStages(others.roadmaps),
  ])
  return inForce.map(({ code }) => {
    const lastHeldOn = held.get(code)?.last
    const nextId = next.get(code)?.next
    return {
      sectorCode: code,
      since,
      twoSidedHeld: held.get(code)?.count ?? 0,
      ...(lastHeldOn ? { lastHeldOn } : {}),
      ...(nextId ? { nextId } : {}),
      oneSided: oneSided.get(code)?.count ?? 0,
      notKept: notKept.get(code)?.count ?? 0,
      short: short.get(code) ?? [],
      blocked: blocked.get(code) ?? [],
    }
  })
}

/** The last day on which a two-sided table of each of these sectors was held. */
export async function lastHeldIn(roundTables: RoundTables, codes: readonly string[]) {
  const filter = { sectorCode: { $in: codes }, status: { $in: HELD } }
  const found = await grouped(roundTables, filter, { last: { $max: '$heldOn' } })
  return codes.map((code) => ({ code, lastHeldOn: found.get(code)?.last ?? null }))
}

/** The regional authorities of these sectors on a day (`YYYY-MM-DD`). */
export async function supervisorsIn(organizations: Organizations, codes: readonly string[], today: string) {
  const found = await organizations.select({ sectorCodes: { $in: codes }, status: 'ACTIVE' })
  const authorities = found.filter((one) => kindsOn(one, today).has('REGIONAL_AUTHORITY'))
  return codes.map((code) => ({
    code,
    supervisors: authorities.filter(({ sectorCodes }) => sectorCodes.includes(code)).map(({ id }) => ({ id })),
  }))
}

/** Of each sector the years from this one on in which its agreements are short of people. */
async function shortagesOf({ agreements, balances }: Pick<Parts, 'agreements' | 'balances'>, year: number) {
  const short = await balances.select({ year: { $gte: year }, short: { $gt: 0 } })
  const found = await agreements.byIds([...new Set(short.flatMap(({ agreementId }) => agreementId ?? []))])
  const sectorOf = new Map(found.map(({ id, sectorCode }) => [id, sectorCode]))
  const bySector = Map.groupBy(short, ({ agreementId }) => sectorOf.get(agreementId ?? ''))
  return new Map([...bySector].map(([code, those]) => [code, byYear(those)]))
}

function byYear(balances: readonly BalanceView[]): Shortage[] {
  const years = Map.groupBy(balances, ({ year }) => year!)
  const sums = [...years].map(([year, those]) => ({ year, people: those.reduce((sum, one) => sum + one.short!, 0) }))
  return sums.toSorted((a, b) => a.year - b.year)
}

/** Of each sector the stages at which roadmaps are blocked. */
async function blockedStages(roadmaps: Roadmaps): Promise<ReadonlyMap<string | undefined, readonly string[]>> {
  const found = await roadmaps.select({ 'blocked.0': { $exists: true } })
  const bySector = Map.groupBy(found, ({ sectorCode }) => sectorCode)
  return new Map(
    [...bySector].map(([code, those]) => [code, [...new Set(those.flatMap(({ blocked }) => blocked ?? []))].sort()]),
  )
}

type Row = { readonly _id: string; readonly last?: string; readonly count?: number; readonly next?: string }

/** One row for each sector of what a filter selects, by its code. */
async function grouped(
  { model }: Pick<RoundTables | Commitments, 'model'>,
  filter: object,
  fields: object,
  sort?: string,
): Promise<ReadonlyMap<string, Row>> {
  const stages = [
    { $match: filter },
    ...(sort ? [{ $sort: { [sort]: 1, _id: 1 } }] : []),
    { $group: { _id: '$sectorCode', ...fields } },
  ]
  const rows = await again((bound) => model.collection.aggregate(stages as never, bound).toArray())
  return new Map((rows as unknown as Row[]).map((row) => [row._id, row]))
}
