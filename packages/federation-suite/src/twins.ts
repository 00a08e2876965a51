import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql'
import { compose, schemasOf } from './compose.ts'
import type { Question } from './document.ts'
import type { Source, StartEngine, SubgraphAnswer, SubgraphRequest, SubgraphSdl } from './engine.ts'
import { MadeUpData, readCommon, type World } from './made-up-data.ts'
import { followErrors } from './oracle.ts'
import { startStock } from './stock.ts'

export type Case = Question & { readonly seed: number; readonly trouble: Trouble | undefined }
/** One subgraph that can't be reached, or that answers errors only. */
export type Trouble = { readonly subgraph: string; readonly kind: 'down' | 'sick' }
type Context = World & { readonly trouble: Trouble | undefined; readonly calls: SubgraphRequest[] }

export type Shown = { readonly data: string; readonly errors: readonly string[]; readonly invalid: readonly string[] }
export type Twins = {
  readonly schema: GraphQLSchema
  readonly subgraphNames: readonly string[]
  readonly stock: (asked: Case) => Promise<ExecutionResult & { calls: readonly SubgraphRequest[] }>
  readonly ours: (asked: Case) => Promise<ExecutionResult & { calls: readonly SubgraphRequest[] }>
  /** Where each error of a field would stand if nothing else went wrong: `message path`. */
  readonly oracle: (asked: Case) => ReadonlySet<string>
}

/** The same supergraph behind @apollo/gateway and behind another gateway, over the same made-up data. */
export async function startTwins(subgraphs: readonly SubgraphSdl[], start: StartEngine): Promise<Twins> {
  const supergraphSdl = compose(subgraphs)
  const { open } = schemasOf(supergraphSdl)
  const common = readCommon(
    subgraphs.map(({ sdl }) => sdl),
    open,
  )
  const sources = Object.fromEntries(
    subgraphs.map(({ name, sdl }) => {
      const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }])
      return [name, madeUpSource(name, schema, new MadeUpData(schema, common))]
    }),
  )
  const ours = await start<Context>(supergraphSdl, sources)
  const stock = await startStock(supergraphSdl, sources)
  const contextOf = ({ seed, trouble }: Case): Context => ({ seed, trouble, calls: [] })
  return {
    schema: open,
    subgraphNames: subgraphs.map(({ name }) => name),
    oracle: followErrors(open, new MadeUpData(open, common)),
    stock: async (asked) => {
      const context = contextOf(asked)
      return { ...(await settled(() => stock(asked, context))), calls: context.calls }
    },
    ours: async (asked) => {
      const context = contextOf(asked)
      return { ...(await settled(() => ours(asked, context))), calls: context.calls }
    },
  }
}

/** What the planner can't plan it throws at both. */
async function settled(answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer()
  } catch (error) {
    return { errors: [new GraphQLError(String(error))] }
  }
}

function madeUpSource(name: string, schema: GraphQLSchema, data: MadeUpData): Source<Context> {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type))
      type.extensions = {
        ...type.extensions,
        apollo: {
          subgraph: {
            resolveReference: (reference: Record<string, unknown>, context: World) =>
              data.resolveReference(reference, context),
          },
        },
      }
  return {
    process: async ({ request, context }) => {
      // What arrives went over a wire: no prototype, no object shared with the caller.
      const { query, variables, operationName } = JSON.parse(JSON.stringify(request)) as SubgraphRequest
      context.calls.push({ query, variables, operationName })
      if (context.trouble?.subgraph === name) {
        if (context.trouble.kind === 'sick') return { errors: [{ message: 'sick', extensions: { code: 'FORBIDDEN' } }] }
        throw new GraphQLError(`${name} is down`, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
      }
      const result = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        operationName: operationName ?? null,
        contextValue: context,
        fieldResolver: data.resolveField,
        typeResolver: (value) => (value as { __typename: string }).__typename,
      })
      return JSON.parse(JSON.stringify(result)) as SubgraphAnswer
    },
  }
}

/** An error as it is compared: where and what, and where it would be if nothing else went wrong. */
export const lineOf = ({ path, message, extensions }: GraphQLError): string =>
  `${message} ${extensions?.code} ${path?.join('.')}`

/** What is compared: the data as text, each error once. */
export function shown({ data, errors = [], extensions }: ExecutionResult): Shown {
  const completion = (extensions?.valueCompletion ?? []) as readonly GraphQLError[]
  return { data: JSON.stringify(data) ?? 'none', errors: linesOf(errors), invalid: linesOf(completion) }
}

function linesOf(errors: readonly GraphQLError[]): string[] {
  return [...new Set(errors.map(lineOf))].sort()
}
