import type { RefusalLike } from '@kadry/domain/decision'
import {
  type IdempotencyKeyReused,
  idempotencyKeyReused,
  type NotFound,
  notFound,
  type Text,
  type VersionConflict,
  versionConflict,
} from '@kadry/domain/refusal'
import type { Accepted, ChangeFailure, CreateFailure } from '@kadry/mongo/aggregate'

type Meaning<State, Answer, Payload, Duplicate> = {
  readonly accepted: (accepted: Accepted<State, Answer>) => Payload
  /** What a unique index means to the caller; `fields` are those of the index. */
  readonly duplicate?: (fields: readonly string[]) => Duplicate | Promise<Duplicate>
}

/** What a creating mutation answers: the payload, a rule's refusal, or what a unique index means. */
export async function created<
  State,
  Answer,
  Refused extends RefusalLike,
  Payload,
  Duplicate extends RefusalLike = never,
>(
  outcome: Promise<Accepted<State, Answer> | Refused | CreateFailure>,
  meaning: Meaning<State, Answer, Payload, Duplicate>,
): Promise<Payload | Refused | Duplicate | IdempotencyKeyReused> {
  const result = await outcome
  if ('state' in result) return meaning.accepted(result)
  return 'failure' in result ? meaningOf(result, meaning) : result
}

/**
 * What a changing mutation answers; `noun` is the record's name in the nominative, feminine in Russian
 * («Организация»).
 */
export async function changed<
  State,
  Answer,
  Refused extends RefusalLike,
  Payload,
  Duplicate extends RefusalLike = never,
>(
  outcome: Promise<Accepted<State, Answer> | Refused | ChangeFailure>,
  { id, noun, ...meaning }: Meaning<State, Answer, Payload, Duplicate> & { readonly id: string; readonly noun: Text },
): Promise<Payload | Refused | Duplicate | NotFound | VersionConflict | IdempotencyKeyReused> {
  const result = await outcome
  if ('state' in result) return meaning.accepted(result)
  if (!('failure' in result)) return result
  if (result.failure === 'NOT_FOUND') return notFound(id, noun)
  if (result.failure === 'VERSION') return versionConflict(result.currentVersion)
  return meaningOf(result, meaning)
}

function meaningOf<Duplicate>(
  result: CreateFailure,
  { duplicate }: { readonly duplicate?: (fields: readonly string[]) => Duplicate | Promise<Duplicate> },
): Duplicate | Promise<Duplicate> | IdempotencyKeyReused {
  if (result.failure === 'KEY_REUSED') return idempotencyKeyReused()
  if (!duplicate)
    throw new Error(`a unique index refused ${result.fields.join(', ')} and nobody says which rule that is`)
  return duplicate(result.fields)
}
