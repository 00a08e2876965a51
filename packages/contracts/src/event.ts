import { z } from 'zod'

/** The four services that speak. */
export type ServiceName = 'stakeholders' | 'governance' | 'roundtables' | 'employment'

/**
 * What one service promises to tell the others: the shape of a fact's `data`, and one golden example.
 * Within a major version a new field is optional, nothing is removed or re-typed; anything else is `.v2` beside `.v1`.
 */
export type Contract<Type extends string = string, Data extends z.ZodType = z.ZodType> = {
  readonly type: Type
  readonly service: ServiceName
  /** Kebab-case noun whose id is the Kafka key. */
  readonly aggregate: string
  readonly data: Data
  readonly example: z.infer<Data>
  /** Never leaves its own service's topics (pseudonymous facts about graduates). */
  readonly internal: boolean
}

export function contractsOf<const Service extends ServiceName, const Aggregate extends string>(
  service: Service,
  aggregate: Aggregate,
) {
  return function contract<const Type extends `${string}.${string}.v${number}`, Data extends z.ZodType>(
    type: Type,
    data: Data,
    example: z.infer<Data>,
    options: { readonly internal?: boolean } = {},
  ): Contract<Type, Data> {
    return { type, service, aggregate, data, example, internal: options.internal ?? false }
  }
}

/** Partitions of a topic of facts: never changed later, or keys would move and lose their order. */
export const PARTITIONS = 12
/** Facts are kept long enough for a follower's longest absence, dead letters for a person's. */
export const EVENT_DAYS = 90
export const DEAD_LETTER_DAYS = 365

export const id = z.string().regex(/^[A-Za-z0-9_-]{4,200}$/, 'a global id')
export const day = z.iso.date()
export const moment = z.iso.datetime()
/** ИНН and ОГРН of legal persons only: the numbers of a sole trader are data of a person and never told. */
export const legalInn = z.string().regex(/^\d{10}$/)
export const legalOgrn = z.string().regex(/^\d{13}$/)

/** Golden ids for examples: readable, and of the same shape as real ones. */
export function exampleId(type: string, key = '00000000-0000-7000-8000-000000000001'): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')
}

/** Kafka topic on which the facts about one kind of aggregate travel. */
export function topicOf(contract: Pick<Contract, 'service' | 'aggregate' | 'internal'>): string {
  return `kadry.${contract.service}.${contract.aggregate}.${contract.internal ? 'internal' : 'events'}`
}
