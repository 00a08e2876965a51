import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { agreementId, amount, count, day, disclosedCount, employerId, id, on, ownId, reason } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'practice-placement', {
  ru: 'Места практики',
  en: 'Practice placement',
})

const about = {
  programmeId: id.describe('Образовательная программа / The programme'),
  providerId: id.describe('Организация, которая учит / The provider'),
  employerId: employerId.describe('Работодатель, у которого практика / The employer where the practice is'),
  intakeYear: z.int().describe('Год набора / The year of intake'),
  from: day.describe('Первый день практики, московский / The first day of practice, Moscow time'),
  to: day.describe('Последний день практики, включительно / The last day of practice, inclusive'),
  places: amount.describe('Сколько мест даёт работодатель / How many places the employer gives'),
  mentors: count.describe('Сколько наставников / How many mentors'),
  commitmentId: id
    .optional()
    .describe(
      'Обязательство круглого стола о местах практики; нет — не из него / The round-table commitment of practice seats; absent: from none',
    ),
  agreementId: agreementId
    .optional()
    .describe(
      'Соглашение, в рамках которого практика; нет — вне соглашения / The agreement that it belongs to; absent: none',
    ),
}
const taken = disclosedCount.describe('Занято мест, округлено до 5 / Places taken, rounded to 5')

const practice = exampleId('PracticePlacement')
const org = exampleId('Organization')
const commitmentId = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const example = {
  id: practice,
  programmeId: exampleId('Programme'),
  providerId: org,
  employerId: org,
  intakeYear: 2022,
  from: '2023-11-01',
  to: '2023-12-24',
  places: 12,
  mentors: 3,
}

export const practicePlacement = [
  fact('practice.placed.v1', { ru: 'Даны', en: 'Placed' }, z.object({ id: ownId, ...about }), {
    ...example,
    commitmentId,
  }),
  fact('practice.taken.v1', { ru: 'Заняты', en: 'Taken' }, z.object({ id: ownId, taken, mentors: about.mentors }), {
    id: practice,
    taken: 10,
    mentors: 3,
  }),
  fact(
    'practice.cancelled.v1',
    { ru: 'Отменены', en: 'Cancelled' },
    z.object({ id: ownId, commitmentId: about.commitmentId, on, reason }),
    { id: practice, commitmentId, on: '2023-10-20', reason: 'Цех на ремонте' },
  ),
  state(
    'practice.state.v1',
    { ru: 'Места практики: где, когда и сколько', en: 'The placement: where, when and how many' },
    z.object({
      id: ownId,
      ...about,
      taken,
      cancelledOn: day
        .optional()
        .describe('День отмены; нет — не отменены / The day it was cancelled; absent: it was not'),
    }),
    { ...example, commitmentId, taken: 10 },
  ),
] as const
