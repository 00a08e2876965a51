import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { refuse } from '../request/scope.ts'
import type { Refusal } from '../security/admission.ts'
import { createPace, type LoopMoment } from './pace.ts'

export type Slots = {
  /** Answers 503 at once while every slot is taken; stands before any work is put into a request. */
  readonly refuseWhenFull: RequestHandler
  /** Lets a handler hold a slot until the promise that it returns is settled. */
  readonly hold: (handler: RequestHandler) => RequestHandler
  readonly inWork: () => number
  /** Requests that have given their slot back for a while. */
  readonly waiting: () => number
  /**
   * Whether this request finds no slot. A late event loop is no reason to refuse who has hardly anything
   * under way.
   */
  readonly isFull: (request: IncomingMessage) => boolean
  readonly take: () => void
  readonly giveBack: () => void
  /**
   * Gives back the slot of a request that only waits for another's work, until the function that it gives
   * is called; undefined where as many wait so as there are slots.
   */
  readonly standAside: () => (() => void) | undefined
}

export const OVERLOADED: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message:
    'Сейчас слишком много запросов; повторите через секунду. / Too many requests right now; try again in a second.',
  headers: { 'retry-after': '1' },
  extensions: {},
}

/**
 * At most `max` requests in work, fewer while the event loop is late (`pace.ts`); the next is refused
 * rather than wait in a queue that makes everybody slow. A slot is held by work, not by a connection: one
 * that sends its body slowly or reads its answer slowly holds none, and one that leaves frees none before
 * its work has ended; nor does a request hold one that waits for the answer to an identical one.
 */
export function createSlots(
  max: number,
  moment?: () => LoopMoment,
  isLight: (request: IncomingMessage) => boolean = () => false,
): Slots {
  let inWork = 0
  let aside = 0
  const mayBeMore = createPace(max, moment)
  const isFull: Slots['isFull'] = (request) => !mayBeMore(inWork) && (inWork >= max || !isLight(request))
  const refuseWhenFull: RequestHandler = (request, response, next) => {
    if (!isFull(request)) return next()
    for (const [name, value] of Object.entries(OVERLOADED.headers)) response.setHeader(name, value)
    refuse(response, OVERLOADED.status, OVERLOADED.code, OVERLOADED.message)
  }
  const hold =
    (handler: RequestHandler): RequestHandler =>
    async (request, response, next) => {
      // Others may have taken the last slot while this caller's token was being verified.
      if (isFull(request)) return refuseWhenFull(request, response, next)
      inWork += 1
      try {
        await handler(request, response, next)
      } finally {
        inWork -= 1
      }
    }
  return {
    refuseWhenFull,
    hold,
    inWork: () => inWork,
    waiting: () => aside,
    isFull,
    take: () => {
      inWork += 1
    },
    giveBack: () => {
      inWork -= 1
    },
    standAside: () => {
      if (aside >= max) return undefined
      inWork -= 1
      aside += 1
      return () => {
        inWork += 1
        aside -= 1
      }
    },
  }
}
