import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { brokenEncoding, type OneByteEncoding, oneByteEncoding, twiceEncoded, twiceEncodedAt } from './encoding.ts'
import { FileError } from './file-refusal.ts'

/** Bytes that can be read more than once: first to see what they are, then to apply them. */
export type Source = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly open: () => AsyncIterable<Uint8Array>
}

export type Encoding = 'utf-8' | OneByteEncoding
export type Inspected = { readonly encoding: Encoding /** SHA-256, base64url. */; readonly digest: string }

const CHUNK = 256 * 1024

/** Rejects with the system's error where there is no such file. */
export async function fileSource(path: string): Promise<Source> {
  const { size } = await stat(path)
  return { name: path, size, open: () => createReadStream(path, { highWaterMark: CHUNK }) }
}

export function textSource(name: string, text: string): Source {
  const bytes = Buffer.from(text, 'utf8')
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
    },
  }
}

/**
 * Reads all the bytes once: their digest, and whether they are UTF-8 (with or without a mark) or one of the
 * Cyrillic encodings of one byte. Throws a `FileError` for an empty file, a spreadsheet, UTF-16, anything
 * that is not text, an encoding that can't be recognised for certain, and UTF-8 with broken characters: read
 * as Windows-1251 that would quietly become rubbish.
 */
export async function inspect(source: Source): Promise<Inspected> {
  const hash = createHash('sha256')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let valid = true
  let length = 0
  for await (const bytes of source.open()) {
    if (length === 0) refuseByFirstBytes(bytes)
    length += bytes.length
    if (bytes.includes(0)) throw notText()
    hash.update(bytes)
    if (valid) valid = decodes(utf8, bytes)
  }
  if (length === 0) throw emptyFile()
  if (valid) valid = decodes(utf8)
  if (valid) await refuseTwiceEncoded(source)
  return { encoding: valid ? 'utf-8' : await otherEncoding(source), digest: hash.digest('base64url') }
}

/** The text, its byte order mark gone and every line end a `\n`. */
export async function* decoded(
  source: Source,
  encoding: Encoding,
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let read = 0
  let heldBack = ''
  for await (const bytes of source.open()) {
    read += bytes.length
    onBytes(read)
    const text = heldBack + decoder.decode(bytes, { stream: true })
    // The second half of a line end may still be to come.
    heldBack = text.endsWith('\r') ? '\r' : ''
    const whole = heldBack ? text.slice(0, -1) : text
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
  const rest = heldBack + decoder.decode()
  if (rest) yield rest.replace(/\r\n?/g, '\n')
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined })
    return true
  } catch {
    return false
  }
}

/** So much text shows whether valid UTF-8 is what another program has made of it. */
const SAMPLE = 64 * 1_024

async function refuseTwiceEncoded(source: Source): Promise<void> {
  let text = ''
  for await (const portion of decoded(source, 'utf-8')) {
    text += portion
    if (text.length >= SAMPLE) break
  }
  const at = twiceEncodedAt(text)
  if (at !== undefined) throw twiceEncoded(1 + count(text.slice(0, at), /\n/g))
}

/**
 * Russian text in Windows-1251 has hardly a byte pair that is valid UTF-8; UTF-8 with a broken character has
 * many.
 */
async function otherEncoding(source: Source): Promise<Encoding> {
  let line = 1
  let brokenLine: number | undefined
  let broken = 0
  let cyrillic = 0
  for await (const text of decoded(source, 'utf-8')) {
    const parts = text.split('\uFFFD')
    broken += parts.length - 1
    if (parts.length > 1) brokenLine ??= line + count(parts[0]!, /\n/g)
    line += count(text, /\n/g)
    cyrillic += count(text, /[А-яЁё]/g)
  }
  if (cyrillic > broken) throw brokenEncoding(brokenLine!)
  return oneByteEncoding(source, brokenLine!)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function refuseByFirstBytes(bytes: Uint8Array): void {
  const first = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (first.startsWith('fffe') || first.startsWith('feff'))
    throw new FileError(
      'UTF_16',
      'Файл в кодировке UTF-16: сохраните его как CSV в UTF-8.',
      'The file is in UTF-16: save it as CSV in UTF-8.',
    )
  if (first === '504b0304' || first === 'd0cf11e0')
    throw new FileError(
      'SPREADSHEET',
      'Это книга Excel или архив: сохраните лист как CSV.',
      'This is a workbook or an archive: save the sheet as CSV.',
    )
}

export function emptyFile(): FileError {
  return new FileError('EMPTY_FILE', 'Файл пуст: нет даже строки заголовков.', 'The file is empty: it has no header.')
}

function notText(): FileError {
  return new FileError('NOT_TEXT', 'Файл двоичный, а не текст.', 'The file is binary, not text.')
}
