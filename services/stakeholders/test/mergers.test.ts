import { freshInn } from '@kadry/testing/arbitrary'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const document = { title: 'Приказ о реорганизации', number: '15', date: '2024-08-01' }

describe('R4: mergers in the registry', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  const register = async (name: string, more: object = {}): Promise<string> => {
    const roles = [{ kind: 'COLLEGE', validFrom: '2019-09-01', document }]
    return (await mutate(graph, 'registerOrganization', { name, roles, ...more })).organization.id
  }
  const merge = (id: string, intoId: string) =>
    mutate(graph, 'mergeOrganization', { id, intoId, on: '2024-09-01', reason: 'Присоединение', document })
  const read = async (id: string) =>
    (
      await graph.as(anybody).ask(
        `query ($id: ID!) { organization(id: $id) { id status inn kinds(on: "2024-08-31") now: kinds(on: "2024-09-01")
           merger { on reason document { title } into { id status } } roles { status validTo } } }`,
        { id },
      )
    ).organization

  it('keep the merged body readable by its id and its ИНН, and free the ИНН for another (R1)', async () => {
    const inn = freshInn()
    const [technikum, college] = [await register('Техникум', { inn }), await register('Колледж')]
    expect(await merge(technikum, college)).toMatchObject({ __typename: 'OrganizationPayload' })
    expect(await read(technikum)).toMatchObject({
      status: 'MERGED',
      inn,
      kinds: ['COLLEGE'],
      now: [],
      merger: { on: '2024-09-01', document: { title: document.title }, into: { id: college, status: 'ACTIVE' } },
      roles: [{ status: 'REVOKED', validTo: '2024-08-31' }],
    })
    const byInn = async () => (await graph.as(anybody).ask(`{ organization(inn: "${inn}") { id } }`)).organization.id
    expect(await byInn()).toBe(technikum)
    const heir = await register('Новый техникум', { inn })
    expect(await byInn()).toBe(heir)
    const facts = (await graph.published()).filter((fact) => fact.key === technikum).map(({ type }) => type)
    expect(facts.slice(2)).toEqual(['organization.merged.v1', 'role.revoked.v1'])
  })

  it('are refused into itself, in a circle, into a dissolved body, into nobody and into what is no body', async () => {
    const [a, b, gone] = [await register('А'), await register('Б'), await register('В')]
    await mutate(graph, 'dissolveOrganization', { id: gone, on: '2024-01-01', reason: 'Решение учредителя' })
    expect(await merge(a, a)).toMatchObject({ rule: 'R4', code: 'MERGE_INTO_ITSELF' })
    expect(await merge(a, gone)).toMatchObject({ rule: 'R4', code: 'TARGET_DISSOLVED' })
    await merge(b, a)
    expect(await merge(a, b)).toMatchObject({ rule: 'R4', code: 'MERGE_IN_CIRCLE' })
    const sector = Buffer.from('Sector:radioelectronics').toString('base64url')
    for (const id of ['nonsense', sector, '']) {
      expect(await merge(a, id)).toMatchObject({ __typename: 'NotFound' })
      expect(await merge(id, a)).toMatchObject({ __typename: 'NotFound' })
    }
    expect(await read(a)).toMatchObject({ status: 'ACTIVE' })
  })

  it('of two bodies into each other at once: one is merged, the other stays and is answered why', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await register(`А${round}`), await register(`Б${round}`)]
      const outcomes = await Promise.all([merge(a, b), merge(b, a)])
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['OrganizationPayload', 'RuleRefusal'])
      expect([(await read(a)).status, (await read(b)).status].sort()).toEqual(['ACTIVE', 'MERGED'])
    }
  })

  it('of one body into two at once: one wins, and the other finds it merged already', async () => {
    const [a, b, c] = [await register('А'), await register('Б'), await register('В')]
    const outcomes = await Promise.all([merge(a, b), merge(a, c)])
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['IllegalTransition', 'OrganizationPayload'])
  })

  it('in a ring of three at once leave at least one body standing, and nobody is its own successor', async () => {
    const ids = [await register('А'), await register('Б'), await register('В')]
    await Promise.all(ids.map((id, index) => merge(id, ids[(index + 1) % 3]!)))
    const found = new Map((await Promise.all(ids.map(read))).map((one) => [one.id, one]))
    expect([...found.values()].filter(({ status }) => status === 'ACTIVE').length).toBeGreaterThanOrEqual(1)
    for (const id of ids) {
      const seen = [id]
      for (let at = found.get(id); at?.merger; at = found.get(at.merger.into.id)) {
        expect(seen.slice(1)).not.toContain(at.merger.into.id)
        expect(at.merger.into.id).not.toBe(id)
        seen.push(at.merger.into.id)
      }
    }
  })
})
