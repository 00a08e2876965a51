import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  agreementId,
  count,
  employerId,
  id,
  neededFrom,
  neededTo,
  oktmo,
  okz,
  ownId,
  reason,
  route,
} from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'workforce-need', { ru: 'Потребность в кадрах', en: 'Workforce need' })

const need = exampleId('WorkforceNeed')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

const agreement = agreementId
  .optional()
  .describe(
    'Соглашение, в рамках которого заявлена; нет — вне соглашения / The agreement that it belongs to; absent: none',
  )
const headcount = count.describe(
  'Заявлено человек; 0 — явный ответ «не нужны» / How many people were declared; 0: an explicit answer that none are needed',
)
const knownRoute = route
  .optional()
  .describe(
    'Путь подготовки, если известен: SPO, HIGHER, RETRAINING, UPSKILLING, VOCATIONAL_TRAINING, IMPORT_OR_WAIVE; нет — не выбран / Route of training, where it is known; absent: not chosen',
  )

export const workforceNeed = [
  fact(
    'need.declared.v1',
    { ru: 'Заявлена', en: 'Declared' },
    z.object({
      id: ownId,
      employerId,
      agreementId: agreement,
      okz,
      headcount,
      neededFrom,
      neededTo,
      oktmo,
      route: knownRoute,
    }),
    {
      id: need,
      employerId: org,
      agreementId: exampleId('Agreement'),
      okz: '8212',
      headcount: 30,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
    },
  ),
  fact(
    'need.confirmed.v1',
    { ru: 'Подтверждена', en: 'Confirmed' },
    z.object({
      id: ownId,
      headcount: count.describe('Подтверждено человек / How many people were confirmed'),
      confirmedById: id.describe(
        'Организация, которая подтвердила; не сам работодатель (R26) / The organisation that confirmed; not the employer itself (R26)',
      ),
    }),
    { id: need, headcount: 30, confirmedById: other },
  ),
  fact('need.rejected.v1', { ru: 'Отклонена', en: 'Rejected' }, z.object({ id: ownId, reason }), {
    id: need,
    reason: 'Нет обоснования',
  }),
  state(
    'need.state.v1',
    { ru: 'Кто, сколько, где и когда нужен', en: 'Who is needed, how many, where and when' },
    z.object({
      id: ownId,
      employerId,
      agreementId: agreement,
      okz,
      headcount,
      confirmedHeadcount: count
        .optional()
        .describe(
          'Подтверждено человек; нет — не подтверждена / How many people were confirmed; absent: not confirmed',
        ),
      neededFrom,
      neededTo,
      oktmo,
      route: knownRoute,
      status: z
        .enum(['SUBMITTED', 'CONFIRMED', 'ADJUSTED', 'REJECTED'])
        .describe(
          'SUBMITTED — заявлена, CONFIRMED — подтверждена, ADJUSTED — подтверждена с другим числом, REJECTED — отклонена / Declared, confirmed, confirmed with another headcount, rejected',
        ),
    }),
    {
      id: need,
      employerId: org,
      okz: '8212',
      headcount: 30,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
      status: 'SUBMITTED',
    },
  ),
] as const
