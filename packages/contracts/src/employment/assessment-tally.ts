import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { disclosedCount, id, ownId } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'assessment-tally', {
  ru: 'Оценки центра за месяц',
  en: 'Assessments of a centre in a month',
})

const data = z.object({
  id: ownId,
  centreId: id.describe('Центр оценки / The assessment centre'),
  qualificationCode: z.string().describe('Код квалификации, например 40.19600.01 / Code of the qualification'),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .describe('Месяц экзаменов, московский, ГГГГ-ММ / The month of the exams, Moscow time, YYYY-MM'),
  people: disclosedCount.describe(
    'Сколько человек прошли оценку, округлено до 5 / How many people were assessed, rounded to 5',
  ),
})
const example = {
  id: exampleId('AssessmentTally'),
  centreId: exampleId('Organization'),
  qualificationCode: '40.19600.01',
  month: '2024-06',
  people: 30,
}

/** Counts of a month that is over; nothing is published of one person. */
export const assessmentTally = [
  fact('assessment.completed.v1', { ru: 'Подсчитаны', en: 'Counted' }, data, example),
  state('assessmentTally.state.v1', { ru: 'Сколько оценено', en: 'How many were assessed' }, data, example),
] as const
