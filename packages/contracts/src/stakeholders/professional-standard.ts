import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { standardCode as code, day, name } from '../vocabulary.ts'
import { editions, since, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'professional-standard', {
  ru: 'Профессиональный стандарт',
  en: 'Professional standard',
})

const order = {
  orderNumber: z
    .string()
    .optional()
    .describe(
      'Номер приказа об утверждении; нет — не указан / Number of the order that approved it; absent: not stated',
    ),
  orderDate: day
    .optional()
    .describe('Дата приказа об утверждении; нет — не указана / Date of the order that approved it; absent: not stated'),
}

export const professionalStandard = [
  fact(
    'standard.changed.v1',
    { ru: 'Добавлен или изменён', en: 'Added or changed' },
    z.object({ code, name, ...order, ...term }),
    { code: '40.058', name: 'Инженер-технолог по производству изделий микроэлектроники', validFrom: '2019-07-03' },
  ),
  state(
    'standard.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    editions({ code }, { name, ...order }),
    {
      id: exampleId('ProfessionalStandard', '40.058'),
      code: '40.058',
      name: 'Инженер-технолог по производству изделий микроэлектроники',
      orderDate: '2019-07-03',
      ...since('2019-07-03'),
    },
  ),
] as const
