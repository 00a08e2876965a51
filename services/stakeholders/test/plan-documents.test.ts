import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'
import { FILES } from './classifier-files.ts'

const SHOWN = `query ($id: ID!) { standardsPlan(id: $id) {
  workersOpinion { document { title attachment { id } } }
  approval { document { title attachment { id size containsNames url } } } } }`
const document = { kind: 'ORDER', title: 'Приказ об утверждении', number: '7', date: '2024-06-01' }

describe('the file of a document that a plan rests on', () => {
  let graph: TestSubgraph
  let organizationId: string
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
    for (const [classifier, csv] of Object.entries(FILES)) await mutate(graph, 'importClassifier', { classifier, csv })
    organizationId = (await mutate(graph, 'registerOrganization', { name: 'Завод' })).organization.id
  })
  afterAll(() => graph.stop())

  const upload = (more: object = {}) =>
    uploaded(graph, (name, input) => mutate(graph, name, { ...input, ...more }), 'requestStakeholdersUpload')
  const drafted = async (): Promise<string> => {
    const stages = [{ title: 'Обучение', dueOn: '2025-06-30' }]
    const input = { organizationId, standards: [{ code: '40.196' }], stages }
    return (await mutate(graph, 'draftStandardsPlan', input)).plan.id
  }
  const agree = (id: string, more: object = {}) =>
    mutate(graph, 'agreeStandardsPlan', { id, body: 'Профсоюз', on: '2024-05-20', ...more })
  const approve = (id: string, documentFileId: string) =>
    mutate(graph, 'approveStandardsPlan', { id, on: '2024-06-01', document, documentFileId })
  const shown = async (id: string) => (await graph.as(anybody).ask(SHOWN, { id })).standardsPlan

  it('is shown to everybody with the document, and its facts say that it is there', async () => {
    const [id, opinion, order] = [await drafted(), await upload(), await upload()]
    await agree(id, { document: { title: 'Протокол' }, documentFileId: opinion })
    expect(await approve(id, order)).toMatchObject({ __typename: 'StandardsPlanPayload' })
    const file = { id: order, size: 1_000, containsNames: false, url: expect.stringContaining(order) }
    expect(await shown(id)).toEqual({
      workersOpinion: { document: { title: 'Протокол', attachment: { id: opinion } } },
      approval: { document: { title: document.title, attachment: file } },
    })
    const facts = (await graph.published()).filter(({ key }) => key === id)
    expect(facts.map(({ type }) => type)).toEqual([
      'standardsPlan.drafted.v1',
      ...['agreed', 'fileAttached', 'approved', 'fileAttached'].map((name) => `standardsPlan.${name}.v1`),
    ])
    expect(facts[3]!.data).toMatchObject({ document })
    expect(JSON.stringify(facts[3])).not.toContain(order)
    for (const fileId of [opinion, order]) {
      await graph.connection
        .collection<{ _id: string }>('keptFiles')
        .updateOne({ _id: fileId }, { $set: { touchedAt: new Date('2022-06-13T09:00:00Z') } })
    }
    await graph.subgraph.jobs.runAll()
    expect(await shown(id)).toMatchObject({ approval: { document: { attachment: { url: expect.any(String) } } } })
    await graph.subgraph.files.open(opinion)
    await mutate(graph, 'removeFileFromStandardsPlan', { id, fileId: order })
    expect((await shown(id)).approval.document).toEqual({ title: document.title, attachment: null })
    await expect(graph.subgraph.files.open(order)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is refused with names of people in it, without its document, and where it is unknown', async () => {
    const id = await drafted()
    const path = ['documentFileId']
    expect(await agree(id, { documentFileId: await upload() })).toMatchObject({
      problems: [{ path, code: 'NO_DOCUMENT' }],
    })
    await agree(id)
    const named = await upload({ containsNames: true })
    expect(await approve(id, named)).toMatchObject({ problems: [{ path, code: 'NAMES_IN_PUBLIC_FILE' }] })
    expect(await approve(id, 'nothing')).toMatchObject({ __typename: 'NotFound', id: 'nothing' })
    expect((await shown(id)).approval).toBeNull()
    expect(await approve(id, await upload())).toMatchObject({ __typename: 'StandardsPlanPayload' })
  })
})
