import type { FetchDataRewrite } from '@apollo/query-planner'
import type { TypeTest } from '../planning/type-test.ts'
import { define, type Json, own } from './merge.ts'

export type Rewrite = (value: unknown) => void

const FRAGMENT = '... on '

/**
 * The planner's corrections to what goes to a subgraph or comes from it, as one function that changes the
 * value in place: a type name set (interface objects), or a field put back under the name that it was asked
 * for.
 */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] = [], types: TypeTest): Rewrite | undefined {
  const compiled = rewrites.filter(({ path }) => path.length > 0).map((rewrite) => compileRewrite(rewrite, types))
  if (compiled.length === 0) return undefined
  return (value) => {
    for (const rewrite of compiled) rewrite(value)
  }
}

function compileRewrite(rewrite: FetchDataRewrite, types: TypeTest): Rewrite {
  const name = rewrite.path.at(-1)!
  return onObjects(rewrite.path.slice(0, -1), types, (object) => {
    if (rewrite.kind === 'ValueSetter') return define(object, name, rewrite.setValueTo)
    const value = own(object, name)
    if (value === undefined) return
    define(object, rewrite.renameKeyTo, value)
    define(object, name, undefined)
  })
}

function onObjects(path: readonly string[], types: TypeTest, change: (object: Json) => void): Rewrite {
  const [step, ...rest] = path
  const go = step === undefined ? change : nextStep(step, onObjects(rest, types, change), types)
  const visit: Rewrite = (value) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) visit(item)
    else go(value as Json)
  }
  return visit
}

function nextStep(step: string, next: Rewrite, types: TypeTest): (object: Json) => void {
  if (!step.startsWith(FRAGMENT)) return (object) => next(own(object, step))
  const condition = step.slice(FRAGMENT.length)
  // An object that does not say its type is one of those asked for.
  return (object) => {
    if (!object.__typename || types(object.__typename, condition)) next(object)
  }
}
