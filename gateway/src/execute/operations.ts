import { type DocumentNode, type ExecutionResult, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Engine, Prepared } from './engine.ts'
import type { Json } from './merge.ts'
import { type Sharing, shareInFlight } from './sharing.ts'

/**
 * The operations a gateway answers: prepared once, remembered while there is room, run as often as they are
 * asked for.
 */
export type Operations<Context> = {
  /** An operation that was prepared before; undefined where it was not, or was forgotten since. */
  readonly find: (text: string, operationName: string | undefined) => Prepared<Context> | undefined
  /**
   * Prepares an operation of a document that is valid by the public schema. Throws as `Engine.prepare`
   * does.
   */
  readonly prepare: (text: string, operationName: string | undefined, document?: DocumentNode) => Prepared<Context>
  /** The result may be shared with others: it is to be read only. */
  readonly run: (prepared: Prepared<Context>, variables: Json, context: Context) => Promise<ExecutionResult>
}

/**
 * Characters of plans and documents that are kept: an operation that is carried out holds up to 52 bytes
 * for each (measured), together 55 MB.
 */
const REMEMBERED_WEIGHT = 1_000_000

export type OperationsOptions<Context> = {
  readonly maxWeight?: number
  /** How identical queries under way share their answer; unless given, they do not. */
  readonly sharing?: Sharing<Context>
  /**
   * Called before an operation is carried out; the function that it gives, once it is answered. Undefined
   * where there is nothing to give back.
   */
  readonly hold?: HoldWork<Context>
}
export type HoldWork<Context> = (
  prepared: Prepared<Context>,
  variables: Json,
  context: Context,
) => Release | Promise<Release> | undefined
type Release = () => void

export function createOperations<Context>(
  engine: Engine<Context>,
  { maxWeight = REMEMBERED_WEIGHT, sharing, hold = () => undefined }: OperationsOptions<Context> = {},
): Operations<Context> {
  const remembered = new LRUCache<string, Prepared<Context>>({
    maxSize: maxWeight,
    sizeCalculation: (prepared, key) => prepared.weight + key.length,
  })
  const find = (text: string, operationName: string | undefined) => remembered.get(keyOf(text, operationName))

  const prepare = (text: string, operationName: string | undefined, document = parse(text)): Prepared<Context> => {
    const known = find(text, operationName)
    if (known) return known
    const prepared = engine.prepare(document, operationName)
    remembered.set(keyOf(text, operationName), prepared)
    return prepared
  }

  const run: Operations<Context>['run'] = (prepared, variables, context) => {
    const held = hold(prepared, variables, context)
    return held ? holding(held, prepared, variables, context) : prepared.run(variables, context)
  }
  return { find, prepare, run: sharing ? shareInFlight(run, sharing) : run }
}

/** A name holds no blank, so no other text and name make the same key. */
function keyOf(text: string, operationName: string | undefined): string {
  return operationName ? `${operationName} ${text}` : ` ${text}`
}

async function holding<Context>(
  held: Release | Promise<Release>,
  prepared: Prepared<Context>,
  variables: Json,
  context: Context,
): Promise<ExecutionResult> {
  const release = held instanceof Promise ? await held : held
  try {
    return await prepared.run(variables, context)
  } finally {
    release()
  }
}
