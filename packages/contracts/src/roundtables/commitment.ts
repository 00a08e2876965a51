import { z } from 'zod'
import { exampleId } from '../event.ts'
import { agreementId, amount, dueOn, id, okz, specialityCode } from '../vocabulary.ts'

export const COMMITMENT_OBJECTS = [
  'TRAINING_PLACES',
  'PRACTICE_SEATS',
  'MENTORS',
  'EQUIPMENT',
  'VACANCIES',
  'CURRICULUM_REVIEW',
  'TEACHER_INTERNSHIPS',
] as const

const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

/** What was promised (R23). */
export const promised = {
  debtorId: id.describe('Организация, которая обязалась / The organisation that committed itself'),
  beneficiaryIds: z
    .array(id)
    .describe('Организации, перед которыми обязалась / The organisations that it committed itself to'),
  object: z
    .enum(COMMITMENT_OBJECTS)
    .describe(
      'Предмет: места подготовки, места практики, наставники, оборудование, вакансии, пересмотр программ, стажировки преподавателей / What is promised',
    ),
  quantity: amount.describe('Сколько единиц обещано / How many units are promised'),
  unit: z
    .string()
    .describe(
      'Единица счёта: PLACE, SEAT, PERSON, ITEM, VACANCY, PROGRAMME, INTERNSHIP; список может расти / Unit of the quantity: one of these; the list may grow',
    ),
  specialityCode: specialityCode
    .optional()
    .describe('Специальность; нет — не о специальности / The speciality; absent: not about one'),
  okz: okz.optional().describe('Занятие ОКЗ; нет — не о занятии / The occupation of ОКЗ; absent: not about one'),
  dueOn,
  agreementId: agreementId
    .optional()
    .describe(
      'Соглашение, которое исполняет обязательство; нет — не связано / The agreement that carries it; absent: none yet',
    ),
}
export const commitmentId = id.describe('Обязательство; не меняется / The commitment; never changed')
export const examplePromise = {
  debtorId: org,
  beneficiaryIds: [other],
  object: 'TRAINING_PLACES' as const,
  quantity: 25,
  unit: 'PLACE',
  specialityCode: '11.02.14',
  dueOn: '2023-09-01',
}
