import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkArchive } from './archive.ts'
import { checkContent } from './content.ts'
import { type Kind, kindOf } from './kind.ts'
import { archiveOf, docxOf, type Part, pdfOf } from './samples.ts'

const ODT = 'application/vnd.oasis.opendocument.text'
const odt = archiveOf([{ name: 'mimetype', bytes: Buffer.from(ODT), stored: true }, { name: 'content.xml' }])
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082',
  'hex',
)
const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const cms = Buffer.concat([Buffer.from('3082010006092a864886f70d010702a081f2', 'hex'), Buffer.alloc(242, 1)])
const pem = Buffer.from(
  `-----BEGIN PKCS7-----\n${cms.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END PKCS7-----\n`,
)
const csv = Buffer.from('\ufeffОрганизация;ИНН\r\n«Микрон»;7735007358\r\n')

/** Whether bytes that come in portions of that size are what the name says. */
async function verdictOn(name: string, bytes: Buffer, portion = bytes.length): Promise<string> {
  const kind = kindOf(name) as Kind
  const check = checkContent(kind)
  for (let at = 0; at < bytes.length; at += portion) check.see(bytes.subarray(at, at + portion))
  if (!(await check.holds())) return 'CONTENT_MISMATCH'
  try {
    await checkArchive(kind, bytes.length, async (start, end) => bytes.subarray(start, end))
    return 'OK'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const files: readonly [name: string, bytes: Buffer][] = [
  ['а.pdf', pdfOf(5_000)],
  ['а.docx', docxOf('Протокол № 1')],
  ['а.xlsx', archiveOf([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }])],
  ['а.odt', odt],
  ['а.png', png],
  ['а.jpg', jpg],
  ['а.sig', cms],
  ['а.p7s', pem],
  ['а.csv', csv],
]

describe('the content of a file', () => {
  it.each(files)('%s is taken for what it is, in portions of any size', async (name, bytes) => {
    for (const portion of [bytes.length, 7, 1]) expect(await verdictOn(name, bytes, portion)).toBe('OK')
  })

  it('is taken under no other name: each of these is of one kind', async () => {
    for (const [name, bytes] of files)
      for (const [other] of files) {
        const isSame = kindOf(name)!.mediaType === kindOf(other)!.mediaType
        // A signature as text is text, and so is a table.
        if (isSame || (other.endsWith('.csv') && bytes === pem)) continue
        // What begins as a PDF and is text behind it is both.
        if (other.endsWith('.csv') && name.endsWith('.pdf')) continue
        expect([name, other, await verdictOn(other, bytes)]).toEqual([name, other, 'CONTENT_MISMATCH'])
      }
  })

  it('as text has no control characters, whatever portion they come in', async () => {
    const bytes = Buffer.concat([Buffer.alloc(9_000, 'я'), Buffer.from([0]), Buffer.alloc(100, 'я')])
    for (const portion of [bytes.length, 1_000])
      expect(await verdictOn('а.txt', bytes, portion)).toBe('CONTENT_MISMATCH')
    expect(await verdictOn('а.txt', Buffer.from('ЭТО ТЕКСТ', 'utf16le'))).toBe('CONTENT_MISMATCH')
    expect(await verdictOn('а.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0x0d, 0x0a]))).toBe('OK')
  })
})

describe('a file that is a ZIP as well', () => {
  it('is refused, whatever it begins with', async () => {
    const zip = archiveOf([{ name: 'run.exe' }])
    const commented = Buffer.concat([zip.subarray(0, -2), Buffer.from([3, 0]), Buffer.from('%%\n')])
    for (const [name, bytes] of files.filter(([name]) => /\.(?:pdf|png|jpg|sig|csv)$/.test(name)))
      for (const archive of [zip, commented])
        for (const portion of [100_000, 7])
          expect(await verdictOn(name, Buffer.concat([bytes, archive]), portion)).toBe('CONTENT_MISMATCH')
  })

  it('is not every one that has a ZIP inside', async () => {
    const attached = Buffer.concat([pdfOf(5_000), archiveOf([{ name: 'a' }]), pdfOf(100)])
    expect(await verdictOn('а.pdf', attached)).toBe('OK')
  })
})

describe('a document that is an archive', () => {
  const docx = (...more: Part[]) => archiveOf([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }, ...more])

  it('is refused where it unpacks into too much, by what its table says', async () => {
    const zeros = Buffer.alloc(20 * 1_024 * 1_024)
    expect(await verdictOn('а.docx', docx({ name: 'word/media/image1.bmp', bytes: zeros }))).toBe('ARCHIVE_TOO_LARGE')
    expect(await verdictOn('а.docx', docx({ name: 'a', claims: 2 ** 32 - 2 }))).toBe('ARCHIVE_TOO_LARGE')
  })

  it('is refused where a part unpacks into more or less than its table says, or is damaged', async () => {
    const picture = { name: 'word/media/image1.bmp', bytes: Buffer.alloc(3 * 1_024 * 1_024) }
    expect(await verdictOn('а.docx', docx(picture))).toBe('OK')
    for (const claims of [1, picture.bytes.length - 1, picture.bytes.length + 1])
      expect(await verdictOn('а.docx', docx({ ...picture, claims }))).toBe('ARCHIVE_TOO_LARGE')
    expect(await verdictOn('а.docx', docx({ name: 'a', stored: true, claims: 5 }))).toBe('ARCHIVE_TOO_LARGE')
    const bytes = docx({ ...picture, bytes: randomBytes(3 * 1_024 * 1_024) })
    expect(await verdictOn('а.docx', bytes)).toBe('OK')
    bytes.fill(0xff, 1_500_000, 1_600_000)
    expect(await verdictOn('а.docx', bytes)).toBe('ARCHIVE_TOO_LARGE')
  })

  it('is refused where its parts share their bytes', async () => {
    const body = Buffer.from('x'.repeat(1_000))
    const parts: Part[] = Array.from({ length: 50 }, (_, n) => ({ name: `a${n}`, bytes: body, stored: true, at: 0 }))
    expect(await verdictOn('а.docx', docx(...parts))).toBe('ARCHIVE_TOO_LARGE')
  })

  it('is refused with more parts than any document has, or a table that is no table', async () => {
    const parts: Part[] = Array.from({ length: 2_000 }, (_, n) => ({ name: `a${n}` }))
    expect(await verdictOn('а.docx', docx(...parts))).toBe('ARCHIVE_TOO_LARGE')
    const cut = docxOf('Протокол')
    for (let fifth = 1; fifth < 5; fifth++)
      expect(await verdictOn('а.docx', cut.subarray(0, (cut.length * fifth) / 5))).toBe('ARCHIVE_TOO_LARGE')
  })

  it('is read to its end with as many parts as are allowed', async () => {
    const parts: Part[] = Array.from({ length: 1_998 }, (_, n) => ({ name: `a${n}` }))
    expect(await verdictOn('а.docx', docx(...parts))).toBe('OK')
  })

  it('is refused where it brings macros, or names that lead out of a folder', async () => {
    expect(await verdictOn('а.docx', docx({ name: 'word/vbaProject.bin' }))).toBe('CONTENT_MISMATCH')
    expect(await verdictOn('а.docx', docx({ name: '../../etc/passwd' }))).toBe('ARCHIVE_TOO_LARGE')
  })
})
