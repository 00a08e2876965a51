import { contractOf, type FactData } from '@kadry/contracts/catalogue'
import { globalId } from '@kadry/runtime/ids'
import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { Heard, TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGREEMENT, commitmentOf, committed, hearTheWorld, need, org, registered, startEmployment } from './world.ts'

describe('workforce needs', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startEmployment()
    await hearTheWorld(graph)
  })
  afterAll(() => graph.stop())

  it('an employer declares a need under its agreement; it is published as a fact and found by everybody', async () => {
    const input = { ...need, agreementId: AGREEMENT, idempotencyKey: key(), evidence: 'Заявка цеха № 4' }
    const declared = await mutate(graph, 'declareNeed', input, { as: delegateOf(org('plant')) })
    const { id } = declared.need
    const [fact] = (await graph.published()).filter((one) => one.key === id)
    expect(fact).toMatchObject({ seq: 1, type: 'need.declared.v1', data: { okz: '8212', headcount: 40 } })
    const { workforceNeed } = await graph.as(anybody).ask(
      `query ($id: ID!) { workforceNeed(id: $id) { id qualificationCode level headcount confirmedHeadcount neededFrom
         neededTo status evidence originIds rejectionReason version updatedAt employer { id } occupation { okz }
         municipality { oktmo } agreement { id } validatedBy { id } } }`,
      { id },
    )
    expect(workforceNeed).toMatchObject({
      status: 'SUBMITTED',
      headcount: 40,
      confirmedHeadcount: null,
      evidence: 'Заявка цеха № 4',
      originIds: [],
      employer: { id: org('plant') },
      occupation: { okz: '8212' },
      municipality: { oktmo: '46568000' },
      agreement: { id: AGREEMENT },
      validatedBy: null,
    })
    const repeat = await mutate(graph, 'declareNeed', input, { as: delegateOf(org('plant')) })
    expect(repeat).toMatchObject({ repeated: true, need: { id } })
  })

  it('a dissolved organisation is refused a need (R5), and heard twice or late it stays refused', async () => {
    await graph.hear(...registered('closed-plant', 'EMPLOYER'))
    const id = org('closed-plant')
    const before = await mutate(graph, 'declareNeed', { ...need, employerId: id })
    expect(before.__typename).toBe('WorkforceNeedPayload')
    const dissolved = { type: 'organization.dissolved.v1', data: { id, on: '2026-01-01', reason: 'Решение' } } as const
    await graph.hear({ key: id, ...dissolved })
    const refused = { __typename: 'RuleRefusal', rule: 'R5', ru: 'Организация ликвидирована.' }
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject(refused)
    const [first] = registered('closed-plant', 'EMPLOYER')
    await graph.hear({ ...first!, seq: 1 }, { key: id, seq: 3, ...dissolved }, { key: id, seq: 3, ...dissolved })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject(refused)
  })

  it('a training need of a plan becomes one need for retrained people, however often it is published (decree 584)', async () => {
    const plan = globalId('StandardsPlan', 'plan')
    const needId = globalId('TrainingNeed', 'plan/1')
    const { id: _, ...recorded } = contractOf('trainingNeed.recorded.v1')!.example as { id: string }
    const data = { ...recorded, id: plan, needId } as FactData<'trainingNeed.recorded.v1'>
    const drafted = { id: plan, organizationId: data.organizationId, standards: ['40.196'] }
    const facts: Heard[] = [
      { key: plan, seq: 1, type: 'standardsPlan.drafted.v1', data: drafted },
      { key: plan, seq: 2, type: 'trainingNeed.recorded.v1', data },
    ]
    await graph.hear(...facts, ...facts)
    const found = await graph.connection.collection('workforceNeeds').find({ originIds: needId }).toArray()
    expect(found).toMatchObject([{ route: 'RETRAINING', headcount: 12, status: 'SUBMITTED', version: 1 }])
    expect((await graph.published()).filter((fact) => fact.key === String(found[0]!._id))).toMatchObject([
      { type: 'need.declared.v1', data: { route: 'RETRAINING' } },
    ])
  })

  it('believes a fact that came early once the one before it is there', async () => {
    const id = org('late')
    const [first, granted] = registered('late', 'EMPLOYER')
    await graph.hear({ ...granted!, seq: 2 })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject({ __typename: 'NotFound' })
    await graph.hear({ ...first!, seq: 1 })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: id })).toMatchObject({
      __typename: 'WorkforceNeedPayload',
    })
  })

  it('refuses a negative headcount, an unknown occupation and a foreign territory at once (R25)', async () => {
    const answer = await mutate(graph, 'declareNeed', { ...need, headcount: -1, okz: '9999', oktmo: '45000000' })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', rule: 'R25' })
    expect(answer.problems.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(['headcount', 'oktmo', 'okz'])
  })

  it('refuses an occupation that has ended, and a qualification of another one, by the classifiers (R25)', async () => {
    const term = { validFrom: '2015-07-01', validTo: '2023-12-31', replacedBy: ['8212'] }
    const match = { strength: 'CORE' as const, validFrom: '2019-05-29' }
    await graph.hear(
      {
        key: globalId('Occupation', '8213'),
        type: 'occupation.changed.v1',
        data: { okz: '8213', name: 'Сборщики', ...term },
      },
      {
        key: globalId('Speciality', '11.01.01'),
        type: 'speciality.changed.v1',
        data: {
          ...{ code: '11.01.01', name: 'Монтажник', occupations: [{ okz: '7421', strength: 'CORE' as const }] },
          matches: [
            { kind: 'OKZ' as const, code: '7421', ...match },
            { kind: 'STANDARD' as const, code: '40.196', ...match },
          ],
        },
      },
    )
    expect(await mutate(graph, 'declareNeed', { ...need, okz: '8213' })).toMatchObject({
      problems: [{ path: ['okz'], code: 'OCCUPATION_ENDED', rule: 'R25' }],
    })
    const assembler = { ...need, qualificationCode: '40.19600.01' }
    expect(await mutate(graph, 'declareNeed', assembler)).toMatchObject({
      problems: [{ path: ['qualificationCode'], code: 'OTHER_OCCUPATION', rule: 'R25' }],
    })
    expect((await mutate(graph, 'declareNeed', { ...assembler, okz: '7421' })).__typename).toBe('WorkforceNeedPayload')
  })

  it('refuses who is no employer (R25), an unknown body, and an agreement it is no party to', async () => {
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: org('college') })).toMatchObject({ rule: 'R25' })
    expect(await mutate(graph, 'declareNeed', { ...need, employerId: org('nobody') })).toMatchObject({
      __typename: 'NotFound',
      ru: expect.stringContaining('Организация не найдена'),
    })
    const outsider = { ...need, employerId: org('bureau'), agreementId: AGREEMENT }
    expect(await mutate(graph, 'declareNeed', outsider)).toMatchObject({ code: 'NOT_A_PARTY' })
    const unknown = { ...need, agreementId: org('no-such-agreement') }
    expect(await mutate(graph, 'declareNeed', unknown)).toMatchObject({ __typename: 'NotFound' })
  })

  it('a need is confirmed by another body only (R26), with its number or another one, and only once', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const { id } = declared
    expect(await mutate(graph, 'confirmNeed', { id, confirmedById: org('plant') })).toMatchObject({ rule: 'R26' })
    expect(await mutate(graph, 'confirmNeed', { id, confirmedById: org('bureau') })).toMatchObject({
      rule: 'R26',
      code: 'ROLE_MISSING',
    })
    const adjusted = await mutate(graph, 'confirmNeed', { id, confirmedById: org('ministry'), headcount: 26 })
    expect(adjusted.need).toMatchObject({ status: 'ADJUSTED', confirmedHeadcount: 26, version: 2 })
    const again = await mutate(graph, 'rejectNeed', { id, confirmedById: org('union'), reason: 'Нет обоснования' })
    expect(again).toMatchObject({ __typename: 'IllegalTransition' })
  })

  it('refuses a change of a version that has passed', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const input = { id: declared.id, confirmedById: org('union'), expectedVersion: 7 }
    expect(await mutate(graph, 'confirmNeed', input)).toMatchObject({ __typename: 'VersionConflict' })
  })

  it('lets nobody but the employer or a secretary declare, and nobody but the confirming body confirm', async () => {
    expect(await errorOf(graph, 'declareNeed', need, anybody)).toBe('UNAUTHENTICATED')
    expect(await errorOf(graph, 'declareNeed', need, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const { need: declared } = await mutate(graph, 'declareNeed', need)
    const confirmation = { id: declared.id, confirmedById: org('union') }
    expect(await errorOf(graph, 'confirmNeed', confirmation, delegateOf(org('plant')))).toBe('FORBIDDEN')
  })

  it('a campaign knows who has not answered, and a withdrawn answer is none', async () => {
    const about = { title: 'Потребность на 2024 год', years: [2024], sectorCode: 'radioelectronics' }
    const term = { opensOn: '2026-01-01', closesOn: '2026-02-28' }
    expect(await errorOf(graph, 'openDemandCampaign', { ...about, ...term }, delegateOf(org('plant')))).toBe(
      'FORBIDDEN',
    )
    const { campaign } = await mutate(graph, 'openDemandCampaign', { ...about, ...term })
    const read = async () =>
      (
        await graph.as(anybody).ask(
          `query ($id: ID!) { demandCampaign(id: $id) { asked declared zero late isOpen
             silent(first: 5) { totalCount nodes { id } } needs(first: 5) { totalCount } } }`,
          { id: campaign.id },
        )
      ).demandCampaign
    const asking = { ...need, campaignId: campaign.id }
    const { need: zero } = await mutate(graph, 'declareNeed', { ...asking, headcount: 0 })
    await mutate(graph, 'declareNeed', { ...asking, employerId: org('bureau') })
    expect(await read()).toEqual({
      ...{ asked: 2, declared: 1, zero: 1, late: 2, isOpen: false },
      silent: { totalCount: 0, nodes: [] },
      needs: { totalCount: 2 },
    })
    await mutate(graph, 'withdrawNeed', { id: zero.id, reason: 'Ошибка' })
    expect(await read()).toMatchObject({ zero: 0, silent: { totalCount: 1, nodes: [{ id: org('plant') }] } })
    const unasked = { ...asking, employerId: org('union') }
    expect(await mutate(graph, 'declareNeed', unasked)).toMatchObject({ rule: 'R25', code: 'NOT_ASKED' })
    const forParty = { title: 'Кластер', years: [2024], agreementId: AGREEMENT, ...term }
    const { campaign: cluster } = await mutate(graph, 'openDemandCampaign', forParty, { as: delegateOf(org('plant')) })
    expect(cluster).toMatchObject({ asked: 1, version: 1 })
  })

  it('a campaign is previewed, answered by a file row by row, late or in time, and printed', async () => {
    const identified = (name: string, inn: string) =>
      ({ key: org(name), type: 'organization.identified.v1', data: { id: org(name), inn } }) as unknown as Heard
    await graph.hear(identified('bureau', '5040000002'))
    const PREVIEW = `query ($kinds: [OrganizationKind!]) { whomToAsk(kinds: $kinds, sectorCode: "radioelectronics") {
      totalCount nodes { id } } }`
    const asked = async (...kinds: string[]) => (await graph.as(secretary).ask(PREVIEW, { kinds })).whomToAsk.totalCount
    expect([await asked('EMPLOYER'), await asked('EMPLOYER_ASSOCIATION')]).toEqual([2, 0])
    const { errors } = await graph.as(delegateOf(org('plant'))).answer(PREVIEW, {})
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const about = {
      title: 'Потребность на 2027 год',
      years: [2027],
      kinds: ['EMPLOYER'],
      sectorCode: 'radioelectronics',
    }
    const term = { opensOn: '2026-01-01', closesOn: '2026-02-01' }
    const campaignId = (await mutate(graph, 'openDemandCampaign', { ...about, ...term })).campaign.id
    const head = 'ИНН;ОКЗ;Численность;С;По;ОКТМО;Причина;Оплата от;Оплата до'
    const line = (inn: string, people: number | string) =>
      `${inn};8212;${people};01.01.2027;31.12.2027;46568000101;расширение;80000;100000`
    const load = (rows: string[], as = secretary, more = {}) =>
      mutate(graph, 'importNeeds', { campaignId, csv: [head, ...rows].join('\n'), ...more }, { as })
    const named = await load([`${line('5040000001', 3)}`, 'Иванова Мария Петровна;8212;1;;;;;;'])
    expect(named).toMatchObject({ __typename: 'FileRefused', code: 'PERSONAL_DATA', rule: 'R25' })
    expect(await load([line('5040000001', 3)], secretary, { dryRun: true })).toMatchObject({ created: 1 })
    const rows = [line('5040000001', 3), line('5040000002', -1), line('5049999999', 1)]
    expect(await load(rows)).toMatchObject({ rows: 3, created: 1, refused: 2 })
    expect(await load(rows.slice(0, 1))).toMatchObject({ unchanged: 1, refused: 0 })
    expect(await load([line('5040000001', 4)])).toMatchObject({ created: 0, refused: 1 })
    const bureau = delegateOf(org('bureau'))
    expect(await load([line('5040000001', 3)], bureau)).toMatchObject({ refused: 1 })
    expect(await load([line('5040000002', 0)], bureau)).toMatchObject({ created: 1 })
    const { demandCampaign } = await graph.as(anybody).ask(
      `query ($id: ID!) { demandCampaign(id: $id) { declared zero late kinds silent { totalCount }
         document(format: CSV) { url } needs { nodes { late headcount reason offeredTo } } } }`,
      { id: campaignId },
    )
    const { document, needs, ...answers } = demandCampaign
    expect(answers).toEqual({ declared: 1, zero: 1, late: 2, kinds: ['EMPLOYER'], silent: { totalCount: 0 } })
    expect(needs.nodes).toHaveLength(2)
    for (const one of needs.nodes) expect(one).toMatchObject({ late: true, reason: 'EXPANSION', offeredTo: 100_000 })
    expect(document.url).toContain('demand-campaign')
  })

  it('vacancies that a round table was promised are a draft of the employer, once, and nobody’s until submitted', async () => {
    const promise = committed(7, org('plant'), 5)
    const { specialityCode: _, ...about } = promise.data
    const data = { ...about, object: 'VACANCIES' as const, unit: 'VACANCY', okz: '8212', dueOn: '2027-01-31' }
    await graph.hear({ ...promise, seq: 1, data }, { ...promise, seq: 1, data })
    const filter = { employerId: org('plant'), statuses: ['DRAFT'] }
    const drafts = `query ($filter: WorkforceNeedFilter) { workforceNeeds(filter: $filter) { nodes { id headcount neededTo
      origins { __typename ... on Commitment { id } } } } }`
    const { nodes } = (await graph.as(delegateOf(org('plant'))).ask(drafts, { filter })).workforceNeeds
    expect(nodes).toMatchObject([
      { headcount: 5, neededTo: '2027-01-31', origins: [{ __typename: 'Commitment', id: commitmentOf(7) }] },
    ])
    const { id } = nodes[0]
    const seen = `query ($id: ID!, $filter: WorkforceNeedFilter, $rep: [_Any!]!) { workforceNeed(id: $id) { id evidence }
      workforceNeeds(filter: $filter) { totalCount nodes { id } }
      _entities(representations: $rep) { ... on WorkforceNeed { id } ... on Organization { needs(first: 100) { nodes { id } } } } }`
    const rep = [
      { __typename: 'WorkforceNeed', id },
      { __typename: 'Organization', id: org('plant') },
    ]
    for (const viewer of [anybody, delegateOf(org('bureau')), steward, secretary, delegateOf(org('plant'))]) {
      const isOurs = viewer.roles.includes('SECRETARY') || viewer.organizationId === org('plant')
      const answer = await graph.as(viewer).ask(seen, { id, filter, rep })
      expect(answer.workforceNeeds.totalCount).toBe(isOurs ? 1 : 0)
      expect(JSON.stringify(answer).includes(id)).toBe(isOurs)
    }
    expect((await graph.published()).filter(({ key }) => key === id)).toEqual([])
    expect(await errorOf(graph, 'submitNeed', { id }, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const needId = globalId('TrainingNeed', 'plan/9')
    const quiet = await mutate(graph, 'declareNeed', { ...need, draft: true, originIds: [needId] })
    const ofPlan = async (viewer: typeof anybody) => {
      const question =
        '($of: [_Any!]!) { _entities(representations: $of) { ... on TrainingNeed { workforceNeed { id } } } }'
      const of = [{ __typename: 'TrainingNeed', id: needId }]
      return (await graph.as(viewer).ask(`query ${question}`, { of }))._entities[0].workforceNeed
    }
    expect(await ofPlan(anybody)).toBeNull()
    expect(await ofPlan(secretary)).toEqual({ id: quiet.need.id })
    const completed = { id, oktmo: '46568000', neededFrom: '2026-09-01', reason: 'EXPANSION' }
    const { need: submitted } = await mutate(graph, 'submitNeed', completed, { as: delegateOf(org('plant')) })
    expect(submitted).toMatchObject({ status: 'SUBMITTED', headcount: 5, reason: 'EXPANSION' })
  })

  it('hires fill a need, are shown to the nearest five, and still count once it has lapsed', async () => {
    const { need: declared } = await mutate(graph, 'declareNeed', { ...need, agreementId: AGREEMENT })
    const { id } = declared
    const hires = { id, from: '2024-06-01', to: '2024-06-30', people: 12 }
    expect(await mutate(graph, 'reportHires', hires)).toMatchObject({ __typename: 'IllegalTransition' })
    await mutate(graph, 'confirmNeed', { id, confirmedById: org('union') })
    expect(await errorOf(graph, 'reportHires', hires, delegateOf(org('bureau')))).toBe('FORBIDDEN')
    const { need: partly } = await mutate(graph, 'reportHires', hires, { as: delegateOf(org('plant')) })
    expect(partly).toMatchObject({ status: 'PARTLY_FILLED', filled: { value: 10 }, closure: { value: 25, base: 40 } })
    await graph.subgraph.jobs.runAll()
    const read = async () =>
      (await graph.as(anybody).ask('query ($id: ID!) { workforceNeed(id: $id) { status } }', { id })).workforceNeed
    expect(await read()).toEqual({ status: 'LAPSED' })
    await mutate(graph, 'reportHires', { id, from: '2024-07-01', to: '2024-07-31', people: 28 })
    expect(await read()).toEqual({ status: 'FILLED' })
  })

  it('vacancies of a file are evidence beside a need; a file with a name or of another employer is refused whole', async () => {
    const { id } = (await mutate(graph, 'declareNeed', need)).need
    const record = (...rows: string[]) => {
      const csv = ['job-name;creation-date;inn;work_places;salary_min;salary_max', ...rows].join('\n')
      const input = { id, takenOn: '2024-02-01', source: 'Работа России', csv }
      return mutate(graph, 'recordVacancies', input, { as: delegateOf(org('plant')) })
    }
    const own = 'Сборщик;2024-01-20;5040000001;5;60000;90000'
    expect(await record(own, 'Звонить: Петрова Анна Ивановна;;;;;')).toMatchObject({ code: 'PERSONAL_DATA' })
    expect(await record(own, 'Сборщик;;5040000002;1;;')).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['csv', '3'], code: 'OTHER_EMPLOYER' }],
    })
    expect(await record(own, 'Монтажник;;;-1;;')).toMatchObject({ problems: [{ code: 'NUMBER' }] })
    const seen = async () =>
      (
        await graph.as(anybody).ask(
          `query ($id: ID!) { workforceNeed(id: $id) { headcount
             vacancies { takenOn source openings salaryMin salaryMax } } }`,
          { id },
        )
      ).workforceNeed
    expect((await seen()).vacancies).toEqual([])
    await record(own, 'Монтажник;;;;80000;')
    const evidence = {
      takenOn: '2024-02-01',
      source: 'Работа России',
      openings: 6,
      salaryMin: 60_000,
      salaryMax: 90_000,
    }
    expect(await seen()).toEqual({ headcount: 40, vacancies: [evidence] })
  })

  it('needs are found by year, reason, campaign, sector and states', async () => {
    const count = async (filter: object) =>
      (
        await graph
          .as(anybody)
          .ask('query ($filter: WorkforceNeedFilter) { workforceNeeds(filter: $filter) { totalCount } }', { filter })
      ).workforceNeeds.totalCount
    const years = { ...need, neededFrom: '2031-06-01', neededTo: '2032-06-01', reason: 'RETIREMENT' }
    await mutate(graph, 'declareNeed', years)
    for (const filter of [{ neededIn: 2031 }, { neededIn: 2032 }, { reason: 'RETIREMENT' }])
      expect(await count(filter)).toBe(1)
    expect(await count({ neededIn: 2033 })).toBe(0)
    expect(await count({ neededIn: 2031, sectorCode: 'radioelectronics', statuses: ['SUBMITTED', 'DRAFT'] })).toBe(1)
    expect(await count({ neededIn: 2031, sectorCode: 'textile' })).toBe(0)
    expect(await count({ neededIn: 2031, statuses: [] })).toBe(0)
  })

  it('an organisation shows its needs page by page', async () => {
    const seen = await graph.as(anybody).ask(
      `query ($rep: [_Any!]!) { _entities(representations: $rep) { ... on Organization {
         needs(first: 1) { nodes { id } pageInfo { hasNextPage } totalCount } } } }`,
      { rep: [{ __typename: 'Organization', id: org('plant') }] },
    )
    const { needs } = seen._entities[0]
    expect(needs.nodes).toHaveLength(1)
    expect(needs.totalCount).toBeGreaterThan(2)
    expect(needs.pageInfo.hasNextPage).toBe(true)
  })
})
