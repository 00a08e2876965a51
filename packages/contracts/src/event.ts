import type { z } from 'zod'

/**
 * The services that publish; the port of each stands in `gateway/subgraphs.ts`, which compiles with these
 * names only.
 */
export const SERVICES = ['stakeholders', 'governance', 'roundtables', 'employment'] as const
export type ServiceName = (typeof SERVICES)[number]

/** The same in both languages of the product. */
export type Text = { readonly ru: string; readonly en: string }

/**
 * What one service promises to publish: the shape of a fact's `data`, what it is called, and one golden
 * example.
 */
export type Contract<Type extends string = string, Data extends z.ZodType = z.ZodType> = {
  readonly kind: 'fact'
  readonly type: Type
  readonly service: ServiceName
  /** Kebab-case noun whose id is the Kafka key. */
  readonly aggregate: string
  /** What the noun is called. */
  readonly name: Text
  /** What the fact says of it: shown in the AsyncAPI page and in every history. */
  readonly label: Text
  readonly data: Data
  readonly example: z.infer<Data>
  /** A fact about a person: kept in its service's fact log and never published. */
  readonly internal: boolean
}

/** Partitions of a topic of facts: never changed later, or keys would move and lose their order. */
export const PARTITIONS = 12
/** Facts are kept long enough for a follower's longest absence, dead letters for a person's. */
export const EVENT_DAYS = 90
export const DEAD_LETTER_DAYS = 365

/** Golden ids for examples: readable, and of the same shape as real ones. */
export function exampleId(type: string, key = '00000000-0000-7000-8000-000000000001'): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')
}

/**
 * Kafka topic on which the facts about one kind of aggregate travel. Internal facts travel on none: theirs
 * only names them in what was committed before they left the broker.
 */
export function topicOf(contract: Pick<Contract, 'service' | 'aggregate' | 'internal'>): string {
  return `kadry.${contract.service}.${contract.aggregate}.${contract.internal ? 'internal' : 'events'}`
}
