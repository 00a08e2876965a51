import { globalId } from '@kadry/runtime/ids'
import type { BalanceFacts } from '../agreement/balance.ts'
import { demandBalance, publicBalance, yearsOf } from '../agreement/balance.ts'
import { factsOfSectors, type HistorySources, supplyOfProgrammes, valuesOf, withHistory } from '../agreement/loaders.ts'
import { specialitiesByCode } from '../classifier/projection.ts'
import type { Part } from './area-balance.ts'

export type AreaSources = HistorySources

/**
 * The occupations whose rows may have changed since a moment: those of changed needs, and what changed
 * programmes, cohorts, graduates and specialities prepare for; by all the codes that they have had.
 */
export async function touchedOccupations(sources: AreaSources, since: string): Promise<ReadonlySet<string>> {
  const { needs, programmes, cohorts, graduates, classifiers } = sources
  const changed = { updatedAt: { $gte: since } }
  const [ofNeeds, taught, graduated, heard] = await Promise.all([
    valuesOf(needs, 'okz', changed),
    valuesOf(cohorts, 'programmeId', changed),
    valuesOf(graduates, 'cohortId', changed),
    classifiers.specialityViews.select({ heardAt: { $gte: since } }),
  ])
  const ofGraduates = graduated.length > 0 ? await valuesOf(cohorts, 'programmeId', { _id: { $in: graduated } }) : []
  const ofProgrammes = await valuesOf(programmes, 'specialityCode', {
    $or: [changed, { _id: { $in: [...taught, ...ofGraduates] } }],
  })
  const prepared = [...(await specialitiesByCode(classifiers.specialityViews, ofProgrammes)), ...heard]
  return allCodes(sources, [...ofNeeds, ...prepared.flatMap(({ occupations }) => occupations.map(({ okz }) => okz))])
}

/** These codes with all that have replaced them or were replaced by them. */
async function allCodes({ classifiers }: AreaSources, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (let fresh = [...new Set(codes)]; fresh.length > 0; ) {
    for (const code of fresh) known.add(code)
    const [own, before] = await Promise.all([
      classifiers.occupationViews.byIds(fresh.map((okz) => globalId('Occupation', okz))),
      classifiers.occupationViews.select({ replacedBy: { $in: fresh } }),
    ])
    const met = [...own.flatMap(({ replacedBy = [] }) => replacedBy), ...before.map(({ okz }) => okz)]
    fresh = [...new Set(met)].filter((code) => !known.has(code))
  }
  return known
}

/**
 * The rows of all municipalities: every programme of the region supplies them. Of these occupations, or of
 * all; each municipality and year with rows is a part.
 */
export async function partsOfMunicipalities(
  sources: AreaSources,
  occupations: ReadonlySet<string> | undefined,
  today: string,
): Promise<Part[]> {
  const { needs, programmes, classifiers } = sources
  const codes = occupations && [...occupations]
  const [wanted, specialities] = await Promise.all([
    needs.select(codes ? { okz: { $in: codes } } : {}),
    classifiers.specialityViews.select(codes ? { 'occupations.okz': { $in: codes } } : {}),
  ])
  const taught = await programmes.select({ specialityCode: { $in: specialities.map(({ code }) => code) } })
  const supply = await supplyOfProgrammes(sources, taught)
  const [facts] = await withHistory(sources, [{ needs: wanted, ...supply(taught) }])
  return partsOf(facts!, today).flatMap(({ year, rows, shown }) =>
    [...Map.groupBy(rows, ({ oktmo }) => oktmo)].map(([oktmo, own]) => ({
      area: { oktmo },
      ...{ year, rows: own, shown: shown.filter((row) => row.oktmo === oktmo) },
    })),
  )
}

/** The rows of sectors: their needs, and what is taught under their agreements. */
export async function partsOfSectors(
  sources: AreaSources,
  occupations: ReadonlySet<string> | undefined,
  today: string,
): Promise<Part[]> {
  const codes = await valuesOf(sources.needs, 'sectorCodes', occupations ? { okz: { $in: [...occupations] } } : {})
  const found = await factsOfSectors(sources, codes, occupations)
  const withPast = await withHistory(sources, found)
  return withPast.flatMap((facts, index) =>
    partsOf(facts, today).map((part) => ({ area: { sectorCode: codes[index]! }, ...part })),
  )
}

function partsOf(facts: BalanceFacts, today: string): Omit<Part, 'area'>[] {
  return yearsOf(facts.needs).map((year) => ({
    year,
    rows: demandBalance(facts, year, today),
    shown: publicBalance(facts, year, today),
  }))
}
