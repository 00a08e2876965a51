import { promisify } from 'node:util'
import { gunzip, gzip, zstdCompress, zstdDecompress } from 'node:zlib'
import lz4 from 'lz4-napi'
import snappy from 'snappy'

/** Bytes of one batch of records once it is decompressed: what is larger is a bomb and not read. */
export const LARGEST_BATCH = 64 * 1_048_576

/** The batch would take more memory than any honest one. */
export class BatchTooLargeError extends Error {
  override name = 'BatchTooLargeError'
}

type Codec = {
  readonly compress: (encoder: { readonly buffer: Buffer }) => Promise<Buffer>
  readonly decompress: (bytes: Buffer) => Promise<Buffer>
}

const bounded = { maxOutputLength: LARGEST_BATCH }

const gzipCodec: Codec = {
  compress: ({ buffer }) => promisify(gzip)(buffer),
  decompress: (bytes) => promisify(gunzip)(bytes, bounded),
}

const zstdCodec: Codec = {
  compress: ({ buffer }) => promisify(zstdCompress)(buffer),
  decompress: (bytes) => promisify(zstdDecompress)(bytes, bounded),
}

/**
 * Kafka wants LZ4's frames, not bare blocks. They expand 255 times at most, so a record's own limit bounds
 * them too.
 */
const lz4Codec: Codec = {
  compress: ({ buffer }) => lz4.compressFrame(buffer),
  decompress: async (bytes) => mustFit(await lz4.decompressFrame(bytes)),
}

/**
 * Java clients and brokers cut what they compress into chunks behind this header; others write one bare
 * block.
 */
const XERIAL = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00])
const XERIAL_HEADER_BYTES = 16

const snappyCodec: Codec = {
  compress: ({ buffer }) => snappy.compress(buffer),
  decompress: async (bytes) => {
    if (!bytes.subarray(0, XERIAL.length).equals(XERIAL)) return unsnapped(bytes)
    const chunks: Buffer[] = []
    let total = 0
    for (let at = XERIAL_HEADER_BYTES; at < bytes.length; ) {
      const length = bytes.readUInt32BE(at)
      const chunk = await unsnapped(bytes.subarray(at + 4, at + 4 + length))
      total += chunk.length
      if (total > LARGEST_BATCH) throw tooLarge(total)
      chunks.push(chunk)
      at += 4 + length
    }
    return Buffer.concat(chunks)
  },
}

async function unsnapped(block: Buffer): Promise<Buffer> {
  const length = lengthOfBlock(block)
  if (length > LARGEST_BATCH) throw tooLarge(length)
  return (await snappy.uncompress(block, { asBuffer: true })) as Buffer
}

/** A block begins with the number of its bytes as they were: seven bits a byte, the lowest first. */
function lengthOfBlock(block: Buffer): number {
  let length = 0
  for (const [index, byte] of block.subarray(0, 5).entries()) {
    length += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return length
  }
  return Number.POSITIVE_INFINITY
}

function mustFit(bytes: Buffer): Buffer {
  if (bytes.length > LARGEST_BATCH) throw tooLarge(bytes.length)
  return bytes
}

function tooLarge(bytes: number): BatchTooLargeError {
  return new BatchTooLargeError(`the batch has ${bytes} bytes decompressed, ${LARGEST_BATCH} at most`)
}

const NAMES = ['none', 'gzip', 'snappy', 'lz4', 'zstd']

/**
 * Whoever publishes chooses the compression of a record; these are all that Kafka knows, by their number in a
 * batch.
 */
export const codecs: Readonly<Record<number, () => Codec>> = {
  1: () => gzipCodec,
  2: () => snappyCodec,
  3: () => lz4Codec,
  4: () => zstdCodec,
}

/** Kafka's word for a compression by its number in a batch. */
export function compressionName(number: number): string {
  return NAMES[number] ?? `unknown (${number})`
}
