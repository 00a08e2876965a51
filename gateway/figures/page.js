// The page of figures: an address is a question, and all it shows is what the graph answers to it.

import { passportOf } from './passport.js'
import { csvOf, figureText, KINDS, POINTS, questionOf, requestOf } from './question.js'

const language = localStorage.getItem('language') ?? (navigator.language.startsWith('ru') ? 'ru' : 'en')
const isRussian = language === 'ru'
const locale = isRussian ? 'RU' : 'EN'
const say = (ru, en) => (isRussian ? ru : en)
const byId = (id) => document.getElementById(id)
const WHEN = { M3: 3, M6: 6, M12: 12, M24: 24, M36: 36 }
const KIND_NAMES = {
  BAR: ['Столбцы', 'Bars'],
  DOT: ['Точки', 'Dots'],
  LINE: ['Линии', 'Lines'],
  HEAT_MAP: ['Карта', 'Heat map'],
  SANKEY: ['Потоки', 'Flows'],
}
const STATUS_NAMES = {
  SMALL_BASE: ['мало людей', 'too few people'],
  FEW_EMPLOYERS: ['мало работодателей', 'too few employers'],
  NOT_REACHED: ['ещё не наступило', 'not reached yet'],
  NOT_APPLICABLE: ['не бывает', 'does not apply'],
}

const CATALOG = `query ($version: ID, $locale: Locale) { statisticsCatalog(version: $version, locale: $locale) {
  datasetVersion levels { level label codes { code label } } measures { measure label published } } }`

translate()
try {
  await show()
} catch (error) {
  report(error.message, true)
}

/** Everything that the page says in two languages. */
function translate() {
  document.documentElement.lang = language
  for (const element of document.querySelectorAll('[data-ru]')) element.textContent = element.dataset[language]
  const button = byId('language')
  button.textContent = say('English', 'Русский')
  button.addEventListener('click', () => {
    localStorage.setItem('language', isRussian ? 'en' : 'ru')
    location.reload()
  })
}

async function show() {
  const said = new URLSearchParams(location.search)
  const catalog = (await ask({ query: CATALOG, variables: { version: said.get('version'), locale } })).statisticsCatalog
  if (said.get('view') === 'passport') return passportOf({ said, catalog, ask, say, byId, locale, language, report })
  const question = questionOf(location.search)
  mark(question.view)
  fill(question, catalog)
  report(say('Считаем…', 'Counting…'))
  const started = await ask(requestOf(question, locale))
  report('')
  draw(question, started.answer, catalog)
}

/** One request to the graph; throws what it refused with, in the language of the page. */
async function ask({ query, variables }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (data && !errors) return data
  const [{ message }] = errors ?? [{ message: response.statusText }]
  const [ru, en] = message.split(' / ')
  throw new Error(say(ru, en ?? ru))
}

function mark(view) {
  for (const link of document.querySelectorAll('nav a'))
    if (new URL(link.href).searchParams.get('view') === view) link.setAttribute('aria-current', 'page')
}

/** The form as the question has it; its fields are what the catalogue offers. */
function fill(question, { levels, measures }) {
  const { elements } = byId('question')
  const named = levels.filter(({ codes }) => codes.length > 0)
  const nothing = { value: '', text: '—' }
  const levelOptions = named.map(({ level, label }) => ({ value: level, text: label }))
  options(elements.measure, offered(measures), question.measures[0])
  options(elements.level, levelOptions, question.levels[0])
  options(elements.second, [nothing, ...levelOptions], question.levels[1] ?? '')
  options(elements.filterLevel, [nothing, ...levelOptions], question.where[0]?.level ?? '')
  options(
    elements.at,
    POINTS.map((at) => ({ value: at, text: afterMonths(at) })),
    question.at,
  )
  options(
    elements.kind,
    KINDS.map((kind) => ({ value: kind, text: say(...KIND_NAMES[kind]) })),
    question.kind,
  )
  const codes = () => {
    const chosen = named.find(({ level }) => level === elements.filterLevel.value)?.codes ?? []
    options(
      elements.filterCode,
      [nothing, ...chosen.map(({ code, label }) => ({ value: code, text: label }))],
      question.where[0]?.in[0] ?? '',
    )
    elements.filterCode.disabled = chosen.length === 0
  }
  elements.filterLevel.addEventListener('change', codes)
  codes()
}

