import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, type Viewer } from '@kadry/auth/viewer'
import { signAddress } from '@kadry/files/address'
import type { Listening } from '@kadry/runtime/http'
import { listen } from '@kadry/runtime/http'
import { silentLog } from '@kadry/runtime/log'
import { createApp } from '@kadry/subgraph/http'
import { mutate } from '@kadry/testing/mutate'
import { addresses, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Adopted, adopt, convene, known, org, seat, startGovernance, TODAY } from './chamber.ts'

const LINK = 'name mediaType url expiresAt'
const MARKDOWN = 'text/markdown; charset=utf-8'

describe('a document of governance', () => {
  let graph: TestSubgraph
  let listening: Listening
  let resolution: Adopted
  beforeAll(async () => {
    graph = await startGovernance()
    await graph.hear(
      ...known('Щёлковский колледж', 'COLLEGE'),
      ...known('Завод «Ёлка» № 5', 'EMPLOYER'),
      ...known('second', 'COLLEGE'),
    )
    const transport = { ping: async () => {} }
    const parts = { subgraph: graph.subgraph, probe: graph.connection, transport, log: silentLog }
    listening = await listen(createApp({ ...parts, secrets: [addresses.secret] }), 0, '127.0.0.1')
    resolution = await adopt(graph)
    const organizationId = org('Завод «Ёлка» № 5')
    await mutate(graph, 'assignItem', { itemId: resolution.item('2'), organizationId, role: 'RESPONSIBLE' })
  })
  afterAll(async () => {
    await listening.close()
    await graph.stop()
  })

  /** What the gateway does with an address: signs that it asks, and hands it on. */
  const get = (address: string, method = 'GET') => {
    const path = address.replace(addresses.publicUrl, '')
    const call = { subgraph: 'governance', path, body: '', now: Date.now() }
    const headers = { [HANDOFF_HEADER]: signHandoff(ANYBODY, call, addresses.secret) }
    return fetch(`${listening.url}${path}`, { method, headers, redirect: 'manual' })
  }
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] }
    return [response.status, errors[0].extensions.code]
  }
  const linkOf = async (type: string, id: string, args: string, viewer: Viewer = anybody) => {
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { document(${args}) { ${LINK} } } } }`
    const { _entities } = await graph.as(viewer).ask(query, { of: [{ __typename: type, id }] })
    return _entities[0].document
  }
  const readings = () => graph.connection.collection('personalDataReadings').find({}).toArray()

  it('comes by the address that the graph gives, in each format', async () => {
    const types: Record<string, string> = {
      ...{ PDF: 'application/pdf', MARKDOWN, CSV: 'text/csv; charset=utf-8', AKOMA_NTOSO: 'application/akn+xml' },
      DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }
    for (const [format, mediaType] of Object.entries(types)) {
      const link = await linkOf('Resolution', resolution.id, `format: ${format}`)
      expect(link).toMatchObject({ mediaType, expiresAt: '2022-06-15T09:10:00.000Z' })
      const response = await get(link.url)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType])
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    }
    const { url } = await linkOf('Resolution', resolution.id, 'format: MARKDOWN')
    const text = await (await get(url)).text()
    expect(text).toContain('Ответственный исполнитель: Завод «Ёлка» № 5\\.')
    expect(text).toContain('Срок: ежемесячно')
    const akomaNtoso = await linkOf('Resolution', resolution.id, 'format: AKOMA_NTOSO')
    expect(akomaNtoso.name).toMatch(/\.xml$/)
    const xml = await (await get(akomaNtoso.url)).text()
    expect(xml).toContain('<paragraph eId="para_2"><num>2.</num>')
    expect(xml).toContain('<p class="note">Ответственный исполнитель: Завод «Ёлка» № 5.</p>')
  })

  it('is the same, byte for byte, as long as the record is', async () => {
    const bytes = async () => {
      const { url } = await linkOf('Resolution', resolution.id, 'format: PDF')
      return Buffer.from(await (await get(url)).arrayBuffer())
    }
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0)
  })

  it('does not come by an address that is forged, expired, for another document or by another method', async () => {
    const { url } = await linkOf('Resolution', resolution.id, 'format: PDF')
    expect(await refusal(await get(url.replace('.pdf', '.csv')))).toEqual([403, 'ADDRESS_FORGED'])
    expect(await refusal(await get(url.replace(/expires=\d+/, 'expires=9999999999')))).toEqual([403, 'ADDRESS_FORGED'])
    const path = new URL(url).pathname
    const early = signAddress({ method: 'GET', path, now: Date.parse(`${TODAY}T08:49:00Z`) }, addresses.secret)
    expect(await refusal(await get(early.path))).toEqual([410, 'ADDRESS_EXPIRED'])
    expect(await refusal(await get(url.replace('/resolution/', '/charter/')))).toEqual([404, 'NOT_FOUND'])
    expect(await refusal(await get(url, 'PUT'))).toEqual([405, 'METHOD_NOT_ALLOWED'])
    const unsigned = await fetch(`${listening.url}${new URL(url).pathname}`)
    expect(unsigned.status).toBe(401)
  })

  it('has a lasting address that leads to a signed one', async () => {
    const { url } = await linkOf('Resolution', resolution.id, 'format: PDF')
    const lasting = url.split('?')[0]
    const response = await get(lasting)
    expect(response.status).toBe(303)
    const signed = response.headers.get('location')!
    expect(signed.startsWith(`${lasting}?`)).toBe(true)
    expect((await get(signed)).status).toBe(200)
    expect(await refusal(await get(lasting.replace(resolution.id, org('nobody'))))).toEqual([404, 'NOT_FOUND'])
  })

  it('prints posts without a purpose; names for one, to who may read them, and each coming is written down', async () => {
    const id = await convene(graph)
    const delegate = { fullName: 'Иванова Мария Петровна', position: 'Директор' }
    const { seat: taken } = await seat(graph, id, 'Щёлковский колледж', { delegate })
    const before = await readings()
    const args = 'kind: COMPOSITION, format: MARKDOWN'
    const open = await (await get((await linkOf('WorkingGroup', id, args)).url)).text()
    expect(open).toContain('Директор')
    expect(open).not.toContain('Иванова')
    expect(await readings()).toEqual(before)

    const named = `${args}, purpose: PROTOCOL`
    for (const viewer of [anybody, delegateOf(org('Щёлковский колледж'))])
      await expect(linkOf('WorkingGroup', id, named, viewer)).rejects.toThrow(
        /FORBIDDEN|UNAUTHENTICATED|Недостаточно|Войдите/,
      )
    const { url } = await linkOf('WorkingGroup', id, named, secretary)
    for (let coming = 0; coming < 2; coming++) expect(await (await get(url)).text()).toContain('Иванова Мария Петровна')
    expect((await readings()).slice(before.length)).toMatchObject([
      { by: secretary.sub, purpose: 'PROTOCOL', field: 'Delegate.fullName', subjects: [taken.id] },
      { by: secretary.sub, purpose: 'PROTOCOL', field: 'Delegate.fullName', subjects: [taken.id] },
    ])
    expect(await refusal(await get(url.replace('PROTOCOL', 'OVERSIGHT')))).toEqual([403, 'ADDRESS_FORGED'])
  })

  it('sums up the execution of the resolution that a group was created by, and of nothing for any other group', async () => {
    const group = await convene(graph, { resolutionItemId: resolution.item('3') })
    const args = 'kind: EXECUTION_SUMMARY, format: MARKDOWN'
    const text = await (await get((await linkOf('WorkingGroup', group, args)).url)).text()
    expect(text).toContain('просрочен')
    expect(await linkOf('WorkingGroup', await convene(graph), args)).toBeNull()
  })

  it('is frozen once all have signed: its PDF is written once, and says what was signed, whatever a party is called later', async () => {
    const parties = ['Щёлковский колледж', 'Завод «Ёлка» № 5']
    const { agreement } = await mutate(graph, 'draftAgreement', {
      kind: 'CLUSTER',
      title: 'О кластере',
      partyIds: parties.map(org),
      validFrom: '2022-06-01',
      originIds: [resolution.item('6')],
    })
    const read = async (format: string) => {
      const { url } = await linkOf('Agreement', agreement.id, `format: ${format}`)
      return Buffer.from(await (await get(url)).arrayBuffer())
    }
    const renamed = (name: string) =>
      graph.hear({
        key: org('Завод «Ёлка» № 5'),
        type: 'organization.renamed.v1',
        data: { id: org('Завод «Ёлка» № 5'), name, shortName: name, on: '2022-06-15' },
      })
    await renamed('Завод до подписания')
    expect(String(await read('MARKDOWN'))).toContain('Завод до подписания')
    for (const party of parties)
      await mutate(graph, 'signAgreement', { id: agreement.id, organizationId: org(party), on: '2022-06-14' })
    await renamed('Завод «Ёлка» № 5')

    const first = await read('PDF')
    expect(String(await read('MARKDOWN'))).toContain('Завод до подписания')
    const [kept, ...others] = await graph.connection.collection('frozenDocuments').find({}).toArray()
    expect(others).toEqual([])
    expect(kept).toMatchObject({ pdf: { size: first.length } })
    await graph.connection
      .collection('frozenDocuments')
      .updateOne({ _id: kept!._id }, { $set: { 'model.head.title': 'Другое' } })
    expect(Buffer.compare(first, await read('PDF'))).toBe(0)

    await graph.connection
      .collection('frozenDocuments')
      .updateOne({ _id: kept!._id }, { $set: { 'pdf.sha256': '0'.repeat(64) } })
    const { url } = await linkOf('Agreement', agreement.id, 'format: PDF')
    expect(await refusal(await get(url))).toEqual([500, 'DOCUMENT_DAMAGED'])
  })
})
