import { GraphQLError } from 'graphql'
import type { Resolvers } from '../graphql.generated.ts'
import { keptLevel } from './ask.ts'
import { catalogOf, codesIn, dimensionOf, parentOf } from './catalog.ts'
import { chartOf, chartSvgOf } from './chart.ts'
import { cohortTableOf, POINTS } from './cohort-table.ts'
import { jsonStatOf } from './json-stat.ts'
import { answerStatistics, chosenVersion, outcomesOf } from './loaders.ts'
import { namesOf } from './names.ts'
import { badInput, Unanswerable } from './refusal.ts'
import { pageInfoOf, resultOf } from './statistics.ts'
import { decimalsOf, labelIn, methodIn, methodOf, unitOf } from './words.ts'

const MOST_UNKNOWN_PERCENT = 20

export const statisticsResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Organization'
  | 'Speciality'
  | 'Sector'
  | 'Municipality'
  | 'Agreement'
  | 'CatalogLevel'
  | 'StatisticsResult'
  | 'StatisticsRow'
  | 'StatisticsCell'
  | 'StatisticsColumn'
> = {
  Query: {
    statistics: (_, { query }, context) => answered(() => answerStatistics(context, query)),
    statisticsCatalog: (_, { version, locale }, context) =>
      answered(async () => catalogOf(await chosenVersion(context, { id: version }), locale ?? context.locale)),
    cohortTable: (_, { by = 'YEAR', where, measure, points, version: id }, context) =>
      answered(async () => {
        keptLevel(by)
        const [at, ...others] = new Set(points ?? POINTS)
        if (!at) throw badInput('points: нужен хотя бы один момент.', 'points: name one at least.')
        const version = await chosenVersion(context, { id })
        const asked = { levels: [by], where: [...(where ?? [])], measures: [measure], at, totals: false }
        const page = cohortTableOf(version, asked, [at, ...others])
        const { locale } = context
        const names = namesOf(context.loaders.registeredName, locale)
        return resultOf({ page, version, asked, reader: { policy: 'PUBLIC' }, locale, names, skip: 0 })
      }),
  },
  Organization: {
    outcomes: ({ id }, args, context) => answered(() => outcomesOf(context, 'ORGANIZATION', [id], args)),
  },
  Speciality: {
    outcomes: ({ code }, args, context) => answered(() => outcomesOf(context, 'SPECIALITY', [code], args)),
  },
  Sector: { outcomes: ({ code }, args, context) => answered(() => outcomesOf(context, 'SECTOR', [code], args)) },
  Municipality: {
    outcomes: ({ oktmo }, args, context) => answered(() => outcomesOf(context, 'MUNICIPALITY', [oktmo], args)),
  },
  Agreement: {
    outcomes: ({ id }, args, context) =>
      answered(async () => {
        const parties = (await context.loaders.agreement.load(id))?.partyIds ?? []
        return outcomesOf(context, 'ORGANIZATION', parties, args)
      }),
  },
  CatalogLevel: {
    dimension: dimensionOf,
    parentLevel: parentOf,
    label: ({ level, locale }) => labelIn(locale, 'Level', level),
    codes: (level, _, context) => codesIn(level, context),
  },
  StatisticsResult: {
    columns: ({ page, locale }) => page.columns.map((column) => ({ ...column, locale })),
    rows: (answered) => answered.page.rows.map((row) => ({ row, answered })),
    totals: (answered) =>
      answered.page.totals ? [{ row: { codes: [], sources: [], cells: answered.page.totals }, answered }] : null,
    pageInfo: (answered) => pageInfoOf(answered),
    totalCount: ({ page }) => page.totalCount,
    meta: ({ version, asked: { at }, reader, locale, queryHash, link }) => ({
      datasetVersion: version.id,
      asOf: version.publishedOn,
      stages: Object.entries(version.publication.stages[at] ?? {}).map(([year, publication]) => ({
        ...{ year: Number(year), at, publication },
      })),
      method: methodOf(reader.policy, locale),
      policy: reader.policy === 'PUBLIC' ? version.publication.policy.id : reader.policy,
      ...{ queryHash, link },
    }),
    jsonStat: jsonStatOf,
    chart: chartOf,
    chartSvg: chartSvgOf,
  },
  StatisticsColumn: {
    label: ({ measure, locale }) => labelIn(locale, 'Measure', measure),
    method: ({ measure, locale }) => methodIn(locale, measure),
    unit: ({ measure }) => unitOf(measure),
    decimals: ({ measure }) => decimalsOf(measure),
  },
  StatisticsRow: {
    keys: ({ row, answered }) =>
      row.codes.map(async (code, at) => {
        const level = answered.page.levels[at]!
        return { level, code, label: await answered.names(level, code) }
      }),
    cells: ({ row }) => [...row.cells],
  },
  StatisticsCell: {
    value: ({ figure }) => figure?.value ?? null,
    share: ({ figure }) => figure?.share ?? null,
    base: ({ figure }) => figure?.base ?? null,
    margin: ({ figure }) => figure?.margin ?? null,
    status: ({ figure }) => figure?.status ?? 'NOT_APPLICABLE',
    quality: ({ unknown }) => {
      const share = unknown?.share ?? null
      return share === null ? null : share > MOST_UNKNOWN_PERCENT ? 'LOW' : 'GOOD'
    },
    provisional: ({ figure }) => figure?.provisional ?? false,
    instead: ({ instead }) => instead?.() ?? null,
  },
}

/** A question that has no answer is an error of the request, with its code. */
async function answered<T>(answer: () => Promise<T>): Promise<T> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error
    throw new GraphQLError(error.message, { extensions: { code: error.code } })
  }
}
