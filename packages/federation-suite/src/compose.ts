import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { type GraphQLSchema, parse } from 'graphql'
import type { SubgraphSdl } from './engine.ts'

/** The supergraph of these subgraphs as text. Throws where they do not compose. */
export function compose(subgraphs: readonly SubgraphSdl[]): string {
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) }))
  const { supergraphSdl, errors } = composeServices(services)
  if (errors?.length || !supergraphSdl)
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no supergraph')
  return supergraphSdl
}

/** What callers may see of a supergraph, and all of it. */
export function schemasOf(supergraphSdl: string): { readonly open: GraphQLSchema; readonly whole: GraphQLSchema } {
  const supergraph = Supergraph.build(supergraphSdl)
  return { open: supergraph.apiSchema().toGraphQLJSSchema(), whole: supergraph.schema.toGraphQLJSSchema() }
}
