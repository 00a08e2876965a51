import type { Fact, FactType } from '@kadry/contracts/catalogue'
import { type Change, type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { expect } from 'vitest'

type Identified = { readonly id: string }

type Expected<T> = T extends readonly (infer Element)[]
  ? readonly Expected<Element>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Expected<T[Name]> }
    : T

export type ExpectedChange<State, Answer> = {
  /** These facts in this order and no others: a type alone, or with the fields of its data that matter. */
  readonly facts?: readonly (FactType | { readonly type: FactType; readonly data?: object })[]
  /** The fields of the next state that matter; a list in it has as many elements as here. */
  readonly state?: Expected<State>
  readonly answer?: Expected<Answer>
  readonly forgets?: Change<State>['forgets']
}

/** The fields of a refusal that matter. At least one is named: a refusal for another reason is no proof. */
export type ExpectedRefusal = {
  readonly __typename?: string
  readonly code?: string
  readonly rule?: string
  readonly from?: string
  readonly to?: string
  readonly id?: string
  readonly message?: object
  /** Every problem in order, as `path`, `path CODE` or `path CODE RULE`: `'items.0.dueOn TERM_NEEDED'`. */
  readonly problems?: readonly string[]
}

export type Given<State> = {
  /**
   * Decides on the state with this input: `given(group).when(activate, '2026-01-01')`. A function of the
   * state alone does as well: `given(group).when(fill(college))`.
   */
  when<Input extends readonly unknown[], Next, Answer>(
    decision: (state: State, ...input: Input) => Decision<Next, RefusalLike, Answer>,
    ...input: Input
  ): Decided<Next & Identified, Answer>
}

export type Decided<State, Answer = undefined> = Given<State> & {
  /** Fails unless it was decided so. What is not named may be anything; nothing named: it is not refused. */
  then(expected?: ExpectedChange<State, Answer>): void
  /** Fails unless it was refused so. */
  refuses(expected: ExpectedRefusal): void
  /** What was decided, to look at closely; each throws where it was refused. */
  readonly state: State
  readonly facts: readonly Fact[]
  readonly answer: Answer | undefined
  /** What a walk of any steps asks before it goes on. */
  readonly refusal: RefusalLike | undefined
}

type Beginning = {
  when<Input extends readonly [id: string, ...input: unknown[]], Next, Answer>(
    decision: (...input: Input) => Decision<Next, RefusalLike, Answer>,
    ...input: Input
  ): Decided<Next & Identified, Answer>
}

/**
 * The test of a pure decision: `given(group).when(activate, '2026-01-01').then({ facts, state })`, or
 * `.refuses({ code, rule })`; `.when(…).when(…)` decides on what was decided before. Without a state it
 * begins: `given().when(create, 'id', input)`.
 */
export function given(): Beginning
export function given<const State extends Identified>(state: State): Given<State>
export function given(state?: Identified): unknown {
  // biome-ignore lint/suspicious/noExplicitAny: the signatures above say which decisions take which input
  const when = (decision: (...input: any[]) => Decision<object, RefusalLike, unknown>, ...input: unknown[]) => {
    const id = state?.id ?? String(input[0])
    return decided(decision.name || 'the decision', id, decision(...(state ? [state] : []), ...input))
  }
  return { when }
}

function decided(
  name: string,
  id: string,
  decision: Decision<object, RefusalLike, unknown>,
): Decided<Identified, unknown> {
  const refusal = isRefusal<RefusalLike>(decision) ? decision : undefined
  const change = () => {
    if (refusal) throw new Error(`${name} was refused unexpectedly: ${inWords(refusal)}`)
    return decision as Change<object, unknown>
  }
  const outcome: Decided<Identified, unknown> = {
    get state() {
      return { id, ...change().next }
    },
    get facts() {
      return change().facts
    },
    get answer() {
      return change().answer
    },
    refusal,
    when: (next, ...input) => given(outcome.state).when(next, ...input),
    // biome-ignore lint/suspicious/noThenProperty: the word of the field; an awaited decision says so below
    then(expected = {}) {
      if (typeof expected === 'function')
        throw new Error(`${name} was decided and nothing expected of it: call .then({ … }) or .refuses({ … })`)
      const { facts, state, answer, forgets } = { ...change(), state: outcome.state }
      const types = facts.map(({ type }) => type).join(', ') || 'nothing'
      if (expected.facts) {
        const wanted = expected.facts.map((fact) => (typeof fact === 'string' ? { type: fact } : fact))
        expect(facts, `${name} published ${types}`).toMatchObject(wanted)
      }
      if (expected.state) expect(state, `${name} led to another state`).toMatchObject(expected.state)
      if ('answer' in expected)
        expect({ answer }, `${name} answered otherwise`).toMatchObject({ answer: expected.answer })
      if ('forgets' in expected) expect(forgets, `${name} forgets otherwise`).toBe(expected.forgets)
    },
    refuses({ problems, ...expected }) {
      if (!refusal) {
        const types = outcome.facts.map(({ type }) => type).join(', ') || 'nothing'
        throw new Error(
          `${name} should have been refused with ${JSON.stringify({ ...expected, problems })}, published ${types}`,
        )
      }
      if (!problems && Object.keys(expected).length === 0) throw new Error(`say with what ${name} is refused`)
      expect(refusal, `${name} was refused otherwise: ${inWords(refusal)}`).toMatchObject(expected)
      if (problems) {
        const found = problemsOf(refusal).map((one, index) => one.split(' ', wordsOf(problems[index])).join(' '))
        expect(found, `${name} was refused for other problems`).toEqual(problems)
      }
    },
  }
  return outcome
}

const wordsOf = (problem: string | undefined) => problem?.split(' ').length

function problemsOf(refusal: RefusalLike): string[] {
  const { problems = [] } = refusal as {
    problems?: readonly { path: readonly string[]; code: string; rule?: string }[]
  }
  return problems.map(({ path, code, rule }) => [path.join('.'), code, rule].filter(Boolean).join(' '))
}

function inWords(refusal: RefusalLike): string {
  const { code, rule, message } = refusal as RefusalLike & { rule?: string; message?: { en: string } }
  return [code, rule && `by ${rule}`, message && `(${message.en})`, ...problemsOf(refusal)].filter(Boolean).join(' ')
}
