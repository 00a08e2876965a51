import { labelOf, readDescription } from '@kadry/domain/description'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { compose, readSubgraphSources } from '../scripts/composition.ts'
import { readGraphRules } from '../src/security/graph-rules.ts'

type Described = { readonly description?: string | null | undefined }
type Element = { readonly kind: string; readonly coordinate: string; readonly node: Described }

/** By kind, the names that mean the same wherever they stand. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  field: [
    ...['version', 'updatedAt', 'repeated', 'message', 'rule'],
    ...['edges', 'nodes', 'pageInfo', 'totalCount', 'node', 'cursor', 'history'],
  ],
  argument: ['first', 'after', 'locale', 'filter', 'input'],
  'input field': ['idempotencyKey', 'expectedVersion', 'updatedSince'],
}

const sources = readSubgraphSources()
const composed = compose(sources)
const api = buildSchema(composed.apiSdl)

/** Everything of the public schema that a caller can ask or read about. */
const elements: readonly Element[] = Object.values(api.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type): Element[] => {
    const parts: Element[] = []
    if (!['Query', 'Mutation'].includes(type.name)) parts.push({ kind: 'type', coordinate: type.name, node: type })
    if (isEnumType(type))
      for (const value of type.getValues())
        parts.push({ kind: 'enum value', coordinate: `${type.name}.${value.name}`, node: value })
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        parts.push({ kind: 'input field', coordinate: `${type.name}.${field.name}`, node: field })
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`
        parts.push({ kind: 'field', coordinate, node: field })
        for (const argument of field.args)
          parts.push({ kind: 'argument', coordinate: `${coordinate}(${argument.name})`, node: argument })
      }
    return parts
  })

/** The types and fields that a subgraph's own SDL writes; a part of one belongs to those that write it. */
function writtenBy(sdl: string): ReadonlySet<string> {
  return new Set(
    parse(sdl).definitions.flatMap((one) => {
      if (!('name' in one) || !one.name || one.kind === Kind.DIRECTIVE_DEFINITION) return []
      const type = one.name.value
      const parts = 'fields' in one ? one.fields : 'values' in one ? one.values : []
      return [type, ...(parts ?? []).map((part) => `${type}.${'name' in part ? part.name.value : ''}`)]
    }),
  )
}

const missingIn = (sdl: string) => {
  const written = writtenBy(sdl)
  return elements
    .filter(({ coordinate }) => written.has(coordinate.replace(/\(.*/, '')))
    .filter(({ node }) => !readDescription(node.description))
    .map(({ kind, coordinate }) => `${kind} ${coordinate}`)
}

describe('the public schema', () => {
  it.each(sources)('says in Russian and in English what every part of $name means', ({ sdl }) => {
    expect(missingIn(sdl)).toEqual([])
  })

  it('describes a thing in the same words wherever it is written', () => {
    expect(composed.hints.filter((hint) => hint.startsWith('INCONSISTENT_DESCRIPTION'))).toEqual([])
  })

  it('describes what many types have in one sentence for all of them', () => {
    const sentences = new Map<string, Set<string>>()
    for (const { kind, coordinate, node } of elements) {
      const [type, name = ''] = coordinate.replace(/.*\((\w+)\)/, '.$1').split('.')
      // What a quorum asks for is no rule of the domain; what has a version of another kind than a record's.
      const isOther = ['Query', 'QuorumCheck', 'DemandBalance', 'Program', 'ReviewComment'].includes(type!)
      if (isOther || !SHARED[kind]?.includes(name)) continue
      const found = sentences.get(`${kind} ${name}`) ?? new Set()
      sentences.set(`${kind} ${name}`, found.add(node.description ?? ''))
    }
    expect(sentences.size).toBe(Object.values(SHARED).flat().length)
    expect([...sentences].filter(([, texts]) => texts.size > 1)).toEqual([])
  })

  it('says of every mutation who may call it: callers do not see `@auth`', () => {
    const mutations = [...readGraphRules(composed.supergraphSdl).types.get('Mutation')!.fields]
    const silent = mutations.filter(([name, { scopes }]) => {
      const { ru = '', en = '' } = readDescription(api.getMutationType()?.getFields()[name]?.description) ?? {}
      const isNamed = (role: string) =>
        role === 'ORG_DELEGATE'
          ? /представител/.test(ru) && /delegate/.test(en)
          : ru.includes(role) && en.includes(role)
      return !scopes?.flat().every(isNamed)
    })
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('calls every value of an enum by a name that fits into a list to choose from', () => {
    const long = elements
      .filter(({ kind }) => kind === 'enum value')
      .flatMap(({ coordinate, node }) => {
        const description = readDescription(node.description)
        if (!description) return []
        const { ru, en } = labelOf(description)
        return ru.length > 60 || en.length > 60 ? [coordinate] : []
      })
    expect(long).toEqual([])
  })
})
