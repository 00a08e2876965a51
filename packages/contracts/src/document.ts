import { z } from 'zod'
import { allContracts } from './catalogue.ts'
import { topicOf } from './event.ts'

export type ContractDocument = Readonly<
  Record<string, { readonly topic: string; readonly schema: JsonSchema; readonly example: unknown }>
>
export type JsonSchema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
}

/** All contracts as JSON Schema 2020-12 with their golden examples, by type: what is committed and compared. */
export function contractDocument(): ContractDocument {
  return Object.fromEntries(
    allContracts.map((contract) => [
      contract.type,
      {
        topic: topicOf(contract),
        schema: z.toJSONSchema(contract.data, { io: 'output' }) as JsonSchema,
        example: contract.example,
      },
    ]),
  )
}

/**
 * What in `next` breaks somebody who knows `before`: a type that is gone, a field that is gone, re-typed or no longer sure to
 * be there, a new field that old facts lack. Each line says how to make the change legal.
 */
export function breakingChanges(before: ContractDocument, next: ContractDocument): string[] {
  return Object.entries(before).flatMap(([type, { topic, schema }]) => {
    const now = next[type]
    if (!now) return [`${type} is gone: keep it until no follower reads it`]
    const moved =
      now.topic === topic ? [] : [`${type} moved from ${topic} to ${now.topic}: publish a new major type there instead`]
    return [...moved, ...schemaChanges(type, schema, now.schema)]
  })
}

function schemaChanges(path: string, before: JsonSchema, next: JsonSchema): string[] {
  const newMajor = 'publish a new major type beside this one'
  if (before.type !== next.type) return [`${path} changed from ${before.type} to ${next.type}: ${newMajor}`]
  const lost = (before.enum ?? []).filter((value) => next.enum && !next.enum.includes(value))
  const gained = (next.enum ?? []).filter((value) => before.enum && !before.enum.includes(value))
  const enums = [
    ...lost.map((value) => `${path} lost the value ${value}: ${newMajor}`),
    ...gained.map((value) => `${path} gained the value ${value}, which old readers don't know: ${newMajor}`),
  ]
  const items = before.items && next.items ? schemaChanges(`${path}[]`, before.items, next.items) : []
  const fields = Object.entries(before.properties ?? {}).flatMap(([name, field]) => {
    const now = next.properties?.[name]
    if (!now) return [`${path}.${name} is gone: ${newMajor}`]
    const loosened =
      before.required?.includes(name) && !next.required?.includes(name)
        ? [`${path}.${name} became optional, old readers rely on it: ${newMajor}`]
        : []
    return [...loosened, ...schemaChanges(`${path}.${name}`, field, now)]
  })
  const demanded = (next.required ?? [])
    .filter((name) => !before.required?.includes(name))
    .map((name) => `${path}.${name} is required now, old facts lack it: make it optional`)
  return [...enums, ...items, ...fields, ...demanded]
}
