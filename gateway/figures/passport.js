// The passport of a college: from the need to graduates in work, cohort by cohort.
import { figureText } from './question.js'

const PASSPORT = `query ($id: ID!, $query: StatisticsQuery!) {
  organization(id: $id) { name programmes(first: 10) { nodes {
    speciality { code name } intakes { year places }
    cohorts(first: 8) { nodes { graduationYear intakeYear enrolled { value } graduated { value }
      trainingCommitments { places needs { headcount } } } } } } }
  statistics(query: $query) { columns { measure unit decimals }
    rows { keys { level code } cells { value share margin status } } meta { datasetVersion asOf } } }`

/** Nobody has said how many, which is not withheld. */
const NONE = '—'

/** Draws the passport of the college that the address names, and the choice of others. */
export async function passportOf({ said, catalog, ask, say, byId, locale, language, report }) {
  const colleges = catalog.levels.find(({ level }) => level === 'ORGANIZATION')?.codes ?? []
  const id = said.get('college') ?? colleges[0]?.code
  document.querySelector('nav a[href="?view=passport"]').setAttribute('aria-current', 'page')
  byId('question').replaceChildren(...choice(colleges, id, say))
  if (!id) return report(say('В этой версии нет колледжей.', 'This version has no colleges.'), true)
  const where = [{ level: 'ORGANIZATION', in: [id] }]
  const query = {
    levels: ['SPECIALITY', 'YEAR'],
    where,
    measures: ['IN_WORK'],
    at: 'M12',
    locale,
    first: 200,
    version: said.get('version'),
  }
  const { organization, statistics } = await ask({ query: PASSPORT, variables: { id, query } })
  const inWork = (code, year) => shareOf(statistics, code, year, language)
  const cohorts = (organization?.programmes?.nodes ?? []).flatMap(({ speciality, intakes, cohorts: { nodes } }) =>
    nodes.map((cohort) => ({
      speciality,
      cohort,
      places: intakes.find(({ year }) => year === cohort.intakeYear)?.places,
    })),
  )
  const rows = cohorts.map(({ speciality, cohort, places }) => [
    [speciality?.code, speciality?.name, cohort.graduationYear].filter(Boolean).join(' · '),
    sum(cohort.trainingCommitments.flatMap(({ needs }) => needs.map(({ headcount }) => headcount))) ?? NONE,
    places ?? NONE,
    cohort.enrolled.value,
    cohort.graduated.value,
    inWork(speciality?.code, cohort.graduationYear),
  ])
  const heads = [
    say('Когорта', 'Cohort'),
    say('Потребность', 'Need'),
    say('Мест', 'Places'),
    say('Зачислено', 'Enrolled'),
    say('Выпущено', 'Graduated'),
    say('Работают через год', 'In work after a year'),
  ]
  byId('title').textContent = organization?.name ?? id
  const { tHead, tBodies, caption } = byId('table')
  tHead.replaceChildren(line(heads.map((text) => cell('th', text))))
  tBodies[0].replaceChildren(...rows.map((row) => funnel(row, say)))
  const { datasetVersion, asOf } = statistics.meta
  caption.textContent = say(
    `Люди — до 5; доля работающих — из версии от ${asOf}`,
    `People to the nearest 5; the share in work is of the version of ${asOf}`,
  )
  byId('link').href = `?view=passport&college=${encodeURIComponent(id)}&version=${datasetVersion}`
  byId('csv').hidden = true
  document.querySelector('#answer details').hidden = true
  byId('answer').hidden = false
  report('')
}

function choice(colleges, id, say) {
  const label = document.createElement('label')
  const select = Object.assign(document.createElement('select'), { name: 'college' })
  select.append(...colleges.map(({ code, label: name }) => new Option(name, code, false, code === id)))
  label.append(say('Колледж', 'College'), select)
  const view = Object.assign(document.createElement('input'), { type: 'hidden', name: 'view', value: 'passport' })
  return [label, view, Object.assign(document.createElement('button'), { textContent: say('Показать', 'Show') })]
}

/** A row of the funnel: each step with a bar of its size beside the largest. */
function funnel([name, ...steps], say) {
  const people = steps.filter((step) => typeof step === 'number')
  const most = Math.max(1, ...people)
  return line([
    cell('th', name, { scope: 'row' }),
    ...steps.map((step) => {
      if (step == null) return cell('td', say('скрыто', 'withheld'), { className: 'withheld' })
      const shown = cell('td', String(step))
      if (typeof step === 'number')
        shown.append(Object.assign(document.createElement('meter'), { value: step, max: most, title: String(step) }))
      return shown
    }),
  ])
}

function shareOf({ columns, rows }, code, year, language) {
  const row = rows.find(({ keys }) => keys[0].code === code && keys[1].code === String(year))
  return row ? figureText(columns[0], row.cells[0], language) : undefined
}

const sum = (numbers) => (numbers.length === 0 ? undefined : numbers.reduce((total, one) => total + one, 0))

function line(cells) {
  const row = document.createElement('tr')
  row.append(...cells)
  return row
}

function cell(kind, textContent, more = {}) {
  return Object.assign(document.createElement(kind), { textContent, ...more })
}
