import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ANYBODY, isRole, type Viewer } from '@kadry/auth/viewer'
import { type DocumentFormat, FORMATS, formatOf } from '@kadry/documents/format'
import type { DocumentModel } from '@kadry/documents/model'
import { writeApart } from '@kadry/documents/writers'
import { verifyAddress, type Words } from '@kadry/files/address'
import { writeRefusal } from '@kadry/files/http'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import type { Logger } from '@kadry/runtime/log'
import { ThreadsBusy } from '@kadry/runtime/threads'
import { create as contentDisposition } from 'content-disposition'
import type { Subgraph } from './assemble.ts'
import type { RequestContext } from './define.ts'
import type { Measure } from './http.ts'
import { PaperRefusal } from './paper-refusal.ts'
import { type AnyPaper, fileNameOf, keyOf, modelOf } from './papers.ts'

type RoadOptions = { readonly secrets: readonly string[]; readonly log: Logger; readonly measure: Measure }
type Headers = { readonly traceparent?: string; readonly acceptLanguage?: string }
type Asked = { readonly of: AnyPaper; readonly id: string; readonly format: DocumentFormat }
type Printed = { readonly name: string; readonly bytes: Uint8Array }

/**
 * A browser shows our own PDF by itself and takes everything else to keep; nothing in it runs or loads
 * anything.
 */
const GUARDS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
}

/**
 * Answers `GET` and `HEAD` of `/documents/<service>/<kind>/<id>.<ending>`. The signed address says what may
 * be read, and by whom where names are in it; without a signature it leads to a signed one of what everybody
 * may read. What is refused is said as JSON.
 */
export function paperRoad(subgraph: Subgraph, { secrets, log, measure }: RoadOptions) {
  const askedBy = readerOfAddresses(subgraph)
  const answer = async (request: IncomingMessage, response: ServerResponse, headers: Headers): Promise<void> => {
    const { method, url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') throw new PaperRefusal('METHOD_NOT_ALLOWED')
    const asked = askedBy(url)
    if (!url.includes('?')) return lead(subgraph, asked, response, headers)
    const verified = verifyAddress({ method, url, now: subgraph.now().getTime() }, secrets)
    if (verified === 'EXPIRED') throw new PaperRefusal('ADDRESS_EXPIRED')
    if (verified === 'FORGED') throw new PaperRefusal('ADDRESS_FORGED')
    try {
      const printed = await measure(response, () => print(subgraph, asked, verified.words, headers))
      writeHead(response, printed, asked.format)
      response.end(method === 'HEAD' ? undefined : printed.bytes)
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error
      // In that other format it can be had, by an address for whoever has this one.
      const { extension } = FORMATS[error.refusal.instead]
      const { url: instead } = subgraph.documentAddress(`${asked.of.name}/${asked.id}.${extension}`, verified.words)
      throw new PaperRefusal(error.refusal, { instead })
    }
  }

  return async (request: IncomingMessage, response: ServerResponse, headers: Headers): Promise<void> => {
    try {
      await answer(request, response, headers)
    } catch (error) {
      if (response.headersSent) throw error
      if (!(error instanceof PaperRefusal || error instanceof ThreadsBusy))
        log.error({ err: error, url: request.url?.split('?', 1)[0] }, 'a document was not written')
      writeRefusal(response, refusalOf(error), 'GET, HEAD')
    }
  }
}

function readerOfAddresses({ name: own, papers }: Subgraph): (url: string) => Asked {
  const known = new Map(papers.map((one) => [one.name, one]))
  return (url) => {
    const [, service, name = '', id, extension = ''] =
      /^\/documents\/([a-z]+)\/([a-z-]+)\/([A-Za-z0-9_-]{4,200})\.([a-z]+)(?:\?|$)/.exec(url) ?? []
    const of = known.get(name)
    const format = formatOf(extension)
    if (service !== own || !of || !id || !format) throw new PaperRefusal('NOT_FOUND')
    return { of, id, format }
  }
}

async function print(subgraph: Subgraph, { of, id, format }: Asked, words: Words, headers: Headers): Promise<Printed> {
  const context = subgraph.context(readerOf(words), headers)
  const state = await of.find(id, context)
  if (!state) throw new PaperRefusal('NOT_FOUND')
  const withNames = words.purpose !== undefined && of.names !== undefined
  // Written down before anything is shown.
  if (withNames) await noteNames(of, state, words.purpose as ReadingPurpose, context)
  const name = fileNameOf(of.fileName(state), FORMATS[format].extension)
  const model = () => modelOf(of, state, context, withNames)
  // Names are never frozen: an erasure would have to look for them.
  if (withNames) return { name, bytes: await written(await model(), format) }
  const key = keyOf(of, state)
  const known = await subgraph.frozenPapers.find(key)
  const frozen = known ?? (of.isSigned?.(state) ? await subgraph.frozenPapers.freeze(key, await model()) : undefined)
  if (!frozen) return { name, bytes: await written(await model(), format) }
  if (format !== 'PDF') return { name, bytes: await written(frozen.model, format) }
  return { name, bytes: await subgraph.frozenPapers.pdfOf(frozen, () => written(frozen.model, 'PDF')) }
}

function writeHead(response: ServerResponse, { name, bytes }: Printed, format: DocumentFormat): void {
  const type = format === 'PDF' ? 'inline' : 'attachment'
  response.writeHead(200, {
    ...GUARDS,
    'content-type': FORMATS[format].mediaType,
    'content-disposition': contentDisposition(name, { type }),
    'content-length': bytes.length,
    etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
  })
}

/** To the signed address of what everybody may read. */
async function lead(
  subgraph: Subgraph,
  { of, id, format }: Asked,
  response: ServerResponse,
  headers: Headers,
): Promise<void> {
  if (!of.isPublic) throw new PaperRefusal('ADDRESS_FORGED')
  const state = await of.find(id, subgraph.context(ANYBODY, headers))
  const isShown = state && (of.isPublic === true || of.isPublic(state))
  if (!isShown) throw new PaperRefusal('NOT_FOUND')
  const { url } = subgraph.documentAddress(`${of.name}/${id}.${FORMATS[format].extension}`, {})
  response.writeHead(303, { location: url, 'cache-control': 'no-store', 'content-length': 0 }).end()
}

/** The format does not take the document. */
class Unwritable extends Error {
  readonly refusal: ConstructorParameters<typeof PaperRefusal>[0] & object
  constructor(refusal: ConstructorParameters<typeof PaperRefusal>[0] & object) {
    super(refusal.code)
    this.refusal = refusal
  }
}

async function written(model: DocumentModel, format: DocumentFormat): Promise<Uint8Array> {
  const result = await writeApart(model, format)
  if (!(result instanceof Uint8Array)) throw new Unwritable(result)
  return result
}

async function noteNames(
  of: AnyPaper,
  state: unknown,
  purpose: ReadingPurpose,
  context: RequestContext,
): Promise<void> {
  const { field, subjects } = of.names!
  const noted = subjects(state, context).map((subject) => context.noteReading(context, { purpose, field, subject }))
  await Promise.all(noted)
}

/** Whom the address was given to: a reading of names is noted under that account. */
function readerOf({ by, roles }: Words): Viewer {
  return by === undefined ? ANYBODY : { sub: by, roles: (roles ?? '').split(' ').filter(isRole) }
}

function refusalOf(error: unknown): PaperRefusal {
  if (error instanceof PaperRefusal) return error
  return new PaperRefusal(error instanceof ThreadsBusy ? 'DOCUMENTS_BUSY' : 'DOCUMENT_FAILED')
}
