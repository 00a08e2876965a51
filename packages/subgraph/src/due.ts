import { type NoticeDay, noticesOf } from '@kadry/calendar/notices'
import { dayOf } from '@kadry/domain/day'
import { isRefusal } from '@kadry/domain/decision'
import type { Due, DueTerm } from '@kadry/domain/due'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { day, list, nested, type OptionalField, optional, text } from '@kadry/mongo/shape'
import type { Derive } from './derived.ts'

/** What is stored of a term: what lists and the job select by, and which notices were given of it. */
export type StoredTerm = Pick<DueTerm, 'key' | 'organizationIds'> & {
  /** The last day, or one behind all days where there is none: terms are listed in its order. */
  readonly order: string
  readonly given: readonly string[]
  /** The day of the next notice; absent where none is left. */
  readonly nextOn?: string
}

export const DUE_TERMS = 'dueTerms'
/** Behind the last day that there is. */
const NO_DAY = '9999-12-31'

/** The field of the terms in a stored document. A day behind all days is no day: `order` is a text. */
export const dueFields: Readonly<Record<string, OptionalField<readonly StoredTerm[]>>> = {
  [DUE_TERMS]: optional<readonly StoredTerm[]>(
    list(
      nested({
        key: text,
        organizationIds: list(text),
        order: text,
        given: list(text),
        nextOn: optional(day),
      }),
    ),
  ),
}

export const dueIndexes = [
  { keys: { [`${DUE_TERMS}.nextOn`]: 1 as const }, sparse: true },
  { keys: { [`${DUE_TERMS}.organizationIds`]: 1 as const }, sparse: true },
]

/** The terms as they stand in a document of the store, which its decisions never see. */
export function termsIn(state: object): readonly StoredTerm[] | undefined {
  return (state as { readonly [DUE_TERMS]?: readonly StoredTerm[] })[DUE_TERMS]
}

/**
 * The terms of a state, with what was said of them while they were the same: the same subject and the same
 * day. A notice whose day has passed before the term was set is not given; that a term has passed always
 * is.
 */
export function termsOf<State>(
  due: Due<State>,
  state: State & { readonly id: string },
  before: readonly StoredTerm[],
  today: string,
): StoredTerm[] {
  const known = new Map(before.map((term) => [`${term.key} ${term.order}`, term]))
  return due.terms(state).map(({ key, dueOn: order = NO_DAY, organizationIds }) => {
    const notices = noticesFor({ order })
    const missed = notices.filter(({ notice, on }) => notice !== 'OVERDUE' && on < today)
    const given = known.get(`${key} ${order}`)?.given ?? missed.map(({ notice }) => notice)
    return withNext({ key, organizationIds, order, given }, notices)
  })
}

/**
 * The terms of a document that was written in an older shape. Of one from before its noun had terms a notice
 * whose day was before `since`, the day on which the noun got them, is not given; a term that has passed
 * always is.
 */
export function termsSince<State>(due: Due<State>, since: string): Derive {
  // Nothing of a term that is stored follows from the id of its record.
  return (state) => ({ [DUE_TERMS]: termsOf(due, { ...(state as State), id: '' }, termsIn(state) ?? [], since) })
}

/** The notices that are to be given of a term by a day, in the order of their days. */
export function noticesDue(term: StoredTerm, today: string): readonly NoticeDay[] {
  return noticesFor(term).filter(({ notice, on }) => on <= today && !term.given.includes(notice))
}

/** The same term once these notices were given of it. */
export function afterNotices(term: StoredTerm, notices: readonly NoticeDay[]): StoredTerm {
  const given = [...term.given, ...notices.map(({ notice }) => notice)]
  return withNext({ ...term, given }, noticesFor(term))
}

function noticesFor({ order }: Pick<StoredTerm, 'order'>): readonly NoticeDay[] {
  return order === NO_DAY ? [] : noticesOf(order).days
}

function withNext({ nextOn: _, ...term }: StoredTerm, notices: readonly NoticeDay[]): StoredTerm {
  const next = notices.find(({ notice }) => !term.given.includes(notice))
  return next ? { ...term, nextOn: next.on } : term
}

/** Terms are written with each state and by nobody else; decisions never see them. */
export function withDueTerms<State>(store: AggregateStore<State>, due: Due<State>, now: () => Date) {
  const timed = <Decided extends object>(decided: Decided, id: string, before: readonly StoredTerm[]): Decided => {
    if (isRefusal(decided) || !('next' in decided)) return decided
    const next = decided.next as State
    return { ...decided, next: { ...next, [DUE_TERMS]: termsOf(due, { ...next, id }, before, dayOf(now())) } }
  }
  return {
    ...store,
    create: (command, decide, key) => store.create(command, async (id) => timed(await decide(id), id, []), key),
    change: (id, command, decide) =>
      store.change(id, command, async (found) =>
        timed(await decide(withoutTerms(found)), id, termsIn(found as object) ?? []),
      ),
    bulk: (entries, options) =>
      store.bulk(
        entries.map((entry) => ({
          ...entry,
          decide: (found) =>
            timed(entry.decide(found && withoutTerms(found)), entry.id, (found && termsIn(found as object)) ?? []),
        })),
        options,
      ),
  } satisfies AggregateStore<State>
}

function withoutTerms<State>(state: Stored<State>): Stored<State> {
  const { [DUE_TERMS]: _, ...rest } = state as Record<string, unknown>
  return rest as Stored<State>
}
