import { BUBBLE, type Complete, type Notes } from './completion.ts'
import { define, type Json } from './merge.ts'
import { isInherited } from './written.ts'

/** One field of the answer. Its value is what was merged under its name, unless it is read in another way. */
export type Slot = {
  readonly name: string
  readonly complete: Complete
  readonly read: ((from: Json, notes: Notes) => unknown) | undefined
  /** Program text of a condition on a variable under which the value in it stays as it is. */
  readonly fits: (variable: string) => string
}

/** Makes the object of an answer out of a merged one; null where a field of it may not be null and is. */
export type Fill = (from: Json, notes: Notes) => Json | null

/**
 * `fillWith` written out as a program for these slots, so that the engine knows where in an object each field is read and written. Only the
 * second pass, which tells what is wrong, goes slot by slot.
 */
export function compileFill(slots: readonly Slot[]): Fill {
  const tell: Fill = (from, notes) => fillWith(slots, from, notes)
  if (slots.some(({ name }) => isInherited(name))) return tell
  const steps = slots.map(({ name, read, fits }, at) =>
    read
      ? `const ${name}$ = slots[${at}].read(from, notes)\nif (${name}$ === BUBBLE) return null`
      : `let ${name}$ = from.${name}
if (!(${fits(`${name}$`)})) {
  ${name}$ = complete${at}(${name}$, notes)
  if (${name}$ === BUBBLE) return null
}`,
  )
  const completers = slots.map((_, at) => `const complete${at} = slots[${at}].complete`)
  const program = `${completers.join('\n')}
return (from, notes) => {
  if (notes.path) return tell(from, notes)
  ${steps.join('\n')}
  return { ${slots.map(({ name }) => `${name}: ${name}$`).join(', ')} }
}`
  return new Function('slots', 'BUBBLE', 'tell', program)(slots, BUBBLE, tell)
}

function fillWith(slots: readonly Slot[], from: Json, notes: Notes): Json | null {
  const { path } = notes
  const filled: Json = {}
  for (const { name, read, complete } of slots) {
    path?.push(name)
    const value = read ? read(from, notes) : complete(from[name], notes)
    path?.pop()
    if (value === BUBBLE) return null
    define(filled, name, value)
  }
  return filled
}
