import { dayOf } from '@kadry/domain/day'
import type { Job } from '@kadry/messaging/job'
import type { Platform } from '@kadry/subgraph/platform'
import { isChanged } from '../balance/balance.ts'
import { type Area, type AreaBalance, computeArea, merged, type Part } from './area-balance.ts'
import { type AreaSources, partsOfMunicipalities, partsOfSectors, touchedOccupations } from './loaders.ts'
import { type AreaBalances, areaBalanceId, areaKey } from './store.ts'

const EVERY_MS = 10_000
/** Writers stamp what they change before it is there: the last minute is always looked at again. */
const OVERLAP_MS = 60_000

/**
 * Balances of sectors and municipalities follow what they are made of, as those of agreements do. Rows of one
 * occupation depend on no other one: after a change only those that it touches are computed. The first run of
 * a process and the first one of a day compute all.
 */
export function runAreaBalances(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  sources: AreaSources,
  balances: AreaBalances,
): void {
  let looked: Date | undefined
  const run: Job['run'] = async (isOurs, stuck) => {
    const began = now()
    const isWhole = !looked || dayOf(looked) !== dayOf(began)
    const occupations = isWhole
      ? undefined
      : await touchedOccupations(sources, new Date(looked!.getTime() - OVERLAP_MS).toISOString())
    const written =
      occupations?.size === 0 ? 0 : await refresh(sources, balances, occupations, began, { isOurs, stuck })
    if (written !== undefined) looked = began
    return written ?? 0
  }
  runs({ name: 'area-balance', everyMs: EVERY_MS, run })
}

type Running = { readonly isOurs: () => Promise<boolean>; readonly stuck: (id: string, error: unknown) => void }

/** Writes the areas and years whose numbers have changed; undefined where another process has taken over. */
export async function refresh(
  sources: AreaSources,
  balances: AreaBalances,
  occupations: ReadonlySet<string> | undefined,
  at: Date,
  { isOurs, stuck }: Running,
): Promise<number | undefined> {
  const today = dayOf(at)
  const parts = [
    ...(await partsOfMunicipalities(sources, occupations, today)),
    ...(await partsOfSectors(sources, occupations, today)),
  ]
  const stored = await balances.select(occupations ? { 'rows.okz': { $in: [...occupations] } } : {})
  const ids = parts.map(({ area, year }) => areaBalanceId(area, year))
  const rest = new Set(stored.map(({ id }) => id))
  const known = new Map(
    [...stored, ...(await balances.byIds(ids.filter((id) => !rest.has(id))))].map((one) => [one.id, one]),
  )
  const named = new Set(ids)
  // Nothing is needed there any more.
  const emptied = stored
    .filter(({ id }) => !named.has(id))
    .map((one) => ({ area: areaOf(one), year: one.year, rows: [], shown: [] }))
  let written = 0
  for (const part of [...parts, ...emptied]) {
    const before = known.get(areaBalanceId(part.area, part.year))
    const next = { ...part, ...merged(before, part, occupations) }
    if (!isChanged(before, next)) continue
    if (!(await isOurs())) return undefined
    try {
      await write(balances, before, next, at)
      written += 1
    } catch (error) {
      stuck(areaBalanceId(part.area, part.year), error)
    }
  }
  return written
}

async function write(balances: AreaBalances, before: AreaBalance | undefined, part: Part, at: Date): Promise<void> {
  const { area, year } = part
  const id = areaBalanceId(area, year)
  // One version is written once: whoever computed it at the same time has taken its key.
  const command = { actor: 'kadry', idempotencyKey: `${id}/${(before?.number ?? 0) + 1}`, fingerprint: 'balance' }
  const next = (found: AreaBalance | undefined) => computeArea(id, found, part, at.toISOString())
  const outcome = before
    ? await balances.change(id, command, next)
    : await balances.create(command, () => next(undefined), areaKey(area, year))
  if ('failure' in outcome) throw new Error(`the balance ${id} could not be written: ${outcome.failure}`)
}

function areaOf({ sectorCode, oktmo }: AreaBalance): Area {
  return oktmo === undefined ? { sectorCode: sectorCode! } : { oktmo }
}
