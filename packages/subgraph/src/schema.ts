import { buildSubgraphSchema } from '@apollo/subgraph'
import type { DocumentRef as Document } from '@kadry/domain/document'
import type { Locale } from '@kadry/domain/locale'
import type { Text } from '@kadry/domain/refusal'
import { type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { attachmentResolvers, shownFile } from './attachments.ts'
import { enforceAuth } from './authorize.ts'
import type { Connection } from './connection.ts'
import { scalars } from './scalars.ts'

export type ResolverMap = Record<string, unknown>

/**
 * The executable schema of one subgraph. Throws, naming them, where a root field or an owned entity's
 * reference resolver has no function: a generated resolver map does not notice that.
 */
export function buildSchema(sdl: string, resolvers: ResolverMap): GraphQLSchema {
  const typeDefs = parse(sdl)
  const bare = buildSubgraphSchema([{ typeDefs, resolvers: scalars }])
  const files = bare.getType('Attachment') ? { Attachment: attachmentResolvers } : {}
  const all = { ...scalars, DocumentRef, ...files, ...withCounts(bare, withTexts(bare, resolvers)) }
  refuseMissing(bare, all)
  return enforceAuth(buildSubgraphSchema([{ typeDefs, resolvers: all as never }]))
}

/** A document is kept without an empty list; its file has no names of people in it. */
const DocumentRef = {
  registrations: ({ registrations = [] }: Pick<Document, 'registrations'>) => registrations,
  attachment: ({ attachment }: Pick<Document, 'attachment'>) => (attachment ? shownFile(attachment, [], []) : null),
}

/**
 * Every refusal, input problem, refused cell, entry of a history and task carries both languages; the field
 * picks one.
 */
function withTexts(schema: GraphQLSchema, resolvers: ResolverMap): ResolverMap {
  const pick =
    (field: 'message' | 'label' | 'title') =>
    (
      source: { message: Text; label: Text; title: Text },
      { locale }: { locale?: Locale },
      context: { locale: Locale },
    ) =>
      (locale ?? context.locale) === 'EN' ? source[field].en : source[field].ru
  const texts = objectTypes(schema).flatMap((type): [string, object][] => {
    if (
      ['InputProblem', 'RefusedCell'].includes(type.name) ||
      type.getInterfaces().some(({ name }) => name === 'Refusal')
    )
      return [[type.name, { message: pick('message') }]]
    if (type.name === 'Task') return [[type.name, { title: pick('title') }]]
    return type.name.endsWith('HistoryEntry') ? [[type.name, { label: pick('label') }]] : []
  })
  const speaking = texts.map(([name, text]) => [name, { ...text, ...(resolvers[name] as object | undefined) }])
  return { ...resolvers, ...Object.fromEntries(speaking) }
}

/**
 * A count that is only made where it is selected is a function: it needs a resolver that calls it, compiled
 * execution reads plain values.
 */
function withCounts(schema: GraphQLSchema, resolvers: ResolverMap): ResolverMap {
  const totalCount = (connection: Pick<Connection<unknown>, 'totalCount'>) => connection.totalCount()
  const counting = objectTypes(schema).filter((type) => type.getFields().totalCount && type.getFields().pageInfo)
  const counts = Object.fromEntries(
    counting.map(({ name }) => [name, { totalCount, ...(resolvers[name] as object | undefined) }]),
  )
  return { ...resolvers, ...counts }
}

function refuseMissing(schema: GraphQLSchema, resolvers: ResolverMap): void {
  const has = (type: string, field: string) =>
    typeof (resolvers[type] as Record<string, unknown> | undefined)?.[field] === 'function'
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {})
      .filter((field) => !field.startsWith('_'))
      .map((field) => [type!.name, field] as const),
  )
  const entities = objectTypes(schema)
    .filter(({ astNode }) => astNode?.directives?.some(isResolvableKey))
    .map(({ name }) => [name, '__resolveReference'] as const)
  const missing = [...roots, ...entities].filter(([type, field]) => !has(type, field)).map((pair) => pair.join('.'))
  if (missing.length > 0) throw new Error(`no resolver for ${missing.join(', ')}`)
}

function isResolvableKey(directive: {
  name: { value: string }
  arguments?: readonly { name: { value: string }; value: object }[]
}): boolean {
  if (directive.name.value !== 'key') return false
  return !directive.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && (value as { value?: boolean }).value === false,
  )
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType)
}
