import type { Viewer } from '@kadry/auth/viewer'
import { stateTopicsOf, topicsOf } from '@kadry/contracts/catalogue'
import type { Transport } from '@kadry/messaging/transport'
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { TestSubgraph } from './subgraph.ts'

/** What a caller with a right reads and nobody else does. */
export type Masked = { readonly path: string; readonly value: string }

const DEEPEST = 6

/**
 * Every leaf below an entity that `viewer` reads, naming a purpose where one is asked for, and that is null
 * for anybody. Found by asking for all fields twice: a field that is masked tomorrow is found without a list
 * that names it.
 */
export async function maskedFrom(
  graph: Pick<TestSubgraph, 'subgraph' | 'as'>,
  anybody: Viewer,
  viewer: Viewer,
  [type, id]: readonly [type: string, id: string],
): Promise<Masked[]> {
  const entity = graph.subgraph.schema.getType(type) as GraphQLObjectType
  const read = async (who: Viewer, purpose: boolean) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selectionOf(entity, [], purpose)} } }`
    return (await graph.as(who).ask(query, { of: [{ __typename: type, id }] }))._entities[0] as unknown
  }
  return differences(await read(viewer, true), await read(anybody, false), type)
}

/** Everything that a service has published: keys, headers and values of all its public topics, as text. */
export async function publishedText(
  { subgraph, settle }: Pick<TestSubgraph, 'subgraph' | 'settle'>,
  transport: Pick<Transport, 'readAll'>,
): Promise<string> {
  await settle()
  const name = subgraph.name as Parameters<typeof stateTopicsOf>[0]
  const topics = [...topicsOf(name), ...stateTopicsOf(name)]
  const texts: string[] = []
  for (const topic of topics)
    await transport.readAll(topic, (record) => {
      texts.push(JSON.stringify([record.key, record.headers]), String(record.value))
    })
  return texts.join('\n')
}

function selectionOf(type: GraphQLObjectType, path: readonly string[], purpose: boolean): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    // Tasks are a selection of what is public elsewhere: shown to those they concern, hidden from nobody.
    if (getNamedType(field.type).name === 'TaskConnection') return []
    const given = argumentsOf(field.args, purpose)
    if (given === undefined) return []
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [`${field.name}${given}`]
    if (path.length >= DEEPEST || path.includes(named.name) || /^(edges|pageInfo)$/.test(field.name)) return []
    if (isObjectType(named)) return [`${field.name}${given} ${selectionOf(named, [...path, type.name], purpose)}`]
    return isInterfaceType(named) || isUnionType(named) ? [`${field.name}${given} { __typename }`] : []
  })
  return `{ ${['__typename', ...fields].join(' ')} }`
}

/** Undefined where an argument is needed that nobody can guess. */
function argumentsOf(args: readonly GraphQLArgument[], purpose: boolean): string | undefined {
  const given: string[] = []
  for (const argument of args) {
    const type = getNamedType(argument.type)
    const isPurpose = type.name === 'ReadingPurpose'
    if (!isRequiredArgument(argument) && !(isPurpose && purpose)) continue
    if (!isEnumType(type) || isListType(argument.type)) return undefined
    given.push(`${argument.name}: ${type.getValues()[0]!.name}`)
  }
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

function differences(known: unknown, shown: unknown, path: string): Masked[] {
  if (known === null || known === undefined || path.endsWith('.__typename')) return []
  if (typeof known !== 'object') return shown === null || shown === undefined ? [{ path, value: String(known) }] : []
  if (Array.isArray(known))
    return known.flatMap((one, index) => differences(one, (shown as unknown[] | null)?.[index], path))
  return Object.entries(known).flatMap(([name, value]) =>
    differences(value, (shown as Record<string, unknown> | null)?.[name], `${path}.${name}`),
  )
}
