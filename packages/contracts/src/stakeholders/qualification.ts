import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { name } from '../vocabulary.ts'
import { editions, since, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'qualification', { ru: 'Квалификация', en: 'Qualification' })

const code = z
  .string()
  .describe(
    'Код квалификации, например 40.19600.01; первые цифры — стандарт, 00000 — без него / Code of the qualification, such as 40.19600.01; its first digits name the standard, 00000: none',
  )
const wording = {
  name,
  level: z.int().describe('Уровень квалификации, 1–9 / Qualification level, 1 to 9'),
  validityMonths: z
    .int()
    .optional()
    .describe(
      'Сколько месяцев действует свидетельство; нет — срок не указан / How many months a certificate is valid; absent: not stated',
    ),
  functionCodes: z
    .array(z.string())
    .describe(
      'Коды трудовых функций её стандарта; пусто — не указаны / Codes of labour functions of its standard; empty: not stated',
    ),
}

export const qualification = [
  fact(
    'qualification.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({ code, ...wording, ...term }),
    {
      code: '40.19600.01',
      name: 'Сборщик микросхем 3-го разряда',
      level: 3,
      functionCodes: [],
      validFrom: '2019-05-29',
    },
  ),
  state(
    'qualification.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    editions({ code }, wording),
    {
      id: exampleId('Qualification', '40.19600.01'),
      code: '40.19600.01',
      name: 'Сборщик микросхем 3-го разряда',
      level: 3,
      functionCodes: ['A/01.3'],
      ...since('2019-05-29'),
    },
  ),
] as const
