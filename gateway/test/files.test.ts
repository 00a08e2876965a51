import { once } from 'node:events'
import { connect } from 'node:net'
import type { Viewer } from '@kadry/auth/viewer'
import { signAddress } from '@kadry/files/address'
import { docxOf, pdfOf, sha256Of } from '@kadry/files/samples'
import { globalId } from '@kadry/runtime/ids'
import { freshInn } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import { anybody, delegateOf, registrar, secretary, steward } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { PRODUCT_SECRET, type Product, startProduct } from './fixtures/product.ts'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const bytes = pdfOf(700_000)

describe('a file through the gateway', () => {
  let product: Product
  let organizationId: string
  let agreementId: string
  beforeAll(async () => {
    product = await startProduct(inject('mongoUrl'))
    organizationId = await organization('Завод')
    const partyIds = [organizationId, await organization('Колледж')]
    agreementId = await agreementOf(partyIds)
  })
  afterAll(() => product.stop())

  const organization = async (name: string): Promise<string> => {
    const input = { inn: freshInn(), name, shortName: name }
    return (await mutate(product, 'registerOrganization', input)).organization.id
  }
  const agreementOf = async (partyIds: string[]): Promise<string> => {
    const input = { kind: 'CLUSTER', title: 'Кластер', partyIds, validFrom: '2026-01-01' }
    // Governance hears of new organisations by facts.
    return eventually(async () => (await mutate(product, 'draftAgreement', input, { as: secretary })).agreement.id)
  }

  type Asked = { readonly fileId: string; readonly url: string }
  const announced = (content: Buffer, more: object = {}) => ({
    name: 'Соглашение № 1 «Ёлка».pdf',
    mediaType: PDF,
    size: content.length,
    sha256: sha256Of(content),
    ...more,
  })
  const requestUpload = (content: Buffer, more: object = {}) =>
    mutate(product, 'requestGovernanceUpload', announced(content, more), { as: secretary })
  /** The path of an address, which begins with the public address of a gateway that listens elsewhere. */
  const pathOf = (url: string): string => url.slice(new URL(url).origin.length)
  const put = (url: string, content: Buffer, headers: Record<string, string> = {}) =>
    product.send(pathOf(url), { method: 'PUT', body: new Uint8Array(content), headers })
  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(new URL(pathOf(url), product.url), { method, headers })
  const upload = async (content: Buffer, more: object = {}): Promise<string> => {
    const { fileId, url } = (await requestUpload(content, more)) as Asked
    expect((await put(url, content)).status).toBe(200)
    return fileId
  }
  const attach = (fileIds: string[], id = agreementId, viewer = secretary) =>
    mutate(product, 'attachFilesToAgreement', { id, fileIds }, { as: viewer })
  const remove = (fileId: string, viewer = secretary) =>
    mutate(product, 'removeFileFromAgreement', { id: agreementId, fileId }, { as: viewer })
  const attachments = async (viewer: Viewer, purpose?: string) => {
    const url = purpose ? `url(purpose: ${purpose})` : 'url'
    const fields = `attachments { id name mediaType size sha256 addedOn containsNames ${url} }`
    const query = `query($id: ID!) { agreement(id: $id) { ${fields} } }`
    const { data, errors } = await product.as(viewer).answer(query, { id: agreementId })
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
    return errors ? { errors } : (data as any).agreement.attachments
  }
  const addressOf = async (fileId: string): Promise<string> =>
    (await attachments(anybody)).find(({ id }: { id: string }) => id === fileId).url

  it('is uploaded, attached, shown and downloaded, byte for byte, under its own name', async () => {
    const fileId = await upload(bytes)
    expect(await attach([fileId])).toMatchObject({ __typename: 'AgreementPayload', repeated: false })
    const shown = (await attachments(anybody)).find(({ id }: { id: string }) => id === fileId)
    expect(shown).toMatchObject({
      name: 'Соглашение № 1 «Ёлка».pdf',
      mediaType: PDF,
      size: bytes.length,
      sha256: sha256Of(bytes),
      containsNames: false,
    })
    const answer = await get(shown.url)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': PDF,
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    })
    const disposition = answer.headers.get('content-disposition')!
    expect(disposition).toMatch(/^attachment; /)
    expect(decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)![1]!)).toBe('Соглашение № 1 «Ёлка».pdf')
    const history = await product
      .as(anybody)
      .ask('query($id: ID!) { agreement(id: $id) { history(first: 50) { nodes { type label } } } }', {
        id: agreementId,
      })
    expect(history.agreement.history.nodes).toContainEqual({ type: 'agreement.fileAttached', label: 'Приложен файл' })
  })

  it('is read in parts', async () => {
    const fileId = await upload(bytes)
    await attach([fileId])
    const url = await addressOf(fileId)
    const part = async (range: string, more = {}) => {
      const answer = await get(url, { range, ...more })
      return {
        status: answer.status,
        range: answer.headers.get('content-range'),
        bytes: Buffer.from(await answer.arrayBuffer()),
      }
    }
    expect(await part('bytes=10-19')).toEqual({
      status: 206,
      range: 'bytes 10-19/700000',
      bytes: bytes.subarray(10, 20),
    })
    expect(await part('bytes=699990-')).toEqual({
      status: 206,
      range: 'bytes 699990-699999/700000',
      bytes: bytes.subarray(699_990),
    })
    expect(await part('bytes=-7')).toEqual({
      status: 206,
      range: 'bytes 699993-699999/700000',
      bytes: bytes.subarray(699_993),
    })
    expect(await part('bytes=700000-')).toMatchObject({ status: 416, range: 'bytes */700000' })
    for (const whole of ['bytes=5-1', 'bytes=0-1,5-9', 'lines=1-2', 'bytes=-'])
      expect(await part(whole)).toMatchObject({ status: 200, bytes })
    expect(await part('bytes=0-9', { 'if-range': '"another version"' })).toMatchObject({ status: 200 })
    const head = await get(url, {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '700000', ''])
  })

  it('is opened by its own address alone: not after its time, not by another method, not under another id', async () => {
    const fileId = await upload(bytes)
    const other = await upload(pdfOf(5_000))
    await attach([fileId, other])
    const url = await addressOf(fileId)
    const { url: toUpload } = (await requestUpload(bytes)) as Asked
    const refused = async (at: string, method = 'GET', body?: Buffer) => {
      const { status, json } = await product.send(pathOf(at), {
        method,
        ...(body ? { body: new Uint8Array(body) } : {}),
      })
      return [status, json.errors?.[0]?.extensions.code]
    }
    const forged = [403, 'ADDRESS_FORGED']
    expect(await refused(url.replace(fileId, other))).toEqual(forged)
    expect(await refused(url.replace('/governance/', '/stakeholders/'))).toEqual(forged)
    expect(await refused(url.replace(/expires=\d+/, 'expires=99999999999'))).toEqual(forged)
    expect(await refused(url.replace(/&signature.*/, ''))).toEqual(forged)
    expect(await refused(`${url}&more=1`)).toEqual(forged)
    expect(await refused(url, 'PUT', bytes)).toEqual(forged)
    expect(await refused(toUpload)).toEqual(forged)
    for (const method of ['POST', 'DELETE', 'PATCH'])
      expect(await refused(url, method)).toEqual([405, 'METHOD_NOT_ALLOWED'])
    const path = `/files/governance/${fileId}`
    const old = signAddress({ method: 'GET', path, now: Date.now() - 11 * 60_000 }, PRODUCT_SECRET).path
    expect((await product.send(old)).json.errors?.[0]).toMatchObject({
      extensions: { code: 'ADDRESS_EXPIRED', requestId: expect.any(String) },
      message: expect.stringMatching(/[а-я]+.* \/ [A-Z]/),
    })
    const elsewhere = signAddress(
      { method: 'GET', path: `/files/nowhere/${fileId}`, now: Date.now() },
      PRODUCT_SECRET,
    ).path
    expect(await refused(`http://x${elsewhere}`)).toEqual(forged)
    // The service itself answers nobody but the gateway, whatever the address.
    const service = new URL(product.urlOf('governance')).origin
    expect((await fetch(`${service}${pathOf(url)}`)).status).toBe(401)
  })

  it('is refused with a status, a code and both languages where it is not what was announced, and nothing is kept', async () => {
    const { url } = (await requestUpload(bytes)) as Asked
    const other = Buffer.from(bytes)
    other[9] = 0
    const refused = async (content: Buffer, at = url, headers = {}) => {
      const { status, json } = await put(at, content, headers)
      expect(json.errors?.[0]?.message).toMatch(/[а-я]+.* \/ [A-Z]/)
      return [status, json.errors?.[0]?.extensions.code]
    }
    expect(await refused(other)).toEqual([422, 'HASH_MISMATCH'])
    expect(await refused(bytes.subarray(1))).toEqual([422, 'SIZE_MISMATCH'])
    expect(await refused(Buffer.alloc(26 * 1_024 * 1_024))).toEqual([413, 'FILE_TOO_LARGE'])
    expect(await refused(bytes, url, { 'content-encoding': 'gzip' })).toEqual([415, 'ENCODED'])
    const zip = docxOf('x')
    const pdfThatIsNone = (await requestUpload(zip)) as Asked
    expect(await refused(zip, pdfThatIsNone.url)).toEqual([422, 'CONTENT_MISMATCH'])
    const bomb = Buffer.from(docxOf('x'.repeat(20_000_000)))
    const asDocx = (await requestUpload(bomb, { name: 'а.docx', mediaType: DOCX })) as Asked
    expect(await refused(bomb, asDocx.url)).toEqual([422, 'ARCHIVE_TOO_LARGE'])
    const unsized = await fetch(new URL(pathOf(url), product.url), {
      method: 'PUT',
      body: new Blob([new Uint8Array(10)]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect([unsized.status, JSON.parse(await unsized.text()).errors[0].extensions.code]).toEqual([
      411,
      'LENGTH_REQUIRED',
    ])
    expect(await attach([(await requestUpload(bytes)).fileId])).toMatchObject({ problems: [{ code: 'NOT_UPLOADED' }] })
    expect((await put(url, bytes)).status).toBe(200)
    expect((await put(url, bytes)).status).toBe(200)
  })

  it('is not kept where its sender leaves at any fifth of it', async () => {
    const { url, fileId } = (await requestUpload(bytes)) as Asked
    const { hostname, port } = new URL(product.url)
    for (let fifth = 0; fifth < 5; fifth++) {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.write(`PUT ${pathOf(url)} HTTP/1.1\r\nHost: x\r\nContent-Length: ${bytes.length}\r\n\r\n`)
      await new Promise((resolve) => socket.write(bytes.subarray(0, Math.floor((bytes.length * fifth) / 5)), resolve))
      socket.destroy()
    }
    expect(await attach([fileId])).toMatchObject({ problems: [{ code: 'NOT_UPLOADED' }] })
    await eventually(async () => expect((await put(url, bytes)).status).toBe(200))
    expect(await attach([fileId])).toMatchObject({ __typename: 'AgreementPayload' })
  })

  it('is asked for, attached and removed by those who write the record, and by nobody else', async () => {
    const refused = (viewer: Viewer) => errorOf(product, 'requestGovernanceUpload', announced(bytes), viewer)
    expect([await refused(registrar), await refused(anybody)]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED'])
    const fileId = await upload(bytes)
    const attached = { id: agreementId, fileIds: [fileId] }
    expect(await errorOf(product, 'attachFilesToAgreement', attached, registrar)).toBe('FORBIDDEN')
    expect(await attach([fileId], globalId('Agreement', 'nothing'))).toMatchObject({ __typename: 'NotFound' })
    expect(await attach([fileId], agreementId, { sub: 'another', roles: ['PUBLIC', 'SECRETARY'] })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await attach([])).toMatchObject({ problems: [{ code: 'COUNT' }] })
    expect(await requestUpload(bytes, { name: '../а.pdf', size: -1, sha256: 'x' })).toMatchObject({
      problems: [{ path: ['name'], code: 'FILE_NAME' }, { path: ['size'] }, { path: ['sha256'] }],
    })
    await attach([fileId])
    expect(await attach([fileId])).toMatchObject({ problems: [{ code: 'REPEATED' }] })
    expect(await attach([fileId], await agreementOf([organizationId, await organization('Другой')]))).toMatchObject({
      problems: [{ code: 'ATTACHED_ELSEWHERE' }],
    })
    const removed = { id: agreementId, fileId }
    expect(await errorOf(product, 'removeFileFromAgreement', removed, registrar)).toBe('FORBIDDEN')
  })

  it('with names of people is read for a purpose by those who may, written down, and erased for good', async () => {
    const fileId = await upload(bytes, { name: 'Список Иванова М. П..pdf', containsNames: true })
    await attach([fileId])
    const seenBy = async (viewer: Viewer, purpose?: string) => {
      const found = await attachments(viewer, purpose)
      return found.errors ? found.errors[0].extensions.code : found.find(({ id }: { id: string }) => id === fileId)
    }
    expect(await seenBy(anybody)).toMatchObject({
      url: null,
      containsNames: true,
      name: expect.not.stringContaining('Иванов'),
    })
    expect(await seenBy(registrar, 'PROTOCOL')).toBe('FORBIDDEN')
    expect(await seenBy(delegateOf('nobody'), 'PROTOCOL')).toBe('FORBIDDEN')
    expect((await seenBy(delegateOf(organizationId), 'CONTACT')).url).toMatch(/^http/)
    const { url } = await seenBy(secretary, 'PROTOCOL')
    const answer = await get(url)
    expect(answer.status).toBe(200)
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toContain('Список Иванова')
    await answer.arrayBuffer()
    expect(await remove(fileId, steward)).toMatchObject({ __typename: 'AgreementPayload' })
    expect((await product.send(pathOf(url))).status).toBe(404)
    expect(await remove(fileId, steward)).toMatchObject({ __typename: 'NotFound' })
    const readings = await product
      .database('governance')
      .collection('personalDataReadings')
      .find({ subjects: fileId })
      .sort({ _id: 1 })
      .toArray()
    expect(readings.map(({ by, purpose, field }) => [by, purpose, field])).toEqual([
      [`delegate of ${organizationId}`, 'CONTACT', 'Attachment.url'],
      ['secretary', 'PROTOCOL', 'Attachment.url'],
      ['steward', 'ERASURE', 'Attachment'],
    ])
    for (const { name } of await product.database('governance').listCollections())
      expect([name, JSON.stringify(await product.database('governance').collection(name).find({}).toArray())]).toEqual([
        name,
        expect.not.stringContaining('Иванова'),
      ])
  })

  it('is one of eight transfers of one address at most', async () => {
    const { url } = (await requestUpload(bytes)) as Asked
    const { hostname, port } = new URL(product.url)
    const sockets = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const socket = connect(Number(port), hostname)
        await once(socket, 'connect')
        socket.write(`PUT ${pathOf(url)} HTTP/1.1\r\nHost: x\r\nContent-Length: ${bytes.length}\r\n\r\n%PDF`)
        return socket
      }),
    )
    await eventually(async () => expect((await product.send('/metrics')).text).toContain('kadry_transfers_in_work 8\n'))
    const { status, json, headers } = await put(url, bytes)
    expect([status, json.errors?.[0]?.extensions.code, headers.get('retry-after')]).toEqual([
      429,
      'TOO_MANY_TRANSFERS',
      '1',
    ])
    for (const socket of sockets) socket.destroy()
    await eventually(async () => expect((await put(url, bytes)).status).toBe(200))
  })
})
