import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { sectorCode as code, name, ownId } from '../vocabulary.ts'
import { laterEditions, laterTerm } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'sector', { ru: 'Отрасль', en: 'Sector' })

const okvedPrefixes = z
  .array(z.string())
  .describe(
    'Начала кодов ОКВЭД, по которым узнают отрасль / Beginnings of the codes of ОКВЭД that belong to the sector',
  )

export const sector = [
  fact(
    'sector.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({ code, name, ...laterTerm }),
    { code: 'radioelectronics', name: 'Радиоэлектроника' },
  ),
  state(
    'sector.state.v1',
    { ru: 'Все редакции кода', en: 'All editions of the code' },
    z.object({ id: ownId, code, name, okvedPrefixes, ...laterEditions({ name, okvedPrefixes }) }),
    {
      id: exampleId('Sector', 'radioelectronics'),
      code: 'radioelectronics',
      name: 'Радиоэлектроника',
      okvedPrefixes: ['26', '27.1'],
      validFrom: '2020-01-01',
      replacedBy: [],
      former: [
        {
          name: 'Электроника',
          okvedPrefixes: ['26'],
          validFrom: '2015-01-01',
          validTo: '2019-12-31',
          replacedBy: [],
        },
      ],
    },
  ),
] as const
