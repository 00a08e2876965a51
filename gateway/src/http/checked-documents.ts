import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import { type ASTNode, type DocumentNode, visit } from 'graphql'
import { LRUCache } from 'lru-cache'

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>

/** Bytes of documents that went the full way and are valid. */
const REMEMBERED_BYTES = 16 * 1024 * 1024
/** A node with its place, its names and its lists (measured: up to 222). */
const BYTES_PER_NODE = 230
const BYTES_PER_CHARACTER = 2
const LEAST_BYTES = 1_000

/**
 * Where Apollo Server keeps documents that are valid. Its own store weighs a document by its JSON, in which
 * neither the text nor the tokens are: a hundred characters of query under 200 KB of comments weighed 300
 * bytes and held 6 MB (measured), and 30 MB of such weight is more than any machine has.
 */
export function rememberDocuments(maxBytes = REMEMBERED_BYTES): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: maxBytes, sizeCalculation: dropTokens })
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  }
}

/**
 * Frees a document of its tokens, comments among them: errors name places, and no token. Answers with how
 * many bytes it holds then.
 */
function dropTokens(document: DocumentNode): number {
  let nodes = 0
  visit(document, {
    enter: ({ loc }: ASTNode) => {
      nodes += 1
      if (loc) Object.assign(loc, { startToken: undefined, endToken: undefined })
    },
  })
  return LEAST_BYTES + nodes * BYTES_PER_NODE + (document.loc?.source.body.length ?? 0) * BYTES_PER_CHARACTER
}
