import type { Locale } from '@kadry/domain/locale'
import { type Ask, answer, type Row, type Rules } from '@kadry/figures/answer'
import { type Instead, insteadIn } from '@kadry/figures/coarser'
import { allLevels } from '@kadry/figures/question'
import type { Figure } from '@kadry/figures/release'
import type { Level, Measure, ObservationPoint, StatisticsPolicy } from '../graphql.generated.ts'
import { type Asked, askOf, isPublished } from './ask.ts'
import { refusalOf } from './refusal.ts'
import type { StatisticsResult } from './statistics.ts'
import type { CubeVersion } from './version.ts'

/** Which number stands in a column. */
export type Column = { readonly measure: Measure; readonly at: ObservationPoint }
/** A figure with what is said of it beside it; without one where no version publishes the measure. */
export type StatisticsCell = {
  readonly measure: Measure
  readonly figure: Figure | undefined
  /** The shown UNKNOWN of the same people. */
  readonly unknown?: Figure
  readonly instead?: () => readonly Level[] | undefined
}
export type PageRow = {
  readonly codes: readonly string[]
  readonly cells: readonly StatisticsCell[]
  /** From which sources the outcomes of these people are. */
  readonly sources: Row['sources']
}
export type Page = {
  readonly levels: readonly Level[]
  readonly columns: readonly Column[]
  readonly rows: readonly PageRow[]
  readonly totals?: readonly StatisticsCell[]
  readonly totalCount: number
}

/** A row of an answer, and the answer. */
export type StatisticsRow = { readonly row: PageRow; readonly answered: StatisticsResult }
export type StatisticsColumn = Column & { readonly locale: Locale }

/** What to answer by: `ownId` is the body whose delegate asks for its own figures. */
export type Reader = { readonly policy: StatisticsPolicy; readonly ownId?: string | undefined }
type Cut = { readonly first: number; readonly skip?: number }

/** A page of a version. Throws a typed refusal where the question has none. */
export function pageOf(version: CubeVersion, asked: Asked, reader: Reader, { first, skip = 0 }: Cut): Page {
  const ask = { ...ofReader(askOf(asked), reader), first, skip }
  const publication = { ...version.publication, exact: version.exact }
  const answered = answer(publication, ask)
  if ('faults' in answered) throw refusalOf(answered.faults)
  const instead = reader.policy === 'PUBLIC' ? insteadIn(publication, ask) : undefined
  const place = new Map<string, number>(ask.measures.map((measure, at) => [measure, at]))
  return {
    levels: allLevels(ask),
    columns: asked.measures.map((measure) => ({ measure, at: asked.at })),
    rows: answered.rows.map((row) => ({
      codes: row.codes,
      sources: row.sources,
      cells: asked.measures.map((measure) => cellOf(measure, row, place, instead)),
    })),
    totalCount: answered.totalCount,
    ...(answered.totals
      ? {
          totals: asked.measures.map((measure): StatisticsCell => {
            const figure = isPublished(measure) ? answered.totals![place.get(measure)!] : undefined
            return { measure, figure }
          }),
        }
      : {}),
  }
}

function cellOf(
  measure: Measure,
  row: Row,
  places: ReadonlyMap<string, number>,
  instead: Instead | undefined,
): StatisticsCell {
  const place = isPublished(measure) ? places.get(measure)! : undefined
  if (place === undefined) return { measure, figure: undefined }
  return {
    measure,
    figure: row.figures[place]!,
    unknown: row.figures[places.get('UNKNOWN')!]!,
    ...(instead ? { instead: () => instead(row, place) } : {}),
  }
}

const RULES: Readonly<Record<StatisticsPolicy, Rules>> = { PUBLIC: 'PROTECTED', OWN: 'EXACT', NONE: 'EXACT' }

/** A delegate's own body is a filter on it: it counts as a dimension, as every filter does. */
function ofReader(ask: Ask, { policy, ownId }: Reader): Ask {
  const rules = RULES[policy]
  if (policy !== 'OWN') return { ...ask, rules }
  const where = [
    ...ask.where.filter(({ level }) => level !== 'ORGANIZATION'),
    { level: 'ORGANIZATION' as const, in: [ownId!] },
  ]
  return { ...ask, rules, where }
}
