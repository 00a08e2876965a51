import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, count, day, organizationId, ownId } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'monitoring-round', { ru: 'Раунд мониторинга', en: 'Monitoring round' })

const round = exampleId('MonitoringRound')
const observedOn = day.describe('День наблюдения, московский / The day of observation, Moscow time')
const about = {
  observedOn,
  dueOn: day.describe(
    'Последний день отчёта без опоздания, московский / The last day of a report in time, Moscow time',
  ),
  graduationYears: z.array(z.int()).describe('Годы выпуска, о которых спрошено / The graduation years asked about'),
}
const expected = amount.describe('Сколько организаций отчитываются / How many organisations are to report')
const submitted = count.describe(
  'Сколько отчитались обо всех своих когортах / How many have reported on all their cohorts',
)
const exampleAbout = { observedOn: '2024-12-01', dueOn: '2024-12-15', graduationYears: [2024] }
const aboutTerm = { organizationId, observedOn }
const exampleTerm = {
  id: round,
  organizationId: exampleId('Organization'),
  observedOn: '2024-12-01',
  dueOn: '2024-12-15',
}

export const monitoringRound = [
  fact('monitoringRound.opened.v1', { ru: 'Открыт', en: 'Opened' }, z.object({ id: ownId, ...about, expected }), {
    id: round,
    ...exampleAbout,
    expected: 7,
  }),
  fact('monitoringRound.extended.v1', { ru: 'Продлён', en: 'Extended' }, z.object({ id: ownId, dueOn: about.dueOn }), {
    id: round,
    dueOn: '2024-12-31',
  }),
  fact(
    'monitoringRound.reported.v1',
    { ru: 'Поступили отчёты', en: 'Reports have come' },
    z.object({ id: ownId, expected, submitted }),
    { id: round, expected: 7, submitted: 5 },
  ),
  fact(
    'monitoringRound.dueSoon.v1',
    { ru: 'Отчёта нет, срок близко', en: 'A report is due soon' },
    dueSoonOf(aboutTerm),
    { ...exampleTerm, notice: 'TEN_DAYS', on: '2024-12-05' },
  ),
  fact(
    'monitoringRound.overdue.v1',
    { ru: 'Отчёта нет, срок прошёл', en: 'A report is overdue' },
    overdueOf(aboutTerm),
    {
      ...exampleTerm,
      on: '2024-12-16',
    },
  ),
  state(
    'monitoringRound.state.v1',
    { ru: 'Кто должен отчитаться и сколько отчитались', en: 'Who is to report and how many have' },
    z.object({ id: ownId, ...about, expected, submitted }),
    { id: round, ...exampleAbout, expected: 7, submitted: 5 },
  ),
] as const
