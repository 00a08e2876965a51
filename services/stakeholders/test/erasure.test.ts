import { key } from '@kadry/testing/arbitrary'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, registrar, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const PERSON = 'Иванова'
const INN = '500100732259'

describe('the erasure of a sole trader', () => {
  let graph: TestSubgraph
  let id: string
  const run = async (mutation: string, input: object, as = registrar) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const select =
      '__typename ... on InvalidInput { problems { code } } ... on OrganizationPayload { organization { id } }'
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} } }`
    return (await graph.as(as).ask(query, { input: { idempotencyKey: key(), ...input } }))[mutation]
  }
  const everything = async () => {
    const collections = await graph.connection.db!.collections()
    const documents = await Promise.all(collections.map((one) => one.find({}).toArray()))
    return JSON.stringify(documents).toLocaleLowerCase('ru')
  }
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
    const name = `Индивидуальный предприниматель ${PERSON} Анна Петровна`
    id = (await run('registerOrganization', { name, inn: INN })).organization.id
    await run('renameOrganization', { id, name: `ИП ${PERSON} А. П.`, on: '2024-01-01' })
    const contacts = [{ kind: 'EMAIL', value: 'ivanova@example.test' }]
    await run('setOrganizationContacts', { id, contacts })
    await graph.settle()
  })
  afterAll(() => graph.stop())

  it('is for sole traders only', async () => {
    const { organization } = await run('registerOrganization', { name: 'Колледж' })
    const refused = await run('eraseSoleTrader', { id: organization.id }, steward)
    expect(refused).toEqual({ __typename: 'InvalidInput', problems: [{ code: 'NOT_A_SOLE_TRADER' }] })
  })

  it('leaves nothing of the person anywhere in the database, and the record with its number', async () => {
    expect(await everything()).toContain('иванова')
    expect(await run('eraseSoleTrader', { id }, steward)).toMatchObject({ __typename: 'OrganizationPayload' })
    await graph.settle()
    const left = await everything()
    for (const trace of ['иванов', 'ivanov', 'анна']) expect(left).not.toContain(trace)
    const query =
      'query ($id: ID!) { organization(id: $id) { name shortName inn legalForm formerNames { name } contacts { value } } }'
    expect((await graph.as(anybody).ask(query, { id })).organization).toEqual({
      ...{ name: 'Индивидуальный предприниматель', shortName: 'ИП', inn: INN, legalForm: 'SOLE_TRADER' },
      ...{ formerNames: [], contacts: [] },
    })
    const readings = await graph.connection.collection('personalDataReadings').find({}).toArray()
    expect(readings).toMatchObject([{ by: 'steward', purpose: 'ERASURE', field: 'Organization.name', subjects: [id] }])
  })

  it('is not undone: the name is not entered again, by a renaming or by contacts', async () => {
    const refused = { __typename: 'InvalidInput', problems: [{ code: 'ERASED' }] }
    expect(await run('renameOrganization', { id, name: `ИП ${PERSON}`, on: '2024-02-01' })).toEqual(refused)
    const contacts = [{ kind: 'EMAIL', value: 'ivanova@example.test' }]
    expect(await run('setOrganizationContacts', { id, contacts })).toEqual(refused)
  })
})
