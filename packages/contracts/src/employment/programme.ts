import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  agreementId,
  amount,
  count,
  day,
  employerId,
  id,
  on,
  ownId,
  partId,
  reason,
  route,
  source,
  specialityCode,
  standardCode,
  validFrom,
  validTo,
} from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'programme', { ru: 'Образовательная программа', en: 'Programme' })

const programmeExample = exampleId('Programme')
const training = exampleId('TrainingCommitment', '00000000-0000-7000-8000-000000000001/1')
const org = exampleId('Organization')

const about = {
  providerId: id.describe('Образовательная организация / The educational organisation'),
  specialityCode,
  route,
  durationMonths: amount.describe('Срок обучения, месяцев / Duration of training, months'),
  capacity: amount.describe('Мест в одном наборе (R27) / Places of one intake (R27)'),
}
const exampleAbout = { providerId: org, specialityCode: '11.02.14', route: 'SPO', durationMonths: 34, capacity: 50 }
/** Places of one intake, promised to one employer. */
const places = {
  employerId: employerId.describe('Работодатель, для которого готовят / The employer that the people are trained for'),
  intakeYear: z.int().describe('Год набора / The year of intake'),
  places: amount.describe('Сколько мест обещано / How many places are committed'),
  commitmentId: id
    .optional()
    .describe(
      'Обязательство круглого стола, из которого возникли места; нет — не из него / The round-table commitment that the places came from; absent: from none',
    ),
  agreementId: agreementId
    .optional()
    .describe(
      'Соглашение, в рамках которого готовят; нет — вне соглашения / The agreement that they belong to; absent: none',
    ),
}
const examplePlaces = { employerId: org, intakeYear: 2021, places: 25 }

const intake = {
  year: z.int().describe('Год набора / The year of intake'),
  budget: count.describe('Бюджетных мест / Places that the budget pays'),
  paid: count.describe('Платных мест / Paid places'),
  targeted: count.describe('Целевых мест, из бюджетных / Targeted places, among those of the budget'),
}
const exampleIntake = { year: 2024, budget: 25, paid: 25, targeted: 10 }
const standards = z
  .array(standardCode)
  .describe('Профстандарты, все; пусто — ни одного / Professional standards, all of them; empty: none')
const qualificationCodes = z
  .array(z.string())
  .describe('Коды квалификаций, все; пусто — ни одной / Codes of qualifications, all of them; empty: none')
const number = amount.describe('Номер аккредитации у программы, с 1 / Number of the accreditation, from 1')
const accreditation = {
  number,
  bodyId: id.describe('Аккредитовавшая организация / The accrediting body'),
  validFrom,
  validTo: validTo.optional(),
  standards,
}
const exampleAccreditation = { number: 1, bodyId: org, validFrom: '2022-01-01', standards: ['40.196'] }
const trainingId = id.describe(
  'Обязательство о местах; ключ Kafka — программа / The training commitment; the Kafka key is the programme',
)
const programmeId = id.describe(
  'Образовательная программа, она же ключ Kafka / The programme, the same as the Kafka key',
)

export const programme = [
  fact('programme.opened.v1', { ru: 'Открыта', en: 'Opened' }, z.object({ id: ownId, ...about }), {
    id: programmeExample,
    ...exampleAbout,
  }),
  /** The key is the programme. */
  fact(
    'training.committed.v1',
    { ru: 'Места для обучения обещаны', en: 'Places committed' },
    z.object({
      id: trainingId,
      programmeId,
      ...places,
    }),
    {
      id: training,
      programmeId: programmeExample,
      ...examplePlaces,
      commitmentId: exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1'),
      agreementId: exampleId('Agreement'),
    },
  ),
  fact(
    'programme.intakePlanned.v1',
    { ru: 'Набор запланирован', en: 'Intake planned' },
    z.object({ id: ownId, ...intake }),
    { id: programmeExample, ...exampleIntake },
  ),
  fact(
    'training.cancelled.v1',
    { ru: 'Обязательство о местах отменено', en: 'Places cancelled' },
    z.object({ id: trainingId, programmeId, on, reason }),
    { id: training, programmeId: programmeExample, on: '2024-03-01', reason: 'Набор закрыт' },
  ),
  fact(
    'training.contracted.v1',
    { ru: 'Внесены договоры о целевом обучении', en: 'Contracts of target training recorded' },
    z.object({
      id: trainingId,
      programmeId,
      until: day.describe('День, когда кончается последний договор / The day on which the last contract ends'),
    }),
    { id: training, programmeId: programmeExample, until: '2027-06-30' },
  ),
  fact(
    'programme.aligned.v1',
    { ru: 'Названы профстандарты и квалификации', en: 'Standards and qualifications named' },
    z.object({ id: ownId, standards, qualificationCodes }),
    { id: programmeExample, standards: ['40.196'], qualificationCodes: ['40.19600.01'] },
  ),
  fact(
    'programme.accredited.v1',
    { ru: 'Аккредитована', en: 'Accredited' },
    z.object({ id: ownId, ...accreditation, document: source }),
    { id: programmeExample, ...exampleAccreditation },
  ),
  fact(
    'programme.accreditationWithdrawn.v1',
    { ru: 'Аккредитация отозвана', en: 'Accreditation withdrawn' },
    z.object({ id: ownId, number, on, reason }),
    { id: programmeExample, number: 1, on: '2024-03-01', reason: 'Нарушения' },
  ),
  state(
    'programme.state.v1',
    { ru: 'Программа и обещанные места', en: 'The programme and the places committed' },
    z.object({
      id: ownId,
      ...about,
      intakes: z
        .array(z.object(intake))
        .optional()
        .describe('Запланированные наборы; нет — не планировались / Planned intakes; absent: none'),
      standards: standards.optional(),
      qualificationCodes: qualificationCodes.optional(),
      accreditations: z
        .array(
          z.object({
            ...accreditation,
            withdrawnOn: day
              .optional()
              .describe('Первый день без неё; нет — не отозвана / The first day without it; absent: not withdrawn'),
          }),
        )
        .optional()
        .describe('Аккредитации, все; нет — не было / All its accreditations; absent: there were none'),
      trainings: z
        .array(
          z.object({
            id: partId,
            ...places,
            cancelledOn: day
              .optional()
              .describe('День отмены; нет — не отменено / The day it was cancelled; absent: it was not'),
          }),
        )
        .describe('Обязательства о местах, все / All commitments of places'),
    }),
    { id: programmeExample, ...exampleAbout, trainings: [{ id: training, ...examplePlaces }] },
  ),
] as const
