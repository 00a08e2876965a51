import { GraphQLError } from 'graphql'
import { RequestEnded } from '../request/deadline.ts'

/** `CALLER_LEFT` is no fault of the subgraph, and nobody is there to read of it. */
export type SubgraphFailure = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_BAD_ANSWER' | 'CALLER_LEFT'

/** Thrown inside the client where an answer arrived that can't be used; `status` is the HTTP status. */
export class BadAnswer extends Error {
  override name = 'BadAnswer'
  readonly status: number
  constructor(reason: string, status: number) {
    super(reason)
    this.status = status
  }
}

const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])
const GATEWAY_STATUSES = new Set([502, 503, 504])

/** The code of an error of undici or of the network. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/**
 * A connection that the other side closed while we wrote or read: the one failure that a second try is
 * likely to cure.
 */
export function isClosedConnection(error: unknown): boolean {
  return CLOSED.has(codeOf(error))
}

export function classify(error: unknown): SubgraphFailure {
  if (error instanceof BadAnswer)
    return GATEWAY_STATUSES.has(error.status) ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_BAD_ANSWER'
  if (error instanceof RequestEnded) return error.reason === 'DEADLINE' ? 'SUBGRAPH_TIMEOUT' : 'CALLER_LEFT'
  const code = codeOf(error)
  return code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || code.startsWith('HPE_')
    ? 'SUBGRAPH_BAD_ANSWER'
    : 'SUBGRAPH_UNAVAILABLE'
}

const words: Readonly<Record<SubgraphFailure, readonly [ru: string, en: string]>> = {
  SUBGRAPH_UNAVAILABLE: ['сейчас недоступен', 'is unavailable right now'],
  SUBGRAPH_TIMEOUT: ['не ответил вовремя', 'did not answer in time'],
  SUBGRAPH_BAD_ANSWER: ['дал непонятный ответ', 'gave an unreadable answer'],
  CALLER_LEFT: ['больше не нужен', 'is no longer needed'],
}

/**
 * What a caller sees: the subgraph's public name and what to do, no address and no cause.
 * A mutation may have been carried out before the answer was lost; its idempotency key makes asking again
 * safe.
 */
export function failureError(subgraph: string, failure: SubgraphFailure, isMutation: boolean): GraphQLError {
  const [ru, en] = words[failure]
  const [doRu, doEn] = isMutation
    ? [
        'неизвестно, выполнено ли изменение: повторите с тем же idempotencyKey',
        'the change may or may not have happened: repeat it with the same idempotencyKey',
      ]
    : ['остальные поля не затронуты', 'other fields are not affected']
  const message = `Подграф «${subgraph}» ${ru}; ${doRu}. / The subgraph “${subgraph}” ${en}; ${doEn}.`
  return new GraphQLError(message, { extensions: { code: failure, subgraph } })
}
