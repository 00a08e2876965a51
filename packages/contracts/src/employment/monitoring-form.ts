import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { day, id, organizationId, ownId, partId } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'monitoring-form', { ru: 'Отчёт мониторинга', en: 'Monitoring report' })

const form = exampleId('MonitoringForm')
const cohort = exampleId('Cohort')
const org = exampleId('Organization')
const reportExample = exampleId('MonitoringReport')

const category = z
  .string()
  .describe(
    'Категория выпускников: TOTAL, TARGETED, WITH_DISABILITY; список может расти / Category of graduates: one of these; the list may grow',
  )
const reportId = partId
const about = {
  cohortId: id.describe('Когорта / The cohort'),
  organizationId: organizationId.describe('Организация, которая отчитывается / The organisation that reports'),
  observedOn: day.describe('День наблюдения, московский / The day of observation, Moscow time'),
}
const data = z.object({ id: ownId, reportId, ...about, category })
const exampleAbout = { id: form, cohortId: cohort, organizationId: org, observedOn: '2024-12-01' }
const example = { ...exampleAbout, reportId: reportExample, category: 'TOTAL' }

/** Who has reported and what became of it; numbers of people are in no fact. */
export const monitoringForm = [
  fact('monitoringReport.submitted.v1', { ru: 'Подан', en: 'Submitted' }, data, example),
  fact('monitoringReport.accepted.v1', { ru: 'Принят', en: 'Accepted' }, data, example),
  fact('monitoringReport.returned.v1', { ru: 'Возвращён', en: 'Returned' }, data, example),
  state(
    'monitoringReport.state.v1',
    { ru: 'Что подано о когорте на день', en: 'What was filed of a cohort on a day' },
    z.object({
      id: ownId,
      ...about,
      reports: z
        .array(
          z.object({
            reportId,
            category,
            status: z
              .string()
              .describe('SUBMITTED, ACCEPTED, RETURNED; список может расти / One of these; the list may grow'),
          }),
        )
        .describe('Отчёты по категориям / The reports by category'),
    }),
    { ...exampleAbout, reports: [{ reportId: reportExample, category: 'TOTAL', status: 'SUBMITTED' }] },
  ),
] as const
