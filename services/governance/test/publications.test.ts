import { errorOf, mutate } from '@kadry/testing/mutate'
import { addresses, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adopt, channelOf, dissolved, factsOf, known, org, publishing, startGovernance } from './chamber.ts'

const TOPIC = 'Национальная система квалификаций'

describe('publications', () => {
  let today = '2023-01-10'
  let graph: TestSubgraph
  let originId: string
  beforeAll(async () => {
    graph = await startGovernance({ now: () => new Date(`${today}T09:00:00Z`) })
    const bodies = ['mospp', 'minobr', 'gone'].flatMap((name) => [
      ...known(name, 'EMPLOYER_ASSOCIATION'),
      publishing(name),
    ])
    await graph.hear(...bodies)
    originId = (await adopt(graph)).item('7')
  })
  afterAll(() => graph.stop())

  const impose = async (name: string, more: object = {}) => {
    const { channelId } = channelOf(name)
    const term = { cadence: 'MONTHLY', graceDays: 5, validFrom: '2023-01-01' }
    return mutate(graph, 'imposePublicationObligation', { channelId, topic: TOPIC, ...term, ...more })
  }
  const approved = async (title: string, more: object = {}): Promise<string> => {
    const about = { title, topic: TOPIC, kind: 'NEWS', authorId: org('mospp'), text: 'Открыт центр', ...more }
    const { material } = await mutate(graph, 'submitMaterial', about)
    await mutate(graph, 'approveMaterial', { id: material.id })
    return material.id
  }
  const record = (obligationId: string, materialId: string, publishedOn: string, more: object = {}) =>
    mutate(graph, 'recordPublication', {
      obligationId,
      materialId,
      publishedOn,
      url: `${channelOf('mospp').url}1`,
      ...more,
    })

  it('are counted by periods, and what was missed is a fact, once', async () => {
    const { obligation } = await impose('mospp', { originId })
    const first = await approved('Январь')
    await record(obligation.id, first, '2023-01-05')
    today = '2023-03-07'
    await graph.subgraph.jobs.runAll()
    await graph.subgraph.jobs.runAll()
    const missed = (await factsOf(graph, obligation.id)).filter(({ type }) => type === 'publication.missed.v1')
    expect(missed.map(({ data }) => data)).toMatchObject([{ from: '2023-02-01', to: '2023-02-28', on: '2023-03-06' }])
    const { publicationCompliance, resolutionItem } = await graph.as(anybody).ask(
      `query ($item: ID!, $body: ID!) {
         publicationCompliance(period: { from: "2023-01-01", to: "2023-12-31" }, organizationId: $body) {
           obligation { topic channelUrl cadence origin { number } }
           due onTime late missed onTimeShare periods { from outcome record { url late material { title status } } } }
         resolutionItem(id: $item) { obligations { id status } } }`,
      { item: originId, body: org('mospp') },
    )
    expect(publicationCompliance).toMatchObject([
      {
        obligation: { topic: TOPIC, channelUrl: channelOf('mospp').url, cadence: 'MONTHLY', origin: { number: '7' } },
        ...{ due: 2, onTime: 1, late: 0, missed: 1, onTimeShare: 0.5 },
      },
    ])
    expect(publicationCompliance[0].periods.slice(0, 3)).toEqual([
      {
        ...{ from: '2023-01-01', outcome: 'ON_TIME' },
        record: { url: 'https://mospp.example/1', late: false, material: { title: 'Январь', status: 'PUBLISHED' } },
      },
      { from: '2023-02-01', outcome: 'MISSED', record: null },
      { from: '2023-03-01', outcome: 'NOT_DUE', record: null },
    ])
    expect(resolutionItem.obligations).toEqual([{ id: obligation.id, status: 'IN_FORCE' }])
  })

  it('R37: are owed again once a record is retracted, by the obliged body, and stand in its calendar as long', async () => {
    const { obligation } = await impose('mospp', { topic: 'Отзыв', validFrom: '2023-03-01', validTo: '2023-04-30' })
    const materialId = await approved('Март', { topic: 'Отзыв' })
    const { record: written } = await record(obligation.id, materialId, '2023-03-02')
    const calendars = async () => {
      const query = `query ($id: ID!, $of: [_Any!]!) { publicationObligation(id: $id) { ical icalUrl }
        _entities(representations: $of) { ... on Organization { publicationIcal publicationIcalUrl } } }`
      const of = [{ __typename: 'Organization', id: org('mospp') }]
      const found = await graph.as(anybody).ask(query, { id: obligation.id, of })
      expect([found.publicationObligation.icalUrl, found._entities[0].publicationIcalUrl]).toEqual([
        `${addresses.publicUrl}/calendars/governance/publication-obligation/${obligation.id}.ics`,
        `${addresses.publicUrl}/calendars/governance/publisher/${org('mospp')}.ics`,
      ])
      for (const [index, id] of [obligation.id, org('mospp')].entries()) {
        const feed = await graph.subgraph.feeds[index]!.calendar(id, graph.subgraph.context(anybody, {}))
        expect(feed!.events.length).toBeGreaterThan(0)
      }
      return [found.publicationObligation.ical, found._entities[0].publicationIcal].map(
        (text: string) => text.split('SUMMARY:Опубликовать: Отзыв').length - 1,
      )
    }
    expect(await calendars()).toEqual([1, 1])
    const wrong = { recordId: written.id, reason: 'Страницы нет' }
    expect(await errorOf(graph, 'retractPublication', wrong, delegateOf(org('minobr')))).toBe('FORBIDDEN')
    const mospp = delegateOf(org('mospp'))
    const { record: retracted } = await mutate(graph, 'retractPublication', wrong, { as: mospp })
    expect(retracted).toMatchObject({ id: written.id, retractedOn: today, retractionReason: 'Страницы нет' })
    expect(await calendars()).toEqual([2, 2])
    expect((await record(obligation.id, materialId, '2023-03-03')).record.id).not.toBe(written.id)
    const history = 'query ($id: ID!) { publicationObligation(id: $id) { history { nodes { label } } } }'
    const { nodes } = (await graph.as(anybody).ask(history, { id: obligation.id })).publicationObligation.history
    expect(nodes.map(({ label }: { label: string }) => label)).toContain('Запись о публикации отозвана')
  })

  it('R39, R38: need an approved material and the site of the channel, where the registry has it now', async () => {
    const { obligation } = await impose('minobr')
    const about = { title: 'Черновик', topic: TOPIC, kind: 'NEWS', authorId: org('minobr'), text: 'Тайна' }
    const { material } = await mutate(graph, 'submitMaterial', about)
    const url = `${channelOf('minobr').url}1`
    const draft = await record(obligation.id, material.id, today, { url })
    expect(draft).toMatchObject({ __typename: 'IllegalTransition', rule: 'R39', from: 'DRAFT' })
    await mutate(graph, 'approveMaterial', { id: material.id })
    const elsewhere = await record(obligation.id, material.id, today)
    expect(elsewhere).toMatchObject({ __typename: 'InvalidInput', rule: 'R38' })
    const channels = [{ id: channelOf('minobr').channelId, kind: 'SITE', url: 'https://moved.example/' }]
    await graph.hear({
      key: org('minobr'),
      type: 'organization.contactsChanged.v1',
      data: { id: org('minobr'), channels },
    })
    expect(await record(obligation.id, material.id, today, { url })).toMatchObject({ rule: 'R38' })
    const moved = await record(obligation.id, material.id, today, { url: 'https://moved.example/1' })
    expect(moved.record).toMatchObject({ channelUrl: 'https://moved.example/', material: { status: 'PUBLISHED' } })
  })

  it('are recorded by the obliged body; a draft is read by its author and the secretary', async () => {
    const { obligation } = await impose('mospp')
    const about = { title: 'Черновик', topic: TOPIC, kind: 'NEWS', authorId: org('mospp'), text: 'Тайна' }
    const mospp = delegateOf(org('mospp'))
    const { material } = await mutate(graph, 'submitMaterial', about, { as: mospp })
    const text = async (viewer: typeof mospp) =>
      (await graph.as(viewer).ask('query ($id: ID!) { material(id: $id) { text } }', { id: material.id })).material.text
    expect(await Promise.all([anybody, delegateOf(org('minobr')), mospp, secretary].map(text))).toEqual([
      null,
      null,
      'Тайна',
      'Тайна',
    ])
    const wanted = {
      obligationId: obligation.id,
      materialId: material.id,
      url: 'https://mospp.example/2',
      publishedOn: today,
    }
    expect(await errorOf(graph, 'recordPublication', wanted, delegateOf(org('minobr')))).toBe('FORBIDDEN')
    expect(
      await errorOf(graph, 'editMaterial', { id: material.id, title: 'Я', topic: TOPIC }, delegateOf(org('minobr'))),
    ).toBe('FORBIDDEN')
    await mutate(graph, 'approveMaterial', { id: material.id })
    expect(await mutate(graph, 'recordPublication', wanted, { as: mospp })).toMatchObject({
      record: { url: wanted.url },
    })
    expect(await text(anybody)).toBe('Тайна')
  })

  it('are owed by no body that is gone, and are a task of the one that is there', async () => {
    const { obligation } = await impose('gone', { validFrom: '2023-03-01' })
    await graph.hear(dissolved('gone', '2023-05-10'))
    expect(await impose('gone')).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5' })
    const { publicationObligation, _entities } = await graph.as(secretary).ask(
      `query ($id: ID!, $bodies: [_Any!]!) {
         publicationObligation(id: $id) { status validTo ending { on reason } }
         _entities(representations: $bodies) { ... on Organization { executionTasks { nodes { kind dueOn subject { id } } } } } }`,
      { id: obligation.id, bodies: ['mospp', 'gone'].map((name) => ({ __typename: 'Organization', id: org(name) })) },
    )
    expect(publicationObligation).toMatchObject({
      status: 'ENDED',
      validTo: '2023-05-09',
      ending: { on: '2023-05-10' },
    })
    const [mospp, gone] = _entities
    expect(mospp.executionTasks.nodes).toContainEqual(
      expect.objectContaining({ kind: 'PUBLICATION', dueOn: '2023-03-31' }),
    )
    expect(gone.executionTasks.nodes).toMatchObject([{ dueOn: '2023-03-31' }, { dueOn: '2023-04-30' }].slice(0, 1))
  })

  it('of figures carry what they rest on, and correct published figures only', async () => {
    const figures = { datasetVersion: '2023-1', query: '{ outcomes }', policy: 'KADRY-1', takenOn: '2023-01-15' }
    const about = { title: 'Выпуск 2022', kind: 'FIGURES', figures }
    const id = await approved('Выпуск 2022', about)
    const correcting = { ...about, topic: TOPIC, authorId: org('mospp'), correctsId: id }
    expect(await mutate(graph, 'submitMaterial', correcting)).toMatchObject({
      problems: [{ code: 'NOT_PUBLISHED_FIGURES' }],
    })
    const { obligation } = await impose('mospp')
    await record(obligation.id, id, today)
    expect(await mutate(graph, 'submitMaterial', correcting)).toMatchObject({ material: { corrects: { id }, figures } })
  })
})
