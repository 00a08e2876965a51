import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { withOwnDeadline } from '@kadry/runtime/http'
import { type StallWatch, watchStall } from '@kadry/runtime/stall'
import { create as contentDisposition } from 'content-disposition'
import { verifyAddress } from './address.ts'
import type { Files } from './files.ts'
import type { KeptFile } from './kept-file.ts'
import { FileRefusal } from './refusal.ts'

type RoadOptions = { readonly service: string; readonly secrets: readonly string[]; readonly now: () => Date }

/** Whoever opens a file in a browser gets it to keep, and nothing in it runs. */
export const FILE_GUARDS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
}

/**
 * Answers `PUT`, `GET` and `HEAD` of `/files/<service>/<id>` by the address alone; what is refused is said as
 * JSON.
 */
export function fileRoad(files: Files, { service, secrets, now }: RoadOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const id = opened(request, service, secrets, now())
      if (request.method === 'PUT') await receive(files, id, request, response)
      else await send(files, id, request, response)
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error
      writeRefusal(response, error, 'GET, HEAD, PUT')
    }
  }
}

/** What keeps a document from being written is over in seconds. */
const RETRY_AFTER_S = 2

type Refused = {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly more?: Readonly<Record<string, string>>
}

/**
 * Writes a refusal as JSON, `allow` being the methods that there are; a body that was not read is left to the
 * HTTP server, which throws it away.
 */
export function writeRefusal(response: ServerResponse, { status, code, message, more }: Refused, allow: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] })
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      ...(status === 405 ? { allow } : {}),
      ...(status === 503 ? { 'retry-after': String(RETRY_AFTER_S) } : {}),
    })
    .end(body)
}

/** The file that an address opens by this method. Throws `FileRefusal` where it opens none. */
function opened({ method, url = '' }: IncomingMessage, service: string, secrets: readonly string[], now: Date): string {
  if (!['PUT', 'GET', 'HEAD'].includes(method ?? '')) throw new FileRefusal('METHOD_NOT_ALLOWED')
  const [, of, id] = /^\/files\/([a-z]+)\/([A-Za-z0-9_-]{4,200})\?/.exec(url) ?? []
  if (of !== service || !id) throw new FileRefusal('ADDRESS_FORGED')
  const verified = verifyAddress({ method, url, now: now.getTime() }, secrets)
  if (verified === 'EXPIRED') throw new FileRefusal('ADDRESS_EXPIRED')
  if (verified === 'FORGED') throw new FileRefusal('ADDRESS_FORGED')
  return id
}

async function receive(files: Files, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  withOwnDeadline(request)
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  if (!Number.isSafeInteger(length)) throw new FileRefusal('LENGTH_REQUIRED')
  const stall = watchStall(() => request.destroy(new FileRefusal('TRANSFER_TIMEOUT')))
  const { size, sha256 } = await files.put(id, watched(request, stall), length).finally(stall.clear)
  const body = JSON.stringify({ fileId: id, size, sha256 })
  const type = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  response.writeHead(200, type).end(body)
}

async function* watched(source: AsyncIterable<Buffer>, { moved }: StallWatch): AsyncIterable<Buffer> {
  for await (const portion of source) {
    moved(portion.length)
    yield portion
  }
}

async function send(files: Files, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { file, stream } = await files.open(id)
  // Said with the refusal too, where the file has no such part.
  response.setHeader('content-range', `bytes */${file.size}`)
  const range = rangeOf(request, file)
  response.removeHeader('content-range')
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...FILE_GUARDS,
    'content-type': file.mediaType,
    'content-disposition': contentDisposition(file.name),
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(stream(range), response)
}

/**
 * The one part of a file that is asked for (RFC 9110, 14.2), both ends included; undefined for all of it: a
 * range that can't be read, several of them, or one of another version of the file. Throws `FileRefusal`
 * where the file has no such part.
 */
function rangeOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { size, sha256 }: Pick<KeptFile, 'size' | 'sha256'>,
): { readonly start: number; readonly end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? []
  if (from === '' && to === '') return undefined
  const version = headers['if-range']
  if (version !== undefined && version !== `"${sha256}"`) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  if (start >= size || (from === '' && Number(to) === 0)) throw new FileRefusal('NOT_SATISFIABLE')
  return { start, end }
}
