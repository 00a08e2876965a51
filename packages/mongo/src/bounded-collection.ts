import type { Collection } from 'mongoose'
import { bounded } from './retry.ts'

/** Where each command has its options. */
const OPTIONS_AT = { findOne: 1, insertOne: 1, updateOne: 2, updateMany: 2, deleteOne: 1, deleteMany: 1 } as const
type Commands<Schema extends object> = Pick<Collection<Schema>, keyof typeof OPTIONS_AT>

/**
 * A collection of the driver whose commands have the bound of `bounded`, and so the deadline of the request
 * under which they run. `all` reads what a filter selects.
 */
export type BoundedCollection<Schema extends object> = Commands<Schema> & {
  readonly all: (...query: Parameters<Collection<Schema>['find']>) => Promise<Schema[]>
}

export function boundedCollection<Schema extends object>(collection: Collection<Schema>): BoundedCollection<Schema> {
  const commands = Object.entries(OPTIONS_AT).map(([name, at]) => {
    const command = collection[name as keyof Commands<Schema>].bind(collection) as (
      ...args: unknown[]
    ) => Promise<unknown>
    return [name, (...args: unknown[]) => bounded((bound) => command(...args.slice(0, at), optionsOf(args[at], bound)))]
  })
  return {
    ...(Object.fromEntries(commands) as Commands<Schema>),
    all: (filter, options) =>
      bounded(
        (bound) =>
          collection.find(filter, optionsOf(options, bound)).toArray() as Promise<unknown> as Promise<Schema[]>,
      ),
  }
}

function optionsOf(given: unknown, bound: object): object {
  return { ...(given as object | undefined), ...bound }
}
