// security: who is asking, and what an error may say.
// Today: a bearer token becomes a Viewer (`authenticate.ts`), documents stay within `limits.ts` before
// anything is planned (`document-limits.ts`), and errors pass an allow-list (`errors.ts`). The subgraphs
// have the last word on rights; this room says who is asking and refuses early. `admission.ts` decides by
// the schema's @auth, @cost and @listSize who may ask what, and how much in a minute (`budget.ts`). Rule: a
// token that is not good is refused aloud, never taken for no token.
import { KeysUnavailableError, type VerifyToken } from '@kadry/auth/token'
import { ANYBODY, AuthError, type Viewer } from '@kadry/auth/viewer'
import type { RequestHandler, Response } from 'express'
import { refuse, scopeOf } from '../request/scope.ts'
import type { Admission, Refusal } from './admission.ts'

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i
const NOT_BEARER =
  'Неверный заголовок Authorization: ожидается «Bearer <токен>». / Invalid Authorization header: expected “Bearer <token>”.'

/**
 * Who an Authorization header speaks for; a 401 with code UNAUTHENTICATED where its token is damaged,
 * foreign or expired.
 */
export type Identify = (header: string | undefined, address: string) => Promise<Viewer | Refusal>

/** What looking at a token costs that is not good, as much as a request (`bench:security`). */
export const COST_OF_BAD_TOKEN = 100

/**
 * A token that is not good is paid for by the address that it comes from; one that is good never waits for
 * that.
 */
export function identifyWith(verify: VerifyToken, charge: Admission['charge']): Identify {
  return async (header, address) => {
    if (header === undefined) return ANYBODY
    const token = BEARER.exec(header)?.[1]
    if (token === undefined) return challenge('invalid_request', NOT_BEARER)
    try {
      return await verify(token)
    } catch (error) {
      if (error instanceof KeysUnavailableError) return KEYS_UNAVAILABLE
      if (!(error instanceof AuthError)) throw error
      return charge({ viewer: ANYBODY, address }, COST_OF_BAD_TOKEN) ?? challenge('invalid_token', error.message)
    }
  }
}

/** Where callers are not distinguished, a token is worth nothing, and is refused. */
export const noTokens: VerifyToken = async () => {
  throw new AuthError('UNAUTHENTICATED', 'Этот шлюз не принимает токены. / This gateway accepts no tokens.')
}

/** Puts the caller into `response.locals`, or refuses. */
export function authenticate(identify: Identify): RequestHandler {
  return async (request, response, next) => {
    const found = await identify(request.get('authorization'), scopeOf(response).address)
    if ('status' in found) {
      for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value)
      return refuse(response, found.status, found.code, found.message)
    }
    response.locals.viewer = found
    next()
  }
}

/** The caller that `authenticate` found. */
export function viewerOf(response: Response): Viewer {
  return response.locals.viewer as Viewer
}

/**
 * A token that can't be checked is neither good nor bad: the caller comes back, and is not asked to sign in
 * again.
 */
const KEYS_UNAVAILABLE: Refusal = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  message:
    'Сейчас токен нельзя проверить; повторите через несколько секунд. / The token cannot be checked right now; try again in some seconds.',
  headers: { 'retry-after': '5' },
  extensions: {},
}

function challenge(reason: string, message: string): Refusal {
  const headers = { 'www-authenticate': `Bearer error="${reason}"` }
  return { status: 401, code: 'UNAUTHENTICATED', message, headers, extensions: {} }
}
