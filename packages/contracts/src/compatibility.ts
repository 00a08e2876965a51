import { isDeepStrictEqual } from 'node:util'
import { BRANCHES, isSchema, type JsonSchema } from './schema.ts'

/** What a change breaks, where, and the one way to make it legal. */
export type Break = {
  readonly rule: Rule
  readonly path: string
  readonly words: string
  readonly remedy: string
}
export type Rule =
  | 'fact-removed'
  | 'topic-moved'
  | 'field-removed'
  | 're-typed'
  | 'newly-required'
  | 'no-longer-required'
  | 'value-removed'
  | 'value-added'
  | 'tightened'
  | 'loosened'
  | 'shape-changed'
  | 'golden-unreadable'
  | 'version-altered'
  | 'personal-data'

/** Say nothing about which values are allowed. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'deprecated', '$comment'])
const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'])
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'])
const COMPARED = new Set(['type', 'enum', 'const', 'properties', 'required', 'x-topic', '$defs', ...BRANCHES])
const NESTED = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not'] as const

/**
 * What stands between two versions of one schema in either direction: a reader of `before` that meets facts
 * written by `next`, or a reader of `next` that meets history written by `before` (full compatibility). Empty
 * where both can read both.
 */
export function breaksBetween(before: JsonSchema, next: JsonSchema, path: string): Break[] {
  const major = `publish ${nextMajor(path)} beside it and publish both until no follower reads the old one`
  const said = (rule: Rule, words: string, remedy = major): Break => ({ rule, path, words, remedy })
  if (before['x-topic'] !== next['x-topic'])
    return [said('topic-moved', `moved from ${String(before['x-topic'])} to ${String(next['x-topic'])}`)]
  if (!isDeepStrictEqual(typesOf(before), typesOf(next)))
    return [said('re-typed', `changed from ${shown(before.type)} to ${shown(next.type)}`)]
  return [
    ...valueBreaks(before, next, said),
    ...fieldBreaks(before, next, path, major),
    ...namedBreaks(before.$defs, next.$defs, path),
    ...NESTED.flatMap((keyword) => nestedBreaks(before[keyword], next[keyword], `${path}${mark(keyword)}`, said)),
    ...BRANCHES.flatMap((keyword) => branchBreaks(before[keyword], next[keyword], path, said)),
    ...constraintBreaks(before, next, said),
  ]
}

