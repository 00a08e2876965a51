import { z } from 'zod'
import { contractsOf, day } from './event.ts'

const sector = contractsOf('stakeholders', 'sector')
const municipality = contractsOf('stakeholders', 'municipality')
const occupation = contractsOf('stakeholders', 'occupation')
const speciality = contractsOf('stakeholders', 'speciality')
const professionalStandard = contractsOf('stakeholders', 'professional-standard')
const labourFunction = contractsOf('stakeholders', 'labour-function')
const qualification = contractsOf('stakeholders', 'qualification')
const jobTitle = contractsOf('stakeholders', 'job-title')
const specialityGroup = contractsOf('stakeholders', 'speciality-group')
/** The term of the last edition of a code, and the codes that it is called by afterwards; facts older than terms lack it. */
const term = { validFrom: day.optional(), validTo: day.optional(), replacedBy: z.array(z.string()).optional() }
const newTerm = { ...term, validFrom: day }
const code = z.string()
const name = z.string()

/** What is told about the codes that everybody refers to: the last edition of each. */
export const classifierContracts = [
  sector('sector.changed.v1', z.object({ code, name, ...term }), {
    code: 'radioelectronics',
    name: 'Радиоэлектроника',
  }),
  municipality('municipality.changed.v1', z.object({ oktmo: code, name, ...newTerm }), {
    oktmo: '46568000',
    name: 'Раменское',
    validFrom: '2019-01-01',
  }),
  occupation('occupation.changed.v1', z.object({ okz: code, name, ...term }), {
    okz: '8212',
    name: 'Сборщики электронного оборудования',
  }),
  speciality(
    'speciality.changed.v1',
    z.object({
      code: z.string(),
      name: z.string(),
      occupations: z.array(z.object({ okz: z.string(), strength: z.enum(['CORE', 'RELATED']) })),
      /** All targets, of whatever kind, with the days on which the match holds; `occupations` are those of ОКЗ in force. */
      matches: z
        .array(
          z.object({
            kind: z.enum(['OKZ', 'OKPDTR', 'STANDARD', 'QUALIFICATION']),
            code,
            strength: z.enum(['CORE', 'RELATED']),
            validFrom: day,
            validTo: day.optional(),
          }),
        )
        .optional(),
      ...term,
    }),
    { code: '11.02.14', name: 'Электронные приборы и устройства', occupations: [{ okz: '8212', strength: 'CORE' }] },
  ),
  professionalStandard(
    'standard.changed.v1',
    z.object({ code, name, orderNumber: z.string().optional(), orderDate: day.optional(), ...newTerm }),
    { code: '40.058', name: 'Инженер-технолог по производству изделий микроэлектроники', validFrom: '2019-07-03' },
  ),
  labourFunction('labourFunction.changed.v1', z.object({ standardCode: code, code, name, ...newTerm }), {
    standardCode: '40.058',
    code: 'A/01.5',
    name: 'Сопровождение технологических процессов',
    validFrom: '2019-07-03',
  }),
  qualification(
    'qualification.changed.v1',
    z.object({
      code,
      name,
      level: z.number().int(),
      validityMonths: z.number().int().optional(),
      functionCodes: z.array(code),
      ...newTerm,
    }),
    {
      code: '40.19600.01',
      name: 'Сборщик микросхем 3-го разряда',
      level: 3,
      functionCodes: [],
      validFrom: '2019-05-29',
    },
  ),
  jobTitle('jobTitle.changed.v1', z.object({ code, name, okz: code.optional(), ...newTerm }), {
    code: '19756',
    name: 'Электрогазосварщик',
    okz: '7212',
    validFrom: '1996-01-01',
  }),
  specialityGroup('specialityGroup.changed.v1', z.object({ code, name, ...newTerm }), {
    code: '11.00.00',
    name: 'Электроника, радиотехника и системы связи',
    validFrom: '2013-10-29',
  }),
] as const
