import { createHash } from 'node:crypto'
import { definitions } from '@kadry/infra/launcher/definitions'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { freshInn } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { analyst, anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const PSEUDONYM = createHash('sha256').update('no person').digest('hex')
const READ = `query ($id: ID!) { graduate(id: $id, purpose: OVERSIGHT) { id version cohort { id }
  spells { id corrects status employer { id } } statuses { status } } }`
const LIST = 'query ($id: ID!) { graduates(cohortId: $id, purpose: CONTACT) { totalCount nodes { id } } }'

describe('a graduate, through the whole graph', () => {
  const published: string[] = []
  let graph: TestGraph
  let ids: Record<'college' | 'other' | 'plant' | 'bureau' | 'cohort' | 'graduate' | 'spell', string>

  beforeAll(async () => {
    const transport = inProcessTransport()
    const publish: typeof transport.publish = (messages) => {
      published.push(...messages.map((message) => JSON.stringify(message)))
      return transport.publish(messages)
    }
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl'), transport: { ...transport, publish } })
    const document = { title: 'Приказ' }
    const register = async (name: string, kind: string) => {
      const roles = [{ kind, validFrom: '2015-01-01', document }]
      return (await mutate(graph, 'registerOrganization', { name, inn: freshInn(), roles })).organization.id as string
    }
    const [college, other] = [await register('Колледж', 'COLLEGE'), await register('Другой колледж', 'COLLEGE')]
    const [plant, bureau] = [await register('Завод', 'EMPLOYER'), await register('Бюро', 'EMPLOYER')]
    await mutate(graph, 'defineOccupation', { okz: '8212', name: 'Сборщики' })
    const occupations = [{ okz: '8212', strength: 'CORE' }]
    await mutate(graph, 'defineSpeciality', { code: '11.02.14', name: 'Электронные приборы', occupations })
    await graph.settle()
    const opening = { providerId: college, specialityCode: '11.02.14', route: 'SPO', durationMonths: 34, capacity: 25 }
    const { programme } = await mutate(graph, 'openProgramme', opening)
    const enrolment = { programmeId: programme.id, graduationYear: 2024, enrolled: 25 }
    const { cohort } = await mutate(graph, 'enrolCohort', enrolment)
    await mutate(graph, 'graduateCohort', { cohortId: cohort.id, graduatedOn: '2024-06-28', graduated: 25 })
    const basis = { kind: 'CONSENT', document: 'Согласие № 7', givenOn: '2024-06-28' }
    const person = { cohortId: cohort.id, pseudonym: PSEUDONYM, basis }
    const { graduateId } = await mutate(graph, 'recordGraduate', person, { as: delegateOf(college) })
    const job = { graduateId, contract: 'EMPLOYMENT', from: '2024-07-15', employerId: plant, okz: '8212' }
    const { spellId } = await mutate(graph, 'recordEmployment', job)
    ids = { college, other, plant, bureau, cohort: cohort.id, graduate: graduateId, spell: spellId }
    await graph.settle()
  })
  afterAll(() => graph.stop())

  it('is read by the college’s own delegate and by a data steward, for a purpose, and each reading is noted', async () => {
    const expected = { id: ids.graduate, cohort: { id: ids.cohort }, spells: [{ employer: { id: ids.plant } }] }
    const own = { ...delegateOf(ids.college), sub: 'the delegate' }
    expect((await graph.as(own).ask(READ, { id: ids.graduate })).graduate).toMatchObject(expected)
    expect((await graph.as(steward).ask(LIST, { id: ids.cohort })).graduates).toMatchObject({
      nodes: [{ id: ids.graduate }],
    })
    const [separate] = graph.subgraphs.employment!.separates
    const readings = await separate!.collection('personalDataReadings').find({}).toArray()
    expect(readings).toMatchObject([
      { by: 'the delegate', field: 'Query.graduate', purpose: 'OVERSIGHT', subjects: [ids.graduate] },
      { by: steward.sub, field: 'Query.graduates', purpose: 'CONTACT', subjects: [ids.graduate] },
    ])
    const without = READ.replace(', purpose: OVERSIGHT', '')
    expect((await graph.as(steward).answer(without, { id: ids.graduate })).errors).toBeDefined()
  })

  it('is reached by nobody else on any road, who does not learn either whether there is one', async () => {
    const outsiders = [anybody, analyst, secretary, registrar, delegateOf(ids.other), delegateOf(ids.plant)]
    const parents = `query ($id: ID!, $cohort: ID!) { node(id: $id) { id __typename } nodes(ids: [$id]) { id __typename }
      cohort(id: $cohort) { history(first: 100) { nodes { type } } outcomes(at: M6) { base { value } } } }`
    for (const viewer of outsiders) {
      for (const id of [ids.graduate, ids.cohort]) {
        const answers = await Promise.all([id, `${id}A`].map((id) => graph.as(viewer).answer(READ, { id })))
        for (const { data, errors } of answers) {
          expect(data?.graduate ?? null).toBeNull()
          expect(errors?.[0]?.extensions?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
          expect(JSON.stringify(errors)).not.toContain(ids.graduate)
        }
      }
      const { errors } = await graph.as(viewer).answer(LIST, { id: ids.cohort })
      expect(errors?.[0]?.extensions?.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
      for (const name of ['recordStatus', 'verifyGraduateEntry', 'ruleJobMatch', 'retractGraduateEntry'] as const) {
        const input = {
          graduateId: ids.graduate,
          entryId: ids.spell,
          spellId: ids.spell,
          status: 'STUDY',
          on: '2025-01-01',
          strength: 'CORE',
          reason: 'Да',
        }
        const wanted = {
          recordStatus: ['graduateId', 'status', 'on'],
          verifyGraduateEntry: ['graduateId', 'entryId'],
          ruleJobMatch: ['graduateId', 'spellId', 'strength', 'reason'],
          retractGraduateEntry: ['graduateId', 'entryId'],
        }[name]
        const given = Object.fromEntries(Object.entries(input).filter(([key]) => wanted.includes(key)))
        expect(await errorOf(graph, name, given, viewer)).toMatch(/UNAUTHENTICATED|FORBIDDEN/)
      }
      const answer = await graph.as(viewer).answer(parents, { id: ids.graduate, cohort: ids.cohort })
      expect(answer.data).toMatchObject({ node: null, nodes: [null] })
      expect(JSON.stringify(answer)).not.toContain(ids.spell)
    }
  })

  it('stands behind no type that an id or a reference leads to: neither node, entity, history, list nor file', async () => {
    const [employment] = [graph.subgraphs.employment!]
    for (const name of ['Graduate', 'EmploymentSpell', 'GraduateStatusEntry']) {
      const type = employment.schema.getType(name) as {
        getInterfaces: () => readonly { name: string }[]
        getFields: () => object
      }
      expect(type.getInterfaces()).toEqual([])
      expect(Object.keys(type.getFields())).not.toContain('history')
      const query = `{ _entities(representations: [{ __typename: "${name}", id: "${ids.graduate}" }]) { __typename } }`
      const answer = await employment.execute({ query }, employment.context(steward, {}))
      expect((answer as { errors?: unknown[] }).errors).toHaveLength(1)
    }
    const holders = Object.values(employment.schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields() as Record<string, { name: string; type: unknown }>)
            .filter((field) => /^\[?(Graduate|GraduateConnection)\W*$/.test(String(field.type)))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    )
    expect(holders.sort()).toEqual([
      ...['GraduateConnection.nodes', 'GraduateEdge.node', 'Query.graduate', 'Query.graduates'],
    ])
    const byId = await graph.as(steward).answer('query ($id: ID!) { node(id: $id) { id } }', { id: ids.graduate })
    expect(byId.data).toEqual({ node: null })
  })

  it('stands in no fact, state or file, and in no document of any main database', async () => {
    await graph.settle()
    expect(published.join()).toContain(ids.cohort)
    for (const text of [ids.graduate, ids.spell, PSEUDONYM]) expect(published.join()).not.toContain(text)
    for (const connection of Object.values(graph.connections))
      for (const { name } of await connection.db!.listCollections().toArray()) {
        const all = JSON.stringify(await connection.collection(name).find({}).toArray())
        for (const text of [ids.graduate, ids.spell, PSEUDONYM]) expect(all).not.toContain(text)
      }
  })

  it('of two stewards who correct one spell one wins, and the other gets a version conflict', async () => {
    const { graduate } = (await graph.as(steward).ask(READ, { id: ids.graduate })) as { graduate: { version: number } }
    const right = {
      graduateId: ids.graduate,
      spellId: ids.spell,
      contract: 'EMPLOYMENT',
      from: '2024-07-15',
      okz: '8212',
    }
    const stewards = ['one steward', 'another steward'].map((sub) => ({ ...steward, sub }))
    const answers = await Promise.all(
      stewards.map((as, n) =>
        mutate(
          graph,
          'correctEmployment',
          {
            ...right,
            employerId: n ? ids.bureau : ids.plant,
            to: `2025-0${n + 1}-01`,
            expectedVersion: graduate.version,
          },
          { as },
        ),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EmploymentSpellPayload', 'VersionConflict'])
    const winner = answers.find(({ __typename }) => __typename === 'EmploymentSpellPayload')
    const after = (await graph.as(steward).ask(READ, { id: ids.graduate })).graduate
    expect(after).toMatchObject({
      version: graduate.version + 1,
      spells: [{ status: 'CORRECTED' }, { id: winner.spellId, status: 'REPORTED' }],
    })
    // Who did not say what was read meets the entry that was corrected meanwhile.
    expect(await mutate(graph, 'correctEmployment', right)).toMatchObject({
      __typename: 'IllegalTransition',
      from: 'CORRECTED',
    })
  })
})
