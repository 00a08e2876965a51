import type { IncomingMessage, ServerResponse } from 'node:http'
import { ANYBODY } from '@kadry/auth/viewer'
import { writeRefusal } from '@kadry/files/http'
import { calendarOf, markOf } from '@kadry/ical/calendar'
import type { Logger } from '@kadry/runtime/log'
import type { Subgraph } from './assemble.ts'
import type { Calendar } from './feeds.ts'
import type { Measure } from './http.ts'

type Headers = { readonly traceparent?: string; readonly acceptLanguage?: string }

/** May be kept, and is asked for again each time: most of these answers are 304. */
const GUARDS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
}

const NOT_FOUND = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'Такого календаря нет. / There is no such calendar.',
}
const METHOD_NOT_ALLOWED = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'Календарь можно только читать. / A calendar can only be read.',
}
const FAILED = {
  status: 500,
  code: 'CALENDAR_FAILED',
  message: 'Календарь не удалось составить. / The calendar could not be made.',
}

/**
 * Answers `GET` and `HEAD` of `/calendars/<service>/<kind>/<id>.ics` with an iCalendar text, and with 304
 * where the caller has this one. What is refused is said as JSON.
 */
export function feedRoad(
  subgraph: Pick<Subgraph, 'name' | 'feeds' | 'context'>,
  { log, measure }: { readonly log: Logger; readonly measure: Measure },
) {
  const feeds = new Map(subgraph.feeds.map((one) => [one.name, one]))

  const find = async (url: string, headers: Headers): Promise<Calendar | null | undefined> => {
    const [, service, kind = '', id] =
      /^\/calendars\/([a-z]+)\/([a-z-]+)\/([A-Za-z0-9_-]{1,200})\.ics(?:\?|$)/.exec(url) ?? []
    const of = feeds.get(kind)
    return of && id && service === subgraph.name ? of.calendar(id, subgraph.context(ANYBODY, headers)) : null
  }

  return async (request: IncomingMessage, response: ServerResponse, headers: Headers): Promise<void> => {
    const { method, url = '' } = request
    const refuse = (refused: typeof NOT_FOUND) => writeRefusal(response, refused, 'GET, HEAD')
    if (method !== 'GET' && method !== 'HEAD') return refuse(METHOD_NOT_ALLOWED)
    try {
      const found = await measure(response, () => find(url, headers))
      if (!found) return refuse(NOT_FOUND)
      const etag = `W/"${markOf(found.name, found.events)}"`
      if (isKnown(request.headers['if-none-match'], etag))
        return void response.writeHead(304, { ...GUARDS, etag }).end()
      const text = Buffer.from(calendarOf(found.name, found.events))
      const type = { 'content-type': 'text/calendar; charset=utf-8', 'content-length': text.length }
      response.writeHead(200, { ...GUARDS, ...type, etag }).end(method === 'HEAD' ? undefined : text)
    } catch (error) {
      if (response.headersSent) throw error
      log.error({ err: error, url }, 'a calendar was not made')
      refuse(FAILED)
    }
  }
}

/** RFC 9110, 13.1.2: by weak comparison. */
function isKnown(asked: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '')
  return asked?.trim() === '*' || (asked ?? '').split(',').some((one) => plain(one) === plain(etag))
}
