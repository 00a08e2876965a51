import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; what its head says of its size may be a lie. */
export type Part = {
  readonly name: string
  readonly bytes?: Buffer
  readonly stored?: boolean
  readonly claims?: number
  readonly at?: number
}

/** A ZIP of these parts, as small as can be: for tests and for the demo. */
export function archiveOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const heads: Buffer[] = []
  let offset = 0
  for (const { name, bytes = Buffer.from(name), stored = false, claims, at } of parts) {
    const packed = stored ? bytes : deflateRawSync(bytes)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), common, path, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at ?? offset, 10)
    heads.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, place, path]))
    bodies.push(body)
    offset += body.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

/** The least that readers take for a document of Word. */
export function docxOf(text: string): Buffer {
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  return archiveOf([
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      bytes: Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    { name: 'word/document.xml', bytes: Buffer.from(body) },
  ])
}

/** Bytes that begin as a PDF does. */
export function pdfOf(size: number): Buffer {
  const bytes = Buffer.alloc(size, '%')
  bytes.write('%PDF-1.7\n', 0, 'latin1')
  bytes.write('\n%%EOF\n', size - 7, 'latin1')
  return bytes
}

/** Bytes that begin as a detached signature (CMS) in DER does. */
export function signatureOf(size: number): Buffer {
  const bytes = Buffer.alloc(size, 1)
  bytes.write('3082010006092a864886f70d010702', 0, 'hex')
  return bytes
}

export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
