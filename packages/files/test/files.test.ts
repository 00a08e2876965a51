import type { AttachedFile } from '@kadry/domain/attachment'
import { type Connection, connect } from '@kadry/mongo/connect'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { createFiles, type Files } from '../src/files.ts'
import { docxOf, pdfOf, sha256Of } from '../src/samples.ts'
import type { Upload } from '../src/upload.ts'

const HOUR_MS = 3_600_000
/** Of three chunks, the last one not full. */
const bytes = pdfOf(2_400_000)
const SECRET = 'a-secret-that-only-this-test-suite-knows'

describe('the files of a service', () => {
  let connection: Connection
  let files: Files
  let now = Date.parse('2026-03-02T09:00:00Z')
  /** What records have, as their own collections would say it. */
  const held = new Set<string>()

  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), freshName('files'))
    const addresses = { publicUrl: 'http://gateway', secret: SECRET }
    files = createFiles({ connection, now: () => new Date(now), service: 'stakeholders', addresses })
    files.keptBy(async (ids) => ids.filter((id) => held.has(id)))
    await files.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
  })
  beforeEach(async () => {
    for (const name of ['keptFiles', 'files.files', 'files.chunks']) await connection.collection(name).deleteMany({})
    held.clear()
  })

  const request = async (content: Buffer, more: object = {}, by = 'registrar'): Promise<Upload> => {
    const what = { name: 'Приказ.pdf', mediaType: 'application/pdf', containsNames: false }
    const asked = await files.request(by, key(), { ...what, size: content.length, sha256: sha256Of(content), ...more })
    if ('__typename' in asked) throw new Error(JSON.stringify(asked))
    return asked
  }
  async function* inPortions(content: Buffer, upTo = content.length): AsyncIterable<Buffer> {
    for (let at = 0; at < upTo; at += 65_536) yield content.subarray(at, Math.min(at + 65_536, upTo))
    if (upTo < content.length) throw new Error('aborted')
  }
  const put = (fileId: string, content: Buffer, length = content.length) =>
    files.put(fileId, inPortions(content), length)
  const uploaded = async (by = 'registrar', content = bytes): Promise<string> => {
    const { fileId } = await request(content, {}, by)
    await put(fileId, content)
    return fileId
  }
  const contentOf = async (fileId: string, range?: { start: number; end: number }) =>
    Buffer.concat(await (await files.open(fileId)).stream(range).toArray())
  const stored = async () => ({
    files: await connection.collection('files.files').countDocuments(),
    chunks: await connection.collection('files.chunks').countDocuments(),
  })
  const sweep = () =>
    files.sweep.run(
      async () => true,
      (id, error) => {
        throw error ?? new Error(`${id} makes no progress`)
      },
    )

  it('are asked for by one input under one key, in two processes too', async () => {
    const addresses = { publicUrl: 'http://gateway', secret: SECRET }
    const other = createFiles({ connection, now: () => new Date(now), service: 'stakeholders', addresses })
    const what = { mediaType: 'application/pdf', containsNames: false, size: 9, sha256: sha256Of(bytes) }
    const once = key()
    const ask = (n: number) => (n % 2 ? files : other).request('registrar', once, { ...what, name: `${n}.pdf` })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(n)))
    expect(answers.filter((one) => 'fileId' in one)).toMatchObject([{ repeated: false }])
    const others = answers.filter((one) => '__typename' in one).map(({ __typename }) => __typename)
    expect(others).toEqual(Array.from({ length: 19 }, () => 'IdempotencyKeyReused'))
    expect(await files.request('registrar', once, { ...what, name: 'no kind' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    })
  })

  it('give back what was uploaded, whole and in parts, across the edges of chunks too', async () => {
    const fileId = await uploaded()
    expect(await contentOf(fileId)).toEqual(bytes)
    for (const [start, end] of [
      [0, 0],
      [261_119, 261_121],
      [599_999, 599_999],
      [100, 1_600_000],
    ] as const)
      expect(await contentOf(fileId, { start, end })).toEqual(bytes.subarray(start, end + 1))
    expect(await stored()).toEqual({ files: 1, chunks: 3 })
  })

  it('keep nothing of an upload that breaks off at any fifth of it, and take it whole then', async () => {
    const { fileId } = await request(bytes)
    for (let fifth = 0; fifth < 5; fifth++) {
      const upTo = Math.floor((bytes.length * fifth) / 5)
      await expect(files.put(fileId, inPortions(bytes, upTo), bytes.length)).rejects.toThrow('aborted')
      expect(await stored()).toEqual({ files: 0, chunks: 0 })
      await expect(files.open(fileId)).rejects.toMatchObject({ code: 'NOT_UPLOADED' })
    }
    await put(fileId, bytes)
    expect(await contentOf(fileId)).toEqual(bytes)
  })

  it('keep nothing of bytes that are others than announced', async () => {
    const other = Buffer.from(bytes)
    other[1_200_000] = 0
    const { fileId } = await request(bytes)
    await expect(put(fileId, other)).rejects.toMatchObject({ code: 'HASH_MISMATCH', status: 422 })
    await expect(put(fileId, bytes.subarray(1))).rejects.toMatchObject({ code: 'SIZE_MISMATCH' })
    await expect(put(fileId, Buffer.concat([bytes, bytes]), bytes.length)).rejects.toMatchObject({
      code: 'SIZE_MISMATCH',
    })
    await expect(put(fileId, bytes.subarray(1), bytes.length)).rejects.toMatchObject({ code: 'SIZE_MISMATCH' })
    const zip = docxOf('Протокол')
    const lying = await request(zip)
    await expect(put(lying.fileId, zip)).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' })
    const cut = zip.subarray(0, zip.length - 30)
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const damaged = await request(cut, { name: 'Протокол.docx', mediaType: docx })
    await expect(put(damaged.fileId, cut)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' })
    expect(await stored()).toEqual({ files: 0, chunks: 0 })
  })

  it('take a repeated upload for the same, one with other bytes for another, and several at once for one', async () => {
    const { fileId } = await request(bytes)
    await Promise.all([put(fileId, bytes), put(fileId, bytes), put(fileId, bytes)])
    await put(fileId, bytes)
    const other = Buffer.from(bytes)
    other[5] = 0
    await expect(put(fileId, other)).rejects.toMatchObject({ code: 'HASH_MISMATCH' })
    expect(await stored()).toEqual({ files: 1, chunks: 3 })
    expect(await contentOf(fileId)).toEqual(bytes)
  })

  it('are one file for one key, and refused for the same key with another', async () => {
    const what = { name: 'а.pdf', mediaType: 'application/pdf', size: 5, sha256: sha256Of(bytes), containsNames: false }
    const first = (await files.request('registrar', 'the-same-key', what)) as Upload
    expect(await files.request('registrar', 'the-same-key', what)).toMatchObject({
      fileId: first.fileId,
      repeated: true,
    })
    expect(await files.request('registrar', 'the-same-key', { ...what, size: 6 })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect(await files.request('secretary', 'the-same-key', what)).not.toMatchObject({ fileId: first.fileId })
  })

  it('let one caller have a hundred uploads unused, of 500 MB together, and others theirs', async () => {
    const what = { name: 'а.pdf', mediaType: 'application/pdf', size: 5, sha256: sha256Of(bytes), containsNames: false }
    const asked = await Promise.all(
      Array.from({ length: 250 }, (_, n) => files.request('registrar', `upload-${n}`, what)),
    )
    expect(asked.filter((one) => 'fileId' in one)).toHaveLength(100)
    expect(asked[249]).toMatchObject({ problems: [{ code: 'TOO_MANY_UNUSED' }] })
    expect(await connection.collection('keptFiles').countDocuments()).toBe(100)
    const large = { ...what, size: 25 * 1_024 * 1_024 }
    const ofOther = await Promise.all(
      Array.from({ length: 30 }, (_, n) => files.request('secretary', `upload-${n}`, large)),
    )
    expect(ofOther.filter((one) => 'fileId' in one)).toHaveLength(20)
  })

  const claimed = async (record: string, by: string, fileId: string) => {
    const found = await files.claim(record, by, [fileId])
    return '__typename' in found ? found.code : (found as readonly AttachedFile[])[0]
  }

  it('go to one record, of the caller who uploaded them', async () => {
    const fileId = await uploaded()
    const mine = {
      id: fileId,
      name: 'Приказ.pdf',
      mediaType: 'application/pdf',
      size: 2_400_000,
      sha256: sha256Of(bytes),
      addedOn: '2026-03-02',
    }
    expect(await claimed('plan', 'secretary', fileId)).toBe('NOT_FOUND')
    expect(await claimed('plan', 'registrar', 'nothing')).toBe('NOT_FOUND')
    expect(await claimed('plan', 'registrar', (await request(bytes)).fileId)).toBe('INVALID_INPUT')
    expect(await claimed('plan', 'registrar', fileId)).toEqual(mine)
    expect(await claimed('plan', 'registrar', fileId)).toEqual(mine)
    expect(await claimed('other', 'registrar', fileId)).toBe('INVALID_INPUT')
    // The record was never written: a minute later another one may have the file, and only one of two that
    // want it.
    now += 61_000
    const both = await Promise.all([claimed('other', 'registrar', fileId), claimed('third', 'registrar', fileId)])
    expect(both.filter((one) => one === 'INVALID_INPUT')).toHaveLength(1)
    held.add(fileId)
    now += 61_000
    expect(await claimed('plan', 'registrar', fileId)).toBe('INVALID_INPUT')
  })

  it('that no record has are removed after a day; those that one has stay', async () => {
    const unused = await uploaded()
    await request(bytes)
    const attached = await uploaded()
    await claimed('plan', 'registrar', attached)
    held.add(attached)
    now += 23 * HOUR_MS
    expect(await sweep()).toBe(0)
    const lost = await uploaded()
    await claimed('plan', 'registrar', lost)
    now += 2 * HOUR_MS
    expect(await sweep()).toBe(3)
    await expect(files.open(unused)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await contentOf(attached)).toEqual(bytes)
    expect(await contentOf(lost)).toEqual(bytes)
    now += 24 * HOUR_MS
    // Whoever claims a file in time keeps it from the sweep, whenever its record is written.
    await claimed('plan', 'registrar', lost)
    await sweep()
    expect(await contentOf(lost)).toEqual(bytes)
    now += 25 * HOUR_MS
    await sweep()
    expect(await stored()).toEqual({ files: 1, chunks: 3 })
    expect(await connection.collection('keptFiles').countDocuments()).toBe(1)
    expect(await sweep()).toBe(0)
  })

  it('leave nothing behind when a process dies in the middle of an upload or of a removal', async () => {
    const { fileId } = await request(bytes)
    const died = files.put(fileId, hanging(bytes), bytes.length)
    await expect.poll(() => stored()).toMatchObject({ chunks: 1 })
    held.add(fileId)
    now += 2 * HOUR_MS
    await sweep()
    expect(await stored()).toEqual({ files: 0, chunks: 0 })
    held.clear()
    const removed = await uploaded()
    await connection
      .collection('keptFiles')
      .updateOne({ _id: removed as never }, { $set: { isGone: true, touchedAt: new Date(0) } })
    await expect(files.open(removed)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await sweep()
    expect(await stored()).toEqual({ files: 0, chunks: 0 })
    release()
    await expect(died).rejects.toThrow('died')
  })

  it('are gone at once when they are removed, an upload under way included', async () => {
    const fileId = await uploaded()
    await files.remove([fileId])
    await expect(put(fileId, bytes)).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 })
    const late = await request(bytes)
    const { promise: begun, resolve } = Promise.withResolvers<void>()
    const { promise: removed, resolve: goOn } = Promise.withResolvers<void>()
    async function* slow(): AsyncIterable<Buffer> {
      yield bytes.subarray(0, 1_200_000)
      resolve()
      await removed
      yield bytes.subarray(1_200_000)
    }
    const upload = files.put(late.fileId, slow(), bytes.length)
    await begun
    await files.remove([late.fileId])
    goOn()
    await expect(upload).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await stored()).toEqual({ files: 0, chunks: 0 })
  })

  it('with names of people keep their own name to themselves', async () => {
    const { fileId } = await request(bytes, { name: 'Договор Иванова.pdf', containsNames: true })
    await put(fileId, bytes)
    const shown = await claimed('plan', 'registrar', fileId)
    expect(shown).toMatchObject({ containsNames: true })
    expect(JSON.stringify(shown)).not.toContain('Иванов')
  })
})

const { promise: released, resolve: release } = Promise.withResolvers<void>()
async function* hanging(content: Buffer): AsyncIterable<Buffer> {
  yield content.subarray(0, 1_200_000)
  await released
  throw new Error('died')
}
