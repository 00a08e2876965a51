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
/** How a ZIP ends: a record of 22 bytes, the last two of which say how long a comment follows. */
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1')
const ZIP_END_BYTES = 22
const TAIL_BYTES = ZIP_END_BYTES + 0xff_ff

export type ContentCheck = {
  /** To be called with each portion in its order. */
  readonly see: (bytes: Buffer) => void
  /** Whether what was seen can be of this kind. */
  readonly holds: () => Promise<boolean>
}

/**
 * Looks at bytes on their way whether they are what the name of the file says; keeps no more than the first
 * few thousand and the last of them.
 */
export function checkContent({ mediaType, content }: Kind): ContentCheck {
  let head = Buffer.alloc(0)
  let isText = true
  const tail = lastOf(TAIL_BYTES)
  return {
    see: (bytes) => {
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.length)])
      tail.see(bytes)
      if (content === 'text' && isText) isText = !NOT_TEXT.test(bytes.toString('latin1'))
    },
    holds: async () => {
      if (typeof content === 'string' && endsAsZip(tail.bytes())) return false
      if (content === 'text') return isText
      if (content === 'signature') return isSignature(head)
      if (content === 'magic') return (await fileTypeFromBuffer(head))?.mime === mediaType
      if (!head.subarray(0, ZIP.length).equals(ZIP)) return false
      return content.mimetype === undefined || mimetypeIn(head) === content.mimetype
    },
  }
}

/**
 * The last `count` bytes of what comes in portions; they are copied, or a small one would hold its whole
 * pool.
 */
function lastOf(count: number) {
  const ring = Buffer.alloc(count)
  let seen = 0
  return {
    see: (bytes: Buffer): void => {
      const last = bytes.subarray(-count)
      seen += bytes.length - last.length
      const copied = last.copy(ring, seen % count)
      last.copy(ring, 0, copied)
      seen += last.length
    },
    bytes: (): Buffer => {
      const at = seen % count
      return seen < count ? ring.subarray(0, seen) : Buffer.concat([ring.subarray(at), ring.subarray(0, at)])
    },
  }
}

/** Programs that unpack look for a ZIP from its end: what begins as something else may be one as well. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(ZIP_END); at >= 0; at = at > 0 ? tail.lastIndexOf(ZIP_END, at - 1) : -1)
    if (at + ZIP_END_BYTES <= tail.length && at + ZIP_END_BYTES + tail.readUInt16LE(at + 20) === tail.length)
      return true
  return false
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
