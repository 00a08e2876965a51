import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { functionCode as code, name, standardCode } from '../vocabulary.ts'
import { editions, since, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'labour-function', { ru: 'Трудовая функция', en: 'Labour function' })

export const labourFunction = [
  fact(
    'labourFunction.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({ standardCode, code, name, ...term }),
    {
      standardCode: '40.058',
      code: 'A/01.5',
      name: 'Сопровождение технологических процессов',
      validFrom: '2019-07-03',
    },
  ),
  state(
    'labourFunction.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    editions({ standardCode, code }, { name }),
    {
      id: exampleId('LabourFunction', '40.196/A/01.3'),
      standardCode: '40.196',
      code: 'A/01.3',
      name: 'Сборка микросхем 3-го разряда',
      ...since('2019-05-29'),
    },
  ),
] as const
