import { governance } from '@kadry/governance/subgraph'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { anybody } from '@kadry/testing/viewers'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createNodes } from '../src/nodes/source.ts'

const LABELS = `query ($type: String!, $locale: Locale) {
  enumLabels(type: $type, locale: $locale) { value label description }
  __type(name: $type) { enumValues(includeDeprecated: true) { name } }
}`

describe('the labels of an enum', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph([stakeholders, governance], { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it.each([
    ['RU', 'Приостановлена', 'Приостановлена: роли сохраняются, новых мест и обязательств нет (R5).'],
    ['EN', 'Suspended', 'Suspended: it keeps its roles and takes on nothing new (R5).'],
  ])('are answered in %s, each with its explanation', async (locale, label, description) => {
    const { enumLabels } = await graph.as(anybody).ask(LABELS, { type: 'OrganizationStatus', locale })
    expect(enumLabels).toContainEqual({ value: 'SUSPENDED', label, description })
  })

  it.each(['OrganizationKind', 'AgreementStatus', 'RuleStatus', 'Locale'])(
    'name every value of %s, whichever subgraph has it, in the order of the schema',
    async (type) => {
      const { enumLabels, __type } = await graph.as(anybody).ask(LABELS, { type })
      expect(enumLabels.map(({ value }: { value: string }) => value)).toEqual(
        __type.enumValues.map(({ name }: { name: string }) => name),
      )
      expect(enumLabels.every(({ label }: { label: string }) => /[а-яё]/.test(label))).toBe(true)
    },
  )

  it.each(['Organization', 'OrganizationFilter', '__TypeKind', 'join__Graph', 'toString', ''])(
    'of %j, which is no enum of the public schema, are refused in both languages, and the rest of the answer stands',
    async (type) => {
      const { data, errors } = await graph
        .as(anybody)
        .answer('query ($type: String!) { enumLabels(type: $type) { value } rule(id: "R1") { id } }', { type })
      expect(data).toEqual({ enumLabels: null, rule: { id: 'R1' } })
      expect(errors).toMatchObject([{ path: ['enumLabels'], extensions: { code: 'BAD_USER_INPUT' } }])
      expect(errors?.[0]?.message).toMatch(/не перечисление.*no enum/)
    },
  )
})

describe('without an argument for the language', () => {
  const schema = buildSchema(
    'enum Side { "Работодатель: нанимает. / Employer: hires." EMPLOYER EXPERT } type Query { side: Side }',
  )
  const nodes = createNodes<{ readonly acceptLanguage: string | undefined }>({ owners: new Map(), schema }, {})
  const request = { query: '{ enumLabels(type: "Side") { label } }', variables: {}, operationName: undefined }

  it.each([
    ['en', 'Employer'],
    ['ru-RU', 'Работодатель'],
    [undefined, 'Работодатель'],
  ])(
    'the request with Accept-Language %s is answered; a value that is not described keeps its name',
    async (acceptLanguage, label) => {
      const { data } = await nodes.process({ request, context: { acceptLanguage } })
      expect(data).toEqual({ enumLabels: [{ label }, { label: 'EXPERT' }] })
    },
  )
})
