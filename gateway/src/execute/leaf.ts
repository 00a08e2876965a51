import { type EnumType, isEnumType, type ScalarType } from '@apollo/federation-internals'

import { isRawNumber, mayHaveChanged } from '../request/exact-json.ts'

export type LeafTest = (value: unknown) => boolean

const isNumber: LeafTest = (value) => isRawNumber(value) || (typeof value === 'number' && Number.isFinite(value))
/** A whole number as the subgraph gave it. */
const isWhole: LeafTest = (value) =>
  Number.isSafeInteger(value) || (isRawNumber(value) && /^-?\d+$/.test(value.rawJSON))
const isText: LeafTest = (value) => typeof value === 'string'

const builtIn: Readonly<Record<string, LeafTest>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: isWhole,
  Float: isNumber,
  String: isText,
  ID: (value) => typeof value === 'string' || isWhole(value),
}

/** Any value of which nothing was lost when it was read. */
const isExact: LeafTest = (value) => typeof value !== 'number' || !mayHaveChanged(value)

/**
 * Whether a subgraph's value may stand for this type; an enum value that is hidden from callers may not.
 * Our own scalars are believed.
 */
export function leafTest(type: ScalarType | EnumType): LeafTest {
  if (!isEnumType(type)) return builtIn[type.name] ?? isExact
  const names = new Set<unknown>(type.values.map(({ name }) => name))
  return (value) => names.has(value)
}
