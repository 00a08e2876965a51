import { fileTypeFromBuffer } from 'file-type'
import type { Kind } from './kind.ts'

/**
 * So many bytes at the beginning distinguish the kinds: what file-type asks for at most of what is no
 * archive.
 */
const HEAD_BYTES = 4_100
/** Characters that no text has: all below the space but tab, line feed, form feed, carriage return. */
const NOT_TEXT = /[^\t\n\f\r -\u00ff]/
/** OID 1.2.840.113549.1.7.2 in DER: what follows is CMS signed data. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')
/** The OID stands behind the outer tag and its length, 2 to 6 bytes. */
const OID_WITHIN = 24
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

export type ContentCheck = {
  /** To be called with each portion in its order. */
  readonly see: (bytes: Buffer) => void
  /** Whether what was seen can be of this kind. */
  readonly holds: () => Promise<boolean>
}

/**
 * Looks at bytes on their way whether they are what the name of the file says; keeps no more than the first
 * few thousand of them.
 */
export function checkContent({ mediaType, content }: Kind): ContentCheck {
  let head = Buffer.alloc(0)
  let isText = true
  return {
    see: (bytes) => {
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.length)])
      if (content === 'text' && isText) isText = !NOT_TEXT.test(bytes.toString('latin1'))
    },
    holds: async () => {
      if (content === 'text') return isText
      if (content === 'signature') return isSignature(head)
      if (content === 'magic') return (await fileTypeFromBuffer(head))?.mime === mediaType
      if (!head.subarray(0, ZIP.length).equals(ZIP)) return false
      return content.mimetype === undefined || mimetypeIn(head) === content.mimetype
    },
  }
}

/** The first part of an OpenDocument is its media type, not compressed (ODF 1.3, part 2, 3.3). */
function mimetypeIn(head: Buffer): string | undefined {
  if (head.length < 38 || head.subarray(30, 38).toString('latin1') !== 'mimetype') return undefined
  const [method, size, extra] = [head.readUInt16LE(8), head.readUInt32LE(18), head.readUInt16LE(28)]
  return method === 0 && extra === 0 ? head.subarray(38, 38 + size).toString('latin1') : undefined
}

/** A detached signature: CMS as DER, or the same as base64 with or without the lines of PEM around it. */
function isSignature(head: Buffer): boolean {
  return isSignedData(head) || isSignedData(Buffer.from(base64Of(head.toString('latin1')), 'base64'))
}

function isSignedData(der: Buffer): boolean {
  return der[0] === 0x30 && der.subarray(0, OID_WITHIN).includes(SIGNED_DATA)
}

function base64Of(text: string): string {
  const body = text.replace(/^\uFEFF?\s*-----BEGIN [A-Z0-9 ]+-----/, '').replace(/\s/g, '')
  return /^[A-Za-z0-9+/]{40,}/.exec(body)?.[0] ?? ''
}
