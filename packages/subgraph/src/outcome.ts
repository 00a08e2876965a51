import {
  type IdempotencyKeyReused,
  idempotencyKeyReused,
  type NotFound,
  notFound,
  type Text,
  type VersionConflict,
  versionConflict,
} from '@kadry/contracts/refusal'
import type { Accepted, Mishap } from '@kadry/mongo/aggregate'
import type { RefusalLike } from '@kadry/mongo/decision'

type Outcome<State, Answer, Refused> = Accepted<State, Answer> | Refused | Mishap

/** What a mutation answers for an accepted change, a rule's refusal, or a mishap of the store. */
export async function answer<
  State,
  Answer,
  Refused extends RefusalLike,
  Payload,
  Duplicate extends RefusalLike = never,
>(
  outcome: Promise<Outcome<State, Answer, Refused>>,
  {
    id = '',
    noun,
    accepted,
    duplicate,
  }: {
    readonly id?: string
    /** Nominative, feminine in Russian («Организация»): used where the record is not there. */
    readonly noun: Text
    readonly accepted: (accepted: Accepted<State, Answer>) => Payload
    readonly duplicate?: (fields: readonly string[]) => Duplicate | Promise<Duplicate>
  },
): Promise<Payload | Refused | Duplicate | NotFound | VersionConflict | IdempotencyKeyReused> {
  const result = await outcome
  if ('state' in result) return accepted(result)
  if (!('mishap' in result)) return result
  if (result.mishap === 'NOT_FOUND') return notFound(id, noun)
  if (result.mishap === 'VERSION') return versionConflict(result.currentVersion)
  if (result.mishap === 'KEY_REUSED') return idempotencyKeyReused()
  if (!duplicate)
    throw new Error(`a unique index refused ${result.fields.join(', ')} and nobody says which rule that is`)
  return duplicate(result.fields)
}
