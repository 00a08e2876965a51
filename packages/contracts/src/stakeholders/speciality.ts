import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { specialityCode as code, name, okz, ownId, validFrom, validTo } from '../vocabulary.ts'
import { laterEditions, laterTerm, since } from './edition.ts'

const { fact, state } = nounOf('stakeholders', 'speciality', { ru: 'Специальность', en: 'Speciality' })

const STRENGTH =
  'CORE — готовит именно к этому, RELATED — подходит и для этого / CORE: prepares for just this; RELATED: serves for this as well'
const KIND =
  'Вид цели: OKZ — занятие, OKPDTR — должность, STANDARD — профстандарт, QUALIFICATION — квалификация / What the target is: an occupation, a job title, a standard, a qualification'
const TARGET = 'Код цели в её классификаторе / Code of the target in its classifier'
const strength = z.enum(['CORE', 'RELATED']).describe(STRENGTH)

const occupations = z
  .array(z.object({ okz, strength }))
  .describe(
    'Занятия ОКЗ, действующие на день изменения / Occupations of ОКЗ that were in force on the day of the change',
  )
const MATCHES =
  'Все соответствия, любых видов и сроков; нет в старых записях / All matches of whatever kind and term; absent in records from before they were kept'
const term = { validFrom, validTo: validTo.optional() }

export const speciality = [
  fact(
    'speciality.changed.v1',
    { ru: 'Добавлена или изменена', en: 'Added or changed' },
    z.object({
      code,
      name,
      occupations,
      matches: z
        .array(
          z.object({
            kind: z.enum(['OKZ', 'OKPDTR', 'STANDARD', 'QUALIFICATION']).describe(KIND),
            code: z.string().describe(TARGET),
            strength,
            ...term,
          }),
        )
        .optional()
        .describe(MATCHES),
      ...laterTerm,
    }),
    { code: '11.02.14', name: 'Электронные приборы и устройства', occupations: [{ okz: '8212', strength: 'CORE' }] },
  ),
  state(
    'speciality.state.v1',
    { ru: 'Все редакции кода и соответствия', en: 'All editions of the code, and its matches' },
    z.object({
      id: ownId,
      code,
      name,
      occupations,
      matches: z
        .array(
          z.object({
            kind: z.string().describe(KIND),
            code: z.string().describe(TARGET),
            strength: z.string().describe(STRENGTH),
            ...term,
          }),
        )
        .optional()
        .describe(MATCHES),
      ...laterEditions({ name }),
    }),
    {
      id: exampleId('Speciality', '11.02.14'),
      code: '11.02.14',
      name: 'Электронные приборы и устройства',
      occupations: [{ okz: '8212', strength: 'CORE' }],
      matches: [
        { kind: 'OKZ', code: '8212', strength: 'CORE', validFrom: '2015-01-01' },
        { kind: 'STANDARD', code: '40.196', strength: 'CORE', validFrom: '2019-05-29' },
      ],
      ...since('2013-10-29'),
    },
  ),
] as const
