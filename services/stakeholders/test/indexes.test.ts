import { readSdl } from '@kadry/subgraph/sdl'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const schema = parse(readSdl(new URL('../src', import.meta.url)))

/** Fields of an input, or values of an enum, as the schema offers them. */
function offered(name: string): string[] {
  const found = schema.definitions.find((one) => 'name' in one && one.name?.value === name)
  if (found?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return found.fields!.map((field) => field.name.value)
  if (found?.kind === Kind.ENUM_TYPE_DEFINITION) return found.values!.map((value) => value.name.value)
  throw new Error(`no input or enum ${name}`)
}

/** What each filter, order and look-up reads first. `null`: reads everything, as a part of a word must. */
const READS = [
  {
    collection: 'organizations',
    offers: ['OrganizationFilter', 'OrganizationOrderField'],
    paths: {
      kinds: 'roles.kind',
      activeOn: 'roles.kind',
      sectorCode: 'sectorCodes',
      oktmo: 'oktmo',
      status: 'status',
      updatedSince: 'updatedAt',
      text: null,
      NAME: 'nameKey',
      UPDATED_AT: 'updatedAt',
      ID: '_id',
    },
    lookUps: ['inn', 'ogrn', 'branchKeys', 'retired.inn', 'retired.ogrn', 'parentId', 'expiresOn', 'outboxSince'],
  },
  {
    collection: 'standardsPlans',
    offers: ['StandardsPlanFilter'],
    paths: {
      organizationId: 'organizationId',
      status: 'status',
      standardCode: 'standards.code',
      number: 'numberKey',
      updatedSince: 'updatedAt',
    },
    lookUps: ['outboxSince'],
  },
]

describe('indexes', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it.each(READS)(
    'of $collection begin with what each filter and order of the schema reads',
    async ({ collection, offers, paths, lookUps }) => {
      expect(offers.flatMap(offered).sort(), 'a new filter or order is listed here').toEqual(Object.keys(paths).sort())
      const indexes = await graph.connection.collection(collection).listIndexes().toArray()
      const first = new Set(indexes.map(({ key }) => Object.keys(key)[0]))
      const wanted = [...Object.values(paths).filter((path) => path !== null), ...lookUps]
      expect(wanted.filter((path) => !first.has(path))).toEqual([])
    },
  )
})
