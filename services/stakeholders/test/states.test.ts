import { stateContractOf, stateTopicsOf } from '@kadry/contracts/catalogue'
import { typeName } from '@kadry/contracts/envelope'
import { stateTopicOf } from '@kadry/contracts/state'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { globalId } from '@kadry/runtime/ids'
import { key } from '@kadry/testing/arbitrary'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const FILES: Readonly<Record<string, string>> = {
  SECTORS: 'code,name,okved,validFrom\nradio,Радио,26|27.1,2015-01-01\n',
  MUNICIPALITIES:
    'oktmo,name,validFrom,validTo,replacedBy\n46768000,Округ,2019-01-01,2022-12-31,46568000\n46568000,Раменское,2023-01-01,,\n',
  OCCUPATIONS: 'okz,name,validFrom\n8212,Сборщики,2015-07-01\n',
  JOB_TITLES: 'okpdtr,name,okz,validFrom\n19756,Сварщик,7212,1996-01-01\n',
  SPECIALITY_GROUPS: 'group,name,validFrom\n11.00.00,Электроника,2013-10-29\n',
  SPECIALITIES: 'speciality,name,validFrom\n11.02.14,Приборы,2013-10-29\n',
  MATCHES:
    'speciality,kind,target,strength,validFrom,validTo,source\n11.02.14,OKZ,8212,CORE,2015-01-01,,решение\n11.02.14,STANDARD,99.001,RELATED,2015-01-01,2020-01-01,\n',
  STANDARDS:
    'standard,name,orderNumber,orderDate,validFrom,validTo,replacedBy,source\n99.001,Первый,1н,2013-12-01,2014-01-01,,,приказ\n99.001,Второй,,,2019-01-01,2023-12-31,99.002,\n',
  FUNCTIONS: 'standard,function,name,validFrom\n99.001,А/01.6,Трудовая,2019-01-01\n',
  QUALIFICATIONS:
    'qualification,name,level,validityMonths,functions,validFrom\n99.00100.01,Мастер,5,36,A/01.6,2019-01-01\n',
}

/** What lies on each topic behind all of `FILES`, by the type of the aggregate and its code. */
const STATES: readonly (readonly [type: string, code: string, state: object])[] = [
  ['Sector', 'radio', { code: 'radio', name: 'Радио', okvedPrefixes: ['26', '27.1'], ...since('2015-01-01') }],
  [
    'Municipality',
    '46768000',
    { oktmo: '46768000', name: 'Округ', ...since('2019-01-01'), validTo: '2022-12-31', replacedBy: ['46568000'] },
  ],
  ['Occupation', '8212', { okz: '8212', name: 'Сборщики', ...since('2015-07-01') }],
  ['JobTitle', '19756', { code: '19756', name: 'Сварщик', okz: '7212', ...since('1996-01-01') }],
  ['SpecialityGroup', '11.00.00', { code: '11.00.00', name: 'Электроника', ...since('2013-10-29') }],
  [
    'Speciality',
    '11.02.14',
    {
      ...{ code: '11.02.14', name: 'Приборы', ...since('2013-10-29') },
      occupations: [{ okz: '8212', strength: 'CORE' }],
      matches: [
        { kind: 'OKZ', code: '8212', strength: 'CORE', validFrom: '2015-01-01' },
        { kind: 'STANDARD', code: '99.001', strength: 'RELATED', validFrom: '2015-01-01', validTo: '2020-01-01' },
      ],
    },
  ],
  [
    'ProfessionalStandard',
    '99.001',
    {
      ...{ code: '99.001', name: 'Второй', validFrom: '2019-01-01', validTo: '2023-12-31', replacedBy: ['99.002'] },
      former: [
        {
          ...{ name: 'Первый', orderNumber: '1н', orderDate: '2013-12-01' },
          ...{ validFrom: '2014-01-01', validTo: '2018-12-31', replacedBy: [] },
        },
      ],
    },
  ],
  [
    'LabourFunction',
    '99.001/A/01.6',
    { standardCode: '99.001', code: 'A/01.6', name: 'Трудовая', ...since('2019-01-01') },
  ],
  [
    'Qualification',
    '99.00100.01',
    {
      ...{ code: '99.00100.01', name: 'Мастер', level: 5, validityMonths: 36, functionCodes: ['A/01.6'] },
      ...since('2019-01-01'),
    },
  ],
]

function since(validFrom: string) {
  return { validFrom, replacedBy: [], former: [] }
}

describe('the public states of the registry', () => {
  const transport = inProcessTransport()
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      transport,
      now: () => new Date('2024-09-01T09:00:00Z'),
    })
    const query = `mutation ($input: ImportClassifierInput!) { importClassifier(input: $input) { ... on ImportPayload { refusedCells { line column code } } } }`
    for (const [classifier, csv] of Object.entries(FILES)) {
      const { importClassifier } = await graph
        .as(registrar)
        .ask(query, { input: { idempotencyKey: key(), classifier, csv } })
      expect(importClassifier, classifier).toEqual({ refusedCells: [] })
    }
    await graph.settle()
  })
  afterAll(() => graph.stop())

  const contractOf = (type: string) => {
    const store = graph.subgraph.stores.find((one) => one.type === type)
    return store?.publicState && stateContractOf(store.publicState.type)
  }

  it('are shown of every aggregate that the service keeps, each on the topic of its own name', () => {
    const { stores } = graph.subgraph
    const shown = stores.map(({ type }) => [type, typeName(contractOf(type)?.aggregate ?? '')])
    expect(shown).toEqual(stores.map(({ type }) => [type, type]))
    const topics = stores.map(({ type }) => stateTopicOf(contractOf(type)!))
    expect(topics.sort()).toEqual(stateTopicsOf('stakeholders').sort())
  })

  it('are published of every classifier that can be imported', () => {
    const classifiers = graph.subgraph.stores
      .map(({ type }) => type)
      .filter((type) => type !== 'Organization' && type !== 'StandardsPlan')
    expect(STATES.map(([type]) => type).sort()).toEqual(classifiers.sort())
  })

  it.each(STATES)(
    'publish of %s %s all its editions with their days and what replaces them',
    async (type, code, state) => {
      const published: unknown[] = []
      const id = globalId(type, code)
      await transport.readAll(stateTopicOf(contractOf(type)!), (record) => {
        if (record.key === id) published.push(JSON.parse(record.value!))
      })
      expect(published.at(-1)).toEqual({ id, ...state })
    },
  )
})
