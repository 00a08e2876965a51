// nodes: finding anything by its global id, the rules that refusals name, and what the values of enums are
// called. A stub that echoed the id would find what does not exist; so the owner of the type is asked, once
// for all ids of a request. Rule: what an id is, `@kadry/runtime/ids` knows; who owns its type, the
// supergraph says.
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parseId } from '@kadry/runtime/ids'
import DataLoader from 'dataloader'
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { SubgraphSource } from '../execute/fetch.ts'
import type { SubgraphError } from '../execute/subgraph-errors.ts'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import { callerOf } from './caller.ts'
import { enumLabelResolver, enumLabelsOf } from './enum-labels.ts'
import { ruleResolvers } from './rules.ts'
import { nodesSdl, ownersOf } from './schema.ts'

type Sources<Context> = Readonly<Record<string, SubgraphSource<Context>>>
type Found = { readonly __typename: string; readonly id: string }
type Look = { readonly look: DataLoader<string, Found | null> }

/** Characters of all documents that are kept: an id written in a document may be as long as the document. */
const KNOWN_CHARACTERS = 200_000
const EXISTS = 'query($representations:[_Any!]!){_entities(representations:$representations){__typename}}'

/** What the gateway alone knows: which subgraph owns each type that can be found, and the public schema. */
export type WholeGraph = { readonly owners: ReadonlyMap<string, string>; readonly schema: GraphQLSchema }

export function wholeGraphOf({ sdl, schema }: Pick<LoadedSupergraph, 'sdl' | 'schema'>): WholeGraph {
  return { owners: ownersOf(sdl), schema }
}

/** A subgraph in the gateway's own process; `sources` carry calls to the owners. */
export function createNodes<Context>(
  { owners, schema: publicSchema }: WholeGraph,
  sources: Sources<Context>,
): SubgraphSource<Context> {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(nodesSdl([...owners.keys()])),
      resolvers: {
        Query: {
          node: (_: unknown, { id }: { id: string }, { look }: Look) => look.load(id),
          nodes: (_: unknown, { ids }: { ids: readonly string[] }, { look }: Look) => ids.map((id) => look.load(id)),
          ...ruleResolvers.Query,
          enumLabels: enumLabelResolver(enumLabelsOf(publicSchema)),
        },
        Rule: ruleResolvers.Rule,
      } as never,
    },
  ])
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: KNOWN_CHARACTERS,
    sizeCalculation: (_, query) => query.length,
  })
  const parsed = (query: string) => {
    const document = documents.get(query) ?? parse(query, { noLocation: true })
    documents.set(query, document)
    return document
  }
  return {
    process: async ({ request, context }) => {
      const look = new DataLoader((ids: readonly string[]) => find(ids, owners, sources, context))
      const { data, errors } = await execute({
        schema,
        document: parsed(request.query),
        variableValues: request.variables,
        operationName: request.operationName,
        contextValue: { look, ...callerOf(context) } satisfies Look,
      })
      const reported = errors?.map(({ message, path, extensions }) => ({
        message,
        ...(path ? { path } : {}),
        extensions,
      }))
      return { data: data as never, ...(reported ? { errors: reported } : {}) }
    },
  }
}

/** For each id what its owner has: the object, null, or why it can't be said. One call per owner. */
async function find<Context>(
  ids: readonly string[],
  owners: ReadonlyMap<string, string>,
  sources: Sources<Context>,
  context: Context,
): Promise<(Found | null | Error)[]> {
  const results = new Map<string, Found | null | Error>()
  const byOwner = new Map<string, Found[]>()
  for (const id of ids) {
    const type = parseId(id)?.type ?? ''
    const owner = owners.get(type)
    if (!owner) results.set(id, notFindable(id))
    else byOwner.set(owner, [...(byOwner.get(owner) ?? []), { __typename: type, id }])
  }
  await Promise.all(
    [...byOwner].map(async ([owner, wanted]) => {
      const answer = await ask(sources[owner]!, wanted, context)
      for (const [index, one] of wanted.entries()) results.set(one.id, answer[index] ?? null)
    }),
  )
  return ids.map((id) => results.get(id) ?? null)
}

async function ask<Context>(
  owner: SubgraphSource<Context>,
  wanted: readonly Found[],
  context: Context,
): Promise<readonly (Found | null | Error)[]> {
  try {
    const request = { query: EXISTS, variables: { representations: wanted }, operationName: undefined }
    const { data, errors } = await owner.process({ request, context })
    const entities = data?._entities
    if (!Array.isArray(entities)) return wanted.map(() => toError(errors?.[0]))
    const failures = new Map((errors ?? []).map((error) => [error.path?.[1], error]))
    return wanted.map((one, index) =>
      entities[index] ? one : failures.has(index) ? toError(failures.get(index)) : null,
    )
  } catch (error) {
    return wanted.map(() => error as Error)
  }
}

function toError(reported: SubgraphError | undefined): GraphQLError {
  return new GraphQLError(reported?.message ?? '', { extensions: { ...reported?.extensions } })
}

function notFindable(id: string): GraphQLError {
  const shown = id.slice(0, 80)
  return new GraphQLError(`id: объекта с идентификатором «${shown}» нет. / No object has the id “${shown}”.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