function offered(measures) {
  return measures.filter(({ published }) => published).map(({ measure, label }) => ({ value: measure, text: label }))
}

function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ value, text }) => new Option(text, value, false, value === chosen)))
}

function draw(question, answer, { levels }) {
  const { columns, rows, totalCount, meta, chartSvg } = answer
  const filtered = question.where.map(({ level, in: codes }) => {
    const known = levels.find((one) => one.level === level)?.codes ?? []
    return codes.map((code) => known.find((one) => one.code === code)?.label ?? code).join(', ')
  })
  const title = [
    ...new Set(columns.map(({ label }) => label)),
    ...(question.table ? [] : [afterMonths(question.at)]),
    ...filtered,
  ].join(', ')
  byId('title').textContent = title
  byId('chart').replaceChildren(
    ...(chartSvg
      ? [picture(chartSvg, title)]
      : [paragraph(say('Для такого ответа рисунка нет.', 'There is no such picture of this answer.'))]),
  )
  table(columns, rows)
  byId('table').caption.textContent = caption(totalCount, rows.length, meta)
  byId('link').href = meta.link
  byId('csv').addEventListener('click', () => save(csvOf(answer), `kadry-${meta.datasetVersion}.csv`))
  method(columns, meta)
  byId('answer').hidden = false
}

/** An image of its own: what stands in an SVG can neither run nor fetch from there. */
function picture(svg, title) {
  const image = new Image()
  image.alt = title
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  return image
}

function table(columns, rows) {
  const levels = rows[0]?.keys ?? []
  const isOneMeasure = new Set(columns.map(({ measure }) => measure)).size === 1
  const head = [
    ...levels.map(() => ''),
    ...columns.map(({ label, at }) => (isOneMeasure && columns.length > 1 ? afterMonths(at) : label)),
  ]
  const { tHead, tBodies } = byId('table')
  tHead.replaceChildren(line(head.map((text) => cell('th', text, { scope: 'col' }))))
  tBodies[0].replaceChildren(
    ...rows.map(({ keys, cells }) =>
      line([
        ...keys.map(({ label }) => cell('th', label, { scope: 'row' })),
        ...cells.map((one, at) => figure(columns[at], one)),
      ]),
    ),
  )
}

function figure(column, one) {
  const text = figureText(column, one, language)
  if (text !== undefined) {
    const shown = cell('td', text)
    if (one.provisional)
      shown.append(' ', Object.assign(document.createElement('small'), { textContent: say('предв.', 'prov.') }))
    return shown
  }
  const instead = (one.instead ?? []).join(', ')
  const reason = say(...(STATUS_NAMES[one.status] ?? ['скрыто', 'withheld']))
  return cell('td', instead ? `${reason}; ${say('есть по', 'shown by')} ${instead}` : reason, { className: 'withheld' })
}

function method(columns, { datasetVersion, asOf, method: how, policy, stages }) {
  const terms = [
    [say('Версия', 'Version'), `${datasetVersion}, ${asOf}, ${policy}`],
    [say('Метод', 'Method'), how],
    [say('Публикации', 'Publications'), stages.map(({ year, publication }) => `${year}: ${publication}`).join('; ')],
    ...columns.map(({ label, method: counted }) => [label, counted]),
  ]
  byId('method').replaceChildren(
    ...terms.flatMap(([term, text]) => [
      Object.assign(document.createElement('dt'), { textContent: term }),
      Object.assign(document.createElement('dd'), { textContent: text }),
    ]),
  )
}

function caption(all, shown, { asOf }) {
  const part =
    shown < all
      ? say(`показано ${shown} из ${all}`, `${shown} of ${all} rows shown`)
      : say(`строк: ${all}`, `rows: ${all}`)
  return say(`Версия от ${asOf}; ${part}`, `Version of ${asOf}; ${part}`)
}

function afterMonths(at) {
  return say(`через ${WHEN[at]} мес.`, `after ${WHEN[at]} months`)
}

function line(cells) {
  const row = document.createElement('tr')
  row.append(...cells)
  return row
}

function cell(kind, textContent, more = {}) {
  return Object.assign(document.createElement(kind), { textContent, ...more })
}

function paragraph(textContent) {
  return Object.assign(document.createElement('p'), { textContent })
}

function save(text, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function report(text, hasFailed = false) {
  const status = byId('status')
  status.textContent = text
  status.className = hasFailed ? 'failed' : ''
}
