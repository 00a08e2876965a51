import { inProcessTransport } from '@kadry/messaging/in-process'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { publishedText } from '@kadry/testing/public-rule'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { analyst, anybody, delegateOf, everybody, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hearTheWorld, org, pseudonym, QUALIFICATION, startEmployment } from './world.ts'

const ONE =
  'query ($id: ID!, $purpose: ReadingPurpose) { qualificationAssessment(id: $id, purpose: $purpose) { candidate } }'
const ALL = `query ($purpose: ReadingPurpose, $filter: QualificationAssessmentFilter) {
  qualificationAssessments(purpose: $purpose, filter: $filter) { totalCount nodes { id candidate status outcome } } }`
const ENTITY = `query ($all: [_Any!]!) { _entities(representations: $all) {
  ... on QualificationAssessment { candidate outcome } } }`
const TASKS = `query ($all: [_Any!]!) { _entities(representations: $all) {
  ... on Organization { employmentTasks { nodes { kind dueOn subject { ... on QualificationAssessment { id } } } } } } }`

const refer = (type: string, id: string) => ({ all: [{ __typename: type, id }] })

describe('assessments of qualification', () => {
  const transport = inProcessTransport()
  const [centre, council] = [delegateOf(org('centre')), delegateOf(org('council'))]
  /** Whoever has nothing to do with it: its employer, a college, another body, and every role at once. */
  const others = [
    anybody,
    secretary,
    registrar,
    analyst,
    everybody,
    ...['plant', 'college'].map((one) => delegateOf(org(one))),
  ]
  let graph: TestSubgraph
  let id: string
  beforeAll(async () => {
    graph = await startEmployment({ transport })
    await hearTheWorld(graph)
    id = await applied('W-1', { initiator: 'EMPLOYER', payer: 'EMPLOYER', employerId: org('plant') })
    await examined(id)
    await mutate(graph, 'decideAssessment', { id, on: '2025-06-10', outcome: 'FAILED' }, { as: council })
    await mutate(graph, 'appealAssessment', { id, ground: 'RESULT', on: '2025-06-16' }, { as: council })
    await graph.settle()
  })
  afterAll(() => graph.stop())

  const applying = (number: string, more: object = {}) => ({
    ...{ centreId: org('centre'), number, candidate: pseudonym(number), mode: 'NOK', qualificationCode: QUALIFICATION },
    ...{ appliedOn: '2025-05-05', ...more },
  })
  const applied = async (number: string, more: object = {}): Promise<string> =>
    (await mutate(graph, 'applyForAssessment', applying(number, more), { as: centre })).assessmentId
  const examined = async (id: string) => {
    const act = (name: string, input: object) => mutate(graph, name, { id, ...input }, { as: centre })
    await act('checkAssessmentDocuments', { on: '2025-05-12' })
    await act('scheduleAssessment', { theoryOn: '2025-06-02', practiceOn: '2025-06-03' })
    await act('recordAssessmentTheory', { on: '2025-06-02', passed: true })
    await act('recordAssessmentPractice', { on: '2025-06-03', passed: false })
    return act('submitAssessmentToCouncil', { on: '2025-06-04' })
  }
  const readings = () => graph.connection.collection('personalDataReadings').find({}).toArray()
  const imported = (csv: string, as = centre) =>
    mutate(graph, 'importAssessments', { centreId: org('centre'), csv }, { as })
  const line = (number: string, more: string) =>
    `${number};${pseudonym(number)};NOK;${QUALIFICATION};2025-05-05;${more}`
  const HEADER = 'number;candidate;mode;qualificationCode;appliedOn;theoryOn;theory;practiceOn;practice'

  it('are read by the centre and the council, and by nobody else on any road (R36)', async () => {
    for (const as of [centre, council]) {
      expect(await graph.as(as).ask(ONE, { id })).toMatchObject({
        qualificationAssessment: { candidate: pseudonym('W-1') },
      })
      expect((await graph.as(as).ask(ENTITY, refer('QualificationAssessment', id)))._entities).toMatchObject([
        { outcome: 'FAILED' },
      ])
    }
    for (const as of others) {
      const asked = [
        [ONE, { id }],
        [ALL, {}],
        [ENTITY, refer('QualificationAssessment', id)],
      ] as const
      const roads = await Promise.all(asked.map(([query, variables]) => graph.as(as).answer(query, variables)))
      expect(JSON.stringify(roads)).not.toContain(pseudonym('W-1'))
      expect(JSON.stringify(roads)).not.toContain('FAILED')
    }
    const ofPlant = await graph.as(delegateOf(org('plant'))).ask(ALL)
    expect(ofPlant.qualificationAssessments).toEqual({ totalCount: 0, nodes: [] })
  })

  it('are read by a steward for a purpose, and each reading is written down', async () => {
    const before = (await readings()).length
    expect((await graph.as(steward).ask(ONE, { id })).qualificationAssessment).toBeNull()
    expect((await graph.as(steward).ask(ALL)).qualificationAssessments).toBeNull()
    expect(await readings()).toHaveLength(before)
    const purpose = 'OVERSIGHT'
    expect((await graph.as(steward).ask(ONE, { id, purpose })).qualificationAssessment).not.toBeNull()
    const { nodes } = (await graph.as(steward).ask(ALL, { purpose })).qualificationAssessments
    const entry = { by: 'steward', purpose, field: 'QualificationAssessment' }
    expect((await readings()).slice(before)).toMatchObject([
      { ...entry, subjects: [id] },
      { ...entry, subjects: nodes.map((one: { id: string }) => one.id) },
    ])
  })

  it('are changed by the side that answers for the step; another body learns not even that they are there', async () => {
    const cancel = { id, on: '2025-06-11', reason: 'Соискатель отозвал заявление' }
    const ruling = { id, on: '2025-07-01', decision: 'UPHELD', reason: 'Баллы верны' }
    expect(await errorOf(graph, 'cancelAssessment', cancel, council)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'decideAssessmentAppeal', ruling, centre)).toBe('FORBIDDEN')
    const outsider = delegateOf(org('college'))
    expect(await errorOf(graph, 'cancelAssessment', cancel, outsider)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'cancelAssessment', { ...cancel, id: org('nobody') }, outsider)).toBe('FORBIDDEN')
    expect(await errorOf(graph, 'applyForAssessment', applying('W-2'), outsider)).toBe('FORBIDDEN')
  })

  it('are due where they are owed, and shown there alone', async () => {
    const tasksOf = async (name: string, as = delegateOf(org(name))) =>
      (await graph.as(as).ask(TASKS, refer('Organization', org(name))))._entities[0].employmentTasks.nodes
    expect(await tasksOf('council')).toEqual([{ kind: 'ASSESSMENT_APPEAL', dueOn: '2025-07-28', subject: { id } }])
    expect(await tasksOf('council', secretary)).toEqual([])
  })

  it('of a centre without the role or the qualification are not begun, nor a number twice (R31, R47)', async () => {
    const at = (name: string, more: object = {}) =>
      mutate(graph, 'applyForAssessment', { ...applying('X'), centreId: org(name), ...more })
    expect(await at('college')).toMatchObject({ rule: 'R31', code: 'CENTRE_WITHOUT_ROLE' })
    expect(await at('nobody')).toMatchObject({ __typename: 'NotFound' })
    expect(await at('centre', { qualificationCode: '40.19600.99' })).toMatchObject({ __typename: 'NotFound' })
    expect(await at('centre', { number: ' W-1 ' })).toMatchObject({ rule: 'R47', code: 'NUMBER_TAKEN' })
    expect(await at('centre', { candidate: '112-233-445 95' })).toMatchObject({ rule: 'R47' })
  })

  it('come in a file, line by line and once; a file that names somebody is refused whole, with nothing kept', async () => {
    const csv = [HEADER, line('F-1', '2025-06-02;PASSED;2025-06-03;PASSED'), line('F-2', ';;2025-06-03;PASSED')].join(
      '\n',
    )
    expect(await imported(csv)).toMatchObject({ created: 1, refused: 1 })
    expect(await imported(csv)).toMatchObject({ created: 0, unchanged: 1 })
    const everything = async () => JSON.stringify(await kept())
    const before = await everything()
    const named = await imported(
      `${csv}\n${line('F-3', '2025-06-02;PASSED;;')}\nF-4;Иванова Мария Петровна;NOK;${QUALIFICATION};2025-05-05;;;;`,
    )
    expect(named).toMatchObject({ __typename: 'FileRefused', code: 'PERSONAL_DATA', rule: 'R47' })
    expect(await everything()).toBe(before)
  })

  it('leave the service as a rounded count of a month, and in no other way', async () => {
    const rows = Array.from({ length: 7 }, (_, n) =>
      line(`M-${n}`, '2025-04-02;PASSED;2025-04-03;PASSED').replace('2025-05-05', '2025-03-05'),
    )
    await imported([HEADER, ...rows].join('\n'))
    const { nodes } = (await graph.as(council).ask(ALL, { filter: { status: 'PRACTICE_TAKEN' } }))
      .qualificationAssessments
    const april = new Set(rows.map((_, n) => pseudonym(`M-${n}`)))
    for (const one of nodes.filter(({ candidate }: { candidate: string }) => april.has(candidate))) {
      await mutate(graph, 'submitAssessmentToCouncil', { id: one.id, on: '2025-04-04' }, { as: centre })
      await mutate(graph, 'decideAssessment', { id: one.id, on: '2025-04-10', outcome: 'PASSED' }, { as: council })
    }
    await graph.subgraph.jobs.runAll()
    await graph.settle()
    const text = await publishedText(graph, transport)
    const facts = (await graph.published()).filter(({ type }) => type === 'assessment.completed.v1')
    expect(facts.map(({ data }) => data)).toMatchObject([{ centreId: org('centre'), month: '2025-04', people: 5 }])
    expect(text).toContain('assessment.completed.v1')
    const secrets = [
      id,
      pseudonym('W-1'),
      ...april,
      ...nodes.map((one: { id: string }) => one.id),
      'assessment.applied',
    ]
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  it('of an erased candidate are nobody’s: nothing of the pseudonym is left, and the counts stay', async () => {
    const candidate = pseudonym('W-1')
    const erased = await mutate(graph, 'eraseAssessmentCandidate', { candidate, reason: 'SUBJECT_REQUEST' })
    expect(erased).toMatchObject({ assessmentIds: [id] })
    expect(JSON.stringify(await kept())).not.toContain(candidate)
    expect((await graph.as(council).ask(ONE, { id })).qualificationAssessment).toEqual({ candidate: null })
    const ruling = { id, on: '2025-07-01', decision: 'UPHELD', reason: 'Баллы верны' }
    expect(await mutate(graph, 'decideAssessmentAppeal', ruling, { as: council })).toMatchObject({
      __typename: 'NotFound',
    })
  })

  async function kept() {
    await graph.settle()
    const collections = await graph.connection.db!.listCollections().toArray()
    // Leases and positions move with time alone.
    const names = collections
      .map(({ name }) => name)
      .filter((name) => !/lease|position|job/i.test(name))
      .sort()
    return Promise.all(names.map(async (name) => [name, await graph.connection.collection(name).find({}).toArray()]))
  }
})
