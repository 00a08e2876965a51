import { Kind, type ValueNode } from 'graphql'
import { type Excess, limits } from './limits.ts'

/**
 * The first limit that a value written in the document exceeds; the token limit bounds how deep it can be.
 */
export function excessOfValue(node: ValueNode, depth = 0): Excess | undefined {
  if (node.kind !== Kind.LIST && node.kind !== Kind.OBJECT) return undefined
  const inner = node.kind === Kind.LIST ? node.values : node.fields.map((field) => field.value)
  if (depth >= limits.inputDepth) return { limit: 'inputDepth', found: depth + 1 }
  if (node.kind === Kind.LIST && inner.length > limits.listLength) return { limit: 'listLength', found: inner.length }
  return firstExcess(inner, (value) => excessOfValue(value, depth + 1))
}

/**
 * The same for a value that came as JSON, where a list may be a hundred thousand levels deep: the walk ends
 * at the limit.
 */
export function excessOfInput(value: unknown, depth = 0): Excess | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth >= limits.inputDepth) return { limit: 'inputDepth', found: depth + 1 }
  const inner = Object.values(value)
  const limit = Array.isArray(value) ? 'listLength' : 'inputFields'
  if (inner.length > limits[limit]) return { limit, found: inner.length }
  return firstExcess(inner, (one) => excessOfInput(one, depth + 1))
}

function firstExcess<Item>(items: readonly Item[], excessOf: (item: Item) => Excess | undefined): Excess | undefined {
  for (const item of items) {
    const excess = excessOf(item)
    if (excess) return excess
  }
  return undefined
}
