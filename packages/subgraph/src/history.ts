import type { Role, Viewer } from '@kadry/auth/viewer'
import type { StoredFact } from '@kadry/contracts/envelope'
import type { DocumentRef } from '@kadry/domain/document'
import { entryOf, type FactFields, type HistoryEntry, hasHistory, isShown } from '@kadry/domain/history'
import { given } from '@kadry/domain/input'
import { type Connection, pageRequest, toConnection } from './connection.ts'
import type { RequestContext } from './define.ts'

type Shown<State, More, Context> = {
  /** Roles that may write the aggregate: those of its mutations' `@auth`. */
  readonly writers: readonly Role[]
  /** Whether a caller in such a role answers for this very record; without it each does. */
  readonly answersFor?: (viewer: Viewer, state: State, context: Context) => boolean | Promise<boolean>
  /** The bodies whose delegates may. */
  readonly delegatesOf?: (state: State) => readonly (string | undefined)[]
  /** What a fact rests on where it does not carry the document itself. */
  readonly documentOf?: (
    state: State,
    data: FactFields,
    context: Context,
  ) => DocumentRef | undefined | Promise<DocumentRef | undefined>
  /** What the entries of this type show beside what all of them do. */
  readonly more?: (data: FactFields) => More
}
/** An entry without the account for whoever may not write the aggregate. */
export type ShownEntry = Omit<HistoryEntry, 'actor'> & { readonly actor: string | null }

type Asking = Pick<RequestContext, 'viewer' | 'factLog'>

type PageArguments = {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/**
 * The resolver of `history` on an aggregate's type: its fact log with the labels of the contracts. Whoever
 * sees the aggregate sees its history; who did it is shown to those who answer for the record. Throws where
 * `type` has no facts, or internal ones only: data of persons.
 */
export function historyOf<
  State extends { readonly id: string },
  More extends object = object,
  Context extends Asking = Asking,
>(type: string, { writers, answersFor, delegatesOf, documentOf, more }: Shown<State, More, Context>) {
  if (!hasHistory(type)) throw new Error(`${type} has no facts that a history may show`)
  return async (state: State, args: PageArguments, context: Context): Promise<Connection<ShownEntry & More>> => {
    const { viewer, factLog } = context
    const page = await factLog.page(type, state.id, pageRequest(given({ ...args })))
    const isWriter =
      isDelegateOf(viewer, delegatesOf?.(state) ?? []) ||
      (viewer.roles.some((role) => writers.includes(role)) && (await (answersFor?.(viewer, state, context) ?? true)))
    const shown = page.nodes.filter(isShown).map(async (fact): Promise<[ShownEntry & More, StoredFact]> => {
      const entry = entryOf(fact)
      const document = entry.document ?? (await documentOf?.(state, fact.data as FactFields, context))
      const known = { ...entry, ...given({ document }), ...(more?.(fact.data as FactFields) as More) }
      return [{ ...known, actor: isWriter ? known.actor : null }, fact]
    })
    const entries = new Map(await Promise.all(shown))
    return toConnection({
      ...page,
      nodes: [...entries.keys()],
      cursorOf: (entry) => page.cursorOf(entries.get(entry)!),
    })
  }
}

function isDelegateOf({ roles, organizationId }: Viewer, bodies: readonly unknown[]): boolean {
  return roles.includes('ORG_DELEGATE') && organizationId !== undefined && bodies.includes(organizationId)
}
