import type { VerifyToken } from '@kadry/auth/token'
import type { Logger } from '@kadry/runtime/log'
import type { Pace } from '@kadry/runtime/stall'
import type { IdeOptions } from './edge/ide-examples.ts'
import type { EngineName } from './execute/engine.ts'
import type { LoopMoment } from './http/pace.ts'
import type { Budgets } from './security/budget.ts'

export type GatewayOptions = {
  readonly supergraphSdl: string
  /**
   * Where subgraphs listen, `http://host:port/path` by name; one that is not named here, where the
   * supergraph says.
   */
  readonly subgraphUrls: Readonly<Record<string, string>>
  readonly verifyToken: VerifyToken
  /** Shared with the subgraphs, at least 32 characters; without it they do not learn who asks. */
  readonly handoffSecret: string | undefined
  /** What addresses are signed with, two while one replaces the other; the hand-off's unless given. */
  readonly addressSecrets?: readonly string[]
  /** How fast a transfer has to go on; 256 KB in half a minute unless given. */
  readonly pace?: Pace
  /** `production` turns introspection, suggestions and the IDE off. */
  readonly mode: 'development' | 'production'
  readonly log: Logger
  /** How long all subgraph calls of one request may take together; milliseconds, 10 s unless given. */
  readonly deadlineMs?: number
  /** The largest answer of one subgraph that is read; 32 MB unless given. */
  readonly maxAnswerBytes?: number
  /** After how many failures in a row a subgraph is left alone; 5 unless given. */
  readonly breakAfter?: number
  /** Browser origins that may read answers; none unless given (the same origin always may). */
  readonly corsOrigins?: readonly string[]
  readonly ide?: IdeOptions
  /**
   * Units of cost per minute and caller, by role, or `none` where cost is not counted at all;
   * `DEFAULT_BUDGETS` unless given.
   */
  readonly budgets?: Budgets | 'none'
  /** Addresses of reverse proxies of ours; none unless given. */
  readonly trustedProxies?: readonly string[]
  /**
   * How many requests may be in work at once, before the next is refused; 100 unless given, fewer while the
   * event loop is late.
   */
  readonly maxConcurrent?: number
  /** Connections, and requests under way, of one address; 64 unless given. */
  readonly perAddress?: number
  /** What measures how late the event loop is; this process's own unless given. */
  readonly loop?: () => LoopMoment
  /** Documents planned before the first request; none unless given. */
  readonly knownOperations?: readonly string[]
  /** Who plans and carries out operations; ours unless given. */
  readonly engine?: EngineName
  /** Whether our engine may run code that it has made for an operation; it may unless it is `false`. */
  readonly codeGeneration?: boolean
  /** Whether known operations go past Express and Apollo Server; they do unless it is `false`. */
  readonly fastLane?: boolean
}
