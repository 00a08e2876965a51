import { v5, v7 } from 'uuid'

const KADRY = '5b1b7f2c-6a52-5f0e-9c53-2f0f5d1c9a11'

/**
 * Global ids are opaque to callers: base64url of `Type:key` (Relay's Object Identification).
 * The same string is the document id, the Kafka key and the GraphQL `ID`, so nothing is ever translated.
 */
export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')
}

export type ParsedId = { readonly type: string; readonly key: string }

/** The type and key inside a global id, or undefined where the text is not one. */
export function parseId(id: string): ParsedId | undefined {
  if (!/^[A-Za-z0-9_-]{4,200}$/.test(id)) return undefined
  const text = Buffer.from(id, 'base64url').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1) return undefined
  const parsed = { type: text.slice(0, colon), key: text.slice(colon + 1) }
  return globalId(parsed.type, parsed.key) === id ? parsed : undefined
}

export function isIdOf(type: string, id: string): boolean {
  return parseId(id)?.type === type
}

/**
 * The id of an entity that lives inside an aggregate's document: its key starts with the key of the
 * aggregate.
 */
export function childId(type: string, aggregateId: string, local: string): string {
  const parent = parseId(aggregateId)
  if (!parent) throw new TypeError(`not a global id: ${aggregateId}`)
  return globalId(type, `${parent.key}/${local}`)
}

/**
 * The id of the aggregate that holds the entity, or undefined where `id` is not a child id of type `type`.
 */
export function aggregateIdOf(type: string, id: string, aggregateType: string): string | undefined {
  const parsed = parseId(id)
  if (parsed?.type !== type) return undefined
  const slash = parsed.key.lastIndexOf('/')
  return slash < 1 ? undefined : globalId(aggregateType, parsed.key.slice(0, slash))
}

/** Time-ordered unique key (UUIDv7, RFC 9562). */
export function newKey(): string {
  return v7()
}

/**
 * The same key for the same words (UUIDv5, RFC 9562): creating twice with one idempotency key meets the first
 * document.
 */
export function derivedKey(...words: readonly string[]): string {
  return v5(words.join('\u0000'), KADRY)
}
