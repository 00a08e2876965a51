import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { name } from '../vocabulary.ts'
import { editions, since, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'speciality-group', {
  ru: 'Группа специальностей',
  en: 'Group of specialities',
})

const code = z.string().describe('Код группы, например 11.00.00 / Code of the group, such as 11.00.00')

export const specialityGroup = [
  fact(
    'specialityGroup.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({ code, name, ...term }),
    { code: '11.00.00', name: 'Электроника, радиотехника и системы связи', validFrom: '2013-10-29' },
  ),
  state(
    'specialityGroup.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    editions({ code }, { name }),
    {
      id: exampleId('SpecialityGroup', '11.00.00'),
      code: '11.00.00',
      name: 'Электроника, радиотехника и системы связи',
      ...since('2013-10-29'),
    },
  ),
] as const
