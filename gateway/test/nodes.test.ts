import { governance } from '@kadry/governance/subgraph'
import { globalId } from '@kadry/runtime/ids'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { freshInn } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { anybody } from '@kadry/testing/viewers'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ownersOf } from '../src/nodes/schema.ts'
import { createNodes } from '../src/nodes/source.ts'

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Organization { name } ... on Resolution { title } } }`

describe('finding by a global id', () => {
  let graph: TestGraph
  let college: string
  let resolution: string
  beforeAll(async () => {
    graph = await startGraph([stakeholders, governance], { mongoUrl: inject('mongoUrl') })
    const roles = [{ kind: 'COLLEGE', validFrom: '2019-09-01', document: { title: 'Лицензия' } }]
    const registered = await mutate(graph, 'registerOrganization', { name: 'Колледж', inn: freshInn(), roles })
    college = registered.organization.id
    const items = [{ number: '1', text: 'Поддержать', kind: 'POSITION' }]
    const adopting = { title: 'Резолюция', date: '2022-04-14', number: '1', items }
    resolution = (await mutate(graph, 'adoptResolution', adopting)).resolution.id
  })
  afterAll(() => graph.stop())

  it('answers each object with its own type and fields, whoever owns it', async () => {
    const { nodes } = await graph.as(anybody).ask(NODES, { ids: [resolution, college, resolution] })
    const found = { __typename: 'Resolution', id: resolution, title: 'Резолюция' }
    expect(nodes).toEqual([found, { __typename: 'Organization', id: college, name: 'Колледж' }, found])
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Organization { name } } }'
    expect((await graph.as(anybody).ask(query, { id: college })).node).toEqual({ id: college, name: 'Колледж' })
  })

  it('is null where the owner has none, although only the id was asked for', async () => {
    const nobody = globalId('Organization', 'nobody')
    const query = 'query ($id: ID!) { node(id: $id) { id } }'
    expect(await graph.as(anybody).ask(query, { id: nobody })).toEqual({ node: null })
    const { nodes } = await graph.as(anybody).ask(NODES, { ids: [nobody, college] })
    expect(nodes).toEqual([null, { __typename: 'Organization', id: college, name: 'Колледж' }])
  })

  it.each([
    ['text that is no id', 'Щёлково'],
    ['nothing', ''],
    ['an id of a type that no service has', globalId('Person', '1')],
    ['an id of a type that is found elsewhere only', globalId('Sector', 'radioelectronics')],
  ])('refuses %s in both languages and finds the others', async (_, id) => {
    const { data, errors } = await graph.as(anybody).answer(NODES, { ids: [id, college] })
    expect(data?.nodes).toEqual([null, { __typename: 'Organization', id: college, name: 'Колледж' }])
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT' } }])
    expect(errors?.[0]?.message).toMatch(/с идентификатором .* нет.*No object has the id/)
  })
})

describe('asking the owner', () => {
  const [one, two] = [globalId('Body', '1'), globalId('Body', '2')]
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } again: nodes(ids: $ids) { id } }'
  const asked: unknown[] = []
  const nodes = (answer: () => object) =>
    createNodes<undefined>(
      { owners: new Map([['Body', 'registry']]), schema: buildSchema('type Query { body: ID }') },
      {
        registry: {
          process: async ({ request }) => {
            asked.push(request.variables.representations)
            return answer()
          },
        },
      },
    ).process({ request: { query, variables: { ids: [one, two] }, operationName: undefined }, context: undefined })

  it('is one call for all ids of a request, each of them once', async () => {
    asked.length = 0
    const both = [{ id: one }, { id: two }]
    expect(await nodes(() => ({ data: { _entities: [{}, {}] } }))).toEqual({ data: { nodes: both, again: both } })
    expect(asked).toEqual([both.map((body) => ({ __typename: 'Body', ...body }))])
  })

  it.each<[string, () => object]>([
    ['answers errors only', () => ({ data: null, errors: [{ message: 'нет', extensions: { code: 'FORBIDDEN' } }] })],
    [
      'can not be reached',
      () => {
        throw Object.assign(new Error('нет'), { extensions: { code: 'FORBIDDEN' } })
      },
    ],
  ])('that %s leaves null and its reason at each place', async (_, answer) => {
    const { data, errors } = await nodes(answer)
    expect(data).toEqual({ nodes: [null, null], again: [null, null] })
    expect(errors).toHaveLength(4)
    expect(errors?.[0]).toMatchObject({ message: 'нет', path: ['nodes', 0], extensions: { code: 'FORBIDDEN' } })
  })

  it('knows the owner from the supergraph: whoever declares the type a Node', () => {
    const supergraph = `
      enum join__Graph { REGISTRY @join__graph(name: "registry", url: "") NODES @join__graph(name: "nodes", url: "") }
      type Body @join__implements(graph: REGISTRY, interface: "Node") @join__implements(graph: NODES, interface: "Node") { id: ID! }
      type Seat @join__type(graph: REGISTRY) { id: ID! }
    `
    expect([...ownersOf(supergraph)]).toEqual([['Body', 'registry']])
  })
})
