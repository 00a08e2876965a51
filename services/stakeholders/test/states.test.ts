import { stateContractOf } from '@kadry/contracts/catalogue'
import { stateTopicOf } from '@kadry/contracts/state'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'
import { FILES } from './classifier-files.ts'

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
    for (const [classifier, csv] of Object.entries(FILES)) {
      expect(await mutate(graph, 'importClassifier', { classifier, csv })).toMatchObject({ refusedCells: [] })
    }
    await graph.settle()
  })
  afterAll(() => graph.stop())

  const contractOf = (type: string) => {
    const store = graph.subgraph.stores.find((one) => one.type === type)
    return store?.publicState && stateContractOf(store.publicState.type)
  }

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
