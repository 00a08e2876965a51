// security: who is asking, and what an error may say.
// Today: a bearer token becomes a Viewer (`authenticate.ts`), documents stay within `limits.ts` before anything is planned
// (`document-limits.ts`), and errors pass an allow-list (`errors.ts`).
// The subgraphs have the last word on rights; this room says who is asking and refuses early.
// `admission.ts` decides by the schema's @auth, @cost and @listSize who may ask what, and how much in a minute (`budget.ts`).
// Rule: a token that is not good is refused aloud, never taken for no token.
import { KeysUnavailableError, type VerifyToken } from '@kadry/auth/token'
import { ANYBODY, AuthError, type Viewer } from '@kadry/auth/viewer'
import type { RequestHandler, Response } from 'express'
import { refuse } from '../http/request-scope.ts'

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i
const NOT_BEARER =
  'Заголовок Authorization не понят: нужен «Bearer <токен>». / The Authorization header is not understood: “Bearer <token>” is needed.'

/** Puts the caller into `response.locals`; answers 401 with code UNAUTHENTICATED to a token that is damaged, foreign or expired. */
export function authenticate(verify: VerifyToken): RequestHandler {
  return async (request, response, next) => {
    const header = request.get('authorization')
    if (header === undefined) {
      response.locals.viewer = ANYBODY
      return next()
    }
    const token = BEARER.exec(header)?.[1]
    if (token === undefined) return challenge(response, 'invalid_request', NOT_BEARER)
    try {
      response.locals.viewer = await verify(token)
    } catch (error) {
      if (error instanceof KeysUnavailableError) return keysUnavailable(response)
      if (!(error instanceof AuthError)) throw error
      return challenge(response, 'invalid_token', error.message)
    }
    next()
  }
}

/** The caller that `authenticate` found. */
export function viewerOf(response: Response): Viewer {
  return response.locals.viewer as Viewer
}

/** A token that can't be checked is neither good nor bad: the caller comes back, and is not told to sign in again. */
function keysUnavailable(response: Response): void {
  response.setHeader('retry-after', '5')
  refuse(
    response,
    503,
    'IDENTITY_UNAVAILABLE',
    'Сейчас токен нельзя проверить; повторите через несколько секунд. / The token can not be checked right now; try again in some seconds.',
  )
}

function challenge(response: Response, reason: string, message: string): void {
  response.setHeader('www-authenticate', `Bearer error="${reason}"`)
  refuse(response, 401, 'UNAUTHENTICATED', message)
}
