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
export function versionLoader({ cubeVersions }: { readonly cubeVersions: CubeVersions }) {
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

/** Figures of the graduates of a college, speciality and year; undefined where no version has any. */
export async function cellOf(
  { loaders }: Pick<Context, 'loaders'>,
  cell: { readonly providerId: string; readonly specialityCode: string; readonly graduationYear: number },
  at: ObservationPoint,
): Promise<PublishedCell | undefined> {
  const found = await loaders.figuresVersion.load('')
  return found ? figuresIn(found.version, cell, at) : undefined
}

export function figuresIn(
  version: CubeVersion,
  { providerId, specialityCode, graduationYear }: Parameters<typeof cellOf>[1],
  at: ObservationPoint,
): PublishedCell | undefined {
  const where = [
    { level: 'ORGANIZATION' as const, in: [providerId] },
    { level: 'SPECIALITY' as const, in: [specialityCode] },
    { level: 'YEAR' as const, in: [String(graduationYear)] },
  ]
  const { cells } = version.publication.file
  if (!where.every(({ level, in: [code] }) => codesOf(cells, level).includes(code!))) return undefined
  const asked: Asked = { levels: [], where, measures: MEASURES, at, totals: false }
  const [row] = pageOf(version, asked, { policy: 'PUBLIC' }, { first: 1 }).rows
  return (
    row && {
      figures: new Map(row.cells.flatMap(({ figure }) => (figure ? [[figure.measure, figure] as const] : []))),
      sources: row.sources,
    }
  )
}
const USUAL: readonly Measure[] = ['GRADUATES', 'IN_WORK', 'IN_SPECIALITY', 'UNKNOWN']
