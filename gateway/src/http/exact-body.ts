import type { IncomingMessage } from 'node:http'
import express, { type RequestHandler } from 'express'
import { hasRawNumber, mayHoldRawNumbers, parseExactly } from '../request/exact-json.ts'
import { refuse } from '../request/scope.ts'

const exactTexts = new WeakMap<IncomingMessage, string>()

/**
 * Reads JSON bodies, with every number as it came; no inflate: a kilobyte of gzip must not become a
 * gigabyte of JSON.
 */
export function readBodyUpTo(limit: number): RequestHandler[] {
  const verify = (request: IncomingMessage, _response: unknown, body: Buffer): void => {
    const text = body.toString('utf8')
    if (mayHoldRawNumbers(text)) exactTexts.set(request, text)
  }
  const read = express.json({ limit, inflate: false, type: 'application/json', verify })
  return [read, readExactly]
}

const readExactly: RequestHandler = (request, response, next) => {
  const text = exactTexts.get(request)
  if (text !== undefined) request.body = parseExactly(text)
  if (request.method !== 'GET' || !hasRawNumber(variablesIn(request.url))) return next()
  refuse(
    response,
    400,
    'BAD_REQUEST',
    'Число в variables изменится при чтении; отправьте запрос методом POST. / A number in variables would change when it is read; send the request by POST.',
  )
}

function variablesIn(url: string): unknown {
  const text = new URLSearchParams(url.split('?', 2)[1]).get('variables')
  if (text === null || !mayHoldRawNumbers(text)) return undefined
  try {
    return parseExactly(text)
  } catch {
    return undefined
  }
}
