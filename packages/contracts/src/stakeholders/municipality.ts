import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { name, oktmo, ownId, validFrom } from '../vocabulary.ts'
import { laterEditions, term } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'municipality', { ru: 'Муниципалитет', en: 'Municipality' })

export const municipality = [
  fact(
    'municipality.changed.v1',
    { ru: 'Добавлен или изменён', en: 'Added or changed' },
    z.object({ oktmo, name, ...term }),
    { oktmo: '46568000', name: 'Раменское', validFrom: '2019-01-01' },
  ),
  state(
    'municipality.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    z.object({ id: ownId, oktmo, name, ...laterEditions({ name }), validFrom }),
    {
      id: exampleId('Municipality', '46768000'),
      oktmo: '46768000',
      name: 'Раменский городской округ',
      validFrom: '2019-01-01',
      validTo: '2022-12-31',
      replacedBy: ['46568000'],
      former: [],
    },
  ),
] as const
