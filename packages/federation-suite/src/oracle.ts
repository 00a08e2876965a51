import {
  buildASTSchema,
  executeSync,
  type GraphQLSchema,
  Kind,
  parse,
  printSchema,
  type TypeNode,
  visit,
} from 'graphql'
import type { Path } from 'graphql/jsutils/Path.js'
import type { MadeUpData, Thing, World } from './made-up-data.ts'

type Asked = { readonly text: string; readonly operationName: string | undefined; readonly seed: number }

/**
 * Runs a query over the public schema as if it were one service in which anything may be null: then no error
 * hides another, and each is reported at its true path, and so is each entity (`reference <number> <path>`).
 * What a gateway reports must be among these.
 */
export function followErrors(publicSchema: GraphQLSchema, data: MadeUpData) {
  const schema = allNullable(publicSchema)
  return ({ text, operationName, seed, variables }: Asked & { variables: Record<string, unknown> }): Set<string> => {
    const places = new Set<string>()
    const { errors = [] } = executeSync({
      schema,
      document: parse(text),
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: { seed } satisfies World,
      fieldResolver: (parent: Thing | undefined, args, context, info) => {
        if (parent) places.add(`reference ${parent.n} ${stepsTo(info.path.prev).join('.')}`)
        return data.resolveField(parent, args, context, info)
      },
      typeResolver: (value) => (value as { __typename: string }).__typename,
    })
    for (const { message, path } of errors) places.add(`${message} ${path?.join('.')}`)
    return places
  }
}

function stepsTo(path: Path | undefined): (string | number)[] {
  return path ? [...stepsTo(path.prev), path.key] : []
}

function allNullable(schema: GraphQLSchema): GraphQLSchema {
  const open = (type: TypeNode): TypeNode => {
    if (type.kind === Kind.NON_NULL_TYPE) return open(type.type)
    return type.kind === Kind.LIST_TYPE ? { ...type, type: open(type.type) } : type
  }
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: (node) => ({ ...node, type: open(node.type) }),
  })
  return buildASTSchema(document)
}
