import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { name, okz, ownId } from '../vocabulary.ts'
import { laterEditions, laterTerm, since } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'occupation', { ru: 'Занятие (ОКЗ)', en: 'Occupation (ОКЗ)' })

export const occupation = [
  fact(
    'occupation.changed.v1',
    { ru: 'Добавлено или изменено', en: 'Added or changed' },
    z.object({ okz, name, ...laterTerm }),
    { okz: '8212', name: 'Сборщики электронного оборудования' },
  ),
  state(
    'occupation.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    z.object({ id: ownId, okz, name, ...laterEditions({ name }) }),
    {
      id: exampleId('Occupation', '8212'),
      okz: '8212',
      name: 'Сборщики электронного оборудования',
      ...since('2015-07-01'),
    },
  ),
] as const
