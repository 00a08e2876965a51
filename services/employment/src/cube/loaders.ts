import { AuthError, requireRole } from '@kadry/auth/viewer'
import type { Context } from '../context.ts'
import type { ReadingPurpose, StatisticsPolicy, StatisticsQuery } from '../graphql.generated.ts'
import { type Asked, askedIn, hashOf, rowsOfPage } from './ask.ts'
import { placeOf } from './cursor.ts'
import { namesOf } from './names.ts'
import { pageOf, type Reader } from './page.ts'
import { badInput, noVersion } from './refusal.ts'
import { codesOn, resultOf, type StatisticsResult } from './statistics.ts'
import { type Chosen, type CubeVersion, versionOf } from './version.ts'

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
  return resultOf({ page, version, asked, reader, locale, names: namesOf(context, codesOn(page), locale), skip })
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
