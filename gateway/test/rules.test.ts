import { RULES } from '@kadry/domain/rules'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { freshInn } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { anybody } from '@kadry/testing/viewers'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createNodes } from '../src/nodes/source.ts'

const RULE =
  'query ($id: String!) { rule(id: $id) { id text(locale: EN) status gap(locale: EN) source(locale: EN) enforcedBy } }'

describe('the rules that refusals name', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph([stakeholders], { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it('are found by the number that a refusal carries', async () => {
    const input = { inn: freshInn(), name: 'Колледж', roles: [] }
    await mutate(graph, 'registerOrganization', input)
    const refused = await mutate(graph, 'registerOrganization', input)
    const { rule } = await graph.as(anybody).ask(RULE, { id: refused.rule })
    expect(rule).toEqual({
      id: 'R1',
      text: expect.stringContaining('check digits'),
      status: 'ENFORCED',
      gap: null,
      source: null,
      enforcedBy: ['stakeholders'],
    })
  })

  it('say what of them is not enforced, and what they rest on', async () => {
    expect(await graph.as(anybody).ask(RULE, { id: 'R28' })).toMatchObject({
      rule: { status: 'ENFORCED', gap: null, source: expect.stringContaining('273-FZ') },
    })
    const statusOf = ({ places, gap }: (typeof RULES)[number]) => {
      if (places.length === 0) return 'NOT_ENFORCED'
      return gap ? 'PARTLY_ENFORCED' : 'ENFORCED'
    }
    const { rules } = await graph.as(anybody).ask('{ rules { id status gap(locale: EN) } }')
    expect(rules).toEqual(RULES.map((rule) => ({ id: rule.id, status: statusOf(rule), gap: rule.gap?.en ?? null })))
  })

  it.each(['R0', 'R99', 'r1', ''])('are null for %j', async (id) => {
    expect(await graph.as(anybody).ask(RULE, { id })).toEqual({ rule: null })
  })

  it('are answered all at once, in the order of their numbers', async () => {
    const { rules } = await graph.as(anybody).ask('{ rules { id text } }')
    expect(rules).toEqual(RULES.map(({ id, text }) => ({ id, text: text.ru })))
  })
})

it.each([
  ['en', 'Only approved materials are recorded as published.'],
  ['ru-RU', 'Опубликованными записывают только утверждённые материалы.'],
  [undefined, 'Опубликованными записывают только утверждённые материалы.'],
])('a rule is answered in the language of the request: %s', async (acceptLanguage, text) => {
  const nodes = createNodes<{ readonly acceptLanguage: string | undefined }>(
    { owners: new Map(), schema: buildSchema('type Query { rule: ID }') },
    {},
  )
  const request = { query: '{ rule(id: "R39") { text } }', variables: {}, operationName: undefined }
  expect((await nodes.process({ request, context: { acceptLanguage } })).data).toEqual({ rule: { text } })
})
