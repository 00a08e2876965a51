import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, hasScopes, ROLES, readScopes, type Scopes, type Viewer } from '@kadry/auth/viewer'
import { globalId } from '@kadry/runtime/ids'
import { testedEngine } from '@kadry/testing/engine'
import {
  type DefinitionNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { compose, readSubgraphSources } from '../scripts/composition.ts'
import { loadSupergraph } from '../src/planning/supergraph.ts'
import { PRODUCT_SECRET, type Product, startProduct } from './fixtures/product.ts'

type Declared = { readonly subgraph: string; readonly name: string; readonly scopes: Scopes }

const isObjectType = (one: DefinitionNode) =>
  one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION

/** Every mutation as the service that has it declares it. */
const declared: readonly Declared[] = readSubgraphSources().flatMap(({ name: subgraph, sdl }) =>
  parse(sdl).definitions.flatMap((definition) => {
    if (!isObjectType(definition) || definition.name.value !== 'Mutation') return []
    return (definition.fields ?? []).map(({ name, directives }) => {
      const scopes = directives?.find((one) => one.name.value === 'auth')?.arguments?.[0]?.value
      return { subgraph, name: name.value, scopes: readScopes(scopes && valueFromASTUntyped(scopes), name.value) }
    })
  }),
)
const { schema } = loadSupergraph(compose().supergraphSdl)

/** The delegate speaks for a body of which nobody has heard. */
const callers: readonly Viewer[] = ROLES.map((role) => {
  if (role === 'PUBLIC') return ANYBODY
  const of = role === 'ORG_DELEGATE' ? { organizationId: globalId('Organization', 'of-nobody') } : {}
  return { sub: `matrix ${role}`, roles: ['PUBLIC', role], ...of }
})
/** All callers of a mutation at once, one mutation after another. */
async function forEachPair(check: (mutation: Declared, viewer: Viewer) => Promise<void>): Promise<void> {
  for (const mutation of declared) await Promise.all(callers.map((viewer) => check(mutation, viewer)))
}

let keys = 0
/** The least that a type accepts: what is asked is about nothing that exists. */
function least(type: GraphQLInputType, name = ''): unknown {
  if (isNonNullType(type)) return least(type.ofType, name)
  if (isListType(type)) return [least(type.ofType, name)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, least(field.type, field.name)]),
    )
  if (name === 'idempotencyKey') return `matrix-${++keys}`
  const values: Record<string, unknown> = {
    Date: '2026-01-01',
    DateTime: '2026-01-01T10:00:00Z',
    Int: 1,
    Float: 1,
    Boolean: true,
  }
  return values[type.name] ?? globalId('Organization', 'of-somebody-else')
}

function asked(name: string) {
  const field = schema.getMutationType()!.getFields()[name]!
  const [input] = field.args
  return {
    query: `mutation ($input: ${input!.type}) {result: ${name}(input: $input) {__typename}}`,
    variables: { input: least(input!.type) },
  }
}

let product: Product
beforeAll(async () => {
  product = await startProduct(inject('mongoUrl'))
})
afterAll(() => product.stop())

type Answered = {
  readonly data?: { result?: { __typename: string } } | null
  readonly errors?: { extensions: Record<string, unknown> }[]
}

/** Asks the service itself, as the gateway would for this viewer. */
async function straight({ subgraph, name }: Declared, viewer: Viewer): Promise<Answered> {
  const body = JSON.stringify(asked(name))
  const url = product.urlOf(subgraph)
  const signed = signHandoff(viewer, { subgraph, path: new URL(url).pathname, body, now: Date.now() }, PRODUCT_SECRET)
  const headers = { 'content-type': 'application/json', [HANDOFF_HEADER]: signed }
  return (await (await fetch(url, { method: 'POST', headers, body })).json()) as Answered
}

async function byGateway({ name }: Declared, viewer: Viewer): Promise<Answered & { readonly status: number }> {
  const { query, variables } = asked(name)
  const headers = viewer === ANYBODY ? {} : await product.authorizationOf(viewer)
  const { status, json } = await product.ask(query, headers, variables)
  return { status, ...(json as Answered) }
}

/** Refused by the declared scopes, by something that knows more, or carried out as far as an answer. */
const verdictOf = ({ data, errors }: Answered) =>
  data?.result?.__typename ? 'answered' : String(errors?.[0]?.extensions.code)
const declaredVerdict = ({ scopes }: Declared, viewer: Viewer) =>
  hasScopes(viewer, scopes) ? 'allowed' : viewer === ANYBODY ? 'UNAUTHENTICATED' : 'FORBIDDEN'

test('there is a mutation for every role but those that only read', () => {
  const allowed = new Set(declared.flatMap(({ scopes }) => scopes.flat()))
  expect(ROLES.filter((role) => !allowed.has(role))).toEqual(['PUBLIC', 'SERVICE'])
  expect(declared.map(({ name }) => name).sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort())
})

test('the gateway lets a role at exactly the mutations that declare it, and says which roles are needed', async () => {
  await forEachPair(async (mutation, viewer) => {
    const { status, ...answered } = await byGateway(mutation, viewer)
    const expected = declaredVerdict(mutation, viewer)
    const about = `${mutation.name} as ${viewer.roles.join()}: ${JSON.stringify(answered).slice(0, 300)}`
    if (expected === 'allowed')
      expect([status, verdictOf(answered)], about).toEqual([200, outcome(mutation.name, viewer, answered)])
    else
      expect([status, answered.errors?.[0]?.extensions, answered.data], about).toMatchObject([
        expected === 'FORBIDDEN' ? 403 : 401,
        { code: expected, needs: mutation.scopes, field: `Mutation.${mutation.name}` },
        undefined,
      ])
  })
})

// No engine has a part in it: it is walked once.
if (testedEngine === 'kadry')
  test('a service asked around the gateway, with a good hand-off, lets the same roles in', async () => {
    await forEachPair(async (mutation, viewer) => {
      const answered = await straight(mutation, viewer)
      const expected = declaredVerdict(mutation, viewer)
      const about = `${mutation.name} as ${viewer.roles.join()}: ${JSON.stringify(answered).slice(0, 300)}`
      expect(verdictOf(answered), about).toBe(
        expected === 'allowed' ? outcome(mutation.name, viewer, answered) : expected,
      )
    })
  })

/**
 * A delegate who is let in by the role is judged again by what the mutation is about, and none of it is this
 * one's. An upload is about no record yet, a question to the statistics about none of anybody's.
 */
function outcome(mutation: string, viewer: Viewer, { data }: Answered): string {
  if (!viewer.roles.includes('ORG_DELEGATE') || /^(request\w+Upload|saveQuery|startExport)$/.test(mutation))
    return 'answered'
  // A file without rows is about nobody's records.
  expect(['NotFound', 'FileRefused'], mutation).toContain(data?.result?.__typename ?? 'NotFound')
  return data?.result ? 'answered' : 'FORBIDDEN'
}
