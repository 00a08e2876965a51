import type { Fact } from '@kadry/contracts/catalogue'

/**
 * Anything a rule may answer instead of a change. The tag is the GraphQL type in which the caller gets it.
 */
export type RefusalLike = { readonly __typename: string; readonly code: string }

/**
 * What a pure decision says: the next state and the facts that led there. `answer` is the small JSON value
 * that a repeat with the same idempotency key must get again, such as the id of a new seat. A decision
 * without facts changes nothing that others can see; one with `next` equal to the old state and no facts
 * leaves version and outbox as they are where a fact caused it.
 */
export type Change<State, Answer = undefined> = {
  readonly next: State
  readonly facts: readonly Fact[]
  readonly answer?: Answer
  /**
   * An erasure. A fingerprint is a hash of an input, and whoever guesses the input can verify it: with INPUTS
   * those of the record's commands go, and a repeat under an old key is refused as reused; with COMMANDS the
   * keys and answers go too. The erasing command itself is not remembered: its key is claimed before it
   * (`claim` of the store).
   */
  readonly forgets?: 'INPUTS' | 'COMMANDS'
}

export type Decision<State, Refused extends RefusalLike, Answer = undefined> = Change<State, Answer> | Refused

export function isRefusal<Refused extends RefusalLike>(decision: object): decision is Refused {
  return '__typename' in decision
}
