import { hash } from 'node:crypto'
import { given } from '@kadry/domain/input'
import type { Ask, Order } from '@kadry/figures/answer'
import { type Level as FiguresLevel, type Measure as FiguresMeasure, LEVELS, MEASURES } from '@kadry/figures/question'
import type { Level, Measure, ObservationPoint, StatisticsQuery } from '../graphql.generated.ts'
import { badInput, notInTheseVersions, refused } from './refusal.ts'

/** What is asked, without the page, the version and the reader. */
export type Asked = {
  readonly levels: readonly Level[]
  readonly where: readonly { readonly level: Level; readonly in: readonly string[] }[]
  readonly measures: readonly Measure[]
  readonly at: ObservationPoint
  readonly totals: boolean
  readonly having?: StatisticsQuery['having']
  readonly orderBy?: StatisticsQuery['orderBy']
}

const MOST_ROWS = 1_000
const MOST_CODES = 1_000

export function isPublished(measure: Measure): measure is FiguresMeasure {
  return (MEASURES as readonly string[]).includes(measure)
}

/** A level that versions have. Throws where it is not kept in them. */
export function keptLevel(level: Level): FiguresLevel {
  if (!(LEVELS as readonly string[]).includes(level)) throw notInTheseVersions(level)
  return level as FiguresLevel
}

/** How many rows a page may have. Throws a bilingual BAD_USER_INPUT outside of 1–1000. */
export function rowsOfPage(first: number): number {
  if (first >= 1 && first <= MOST_ROWS) return first
  throw badInput(`first: ${first} — допустимо от 1 до ${MOST_ROWS}.`, `first: ${first} is out of range 1–${MOST_ROWS}.`)
}

/**
 * The question as the figures understand it: published measures, and UNKNOWN beside them, by which cells get
 * their quality. Throws a typed refusal for what can't be asked of any version.
 */
export function askOf({ levels, where, measures, at, having, orderBy, totals }: Asked): Ask {
  if (measures.length === 0) throw badInput('measures: нужен хотя бы один показатель.', 'measures: name one at least.')
  if (new Set(measures).size < measures.length)
    throw badInput('measures: показатель задан дважды.', 'measures: a measure is given twice.')
  const crowded = where.find(({ in: codes }) => codes.length > MOST_CODES)
  if (crowded)
    throw badInput(
      `where: у ${crowded.level} больше ${MOST_CODES} кодов.`,
      `where: more than ${MOST_CODES} codes of ${crowded.level}.`,
    )
  const asked = levels.map(keptLevel)
  const filters = where.map(({ level, in: codes }) => ({ level: keptLevel(level), in: codes }))
  const own = new Set<Level>([...asked, ...filters.map(({ level }) => level)])
  return {
    levels: asked,
    where: filters,
    at,
    measures: [...new Set([...measures.filter(isPublished), 'UNKNOWN' as const])],
    // A measure that no version publishes is withheld everywhere, and what is withheld passes no threshold.
    having: (having ?? []).map(({ measure, gte, lte }) =>
      isPublished(measure)
        ? { measure, ...given({ gte, lte }) }
        : { measure: 'GRADUATES' as const, gte: Number.POSITIVE_INFINITY },
    ),
    orderBy: (orderBy ?? []).flatMap((one): Order[] => orderOf(one, own)),
    first: 1,
    totals,
  }
}

function orderOf(
  { measure, level, descending = true }: NonNullable<Asked['orderBy']>[number],
  own: ReadonlySet<Level>,
): Order[] {
  if ((measure == null) === (level == null))
    throw badInput('orderBy: задайте либо показатель, либо уровень.', 'orderBy: name either a measure or a level.')
  if (level) {
    if (!own.has(level))
      throw refused(
        'NOT_A_DIMENSION',
        `orderBy: уровня ${level} в вопросе нет.`,
        `orderBy: the level ${level} is not in the question.`,
      )
    return [{ level: keptLevel(level), descending }]
  }
  return isPublished(measure!) ? [{ measure, descending }] : []
}

/** What of a query is the question itself. */
export function askedIn(query: StatisticsQuery): Asked {
  const { levels = [], where = [], measures, at = 'M12', having, orderBy, totals = false } = query
  return { levels, where, measures, at, totals, ...given({ having, orderBy }) }
}

/** The same for the same question, in whatever version and on whatever page. */
export function hashOf(asked: Asked, policy: string): string {
  const { levels, where, measures, at, having, orderBy, totals } = asked
  const filters = where.map(({ level, in: codes }) => [level, [...new Set(codes)].sort()])
  const thresholds = (having ?? []).map(({ measure, gte, lte }) => [measure, gte ?? null, lte ?? null])
  const order = (orderBy ?? []).map(({ measure, level, descending = true }) => [
    measure ?? null,
    level ?? null,
    descending,
  ])
  return hash('sha256', JSON.stringify([levels, filters, measures, at, thresholds, order, totals, policy])).slice(0, 32)
}
