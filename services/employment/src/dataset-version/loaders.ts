import { dayOf } from '@kadry/domain/day'
import type { Columns } from '@kadry/figures/columns'
import { type Cut, cut } from '@kadry/figures/cut'
import { KADRY_1 } from '@kadry/figures/policy'
import type { Published } from '@kadry/figures/published'
import type { PersonRecord } from '@kadry/figures/records'
import type { Organizations } from '@kadry/subgraph/followed'
import type { Classifiers } from '../classifier/projection.ts'
import { matchTargets } from '../outcome/match-targets.ts'
import type { Programmes } from '../programme/store.ts'
import { type EvidenceSources, evidenceOf, graduatedCohorts, graduationYears } from '../records/loaders.ts'
import type { DatasetVersion } from './dataset-version.ts'
import { personRecords, type Surroundings } from './person-records.ts'
import { readSurroundings, SURROUNDINGS, type SurroundingsOf, surroundingsBytes } from './surroundings.ts'
import { cutOf, filesOf } from './version-files.ts'

export type SurroundingSources = {
  readonly programmes: Programmes
  readonly organizations: Organizations
  readonly classifiers: Classifiers
}
const NONE = 'NONE'
const MUNICIPALITY_DIGITS = 8

/** Where each of the programmes stands in the cube, as the registry has it now. */
export async function surroundingsOf(
  { programmes, organizations, classifiers }: SurroundingSources,
  programmeIds: readonly string[],
  day: string,
): Promise<SurroundingsOf> {
  const found = await programmes.byIds(programmeIds, ['providerId', 'specialityCode', 'standards'])
  const providers = await organizations.byIds([...new Set(found.map(({ providerId }) => providerId))])
  const providerOf = new Map(providers.map((one) => [one.id, one]))
  const targets = new Map<string, Surroundings['targets']>()
  for (const one of found) targets.set(one.id, await matchTargets({ classifiers }, one, day))
  return new Map(
    found
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, providerId, specialityCode }) => {
        const provider = providerOf.get(providerId)
        return [
          id,
          {
            programme: id,
            organization: providerId,
            municipality: provider?.oktmo?.slice(0, MUNICIPALITY_DIGITS) ?? NONE,
            speciality: specialityCode,
            specialityGroup: `${specialityCode.slice(0, 2)}.00.00`,
            // A speciality has no sector of its own in the registry: its college's first one stands for it.
            sector: provider?.sectorCodes[0] ?? NONE,
            targets: targets.get(id)!,
          },
        ]
      }),
  )
}

export type CutSources = EvidenceSources & SurroundingSources
export type WholeCut = { readonly cut: Cut; readonly files: Columns }

type Cutting = Pick<DatasetVersion, 'cutAt' | 'now' | 'published'> & {
  readonly statisticsKey: Uint8Array
  readonly previous?: WholeCut | undefined
  /** Those of the version itself, where it is made once more. */
  readonly surroundings?: SurroundingsOf
  readonly onYear?: (done: number, of: number) => Promise<void>
}

/**
 * The files of a version out of the records as they were at its moment. The same records, registry and key
 * give the same bytes.
 */
export async function cutVersion(sources: CutSources, version: Cutting): Promise<WholeCut> {
  const { cutAt, now, published, statisticsKey, previous, onYear } = version
  const years = await graduationYears(sources)
  const surroundings = version.surroundings ?? (await surroundingsOfYears(sources, years, cutAt))
  const made = await cut({
    previous: previous?.cut,
    // What is published now stands in `published` already: before it was all but that.
    published: published.filter((one) => !now.some(({ year, point }) => year === one.year && point === one.point)),
    now,
    years,
    peopleOf: (year) => peopleOfYear(sources, year, { cutAt, now, surroundings }),
    statisticsKey,
    policy: KADRY_1,
    ...(onYear ? { onYear } : {}),
  })
  const files = new Map([...filesOf(made), [SURROUNDINGS, surroundingsBytes(surroundings)] as const])
  return { cut: made, files }
}

/** A version that was made already. */
export function wholeOf(files: Columns): WholeCut {
  return { cut: cutOf(files), files }
}

export function surroundingsIn(files: Columns): SurroundingsOf {
  return readSurroundings(files.get(SURROUNDINGS)!)
}

/** All who graduated in a year, as they were known at a moment at the points that are published. */
export async function peopleOfYear(
  sources: EvidenceSources,
  year: number,
  {
    cutAt,
    now,
    surroundings,
  }: { readonly cutAt: string; readonly now: readonly Published[]; readonly surroundings: SurroundingsOf },
): Promise<PersonRecord[]> {
  const points = now.filter((one) => one.year === year).map(({ point }) => point)
  const observing = { points, today: dayOf(cutAt) }
  const people: PersonRecord[] = []
  for await (const portion of evidenceOf(sources, year, cutAt))
    for (const evidence of portion) {
      const around = surroundings.get(evidence.cohort.programmeId)
      if (around) for (const one of personRecords(evidence, { ...observing, surroundings: around })) people.push(one)
    }
  return people
}

export async function surroundingsOfYears(
  sources: CutSources,
  years: readonly number[],
  asOf: string,
): Promise<SurroundingsOf> {
  const programmeIds = new Set<string>()
  for (const year of years)
    for (const { programmeId } of await graduatedCohorts(sources, year, asOf)) programmeIds.add(programmeId)
  return surroundingsOf(sources, [...programmeIds].sort(), dayOf(asOf))
}
