import type { IncomingMessage } from 'node:http'
import { parseExactly } from '../request/exact-json.ts'

/** A GraphQL request as nearly all of them are; what is shaped in any other way goes the full way. */
export type Question = {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Record<string, unknown>
}

/** Bigger bodies are rare, and read with care elsewhere. */
const LARGEST_BODY = 64 * 1024

const CONTENT_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'])

/** What clients accept, and what they are given; other values are weighed on the full way. */
const ANSWER_TYPES = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/json, */*', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
])

/** Whether the head of a request promises nothing unusual; decided before its body has come. */
export function isOrdinary({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    CONTENT_TYPES.has(headers['content-type'] ?? '') &&
    (headers.accept === undefined || ANSWER_TYPES.has(headers.accept)) &&
    isShort(headers['content-length']) &&
    headers['transfer-encoding'] === undefined &&
    headers['content-encoding'] === undefined &&
    headers.expect === undefined
  )
}

function isShort(length: string | undefined): boolean {
  const bytes = Number(length ?? 0)
  return bytes > 0 && bytes <= LARGEST_BODY
}

export function answerType({ headers }: IncomingMessage): string {
  return ANSWER_TYPES.get(headers.accept ?? '*/*')!
}

/**
 * Gives the body once it is there, at a moment when it can still be put back (`unshift`) for another
 * reader.
 */
export function readWhole(request: IncomingMessage, whole: (body: Buffer) => void): void {
  const announced = Number(request.headers['content-length'])
  const parts: Buffer[] = []
  let bytes = 0
  const read = (): void => {
    for (let part = request.read(); part !== null; part = request.read()) {
      parts.push(part)
      bytes += part.length
    }
    if (bytes < announced) return
    request.off('readable', read)
    whole(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
  }
  request.on('readable', read)
}

/**
 * The question in a body; undefined where it is not JSON, or has anything that only the full way
 * understands.
 */
export function questionIn(body: Buffer): Question | undefined {
  let json: unknown
  try {
    json = parseExactly(body.toString('utf8'))
  } catch {
    return undefined
  }
  if (!isRecord(json)) return undefined
  const { query, operationName, variables, extensions } = json
  if (typeof query !== 'string' || (extensions ?? undefined) !== undefined) return undefined
  if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === '')) return undefined
  if (!isAbsent(variables) && !isRecord(variables)) return undefined
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
