import { z } from 'zod'
import type { Text } from './event.ts'
import { channelOf, type Publication } from './publications.ts'

/** JSON Schema 2020-12, one node of it. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * What a reader may rely on in the `data` of a fact or a state. Unknown fields are allowed: they come from a
 * newer version of the publisher. (The publisher itself writes only what the contract names: the outbox
 * parses before it stores.)
 */
export function schemaOf(publication: Publication): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(publication.data, { io: 'input', override: withoutLibraryPatterns })
  const { ru, en } = sentenceOf(publication)
  const head = { $schema, title: publication.type, description: `${ru} / ${en}`, 'x-topic': channelOf(publication) }
  return { ...head, ...schema }
}

/** «Соглашение: подписано стороной»: a label where nothing else says what it is about. */
export function sentenceOf({ name, label }: Pick<Publication, 'name' | 'label'>): Text {
  const joined = (noun: string, said: string) => `${noun}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
  return { ru: joined(name.ru, label.ru), en: joined(name.en, label.en) }
}

/**
 * The library spells calendars out as patterns of 200 characters that differ from release to release: the
 * format says it, and that a moment is in UTC is all a pattern adds.
 */
function withoutLibraryPatterns({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern
  if (jsonSchema.format === 'date-time' && jsonSchema.pattern?.endsWith('(?:Z))$')) jsonSchema.pattern = 'Z$'
}

/** Sub-schemas of a node with the path of each: `.field`, `[]`, `{}` (a map's values), `|0` (a branch). */
export function childrenOf(schema: JsonSchema): (readonly [path: string, child: JsonSchema])[] {
  const named = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const branches = BRANCHES.flatMap((keyword) => (schema[keyword] ?? []) as JsonSchema[])
  return [
    ...named.map(([name, child]) => [`.${name}`, child] as const),
    ...(isSchema(schema.items) ? [['[]', schema.items] as const] : []),
    ...(isSchema(schema.additionalProperties) ? [['{}', schema.additionalProperties] as const] : []),
    ...branches.map((child, index) => [`|${index}`, child] as const),
    ...Object.entries((schema.$defs ?? {}) as Record<string, JsonSchema>).map(
      ([name, child]) => [`#${name}`, child] as const,
    ),
  ]
}

export const BRANCHES = ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
