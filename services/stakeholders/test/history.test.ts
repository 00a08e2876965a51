import { knowsWho, readHistory, writersOf } from '@kadry/testing/history'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, registrar } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const HISTORY = /* GraphQL */ `
  query History($id: ID!, $first: Int, $after: String) {
    organization(id: $id) {
      history(first: $first, after: $after) {
        edges { cursor }
        nodes {
          id number type ru: label(locale: RU) en: label(locale: EN) at actor on name reason kind
          document { title number date }
        }
        pageInfo { hasNextPage hasPreviousPage endCursor }
        totalCount
      }
    }
  }
`
const document = { title: 'Лицензия № 1', number: '1', date: '2019-08-30' }

describe('the history of an organisation', () => {
  let graph: TestSubgraph
  let id: string
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
    id = await lifeOf('Колледж')
    await lifeOf('Сосед')
  })
  afterAll(() => graph.stop())

  async function lifeOf(name: string): Promise<string> {
    const roles = [{ kind: 'COLLEGE', validFrom: '2019-09-01', document }]
    const { organization } = await mutate(graph, 'registerOrganization', { name, roles })
    const { id } = organization
    const grant = { organizationId: id, roleGrantId: organization.roles[0].id }
    await mutate(graph, 'renameOrganization', { id, name: `${name} имени Королёва`, on: '2024-09-01' })
    await mutate(graph, 'revokeRole', { ...grant, on: '2025-01-01', reason: 'Лицензия прекращена' })
    await mutate(graph, 'suspendOrganization', { id, reason: 'Проверка' })
    return id
  }
  const historyOf = async (viewer: typeof anybody, variables: object = {}) =>
    (await graph.as(viewer).ask(HISTORY, { id, ...variables })).organization.history

  it('says who did what, when, and on which document, oldest first', async () => {
    const { nodes, totalCount } = await historyOf(registrar)
    const read = nodes.map(({ number, type, ru, actor, on, kind }: Record<string, unknown>) => [
      number,
      type,
      ru,
      actor,
      on,
      kind,
    ])
    expect(read).toEqual([
      [1, 'organization.registered', 'Внесена в реестр', 'registrar', null, null],
      [2, 'role.granted', 'Роль выдана', 'registrar', '2019-09-01', 'COLLEGE'],
      [3, 'organization.renamed', 'Переименована', 'registrar', '2024-09-01', null],
      [4, 'role.revoked', 'Роль отозвана', 'registrar', '2025-01-01', 'COLLEGE'],
      [5, 'organization.suspended', 'Приостановлена', 'registrar', null, null],
    ])
    expect(totalCount).toBe(5)
    expect(nodes[1]).toMatchObject({ en: 'Role granted', document })
    expect(nodes[2]).toMatchObject({ name: 'Колледж имени Королёва' })
    expect(nodes[3]).toMatchObject({ reason: 'Лицензия прекращена', document })
  })

  it('carries the document in the fact itself', async () => {
    const granted = (await graph.published()).find((fact) => fact.key === id && fact.type === 'role.granted.v1')
    expect(granted?.data).toMatchObject({ document })
  })

  it('is the same before the facts leave the outbox, while they move, and after', async () => {
    await graph.settle()
    const logged = await historyOf(registrar)
    const facts = graph.connection.collection('facts')
    const all = (await facts.find({ key: id }).sort({ seq: 1 }).toArray()) as never as { _id: string; seq: number }[]
    const organizations = graph.connection.collection('organizations')
    const outbox = all.map(({ _id, ...fact }) => ({ ...fact, id: _id }))
    await organizations.updateOne({ _id: id } as never, { $set: { outbox } })
    expect(await historyOf(registrar)).toEqual(logged)
    await facts.deleteMany({ key: id, seq: { $gt: 2 } })
    expect(await historyOf(registrar)).toEqual(logged)
    await facts.deleteMany({ key: id })
    expect(await historyOf(registrar)).toEqual(logged)
    await facts.insertMany(all as never)
    await organizations.updateOne({ _id: id } as never, { $unset: { outbox: '' } })
  })

  it('pages without a gap or a repeat', async () => {
    const whole = await historyOf(anybody)
    const seen: number[] = []
    let after: string | null = null
    do {
      const page: { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await historyOf(anybody, { first: 2, after })
      seen.push(...page.nodes.map(({ number }) => number))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual([1, 2, 3, 4, 5])
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  })

  it('shows the account to the delegate of this body and to nobody else', async () => {
    const who = async (viewer: typeof anybody) => (await historyOf(viewer)).nodes[0].actor
    expect(await who(anybody)).toBeNull()
    expect(await who(delegateOf('someone-else'))).toBeNull()
    expect(await who(delegateOf(id))).toBe('registrar')
  })

  it('refuses a cursor of another list and a page of 101', async () => {
    for (const variables of [{ after: 'bm9uc2Vuc2U' }, { after: '' }, { first: 101 }]) {
      const { errors } = await graph.as(anybody).answer(HISTORY, { id, ...variables })
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('the history of a plan under decree 584', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it('is its way from draft to completion, each step on its document', async () => {
    await mutate(graph, 'importClassifier', {
      classifier: 'STANDARDS',
      csv: 'standard,name,validFrom\n40.196,Сборщик,2019-05-29\n',
    })
    const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document }]
    const { organization } = await mutate(graph, 'registerOrganization', { name: 'Завод', roles })
    const { plan } = await mutate(graph, 'draftStandardsPlan', {
      organizationId: organization.id,
      standards: [{ code: '40.196' }],
      stages: [{ title: 'Обучение', dueOn: '2025-06-30' }],
      localActs: [],
      trainingNeeds: [],
    })
    const order = { title: 'Приказ № 7', number: '7', date: '2024-06-01' }
    await mutate(graph, 'agreeStandardsPlan', { id: plan.id, body: 'Профсоюз', on: '2024-05-20' })
    await mutate(graph, 'approveStandardsPlan', { id: plan.id, on: '2024-06-01', document: order })
    await mutate(graph, 'startStandardsPlan', { id: plan.id, on: '2024-06-03' })
    const { nodes } = await readHistory(graph, registrar, ['StandardsPlan', plan.id])
    expect(nodes.map(({ ru, on, document: rests }) => [ru, on, rests?.number ?? null])).toEqual([
      ['Составлен', null, null],
      ['Мнение работников учтено', '2024-05-20', null],
      ['Утверждён', '2024-06-01', '7'],
      ['Исполнение начато', '2024-06-03', null],
    ])
    expect(await knowsWho(graph, ['StandardsPlan', plan.id], [organization.id])).toEqual(
      writersOf(graph.subgraph.schema, 'StandardsPlan', 'TrainingNeed'),
    )
  })
})
