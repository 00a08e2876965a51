import { AuthError, requireRole } from '@kadry/auth/viewer'
import { codesOf, type Level as FiguresLevel, MEASURES } from '@kadry/figures/question'
import { parseId } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import { loader } from '@kadry/subgraph/loader'
import type { Classifiers } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type {
  Level,
  Measure,
  ObservationPoint,
  ReadingPurpose,
  StatisticsPolicy,
  StatisticsQuery,
} from '../graphql.generated.ts'
import type { PublishedCell } from '../outcome/published.ts'
import { type Asked, askedIn, hashOf, rowsOfPage } from './ask.ts'
import { placeOf } from './cursor.ts'
import { namesOf } from './names.ts'
import { pageOf, type Reader } from './page.ts'
import { badInput, noVersion } from './refusal.ts'
import { resultOf, type StatisticsResult } from './statistics.ts'
import { type Chosen, type CubeVersion, type CubeVersions, versionOf } from './version.ts'

/** Names of organisations and of codes of classifiers, those asked for together read at once. */
export function nameLoader({ organizations, classifiers }: NameSource) {
  const views = {
    Organization: organizations,
    Municipality: classifiers.municipalityViews,
    Speciality: classifiers.specialityViews,
    SpecialityGroup: classifiers.specialityGroupViews,
    Sector: classifiers.sectorViews,
  }
  return loader(
    async (ids): Promise<readonly { readonly id: string; readonly name?: string | undefined }[]> => {
      const byType = Map.groupBy(ids, (id) => parseId(id)?.type)
      const found = Object.entries(views).map(([type, view]) => view.byIds(byType.get(type) ?? []))
      return (await Promise.all(found)).flat()
    },
    ({ id }) => id,
  )
}
export type NameSource = { readonly organizations: Organizations; readonly classifiers: Classifiers }

/** The version meant. Throws a typed refusal where there is none. */
export async function chosenVersion(
  { cubeVersions }: Pick<Context, 'cubeVersions'>,
  chosen: Chosen,
): Promise<CubeVersion> {
  const found = await versionOf(cubeVersions, chosen)
  if (typeof found === 'string') throw noVersion(found)
  return found
}

/**
 * Answers a question by the rules that the reader may have; a reading without rules is written down first.
 */
export async function answerStatistics(context: Context, query: StatisticsQuery): Promise<StatisticsResult> {
  const { policy = 'PUBLIC', purpose, first = 100, after, version: id, asOf } = query
  const asked = askedIn(query)
  const reader = readerOf(context, asked, policy, purpose)
  const queryHash = hashOf(asked, policy)
  const place = after == null ? undefined : placeOf(after, queryHash)
  const rows = rowsOfPage(first)
  const version = await chosenVersion(context, { id: place?.version ?? id, asOf })
  if (policy === 'NONE')
    await context.noteReading(context, {
      ...{ purpose: purpose!, field: `statistics(at: ${asked.at})`, subject: `${version.id}/${queryHash}` },
    })
  const skip = place?.skip ?? 0
  const page = pageOf(version, asked, reader, { first: rows, skip })
  const locale = query.locale ?? context.locale
  return resultOf({
    page,
    version,
    asked,
    reader,
    locale,
    names: namesOf(context.loaders.registeredName, locale),
    skip,
  })
}

/**
 * Throws `AuthError` for whoever may not read by these rules, BAD_USER_INPUT without a purpose where one
 * is needed.
 */
function readerOf(
  { viewer }: Pick<Context, 'viewer'>,
  { where }: Asked,
  policy: StatisticsPolicy,
  purpose: ReadingPurpose | null | undefined,
): Reader {
  if (policy === 'NONE') {
    requireRole(viewer, 'DATA_STEWARD')
    if (!purpose) throw badInput('policy: NONE — назовите purpose.', 'policy: NONE needs a purpose.')
  }
  if (policy !== 'OWN') return { policy }
  requireRole(viewer, 'ORG_DELEGATE')
  const ownId = viewer.organizationId
  const others = where.some(({ level, in: codes }) => level === 'ORGANIZATION' && codes.some((code) => code !== ownId))
  if (!ownId || others)
    throw new AuthError('FORBIDDEN', 'OWN — только о своей организации. / OWN is about one’s own organisation only.')
  return { policy, ownId }
}

