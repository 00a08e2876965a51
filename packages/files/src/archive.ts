import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl'
import type { Kind } from './kind.ts'
import { FileRefusal } from './refusal.ts'

/** The table of contents of a document is read whole, and no more than this of it: the end of the file. */
const TAIL_BYTES = 1_024 * 1_024
const MOST_PARTS = 2_000
/** What a document may unpack into; beyond the second figure also no more than so many times its own size. */
const LARGEST_UNPACKED = 250 * 1_024 * 1_024
const SMALL_UNPACKED = 16 * 1_024 * 1_024
const LARGEST_RATIO = 100
/** Head of a part in front of its bytes, without name and extra field. */
const PART_HEAD = 30
/** What is held of a file while its parts are unpacked: a chunk of the store. */
const BLOCK_BYTES = 1_024 * 1_024
const STORED = 0
const DEFLATED = 8
const MACROS = /(?:^|\/)vbaproject\.bin$/i

/** Answers with bytes of a file, from `start` to before `end`. */
export type ReadRange = (start: number, end: number) => Promise<Buffer>

/**
 * Whether a document that is a ZIP is the one that its name says, by its table of contents; then each part
 * is unpacked as far as the table says, and nothing of it kept, for a table may lie. Throws `FileRefusal` for
 * one that lacks its parts or brings macros, and for one that unpacks into too much or into something else
 * than it says, whose parts overlap, or that is damaged.
 */
export async function checkArchive({ content }: Kind, size: number, read: ReadRange): Promise<void> {
  if (typeof content === 'string') return
  const parts = await partsOf(size, read)
  if (isBomb(parts, size)) throw new FileRefusal('ARCHIVE_TOO_LARGE')
  const names = parts.map(({ fileName }) => fileName)
  const isComplete = content.parts.every((part) => names.some((name) => part.test(name)))
  if (!isComplete || names.some((name) => MACROS.test(name)) || parts.some((part) => part.isEncrypted()))
    throw new FileRefusal('CONTENT_MISMATCH')
  if (parts.some(({ compressionMethod: method }) => method !== STORED && method !== DEFLATED))
    throw new FileRefusal('CONTENT_MISMATCH')
  await unpackAll(inOrderOf(parts), size, inBlocks(size, read))
}

function isBomb(parts: readonly Entry[], size: number): boolean {
  const unpacked = parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked > LARGEST_UNPACKED) return true
  if (unpacked > SMALL_UNPACKED && unpacked > LARGEST_RATIO * size) return true
  // Parts that share their bytes are how a small file has large parts without end.
  const inOrder = inOrderOf(parts)
  return inOrder.some(({ relativeOffsetOfLocalHeader, compressedSize, fileNameRaw }, index) => {
    const next = inOrder[index + 1]?.relativeOffsetOfLocalHeader ?? size
    return relativeOffsetOfLocalHeader + PART_HEAD + fileNameRaw.length + compressedSize > next
  })
}

function inOrderOf(parts: readonly Entry[]): Entry[] {
  return parts.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
}

/** Throws `FileRefusal` where a part unpacks into more or less than its table says. */
async function unpackAll(parts: readonly Entry[], size: number, read: ReadRange): Promise<void> {
  for (const { relativeOffsetOfLocalHeader: at, compressionMethod, compressedSize, uncompressedSize } of parts) {
    const isEmpty = compressedSize === 0
    if (compressionMethod === STORED || isEmpty) {
      if (compressedSize !== uncompressedSize) throw new FileRefusal('ARCHIVE_TOO_LARGE')
      continue
    }
    const head = await read(at, Math.min(at + PART_HEAD, size))
    if (head.length < PART_HEAD) throw new FileRefusal('ARCHIVE_TOO_LARGE')
    const start = at + PART_HEAD + head.readUInt16LE(26) + head.readUInt16LE(28)
    await unpack(portionsOf(start, Math.min(start + compressedSize, size), read), uncompressedSize)
  }
}

async function unpack(packed: AsyncIterable<Buffer>, most: number): Promise<void> {
  let size = 0
  try {
    await pipeline(packed, createInflateRaw(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const { length } of unpacked) {
        size += length
        if (size > most) throw new FileRefusal('ARCHIVE_TOO_LARGE')
      }
    })
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error
    throw new FileRefusal('ARCHIVE_TOO_LARGE')
  }
  if (size !== most) throw new FileRefusal('ARCHIVE_TOO_LARGE')
}

async function* portionsOf(start: number, end: number, read: ReadRange): AsyncIterable<Buffer> {
  for (let at = start; at < end; at += BLOCK_BYTES) yield await read(at, Math.min(at + BLOCK_BYTES, end))
}

/** Reads by whole blocks and keeps the last one: parts are many and small, and lie one after the other. */
function inBlocks(size: number, read: ReadRange): ReadRange {
  let kept: { readonly at: number; readonly bytes: Buffer } = { at: -1, bytes: Buffer.alloc(0) }
  const blockAt = async (at: number): Promise<Buffer> => {
    if (kept.at !== at) kept = { at, bytes: await read(at, Math.min(at + BLOCK_BYTES, size)) }
    return kept.bytes
  }
  return async (start, end) => {
    const found: Buffer[] = []
    for (let at = start - (start % BLOCK_BYTES); at < end; at += BLOCK_BYTES)
      found.push((await blockAt(at)).subarray(Math.max(0, start - at), end - at))
    return Buffer.concat(found)
  }
}

async function partsOf(size: number, read: ReadRange): Promise<Entry[]> {
  const from = Math.max(0, size - TAIL_BYTES)
  const tail = new Tail(await read(from, size), from)
  const { promise, resolve, reject } = Promise.withResolvers<Entry[]>()
  const damaged = () => reject(new FileRefusal('ARCHIVE_TOO_LARGE'))
  fromRandomAccessReader(tail, size, { lazyEntries: true, autoClose: false }, (error, zip) => {
    if (error || zip.entryCount > MOST_PARTS) damaged()
    else collect(zip, resolve, damaged)
  })
  return promise
}

function collect(zip: ZipFile, resolve: (parts: Entry[]) => void, damaged: () => void): void {
  const parts: Entry[] = []
  zip.on('error', damaged)
  zip.on('end', () => resolve(parts))
  zip.on('entry', (entry: Entry) => {
    parts.push(entry)
    zip.readEntry()
  })
  zip.readEntry()
}

/** The end of a file, for a reader that asks by the offsets of the whole. */
class Tail extends RandomAccessReader {
  readonly #bytes: Buffer
  readonly #from: number
  constructor(bytes: Buffer, from: number) {
    super()
    this.#bytes = bytes
    this.#from = from
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    if (position < this.#from) {
      callback(new Error('the table of contents is too large'))
      return
    }
    const start = position - this.#from
    const copied = this.#bytes.copy(into, offset, start, start + length)
    // A reader that calls back at once is called again from within: thousands of parts would be as many
    // frames of the stack.
    setImmediate(callback, null, copied)
  }

  override _readStreamForRange(): Readable {
    return Readable.from([])
  }
}
