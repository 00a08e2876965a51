import type { Viewer } from '@kadry/auth/viewer'
import { notFound } from '@kadry/domain/refusal'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import type { Context } from '../context.ts'
import { isShown } from './rights.ts'
import { roundTable } from './store.ts'

type Commanded<State> = Pick<AggregateStore<State>, 'create' | 'change'>
const HIDDEN = notFound('', roundTable.noun)

/**
 * A store as a caller finds it: what `isThere` says is not there for them answers every command as what never
 * was, whatever else is wrong with the command.
 */
export function shownOnly<State>(
  store: Commanded<State> & Pick<AggregateStore<State>, 'find'>,
  isThere: (found: Stored<State>) => boolean | Promise<boolean>,
): Commanded<State> {
  const change = async (id: string, command: never, decide: (found: Stored<State>) => unknown) => {
    const outcome: object = await store.change(id, command, async (found) =>
      (await isThere(found)) ? (decide(found) as never) : HIDDEN,
    )
    if (outcome === HIDDEN) return { failure: 'NOT_FOUND' }
    if (!('failure' in outcome) || outcome.failure !== 'VERSION') return outcome
    const found = await store.find(id)
    return found && (await isThere(found)) ? outcome : { failure: 'NOT_FOUND' }
  }
  return { create: store.create, change: change as never }
}

/** Tables: a draft is there for its organiser alone. */
export function tablesShownTo({ roundTables, viewer }: Pick<Context, 'roundTables' | 'viewer'>) {
  return shownOnly(roundTables, (found) => isShown(viewer, found))
}

/** The table, where it is there for the caller. */
export async function findShown(
  { roundTables, viewer }: Pick<Context, 'roundTables'> & { readonly viewer: Viewer },
  id: string,
) {
  const found = await roundTables.find(id)
  return found && isShown(viewer, found) ? found : undefined
}
