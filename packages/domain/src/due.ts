import type { Fact, FactData, FactType } from '@kadry/contracts/catalogue'
import type { Text } from './refusal.ts'

/** When it is said that a term comes near or has passed. */
export type Notice = 'TEN_DAYS' | 'THREE_WORKING_DAYS' | 'OVERDUE'

/** Something that somebody has to do, as long as it is not done. */
export type DueTerm<About = object> = {
  /** Distinguishes it from the other terms of its record, also when its day moves. */
  readonly key: string
  /** What kind of task it is, such as `ASSIGNMENT`: the list may grow. */
  readonly kind: string
  readonly title: Text
  /** What it is about: a type of the graph that is a `Node`, and its global id. */
  readonly subject: { readonly type: string; readonly id: string }
  /** The last Moscow day, `YYYY-MM-DD`; absent: it has no end. */
  readonly dueOn?: string | undefined
  /** The organisations that answer for it; none where nobody does yet. */
  readonly organizationIds: readonly string[]
  /** What its facts say beside the days. */
  readonly about: About
}

/** What is due in a record, and the facts that say so. */
export type Due<State> = {
  readonly terms: (state: State & { readonly id: string }) => readonly DueTerm[]
  /** `on` is the day of the notice, which may be earlier than that of its publication. */
  readonly fact: (id: string, term: DueTerm, given: { readonly notice: Notice; readonly on: string }) => Fact
}

/** The major versions that facts about terms have; a noun publishes one of them. */
type Major = 1 | 2
type Stem<Type, Of extends Major> = Type extends `${infer Name}.overdue.v${Of}` ? Name : never
type About<Name extends string, Of extends Major> = Omit<
  FactData<Extract<FactType, `${Name}.overdue.v${Of}`>>,
  'id' | 'dueOn' | 'on'
>

/** A term of the noun whose facts are `NAME.dueSoon.v1` and `NAME.overdue.v1`, or those of a later major. */
export type TermOf<Name extends Stem<FactType, Of>, Of extends Major = 1> = DueTerm<About<Name, Of>>

/**
 * The terms of a noun whose facts are `NAME.dueSoon.v1` and `NAME.overdue.v1`, or those of the named major;
 * `terms` lists what is not done yet.
 */
export function dueOf<State, const Name extends Stem<FactType, Of>, const Of extends Major = 1>(
  name: Name,
  terms: (state: State & { readonly id: string }) => readonly TermOf<Name, Of>[],
  major: Of = 1 as Of,
): Due<State> {
  return {
    terms,
    // What is left of the data was checked by the type of `terms`; the contract parses it again when it is
    // written.
    fact: (id, { about, dueOn }, { notice, on }) =>
      (notice === 'OVERDUE'
        ? { type: `${name}.overdue.v${major}`, data: { id, ...about, dueOn, on } }
        : { type: `${name}.dueSoon.v${major}`, data: { id, ...about, dueOn, notice, on } }) as unknown as Fact,
  }
}
