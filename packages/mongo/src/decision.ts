import type { Fact } from '@kadry/contracts/catalogue'

/** Anything a rule may answer instead of a change. The tag is the GraphQL type that tells it to the caller. */
export type RefusalLike = { readonly __typename: string; readonly code: string }

/**
 * What a pure decision says: the next state and the facts that led there.
 * `answer` is the small JSON value that a repeat with the same idempotency key must get again, such as the id of a new seat.
 * A decision without facts changes nothing that others can see; one with `next` equal to the old state and no facts writes nothing.
 */
export type Change<State, Answer = undefined> = {
  readonly next: State
  readonly facts: readonly Fact[]
  readonly answer?: Answer
}

export type Decision<State, Refused extends RefusalLike, Answer = undefined> = Change<State, Answer> | Refused

export function isRefusal<Refused extends RefusalLike>(decision: object): decision is Refused {
  return '__typename' in decision
}

/** Who wants the change, why, and under which key a repeat is recognised. */
export type Command = {
  /** The caller's `sub`; keys of different callers never meet. */
  readonly actor: string
  readonly idempotencyKey: string
  /** Mutation name and input: the same key with another input is refused, not answered. */
  readonly fingerprint: string
  readonly expectedVersion?: number | undefined
  readonly traceparent?: string | undefined
}

/** A change of ours that follows somebody's fact. It is applied once per fact and aggregate. */
export type Cause = {
  readonly cause: {
    readonly id: string
    readonly key: string
    readonly seq: number
    readonly correlation: string
    readonly traceparent?: string | undefined
  }
}

export function isCause(command: Command | Cause): command is Cause {
  return 'cause' in command
}
