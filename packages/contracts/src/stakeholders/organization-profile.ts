import { z } from 'zod'
import { day, id, permit } from '../vocabulary.ts'

const ids = z.array(id)

/** What an organisation is beside its name, by kind; each profile is whole, as it is now. */
export const profiles = {
  council: z
    .object({
      activityAreas: z
        .array(z.string())
        .describe(
          'Области деятельности (40) или профстандарты (40.058), все / Fields of activity (40) or standards (40.058), all of them',
        ),
      baseOrganizationId: id
        .optional()
        .describe(
          'Организация, при которой создан совет; нет — не указана / The organisation that hosts the council; absent: not stated',
        ),
      mandateDate: day
        .optional()
        .describe('День наделения полномочиями; нет — не указан / The day of its mandate; absent: not stated'),
    })
    .optional()
    .describe(
      'Совет по профессиональным квалификациям, как стало; нет — не менялся / The qualifications council as it is now; absent: unchanged',
    ),
  education: z
    .object({
      licence: permit.optional().describe('Лицензия; нет — не внесена / The licence; absent: not recorded'),
      accreditation: permit
        .optional()
        .describe('Аккредитация; нет — не внесена / The accreditation; absent: not recorded'),
    })
    .optional()
    .describe(
      'Образовательная организация, как стало; нет — не менялась / The educational organisation as it is now; absent: unchanged',
    ),
  employer: z
    .object({
      okved: z.array(z.string()).describe('Коды ОКВЭД, все / All its codes of ОКВЭД'),
      headcount: z
        .number()
        .int()
        .optional()
        .describe('Численность работников; нет — не указана / Number of workers; absent: not stated'),
      stateShare: z
        .number()
        .optional()
        .describe(
          'Доля государства, процентов; свыше 50 действует постановление 584; нет — не указана / State share, per cent; above 50 decree 584 applies; absent: not stated',
        ),
    })
    .optional()
    .describe('Работодатель, как стало; нет — не менялся / The employer as it is now; absent: unchanged'),
  assessmentCentre: z
    .object({
      examSiteIds: ids.describe('Экзаменационные площадки центра, все / All its exam sites'),
    })
    .optional()
    .describe(
      'Центр оценки квалификаций, как стало; нет — не менялся / The assessment centre as it is now; absent: unchanged',
    ),
  membership: z
    .object({
      memberCount: z
        .number()
        .int()
        .optional()
        .describe('Число членов; нет — не указано / Number of members; absent: not stated'),
      memberIds: ids.describe(
        'Члены объединения, которые есть в реестре / Those of its members that are in the registry',
      ),
    })
    .optional()
    .describe('Объединение, как стало; нет — не менялось / The association as it is now; absent: unchanged'),
}