/** The latest version under no id, others under theirs; read once in a request, whoever asks. */
function versionLoader({ cubeVersions }: { readonly cubeVersions: CubeVersions }) {
  return loader(
    async (ids) => {
      const found = await Promise.all(
        ids.map(async (asked) => ({ asked, version: await versionOf(cubeVersions, { id: asked }) })),
      )
      return found.flatMap(({ asked, version }) => (typeof version === 'string' ? [] : [{ asked, version }]))
    },
    ({ asked }) => asked,
  )
}

export type OutcomesArguments = {
  readonly by?: Level
  readonly at?: ObservationPoint
  readonly measures?: readonly Measure[]
  readonly version?: string | null | undefined
}

/**
 * Figures of the graduates of some codes of a level, by the same door as `statistics`; null where the version
 * knows none of them, or none has been published.
 */
export async function outcomesOf(
  { loaders, locale }: Pick<Context, 'loaders' | 'locale'>,
  level: FiguresLevel,
  codes: readonly string[],
  { by = 'YEAR', at = 'M12', measures = USUAL, version: id }: OutcomesArguments,
): Promise<StatisticsResult | null> {
  const found = await loaders.figuresVersion.load(id ?? '')
  if (!found) return null
  const { version } = found
  const known = new Set(codesOf(version.publication.file.cells, level))
  const own = codes.filter((code) => known.has(code))
  if (own.length === 0) return null
  const asked: Asked = { levels: [by], where: [{ level, in: own }], measures, at, totals: false }
  const page = pageOf(version, asked, { policy: 'PUBLIC' }, { first: MOST_ROWS })
  const names = namesOf(loaders.registeredName, locale)
  return resultOf({ page, version, asked, reader: { policy: 'PUBLIC' }, locale, names, skip: 0 })
}
const MOST_ROWS = 1_000

/** The graduates of a college, speciality and year, at a point. */
type CohortCell = {
  readonly providerId: string
  readonly specialityCode: string
  readonly graduationYear: number
  readonly at: ObservationPoint
}

export function cellKey({ providerId, specialityCode, graduationYear, at }: CohortCell): string {
  return JSON.stringify([providerId, at, specialityCode, String(graduationYear)])
}

/** Versions, and what the latest one shows of cohorts. */
export function figuresLoaders(services: Parameters<typeof versionLoader>[0]) {
  const figuresVersion = versionLoader(services)
  return { figuresVersion, cohortCell: cellLoader(figuresVersion) }
}

/** What the latest version shows of cohorts, by `cellKey`; null where it has none. A college is one page. */
function cellLoader(version: ReturnType<typeof versionLoader>) {
  return loader(
    async (keys) => {
      const found = await version.load('')
      if (!found) return []
      const asked = keys.map((key) => JSON.parse(key) as CellCodes)
      const pages = Map.groupBy(asked, ([providerId, at]) => `${at} ${providerId}`)
      return [...pages.values()].flatMap((page) => figuresIn(found.version, page))
    },
    ({ key }) => key,
  )
}
type CellCodes = readonly [providerId: string, at: ObservationPoint, specialityCode: string, year: string]

/** Of cells of one college and point those that the version has: the figures are those of each alone. */
export function figuresIn(version: CubeVersion, asked: readonly CellCodes[]) {
  const { cells } = version.publication.file
  const [[providerId, at]] = asked as [CellCodes]
  const wanted = [
    ['ORGANIZATION', [providerId]],
    ['SPECIALITY', asked.map(([, , specialityCode]) => specialityCode)],
    ['YEAR', asked.map(([, , , year]) => year)],
  ] as const
  const where = wanted.map(([level, codes]) => {
    const known = codesOf(cells, level)
    return { level, in: [...new Set(codes)].filter((code) => known.includes(code)) }
  })
  if (where.some(({ in: codes }) => codes.length === 0)) return []
  const question: Asked = { levels: ['SPECIALITY', 'YEAR'], where, measures: MEASURES, at, totals: false }
  const { rows } = pageOf(version, question, { policy: 'PUBLIC' }, { first: asked.length * asked.length })
  return rows.map(({ codes: [specialityCode, year], cells: shown, sources }): PublishedCell & { key: string } => ({
    key: JSON.stringify([providerId, at, specialityCode, year]),
    figures: new Map(shown.flatMap(({ figure }) => (figure ? [[figure.measure, figure] as const] : []))),
    sources,
  }))
}
const USUAL: readonly Measure[] = ['GRADUATES', 'IN_WORK', 'IN_SPECIALITY', 'UNKNOWN']
