import { createHash } from 'node:crypto'
import type { Viewer } from '@kadry/auth/viewer'
import type { ServiceName } from '@kadry/contracts/event'
import { dayOf } from '@kadry/domain/day'
import type { Locale } from '@kadry/domain/locale'
import type { Follower } from '@kadry/messaging/follow'
import type { Job } from '@kadry/messaging/job'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Command } from '@kadry/mongo/command'
import type { Connection } from '@kadry/mongo/connect'
import type { Projection } from '@kadry/mongo/projection'
import type { FactLog } from './fact-log.ts'
import { badInput } from './mask.ts'
import type { ResolverMap } from './schema.ts'

/** What a service is built from, once per process. Time is an argument: pure files never read a clock. */
export type Platform = {
  readonly connection: Connection
  readonly now: () => Date
  /** Told of each new head of the service's audit log, so that it stands in another place than the log itself. */
  readonly onHead?: (head: { readonly number: number; readonly hash: string }) => void
  /** Wakes the relay of this process. */
  readonly onFacts: () => void
}

/** What every resolver gets: the service's stores, and who is asking. */
export type RequestContext = {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly traceparent: string
  readonly now: () => Date
  /** The facts about this service's own aggregates. */
  readonly factLog: FactLog
}

/** Today in Moscow Oblast, `YYYY-MM-DD`: what decisions take as an argument (`docs/decisions/010`). */
export function todayOf({ now }: Pick<RequestContext, 'now'>): string {
  return dayOf(now())
}

/** One subgraph as a value: what it shows, what it owns, what it follows. */
export type SubgraphDefinition<Services extends object, Loaders extends object> = {
  readonly name: ServiceName
  /** The folder whose `.graphql` files, one beside each noun, are the service's own SDL. */
  readonly sources: URL
  readonly resolvers: ResolverMap
  readonly services: (platform: Platform) => Services
  /** Aggregates whose outboxes the relay empties. */
  readonly stores: (services: Services) => readonly OwnedStore[]
  readonly projections: (services: Services) => readonly Pick<Projection<unknown>, 'syncIndexes'>[]
  readonly followers: (services: Services) => readonly Follower[]
  /** What is due by the clock; each runs in one process at a time. */
  readonly jobs?: (services: Services, platform: Platform) => readonly Job[]
  /** Fresh for each request: one look-up per entity type. */
  readonly loaders: (services: Services) => Loaders
}

export type ContextOf<Services, Loaders> = RequestContext & Services & { readonly loaders: Loaders }

export function defineSubgraph<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
): SubgraphDefinition<Services, Loaders> {
  return definition
}

/** One resolver map out of those of the noun folders; a type that several folders resolve gets the fields of all. */
export function mergeResolvers(...maps: readonly object[]): ResolverMap {
  const merged: Record<string, object> = {}
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  return merged
}

type CommandInput = { readonly idempotencyKey: string; readonly expectedVersion?: number | null | undefined }

/**
 * The command a mutation's input stands for. The fingerprint covers everything but the key, so that a key
 * used with another input is noticed. Throws a bilingual BAD_USER_INPUT for a key outside 8–200 printable ASCII characters.
 */
export function commandOf(context: RequestContext, mutation: string, input: CommandInput): Command {
  const { idempotencyKey, ...rest } = input
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey))
    throw badInput(
      'idempotencyKey: от 8 до 200 печатных знаков ASCII без пробелов.',
      'idempotencyKey: 8 to 200 printable ASCII characters, no spaces.',
    )
  return {
    actor: context.viewer.sub,
    idempotencyKey,
    fingerprint: createHash('sha256').update(mutation).update(stable(rest)).digest('base64url'),
    traceparent: context.traceparent,
    ...(input.expectedVersion == null ? {} : { expectedVersion: input.expectedVersion }),
  }
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
