// Files, printed documents and calendars on their way through the gateway: `PUT`, `GET` and `HEAD` of an
// address go to the service that owns it, portion by portion, and nothing of them is kept here. A signed
// address is the right, so no token is looked at; a forged or expired one goes no further than this.
// Calendars are for everybody, under addresses without a signature that stay the same. Whatever is carried is
// paid for out of the budget of its address: an estimate before, and after it what it took beyond that.
// Transfers have permits of their own: however many there are, the slots of requests are not theirs.
import { ANYBODY } from '@kadry/auth/viewer'
import { verifyAddress } from '@kadry/files/address'
import { FileRefusal, LARGEST_FILE } from '@kadry/files/refusal'
import type { Logger } from '@kadry/runtime/log'
import type { Pace } from '@kadry/runtime/stall'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { allowOrigins, type Cors } from '../http/cors.ts'
import type { TransferReport } from '../http/metrics.ts'
import { networkOf } from '../request/address.ts'
import { refuse, scopeOf } from '../request/scope.ts'
import { type Admission, MICROS_PER_UNIT } from '../security/admission.ts'
import type { Caller } from '../security/budget.ts'
import { type Carried, createCarrier } from './carrier.ts'

export type TransferOptions = {
  /** Where services listen, by name. */
  readonly urls: Readonly<Record<string, string>>
  /** Live secrets that addresses are signed with; the first signs what is handed on. */
  readonly secrets: readonly string[]
  readonly cors: Cors
  readonly admission: Pick<Admission, 'charge' | 'owe'>
  readonly log: Logger
  readonly now?: () => number
  readonly pace?: Pace | undefined
}

export type Transfers = {
  readonly router: Router
  readonly report: () => TransferReport
  readonly close: () => Promise<void>
}

type Given = Pick<TransferOptions, 'log' | 'pace'> & {
  readonly handoffSecret: string | undefined
  readonly addressSecrets?: readonly string[]
}

/** Transfers for a gateway of these settings; undefined where it has no secret to verify addresses by. */
export function openTransfers(
  given: Given,
  { urls, cors, admission }: Pick<TransferOptions, 'urls' | 'cors' | 'admission'>,
): Transfers | undefined {
  const { handoffSecret, addressSecrets = handoffSecret === undefined ? [] : [handoffSecret], log, pace } = given
  return addressSecrets.length === 0
    ? undefined
    : createTransfers({ urls, secrets: addressSecrets, cors, admission, log, pace })
}

/** Transfers under way at once, and those of one address (in IPv6 a network of 64 bits). */
const MOST = 32
const MOST_PER_CALLER = 8
/**
 * What a transfer costs before anything of it is known. Of a file a record is read; a document is made of
 * some; the calendar of a sector reads up to a thousand tables, also to say that nothing has changed (4 ms).
 */
export const COST_OF_TRANSFER = { files: 150, documents: 1_000, calendars: 2_000 } as const
/** A megabyte on its way takes some 6 ms of gateway and service (`bench:files`). */
export const COST_PER_MEGABYTE = 3_000
const MEGABYTE = 2 ** 20
const METHODS: Readonly<Record<string, readonly string[]>> = {
  files: ['GET', 'HEAD', 'PUT'],
  documents: ['GET', 'HEAD'],
  calendars: ['GET', 'HEAD'],
}

