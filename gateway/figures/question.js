// The questions of the page, each a pure function of what its address says. No figure is made here.

/** The views of the navigation: each a question to begin with. */
export const VIEWS = {
  colleges: { measures: ['IN_WORK'], levels: ['ORGANIZATION'], at: 'M12', kind: 'BAR' },
  cohorts: { table: true, measures: ['IN_WORK'], levels: ['YEAR'], at: 'M12', kind: 'HEAT_MAP' },
  specialities: { measures: ['IN_SPECIALITY'], levels: ['SPECIALITY'], at: 'M12', kind: 'DOT' },
  flows: {
    measures: ['IN_WORK', 'STUDY', 'MILITARY', 'PARENTAL', 'UNEMPLOYED', 'NOT_ACTIVE', 'UNKNOWN'],
    levels: ['SECTOR'],
    at: 'M12',
    kind: 'SANKEY',
  },
}
export const KINDS = ['BAR', 'DOT', 'LINE', 'HEAT_MAP', 'SANKEY']
export const POINTS = ['M3', 'M6', 'M12', 'M24', 'M36']

/** What the address asks: a link with its version, a view, or what the form was sent with. */
export function questionOf(search) {
  const said = new URLSearchParams(search)
  const version = said.get('version') ?? undefined
  const kind = said.get('kind') ?? undefined
  const linked = said.get('query')
  if (linked) {
    const { levels = [], where = [], measures = [], at = 'M12' } = JSON.parse(decoded(linked))
    return { view: undefined, levels, where, measures, at, version, kind: kind ?? kindFor(levels, measures) }
  }
  const view = VIEWS[said.get('view')] ? said.get('view') : said.has('measure') ? undefined : 'colleges'
  if (view) return { view, where: [], version, ...VIEWS[view], ...(kind ? { kind } : {}) }
  const levels = [said.get('level'), said.get('second')].filter(Boolean)
  const [level, code] = [said.get('filterLevel'), said.get('filterCode')]
  return {
    levels,
    measures: [said.get('measure')],
    where: level && code ? [{ level, in: [code] }] : [],
    at: said.get('at') ?? 'M12',
    version,
    kind: kind ?? kindFor(levels, [said.get('measure')]),
  }
}

/** A picture that fits an answer of this shape. */
function kindFor(levels, measures) {
  if (measures.length > 1) return 'SANKEY'
  return levels.some((level) => level === 'YEAR' || level === 'YEARS3') ? 'LINE' : 'BAR'
}

function decoded(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  return new TextDecoder().decode(bytes)
}

const ANSWER = `columns { measure at label unit method decimals }
  rows { keys { level code label } cells { value share base margin status quality provisional instead } }
  totalCount meta { datasetVersion asOf method policy link stages { year publication } }
  chartSvg(kind: $kind)`

/** The GraphQL request of a question, in a language. */
export function requestOf({ table, levels, where, measures, at, version, kind }, locale) {
  if (table)
    return {
      query: `query ($by: Level!, $where: [LevelFilter!], $measure: Measure!, $version: ID, $kind: ChartKind!) {
        answer: cohortTable(by: $by, where: $where, measure: $measure, version: $version) { ${ANSWER} } }`,
      variables: { by: levels[0] ?? 'YEAR', where, measure: measures[0], version, kind },
      locale,
    }
  return {
    query: `query ($query: StatisticsQuery!, $kind: ChartKind!) { answer: statistics(query: $query) { ${ANSWER} } }`,
    variables: { query: { levels, where, measures, at, version, locale, first: 200 }, kind },
    locale,
  }
}

/** One figure as it is read: «81 % ±4», «1 250», or nothing where it is withheld. */
export function figureText({ unit, decimals }, { value, share, margin }, language) {
  const number = (figure) => figure.toLocaleString(language, { maximumFractionDigits: Math.max(0, decimals) })
  if (unit !== 'PERCENT') return value == null ? undefined : number(value)
  if (share == null) return undefined
  return `${number(share)} %${margin == null ? '' : ` ±${number(margin)}`}`
}

/** The table as CSV for a Russian spreadsheet: BOM, semicolons, decimal commas, formulas disarmed. */
export function csvOf({ columns, rows }) {
  const levels = rows[0]?.keys.map(({ level }) => level) ?? []
  const head = [
    ...levels.flatMap((level) => [level, `${level}_CODE`]),
    ...columns.flatMap(({ label, at }) => [`${label}, ${at}`, 'STATUS']),
  ]
  const lines = rows.map(({ keys, cells }) => [
    ...keys.flatMap(({ label, code }) => [label, code]),
    ...cells.flatMap((cell, at) => {
      const figure = columns[at].unit === 'PERCENT' ? cell.share : cell.value
      return [figure == null ? '' : String(figure).replace('.', ','), cell.status]
    }),
  ])
  const field = (text) => `"${(/^[=+@-]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `\uFEFF${[head, ...lines].map((line) => line.map((one) => field(String(one))).join(';')).join('\r\n')}\r\n`
}
