import type { Viewer } from '@kadry/auth/viewer'
import { signatureOf } from '@kadry/files/samples'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { anybody, delegateOf, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsOf, known, org, startGovernance } from './chamber.ts'

const bytes = signatureOf(500)
const SIG = { name: 'Иванова М. П..sig', mediaType: 'application/pkcs7-signature', bytes }
const SIGNATURE = `signature { attachment { id name mediaType size containsNames url(purpose: PROTOCOL) } }`
const MASKED = SIGNATURE.replace('(purpose: PROTOCOL)', '')

describe('the file of a signature', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(...known('ministry', 'REGIONAL_AUTHORITY'), ...known('plant', 'EMPLOYER'))
  })
  afterAll(() => graph.stop())

  const upload = (as: Viewer = secretary) =>
    uploaded(graph, (name, input) => mutate(graph, name, input, { as }), 'requestGovernanceUpload', SIG)
  const draft = async (): Promise<string> => {
    const partyIds = [org('ministry'), org('plant')]
    const input = { kind: 'CLUSTER', title: 'Кластер', partyIds, validFrom: '2022-01-01' }
    return (await mutate(graph, 'draftAgreement', input)).agreement.id
  }
  const sign = (id: string, attachmentId: string, name = 'plant', as: Viewer = secretary) => {
    const signature = { kind: 'QUALIFIED', attachmentId }
    return mutate(graph, 'signAgreement', { id, organizationId: org(name), on: '2022-02-01', signature }, { as })
  }
  const adopt = (attachmentIds: string[], more: object = {}) => {
    const signatures = attachmentIds.map((attachmentId) => ({
      ...{ organizationId: org('ministry'), on: '2022-02-01', signature: { kind: 'QUALIFIED', attachmentId } },
    }))
    const items = [{ number: '1', text: 'Поддержать', kind: 'POSITION' }]
    return mutate(graph, 'adoptResolution', { title: 'Резолюция', items, signatures, ...more })
  }
  const read = (type: 'agreement' | 'resolution', id: string, viewer: Viewer, signature = SIGNATURE) => {
    const fields = type === 'agreement' ? `parties { ${signature} }` : signature.replace('signature', 'signatures')
    return graph.as(viewer).answer(`query ($id: ID!) { ${type}(id: $id) { ${fields} } }`, { id })
  }
  /** Lets two days pass since anybody did something with a file; whether it is there still. */
  const isKept = async (fileId: string): Promise<boolean> => {
    const long = { $set: { touchedAt: new Date('2022-06-13T09:00:00Z') } }
    await graph.connection.collection<{ _id: string }>('keptFiles').updateOne({ _id: fileId }, long)
    await graph.subgraph.files.sweep.run(
      async () => true,
      (id, error) => {
        throw error ?? new Error(`${id} makes no progress`)
      },
    )
    return (await graph.connection.collection<{ _id: string }>('keptFiles').findOne({ _id: fileId })) !== null
  }

  it('is attached when a party signs, shown without the name of whoever signed, and stays', async () => {
    const theirs = delegateOf(org('plant'))
    const [id, attachmentId] = [await draft(), await upload(theirs)]
    expect(await sign(id, attachmentId, 'plant', theirs)).toMatchObject({ __typename: 'AgreementPayload' })
    const shown = { id: attachmentId, mediaType: SIG.mediaType, size: 500, containsNames: true }
    const seen = (await read('agreement', id, anybody, MASKED)).data as never
    expect(seen).toMatchObject({
      agreement: { parties: [{ signature: null }, { signature: { attachment: { ...shown, url: null } } }] },
    })
    expect(JSON.stringify(seen)).not.toContain('Иванова')
    for (const viewer of [secretary, theirs])
      expect((await read('agreement', id, viewer)).data).toMatchObject({
        agreement: { parties: [{}, { signature: { attachment: { url: expect.stringContaining(attachmentId) } } }] },
      })
    for (const viewer of [anybody, delegateOf(org('ministry'))])
      expect((await read('agreement', id, viewer)).errors?.[0]?.extensions?.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    const facts = await factsOf(graph, id)
    expect(facts.slice(1)).toMatchObject([
      { type: 'agreement.signed.v1', data: { signedAs: { kind: 'QUALIFIED' } } },
      { type: 'agreement.fileAttached.v1', data: { id, fileId: attachmentId, size: 500 } },
    ])
    expect(JSON.stringify(facts)).not.toContain('Иванова')
    const verification = { valid: true, by: 'Сервис проверки', on: '2022-03-01' }
    await mutate(graph, 'verifyAgreementSignature', { id, organizationId: org('plant'), verification })
    expect(await isKept(attachmentId)).toBe(true)
  })

  it('is attached when a resolution is adopted, and stays', async () => {
    const attachmentId = await upload()
    const { resolution } = await adopt([attachmentId])
    expect((await read('resolution', resolution.id, secretary)).data).toMatchObject({
      resolution: { signatures: [{ attachment: { id: attachmentId, url: expect.stringContaining(attachmentId) } }] },
    })
    const facts = await factsOf(graph, resolution.id)
    expect(facts.map(({ type }) => type)).toEqual(['resolution.adopted.v1', 'resolution.fileAttached.v1'])
    expect(await isKept(attachmentId)).toBe(true)
    expect(await isKept(await upload())).toBe(false)
  })

  it('is refused where it is unknown, of another caller, or attached already, and nothing is signed', async () => {
    const id = await draft()
    expect(await sign(id, 'nothing')).toMatchObject({ __typename: 'NotFound', id: 'nothing' })
    const theirs = await upload(delegateOf(org('plant')))
    expect(await sign(id, theirs)).toMatchObject({ __typename: 'NotFound', id: theirs })
    expect(await adopt([theirs])).toMatchObject({ __typename: 'NotFound', id: theirs })
    const mine = await upload()
    expect(await sign(id, mine)).toMatchObject({ __typename: 'AgreementPayload' })
    const path = ['signature', 'attachmentId']
    expect(await sign(await draft(), mine)).toMatchObject({ problems: [{ path, code: 'ATTACHED_ELSEWHERE' }] })
    expect(await sign(id, mine, 'ministry')).toMatchObject({ problems: [{ path, code: 'REPEATED' }] })
    const attaching = { id, fileIds: [mine] }
    expect(await mutate(graph, 'attachFilesToAgreement', attaching)).toMatchObject({ problems: [{ code: 'REPEATED' }] })
    const twice = await upload()
    expect(await adopt([mine])).toMatchObject({
      problems: [{ path: ['signatures', '0', ...path], code: 'ATTACHED_ELSEWHERE' }],
    })
    expect(await adopt([twice, twice])).toMatchObject({
      problems: [{ path: ['signatures', '1', ...path], code: 'REPEATED' }],
    })
    expect((await factsOf(graph, id)).filter(({ type }) => type === 'agreement.signed.v1')).toHaveLength(1)
  })

  it('is free for the next attempt where the command was refused for something else', async () => {
    const attachmentId = await upload()
    expect(await adopt([attachmentId], { title: ' ' })).toMatchObject({ problems: [{ path: ['title'] }] })
    expect(await adopt([attachmentId])).toMatchObject({ __typename: 'ResolutionPayload' })
  })

  it('is reached by erasure: the signature stays, its file goes, and that is written down', async () => {
    const [id, fileId] = [await draft(), await upload()]
    await sign(id, fileId)
    await mutate(graph, 'removeFileFromAgreement', { id, fileId }, { as: steward })
    expect((await read('agreement', id, secretary)).data).toMatchObject({
      agreement: { parties: [{}, { signature: { attachment: null } }] },
    })
    await expect(graph.subgraph.files.open(fileId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const readings = graph.connection.collection('personalDataReadings')
    expect(await readings.findOne({ subjects: fileId, purpose: 'ERASURE' })).toMatchObject({ by: 'steward' })
  })
})
