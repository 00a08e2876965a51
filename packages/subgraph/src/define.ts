import type { Viewer } from '@kadry/auth/viewer'
import type { ServiceName } from '@kadry/contracts/event'
import { dayOf } from '@kadry/domain/day'
import type { Locale } from '@kadry/domain/locale'
import type { Files } from '@kadry/files/files'
import type { AuditLog } from '@kadry/personal/audit-log'
import type { NoteReading } from '@kadry/personal/reader'
import type { DocumentServices } from './document-services.ts'
import type { FactLog } from './fact-log.ts'
import type { AnyFeed } from './feeds.ts'
import type { AnyPaper } from './papers.ts'
import type { Platform } from './platform.ts'
import type { ResolverMap } from './schema.ts'

/** What every resolver gets: the service's stores, and who is asking. */
export type RequestContext = DocumentServices & {
  readonly viewer: Viewer
  readonly locale: Locale
  readonly traceparent: string
  readonly now: () => Date
  /** The facts about this service's own aggregates. */
  readonly factLog: FactLog
  readonly files: Files
  /** Who read personal data of this service, and what was erased. */
  readonly audit: AuditLog
  readonly noteReading: NoteReading
}

/** Today in Moscow Oblast, `YYYY-MM-DD`: what decisions take as an argument (`docs/decisions/010`). */
export function todayOf({ now }: Pick<RequestContext, 'now'>): string {
  return dayOf(now())
}

/**
 * One subgraph as a value: what it shows and what it is built of; what it owns and follows comes out of
 * `services`.
 */
export type SubgraphDefinition<Services extends object, Loaders extends object> = {
  readonly name: ServiceName
  /** The folder whose `.graphql` files, one beside each noun, are the service's own SDL. */
  readonly sources: URL
  readonly resolvers: ResolverMap
  readonly services: (platform: Platform) => Services
  /**
   * Names of databases of its own beside the main one (`Platform.separate`). `graduates` lies at
   * GRADUATES_MONGO_URL, or on the server of the main one, and has the secret GRADUATES_KEY.
   */
  readonly separates?: readonly string[]
  /** The kinds of documents that it writes. */
  readonly papers?: readonly AnyPaper[]
  /** The calendars that people subscribe to. */
  readonly feeds?: readonly AnyFeed[]
  /** Fresh for each request: one look-up per entity type, of what its viewer may see. */
  readonly loaders: (services: Services, viewer: Viewer) => Loaders
}

export type ContextOf<Services, Loaders> = RequestContext & Services & { readonly loaders: Loaders }

export function defineSubgraph<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
): SubgraphDefinition<Services, Loaders> {
  return definition
}

/**
 * One resolver map out of those of the noun folders; a type that several folders resolve gets the fields of
 * all.
 */
export function mergeResolvers(...maps: readonly object[]): ResolverMap {
  const merged: Record<string, object> = {}
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  return merged
}
