import { type EnumType, isEnumType, type ScalarType } from '@apollo/federation-internals'

export type LeafTest = (value: unknown) => boolean

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
/** A whole number that is written without an exponent. */
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 1e21
const isText: LeafTest = (value) => typeof value === 'string'

const builtIn: Readonly<Record<string, LeafTest>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: isWhole,
  Float: isNumber,
  String: isText,
  ID: (value) => typeof value === 'string' || isWhole(value),
}

/** Whether a subgraph's value may stand for this type; an enum value that is hidden from callers may not. Our own scalars are believed. */
export function leafTest(type: ScalarType | EnumType): LeafTest {
  if (!isEnumType(type)) return builtIn[type.name] ?? (() => true)
  const names = new Set<unknown>(type.values.map(({ name }) => name))
  return (value) => names.has(value)
}

const certain: Readonly<Record<string, (value: string) => string>> = {
  Boolean: (value) => `typeof ${value} === 'boolean'`,
  Int: (value) => `(${value} | 0) === ${value}`,
  Float: (value) => `Number.isFinite(${value})`,
  String: (value) => `typeof ${value} === 'string'`,
  ID: (value) => `typeof ${value} === 'string'`,
}

/** A condition as program text that holds only where `leafTest` does: for nearly every value that comes; `false` where there is none. */
export function leafTestText(type: ScalarType | EnumType, value: string): string {
  return isEnumType(type) ? 'false' : (certain[type.name]?.(value) ?? 'false')
}