function createTransfers({ urls, secrets, cors, admission, log, pace, now = Date.now }: TransferOptions): Transfers {
  const carrier = createCarrier({ urls, secret: secrets[0]!, log, pace })
  const underWay = new Map<string, number>()
  let all = 0

  const admit: RequestHandler = (request, response, next) => {
    const refused = refusalOf(request, urls, secrets, now())
    if (!refused) return isPaid(request, response) ? next() : undefined
    if (refused.code === 'METHOD_NOT_ALLOWED') response.setHeader('allow', METHODS[roomOf(request)]!.join(', '))
    // A body that nobody wants is not waited for.
    if (refused.code === 'FILE_TOO_LARGE') response.setHeader('connection', 'close')
    refuseAs(response, refused)
  }

  /** Whether the caller's budget had what it costs; where not, it has been refused. */
  const isPaid = (request: Request, response: Response): boolean => {
    const refusal = admission.charge(callerOf(response), priceOf(request))
    if (!refusal) return true
    response.set(refusal.headers)
    refuse(response, refusal.status, refusal.code, refusal.message, refusal.extensions)
    return false
  }

  const carry: RequestHandler = async (request, response) => {
    const caller = networkOf(scopeOf(response).address)
    const own = underWay.get(caller) ?? 0
    if (all >= MOST || own >= MOST_PER_CALLER) {
      response.setHeader('retry-after', '1')
      return refuseAs(response, new FileRefusal('TOO_MANY_TRANSFERS'))
    }
    all += 1
    underWay.set(caller, own + 1)
    try {
      const carried = await carrier.carry(serviceOf(request)!, request, response)
      admission.owe(callerOf(response), unitsOf(carried) - priceOf(request))
    } finally {
      all -= 1
      const left = underWay.get(caller)! - 1
      if (left === 0) underWay.delete(caller)
      else underWay.set(caller, left)
    }
  }

  const router = Router()
  router.all(
    /^\/(?:files|documents|calendars)\//,
    allowOrigins(cors, { methods: 'GET, PUT', headers: 'range' }),
    admit,
    carry,
  )
  return {
    router,
    report: () => ({ inWork: all, ...carrier.moved() }),
    close: carrier.close,
  }
}

function priceOf(request: Request): number {
  return COST_OF_TRANSFER[roomOf(request) as keyof typeof COST_OF_TRANSFER]
}

/** A document of a hundred pages takes more than any estimate; so does a file of 25 MB. */
function unitsOf({ bytes, cpuMicros }: Carried): number {
  return Math.round(cpuMicros / MICROS_PER_UNIT + (bytes / MEGABYTE) * COST_PER_MEGABYTE)
}

function callerOf(response: Response): Caller {
  return { viewer: ANYBODY, address: scopeOf(response).address }
}

/** Why a request is not handed on; decided by its head. */
function refusalOf(
  request: Request,
  urls: TransferOptions['urls'],
  secrets: readonly string[],
  now: number,
): FileRefusal | undefined {
  const { method, headers, originalUrl: url } = request
  if (!METHODS[roomOf(request)]?.includes(method)) return new FileRefusal('METHOD_NOT_ALLOWED')
  const verified = isLasting(request) ? undefined : verifyAddress({ method, url, now }, secrets)
  if (verified === 'EXPIRED') return new FileRefusal('ADDRESS_EXPIRED')
  const service = serviceOf(request)
  if (verified === 'FORGED' || !service || !Object.hasOwn(urls, service)) return new FileRefusal('ADDRESS_FORGED')
  if (method !== 'PUT') return undefined
  if (headers['content-encoding'] !== undefined) return new FileRefusal('ENCODED')
  if (headers['content-length'] === undefined) return new FileRefusal('LENGTH_REQUIRED')
  return Number(headers['content-length']) > LARGEST_FILE ? new FileRefusal('FILE_TOO_LARGE') : undefined
}

function refuseAs(response: Response, { status, code, message }: FileRefusal): void {
  refuse(response, status, code, message)
}

/**
 * The address of a calendar, or of a document without a signature: of what everybody may read its service
 * leads to a signed one.
 */
function isLasting(request: Request): boolean {
  const room = roomOf(request)
  return room === 'calendars' || (room === 'documents' && !request.originalUrl.includes('?'))
}

function roomOf({ path }: Request): string {
  return path.split('/', 2)[1]!
}

function serviceOf({ path }: Request): string | undefined {
  return path.split('/', 3)[2]
}
