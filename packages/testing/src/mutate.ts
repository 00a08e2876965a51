import { hasScopes, readScopes, type Scopes, type Viewer } from '@kadry/auth/viewer'
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  valueFromASTUntyped,
} from 'graphql'
import type { Answer, Variables } from './answer.ts'
import { key } from './arbitrary.ts'
import { isAudited } from './once-per-item.ts'
import { byRole } from './viewers.ts'

/** What can be asked to change: one subgraph or the whole graph of a test. */
export type Mutable = {
  /** The schemas of its subgraphs: a mutation's answer is selected by that of its owner. */
  readonly schemas: readonly GraphQLSchema[]
  readonly as: (viewer: Viewer) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
    readonly ask: (query: string, variables?: Variables) => Promise<any>
    readonly answer: (query: string, variables?: Variables) => Promise<Answer>
  }
}

// biome-ignore lint/suspicious/noExplicitAny: fields of every source and context
type AnyField = GraphQLField<any, any>
type Options = {
  /** Who asks; without it the first role that the mutation is declared for, a delegate's right apart. */
  readonly as?: Viewer
  /**
   * What the derived selection leaves out, as fragments on the payload: fields that need an argument, pages,
   * what lies deeper.
   */
  readonly select?: string
}

/**
 * Carries out one mutation and returns its answer, payload or refusal. An idempotency key is made where
 * `input` brings none. A refusal has all its fields and both texts, as `ru` and `en`; a payload its own
 * fields and those of the nouns in it, two levels deep, below that the ids: not what needs an argument, is
 * paged or is audited. Throws where the graph answers with errors.
 */
export async function mutate(
  graph: Mutable,
  name: string,
  input: object,
  { as, select = '' }: Options = {},
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has a payload of its own
): Promise<any> {
  const viewer = as ?? callerOf(graph, name)
  const { [name]: answer } = await graph.as(viewer).ask(mutationOf(graph, name, select), withKey(input))
  return answer
}

/** The code of the error that this caller gets for a mutation; undefined where it is answered. */
export async function errorOf(graph: Mutable, name: string, input: object, as: Viewer): Promise<unknown> {
  const { errors } = await graph.as(as).answer(mutationOf(graph, name), withKey(input))
  return errors?.[0]?.extensions?.code
}

/** The document of a mutation with its whole answer, as `mutate` sends it with the variable `input`. */
export function mutationOf(graph: Pick<Mutable, 'schemas'>, name: string, select = ''): string {
  const field = fieldOf(graph, name)
  const answers = answersOf(field).map(
    (type) => `... on ${type.name} { ${selection(type, isRefusal(type) ? 0 : LEVELS)} }`,
  )
  return `mutation ($input: ${inputOf(field).name}!) { ${name}(input: $input) { __typename ${answers.join(' ')} ${select} } }`
}

/** A mutation as its owner declares it. Throws where no subgraph has it. */
export function fieldOf({ schemas }: Pick<Mutable, 'schemas'>, name: string): AnyField {
  const found = schemas.flatMap((schema) => schema.getMutationType()?.getFields()[name] ?? [])[0]
  if (!found) throw new Error(`no subgraph has a mutation ${name}`)
  return found
}

/** The members of the union that a mutation answers with. */
export function answersOf({ type }: AnyField): readonly GraphQLObjectType[] {
  return (getNamedType(type) as GraphQLUnionType).getTypes()
}

export function inputOf({ args }: AnyField): GraphQLInputObjectType {
  return getNamedType(args.find(({ name }) => name === 'input')!.type) as GraphQLInputObjectType
}

export function isRefusal(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Refusal')
}

/** The scopes of `@auth` on a mutation; none without it. */
export function scopesOf({ astNode, name }: AnyField): Scopes {
  const auth = astNode?.directives?.find((one) => one.name.value === 'auth')
  const scopes = auth?.arguments?.find((one) => one.name.value === 'scopes')?.value
  return scopes ? readScopes(valueFromASTUntyped(scopes), name) : []
}

function callerOf(graph: Mutable, name: string): Viewer {
  const scopes = scopesOf(fieldOf(graph, name))
  const caller = byRole.find((viewer) => hasScopes(viewer, scopes))
  if (!caller) throw new Error(`${name}: no role of its own may do this, say who asks`)
  return caller
}

const withKey = (input: object) => ({ input: { idempotencyKey: key(), ...input } })

const TEXTS = 'ru: message(locale: RU) en: message(locale: EN)'
const LEVELS = 2

/**
 * Fields that need no argument and, for so many levels, those below; then ids of what has one, and the whole
 * of a value that has none.
 */
function selection(type: GraphQLObjectType, levels: number): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      if (field.name === 'message') return [TEXTS]
      if (isAudited(field) || field.args.some((one) => one.name === 'first' || isRequiredArgument(one))) return []
      const target = getNamedType(field.type)
      if (isLeafType(target)) return [field.name]
      return isObjectType(target) ? below(field.name, target, levels) : []
    })
    .join(' ')
}

function below(field: string, type: GraphQLObjectType, levels: number): string[] {
  const key = 'id' in type.getFields() ? 'id' : keyOf(type)
  if (key && levels <= 0) return [`${field} { ${key} }`]
  const inner = levels > -LEVELS ? selection(type, levels - 1) : ''
  return inner ? [`${field} { ${inner} }`] : []
}

/** The field that an entity is found by, where it is one alone. */
export function keyOf({ astNode, extensionASTNodes }: GraphQLObjectType): string | undefined {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? [])
  const fields = directives
    .filter(({ name }) => name.value === 'key')
    .flatMap((key) => key.arguments?.find(({ name }) => name.value === 'fields')?.value ?? [])
    .map((value) => (value as { readonly value: string }).value)
  return fields.find((field) => /^\w+$/.test(field))
}
