import type { Page, PageRequest } from '@kadry/mongo/page'
import { badInput } from './mask.ts'

/** A Relay connection whose `totalCount` costs nothing until it is selected. */
export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor?: string | null
    readonly endCursor?: string | null
  }
  readonly totalCount: () => Promise<number>
}

const DEFAULT_FIRST = 20
const MOST = 100

/**
 * The page a caller asks for. Throws a bilingual BAD_USER_INPUT that names the range where `first` is outside
 * 1–100.
 */
export function pageRequest({
  first,
  after,
}: {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}): PageRequest {
  const size = first ?? DEFAULT_FIRST
  if (size < 1 || size > MOST)
    throw badInput(`first: ${size} — допустимо от 1 до ${MOST}.`, `first: ${size} is out of range 1–${MOST}.`)
  return { first: size, after: after ?? undefined }
}

export function toConnection<Node>(page: Page<Node>): Connection<Node> {
  const edges = page.nodes.map((node) => ({ node, cursor: page.cursorOf(node) }))
  return {
    edges,
    nodes: page.nodes,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  }
}

/** The same page of what each node is shown as. */
export function mapNodes<From, To>(connection: Connection<From>, show: (node: From) => To): Connection<To> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: show(node) }))
  return { ...connection, edges, nodes: edges.map(({ node }) => node) }
}

/**
 * A connection over a list that is already in memory (the parts of one aggregate). The cursor is the id of
 * the last part, so a part added meanwhile never shifts a page. Throws a bilingual BAD_USER_INPUT for a
 * cursor that is no part's id.
 */
export function listConnection<Node extends { readonly id: string }>(
  list: readonly Node[],
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Connection<Node> {
  const { first, after } = pageRequest(args)
  const start = after === undefined ? 0 : list.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && start === 0)
    throw badInput('Курсор от другого списка.', 'The cursor belongs to another list.')
  const nodes = list.slice(start, start + first)
  return toConnection({
    nodes,
    hasNextPage: start + first < list.length,
    hasPreviousPage: start > 0,
    cursorOf: ({ id }) => id,
    totalCount: async () => list.length,
  })
}
