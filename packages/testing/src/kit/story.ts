import { globalId } from '@kadry/runtime/ids'
import { type GraphQLInputField, type GraphQLObjectType, getNamedType, isEnumType, isRequiredInputField } from 'graphql'
import { key } from '../arbitrary.ts'
import { answersOf, fieldOf, inputOf, mutate } from '../mutate.ts'
import type { TestSubgraph } from '../subgraph.ts'

// biome-ignore lint/suspicious/noExplicitAny: each mutation has an answer of its own
type Answered = any
/** Carries out one mutation whose input is valid and returns its payload; throws where it is refused. */
export type Send = (mutation: string, input: object) => Promise<Answered>

/** What came of one mutation of the story, and of what was sent after it. */
export type Chapter = {
  readonly mutation: string
  readonly first: Answered
  readonly repeat: Answered
  /** Facts that each of the two has added. */
  readonly facts: readonly [first: number, repeat: number]
  /** The refusals that any command of this shape can be brought to, by their types. */
  readonly refusals: Readonly<Record<string, Answered>>
}

const REUSED = 'IdempotencyKeyReused'
const FAR = 1_000_000
const NOTHING = globalId('Nothing', 'nowhere')

/**
 * Carries out a story: each mutation, the first time it is sent, is sent again under its key, under its key
 * with another input, and amiss.
 */
export function storyteller(graph: TestSubgraph): { readonly send: Send; readonly chapters: Chapter[] } {
  const chapters: Chapter[] = []
  const send: Send = async (mutation, input) => {
    const once = { idempotencyKey: key(), ...input }
    const ask = (wanted: object) => mutate(graph, mutation, wanted)
    const isNew = chapters.every((one) => one.mutation !== mutation)
    const before = isNew ? (await graph.published()).length : 0
    const first = await ask(once)
    if (first.code) throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(first)}`)
    if (!isNew) return first
    const between = (await graph.published()).length
    const repeat = await ask(once)
    const after = (await graph.published()).length
    const refusals: Record<string, Answered> = {}
    for (const [type, wanted] of amiss(graph, mutation, once)) {
      const got = refusals[type]?.__typename
      // Every other input is refused under the key; of an input's ids, one that may be nothing's is enough.
      if (!got || (got === type) === (type === REUSED)) refusals[type] = await ask(wanted)
    }
    chapters.push({ mutation, first, repeat, facts: [between - before, after - between], refusals })
    return first
  }
  return { send, chapters }
}

/**
 * Inputs that lead to the refusals which need no knowledge of the noun, as far as the mutation's union has
 * them.
 */
function amiss(graph: TestSubgraph, mutation: string, once: Readonly<Record<string, unknown>>): [string, object][] {
  const field = fieldOf(graph, mutation)
  const members = answersOf(field).map(({ name }: GraphQLObjectType) => name)
  const fields = Object.values(inputOf(field).getFields())
  const anew = () => ({ ...once, idempotencyKey: key() })
  const versioned = fields.some(({ name }) => name === 'expectedVersion')
  const ids = fields.filter((one) => isRequiredInputField(one) && getNamedType(one.type).name === 'ID')
  const others = [...otherwise(once, fields), ...(versioned ? [{ expectedVersion: FAR }] : [])]
  const all: [string, object][] = [
    ...others.map((changed): [string, object] => [REUSED, { ...once, ...changed }]),
    ...(versioned ? [['VersionConflict', { ...anew(), expectedVersion: FAR }] as [string, object]] : []),
    ...ids.map(({ name }): [string, object] => ['NotFound', { ...anew(), [name]: NOTHING }]),
  ]
  return all.filter(([type]) => members.includes(type))
}

/**
 * The input with one field changed, for each that can be: a code, a digest and the name of a file stay one.
 */
function otherwise(once: Readonly<Record<string, unknown>>, fields: readonly GraphQLInputField[]): object[] {
  return fields.flatMap(({ name, type }): object[] => {
    const value = once[name]
    if (name === 'idempotencyKey' || value === undefined) return []
    if (Array.isArray(value)) return [{ [name]: [...value, ...value] }]
    if (typeof value === 'number') return [{ [name]: value + 1 }]
    if (typeof value === 'boolean') return [{ [name]: !value }]
    const named = getNamedType(type)
    if (named.name === 'String') return [{ [name]: withAnotherStart(String(value)) }]
    const others = isEnumType(named) ? named.getValues().filter((one) => one.name !== value) : []
    return others.slice(0, 1).map((other) => ({ [name]: other.name }))
  })
}

function withAnotherStart(text: string): string {
  return `${text.startsWith('1') ? '2' : '1'}${text.slice(1)}`
}
