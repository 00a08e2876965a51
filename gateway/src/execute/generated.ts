// Programs written out for the names that they handle, by `new Function`: the one file that makes code of
// text. An engine reads and writes a property that a program names several times faster than one whose name
// it is given (decision 017 has the measurements). Names come from valid GraphQL documents, so that they
// are letters, digits and underscores.
import { isEnumType } from '@apollo/federation-internals'
import { BUBBLE } from './completion.ts'
import { merge } from './merge.ts'
import { type Assign, type Fill, interpreted, type Pick, type Programs, type Read, type Slot } from './programs.ts'

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * Whether every object has this name from elsewhere, so that reading it as a property says nothing about
 * the object.
 */
function isInherited(name: string): boolean {
  return INHERITED.has(name)
}

export const generated: Programs = {
  read: (name) => (isInherited(name) ? interpreted.read(name) : writeRead(name)),
  assign: (names) => (names.some(isInherited) ? merge : writeAssign(names)),
  pick: (names) => (names.some(isInherited) ? interpreted.pick(names) : writePick(names)),
  fill: (slots) => (slots.some(({ name }) => isInherited(name)) ? interpreted.fill(slots) : writeFill(slots)),
}

function writeRead(name: string): Read {
  return new Function('object', `return object.${name}`) as Read
}

function writeAssign(names: readonly string[]): Assign {
  const steps = names.map(
    (name) => `value = source.${name}
if (value === undefined) {}
else if (typeof value !== 'object' || value === null || target.${name} === undefined) target.${name} = value
else if (target.${name} !== value) merge(target, { ${name}: value })`,
  )
  return new Function('merge', `return (target, source) => { let value\n${steps.join('\n')} }`)(merge)
}

function writePick(names: readonly string[]): Pick {
  const isWhole = names.map((name) => `entity.${name} !== undefined`).join(' && ')
  const picked = names.map((name) => `${name}: entity.${name}`).join(', ')
  return new Function('entity', `return ${isWhole} ? { ${picked} } : null`) as Pick
}

/** Only the second pass, which reports what is wrong, goes slot by slot. */
function writeFill(slots: readonly Slot[]): Fill {
  const steps = slots.map((slot, at) =>
    slot.read
      ? `const ${slot.name}$ = slots[${at}].read(from, notes)\nif (${slot.name}$ === BUBBLE) return null`
      : `let ${slot.name}$ = from.${slot.name}
if (!(${passThrough(slot, `${slot.name}$`)})) {
  ${slot.name}$ = complete${at}(${slot.name}$, notes)
  if (${slot.name}$ === BUBBLE) return null
}`,
  )
  const completers = slots.map((_, at) => `const complete${at} = slots[${at}].complete`)
  const program = `${completers.join('\n')}
return (from, notes) => {
  if (notes.path) return slowly(from, notes)
  ${steps.join('\n')}
  return { ${slots.map(({ name }) => `${name}: ${name}$`).join(', ')} }
}`
  return new Function('slots', 'BUBBLE', 'slowly', program)(slots, BUBBLE, interpreted.fill(slots))
}

const certain: Readonly<Record<string, (value: string) => string>> = {
  Boolean: (value) => `typeof ${value} === 'boolean'`,
  Int: (value) => `(${value} | 0) === ${value}`,
  Float: (value) => `Number.isFinite(${value})`,
  String: (value) => `typeof ${value} === 'string'`,
  ID: (value) => `typeof ${value} === 'string'`,
}

/**
 * A condition under which the value stays as it is: it holds only where `leafTest` does, and for nearly
 * every value that comes.
 */
function passThrough({ leaf }: Slot, value: string): string {
  if (!leaf) return 'false'
  const test = (isEnumType(leaf.type) ? undefined : certain[leaf.type.name]?.(value)) ?? 'false'
  return leaf.isNonNull ? test : `${value} === null || ${test}`
}
