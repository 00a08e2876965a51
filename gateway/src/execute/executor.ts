// The executor: a document becomes, once, a plan compiled to functions; then each request runs it over
// plain objects.
//   plan.ts, fetch.ts   the calls, in their order               rewrite.ts, merge.ts   what they answered,
// put in place
//   representations.ts  what a subgraph is asked about          pass-through.ts        what all paths of an
// entity share
//   shape.ts            what leaves: order, types, nulls        subgraph-errors.ts     errors at the
// caller’s paths
//   subgraph-client.ts  how a call travels                      generated.ts           programs for the
// names of an operation What is asked and in which order is decided in `planning/`. It answers as
// @apollo/gateway does, byte by byte; where it does not, the decision “own plan executor” says why.
import type { ExecutionResult, GraphQLError } from 'graphql'
import { atCallerNames, type CallerNames } from '../planning/caller-names.ts'
import { type Condition, conditionsOf, type Flags, flagsOf } from '../planning/conditions.ts'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import { type Complete, takeNotes } from './completion.ts'
import { type Engine, engineOver } from './engine.ts'
import type { Run, Step, SubgraphSource } from './fetch.ts'
import { generated } from './generated.ts'
import type { Json } from './merge.ts'
import { compilePlan } from './plan.ts'
import type { Programs } from './programs.ts'
import { compileShape, type ShapeParts } from './shape.ts'

type Compiled<Context> = {
  readonly conditions: readonly Condition[]
  readonly fetch: Step<Context> | undefined
  readonly shapeFor: (flags: Flags) => Complete
  /** Undefined where everything was planned under the names that the caller gave. */
  readonly callerNames: CallerNames | undefined
  readonly isSplit: boolean
}

/**
 * What even `{ __typename }` takes, so that a thousand tiny operations are bounded as well as a hundred
 * large ones.
 */
const LEAST_WEIGHT = 2_000
/** Shapes kept per operation, one for each combination of its conditions' values. */
const SHAPES = 8

export function createExecutor<Context>(
  supergraph: LoadedSupergraph,
  sources: Readonly<Record<string, SubgraphSource<Context>>>,
  programs: Programs = generated,
): Engine<Context> {
  const { publicSchema, schema, types, requiresFor, isPlain } = supergraph
  return engineOver(schema, {
    prepare: (document, operationName) => {
      const { operation, plan, callerNames, isSplit } = supergraph.plan(document, operationName)
      const conditions = conditionsOf(operation)
      const compiled: Compiled<Context> = {
        conditions,
        fetch: compilePlan(plan, { sources, types, requiresFor, isPlain, programs }),
        shapeFor: rememberShapes({ operation, callerNames, publicSchema, programs }),
        callerNames,
        isSplit,
      }
      return {
        isQuery: operation.rootKind === 'query',
        // A shape's programs weigh as much as the plan.
        weight: LEAST_WEIGHT + JSON.stringify(plan).length * mostShapes(conditions),
        run: (variables, context) => execute(compiled, variables, context),
      }
    },
  })
}

async function execute<Context>(compiled: Compiled<Context>, variables: Json, context: Context) {
  let flags: Flags
  try {
    flags = flagsOf(compiled.conditions, variables)
  } catch (error) {
    return { errors: [error as GraphQLError] }
  }
  const run: Run<Context> = { data: {}, errors: [], variables, flags, context }
  if (compiled.fetch) await compiled.fetch(run)
  const { callerNames, isSplit } = compiled
  const errors = isSplit ? distinct(run.errors) : run.errors
  return answer(run, callerNames ? atCallerNames(errors, callerNames) : errors, compiled.shapeFor(flags))
}

/**
 * Values that are null against the schema without any error of a subgraph are reported as
 * `extensions.valueCompletion`, as Apollo does.
 */
function answer({ data: merged }: Run<unknown>, errors: readonly GraphQLError[], shape: Complete): ExecutionResult {
  const notes = takeNotes()
  const data = shape(merged, notes) as ExecutionResult['data'] & object
  if (!notes.isMisshapen && !notes.isInvalid) return errors.length > 0 ? { errors, data } : { data }
  const seen = takeNotes([])
  shape(merged, seen)
  const all = [...errors, ...seen.misshapen]
  return all.length > 0 ? { errors: all, data } : { extensions: { valueCompletion: seen.invalid }, data }
}

function distinct(errors: readonly GraphQLError[]): GraphQLError[] {
  const byText = new Map(errors.map((error) => [JSON.stringify([error.path, error.message]), error]))
  return [...byText.values()]
}

function mostShapes(conditions: readonly Condition[]): number {
  return Math.min(SHAPES, 2 ** conditions.length)
}

function rememberShapes(parts: ShapeParts): (flags: Flags) => Complete {
  const shapes = new Map<string, Complete>()
  return (flags) => {
    const key = Object.values(flags).join()
    let shape = shapes.get(key)
    if (!shape) {
      if (shapes.size >= SHAPES) shapes.delete(shapes.keys().next().value!)
      shape = compileShape(parts, flags)
      shapes.set(key, shape)
    }
    return shape
  }
}
