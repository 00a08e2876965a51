import { z } from 'zod'
import { day, exampleId, id } from '../event.ts'
import { stateContract } from '../state.ts'

const code = z.string()
const name = z.string()
const codes = z.array(code)
/** An edition's days, the end being the last one in force, and the codes that it is called by afterwards. */
const term = { validFrom: day, validTo: day.optional(), replacedBy: codes }
const okvedPrefixes = z.array(z.string())
const matches = z.array(
  z.object({ kind: z.string(), code, strength: z.string(), validFrom: day, validTo: day.optional() }),
)

/** A code as its last edition has it; `former` are those before, the oldest first. */
function editions<Key extends z.ZodRawShape, Wording extends z.ZodRawShape>(key: Key, wording: Wording) {
  return z.object({ id, ...key, ...wording, ...term, former: z.array(z.object({ ...wording, ...term })) })
}

/** What the states that are older than terms gained: states from before lack it. */
function later<Wording extends z.ZodRawShape>(wording: Wording) {
  return {
    validFrom: day.optional(),
    validTo: day.optional(),
    replacedBy: codes.optional(),
    former: z.array(z.object({ ...wording, ...term })).optional(),
  }
}

const since = (validFrom: string) => ({ validFrom, replacedBy: [], former: [] })

/** Every code that others refer to, with all its editions. */
export const classifierStates = [
  stateContract(
    'stakeholders',
    'sector',
    'sector.state.v1',
    z.object({ id, code, name, okvedPrefixes, ...later({ name, okvedPrefixes }) }),
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
  stateContract(
    'stakeholders',
    'municipality',
    'municipality.state.v1',
    z.object({ id, oktmo: code, name, ...later({ name }), validFrom: day }),
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
  stateContract(
    'stakeholders',
    'occupation',
    'occupation.state.v1',
    z.object({ id, okz: code, name, ...later({ name }) }),
    {
      id: exampleId('Occupation', '8212'),
      okz: '8212',
      name: 'Сборщики электронного оборудования',
      ...since('2015-07-01'),
    },
  ),
  stateContract(
    'stakeholders',
    'speciality',
    'speciality.state.v1',
    z.object({
      id,
      code,
      name,
      /** Those of ОКЗ that were in force on the day of the change; `matches` are all, of whatever kind, with their days. */
      occupations: z.array(z.object({ okz: z.string(), strength: z.enum(['CORE', 'RELATED']) })),
      matches: matches.optional(),
      ...later({ name }),
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
  stateContract('stakeholders', 'speciality-group', 'specialityGroup.state.v1', editions({ code }, { name }), {
    id: exampleId('SpecialityGroup', '11.00.00'),
    code: '11.00.00',
    name: 'Электроника, радиотехника и системы связи',
    ...since('2013-10-29'),
  }),
  stateContract('stakeholders', 'job-title', 'jobTitle.state.v1', editions({ code }, { name, okz: code.optional() }), {
    id: exampleId('JobTitle', '19756'),
    code: '19756',
    name: 'Электрогазосварщик',
    okz: '7212',
    ...since('1996-01-01'),
  }),
  stateContract(
    'stakeholders',
    'professional-standard',
    'standard.state.v1',
    editions({ code }, { name, orderNumber: z.string().optional(), orderDate: day.optional() }),
    {
      id: exampleId('ProfessionalStandard', '40.058'),
      code: '40.058',
      name: 'Инженер-технолог по производству изделий микроэлектроники',
      orderDate: '2019-07-03',
      ...since('2019-07-03'),
    },
  ),
  stateContract(
    'stakeholders',
    'labour-function',
    'labourFunction.state.v1',
    editions({ standardCode: code, code }, { name }),
    {
      id: exampleId('LabourFunction', '40.196/A/01.3'),
      standardCode: '40.196',
      code: 'A/01.3',
      name: 'Сборка микросхем 3-го разряда',
      ...since('2019-05-29'),
    },
  ),
  stateContract(
    'stakeholders',
    'qualification',
    'qualification.state.v1',
    editions({ code }, { name, level: z.int(), validityMonths: z.int().optional(), functionCodes: codes }),
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
