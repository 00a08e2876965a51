import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { okz as anyOkz, name } from '../vocabulary.ts'
import { editions, since, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'job-title', { ru: 'Должность (ОКПДТР)', en: 'Job title (ОКПДТР)' })

const code = z.string().describe('Код по ОКПДТР, 5 цифр / Code by ОКПДТР, 5 digits')
const okz = anyOkz
  .optional()
  .describe(
    'Занятие ОКЗ, к которому относится; нет — не указано / The occupation of ОКЗ that it belongs to; absent: not stated',
  )

export const jobTitle = [
  fact(
    'jobTitle.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({ code, name, okz, ...term }),
    { code: '19756', name: 'Электрогазосварщик', okz: '7212', validFrom: '1996-01-01' },
  ),
  state(
    'jobTitle.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    editions({ code }, { name, okz }),
    {
      id: exampleId('JobTitle', '19756'),
      code: '19756',
      name: 'Электрогазосварщик',
      okz: '7212',
      ...since('1996-01-01'),
    },
  ),
] as const