/** The same node without what only explains it: two schemas that are equal then differ in words alone. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword))
  return Object.fromEntries(
    entries.map(([keyword, value]) => {
      if (keyword === 'properties' || keyword === '$defs') return [keyword, mapValues(value as JsonSchema)]
      if (isSchema(value)) return [keyword, withoutAnnotations(value)]
      if (!Array.isArray(value) || keyword === 'enum') return [keyword, value]
      return [keyword, value.map((part) => (isSchema(part) ? withoutAnnotations(part) : part))]
    }),
  )
}

type Say = (rule: Rule, words: string, remedy?: string) => Break

function valueBreaks(before: JsonSchema, next: JsonSchema, said: Say): Break[] {
  const [known, now] = [valuesOf(before), valuesOf(next)]
  if (!known && !now) return []
  if (!known) return [said('tightened', `now allows only ${shown(now)}: history holds others`)]
  if (!now) return [said('loosened', `allowed only ${shown(known)}: old readers refuse others`)]
  const open = 'publish the next major; a list that will grow is declared as a string from the beginning'
  return [
    ...known
      .filter((value) => !now.includes(value))
      .map((value) => said('value-removed', `lost the value ${shown(value)}, which history holds`)),
    ...now
      .filter((value) => !known.includes(value))
      .map((value) => said('value-added', `gained the value ${shown(value)}, which old readers refuse`, open)),
  ]
}

function fieldBreaks(before: JsonSchema, next: JsonSchema, path: string, major: string): Break[] {
  const fields = (next.properties ?? {}) as Record<string, JsonSchema>
  const [had, has] = [before, next].map(({ required }) => new Set((required ?? []) as string[])) as [
    Set<string>,
    Set<string>,
  ]
  const at = (rule: Rule, name: string, words: string, remedy: string) => ({
    rule,
    path: `${path}.${name}`,
    words,
    remedy,
  })
  const kept = Object.entries((before.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, field]) => {
    const now = fields[name]
    if (!now) return [at('field-removed', name, 'is gone', 'keep it in the contract; an optional field may stay unset')]
    return breaksBetween(field, now, `${path}.${name}`)
  })
  const demanded = [...has].filter((name) => !had.has(name))
  const released = [...had].filter((name) => !has.has(name) && name in fields)
  return [
    ...kept,
    ...demanded.map((name) => at('newly-required', name, 'is required now, history lacks it', 'make it optional')),
    ...released.map((name) => at('no-longer-required', name, 'became optional, old readers rely on it', major)),
  ]
}

function namedBreaks(before: unknown, next: unknown, path: string): Break[] {
  const now = (next ?? {}) as Record<string, JsonSchema>
  return Object.entries((before ?? {}) as Record<string, JsonSchema>).flatMap(([name, schema]) =>
    now[name] ? breaksBetween(schema, now[name], `${path}#${name}`) : [],
  )
}

function nestedBreaks(before: unknown, next: unknown, path: string, said: Say): Break[] {
  if (isSchema(before) && isSchema(next)) return breaksBetween(before, next, path)
  if (isDeepStrictEqual(before ?? true, next ?? true)) return []
  return [said('shape-changed', `${path} changed from ${shown(before)} to ${shown(next)}`)]
}

function branchBreaks(before: unknown, next: unknown, path: string, said: Say): Break[] {
  const [old, now] = [before ?? [], next ?? []] as [JsonSchema[], JsonSchema[]]
  if (old.length !== now.length)
    return [
      said('shape-changed', `had ${old.length} alternatives and has ${now.length}: one side can't read the other`),
    ]
  return old.flatMap((branch, index) => breaksBetween(branch, now[index]!, `${path}|${index}`))
}

function constraintBreaks(before: JsonSchema, next: JsonSchema, said: Say): Break[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(next)])
  return [...keywords].flatMap((keyword) => {
    if (ANNOTATIONS.has(keyword) || COMPARED.has(keyword) || NESTED.includes(keyword as never)) return []
    const [was, is] = [before[keyword], next[keyword]]
    if (isDeepStrictEqual(was, is)) return []
    const change = `${keyword} changed from ${shown(was)} to ${shown(is)}`
    if (isTighter(keyword, was, is)) return [said('tightened', `${change}: history holds values it refuses now`)]
    if (isTighter(keyword, is, was)) return [said('loosened', `${change}: old readers refuse what it allows now`)]
    return [said('shape-changed', `${change}: one side can't read the other`)]
  })
}

function isTighter(keyword: string, was: unknown, is: unknown): boolean {
  if (was === undefined) return true
  if (is === undefined) return false
  if (LOWER.has(keyword)) return (is as number) > (was as number)
  return UPPER.has(keyword) && (is as number) < (was as number)
}

function typesOf(schema: JsonSchema): unknown[] {
  return [schema.type].flat().toSorted()
}

function valuesOf(schema: JsonSchema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema.const] : (schema.enum as readonly unknown[] | undefined)
}

function mapValues(schemas: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, child]) => [name, withoutAnnotations(child as JsonSchema)]),
  )
}

function mark(keyword: (typeof NESTED)[number]): string {
  return { items: '[]', additionalProperties: '{}', propertyNames: '{name}', contains: '[some]', not: '!' }[keyword]
}

function nextMajor(path: string): string {
  const [type, major] = /^(.*?\.v)(\d+)/.exec(path)?.slice(1) ?? []
  return type ? `${type}${Number(major) + 1}` : 'a new major type'
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value))
}
