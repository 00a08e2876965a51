import { contractOf, type FactType } from '@kadry/contracts/catalogue'
import type { Event, RawEvent } from '@kadry/contracts/envelope'
import { type ServiceName, topicOf } from '@kadry/contracts/event'
import type { Cause } from '@kadry/mongo/command'
import type { Projection, Update } from '@kadry/mongo/projection'

/** Somebody else's facts about one kind of aggregate, and what we do with them. */
export type Follower = {
  readonly topic: string
  /** False where the fact had been seen already. */
  readonly handle: (event: RawEvent) => Promise<boolean>
}

/** The fact's data breaks its contract: it goes to the dead-letter topic. */
export class ContractError extends Error {
  override name = 'ContractError'
}

type Projectors<State> = { readonly [Type in FactType]?: (event: Event<Type>) => Update<State> }
type Reactions = { readonly [Type in FactType]?: (event: Event<Type>) => Promise<void> }

/**
 * Copies facts into a projection, then lets our own aggregates react. Both are guarded by the fact's number, so a repeat
 * does nothing and a crash between the two is made good by the repeat. Types we don't know only advance the number.
 */
export function follow<State>({
  service,
  aggregate,
  projection,
  project,
  react = {},
}: {
  readonly service: ServiceName
  readonly aggregate: string
  readonly projection: Pick<Projection<State>, 'apply'>
  readonly project: Projectors<State>
  readonly react?: Reactions
}): Follower {
  return {
    topic: topicOf({ service, aggregate, internal: false }),
    handle: async (raw) => {
      const event = checked(raw)
      const type = event.type as FactType
      const isNew = await projection.apply(
        event,
        (project[type] as ((event: RawEvent) => Update<State>) | undefined)?.(event),
      )
      await (react[type] as ((event: RawEvent) => Promise<void>) | undefined)?.(event)
      return isNew
    },
  }
}

/** The same event with its data as the contract reads it. Throws `ContractError`. */
export function checked(event: RawEvent): RawEvent {
  const contract = contractOf(event.type)
  if (!contract) return event
  const parsed = contract.data.safeParse(event.data)
  if (!parsed.success)
    throw new ContractError(
      `${event.type}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    )
  return { ...event, data: parsed.data }
}

/** The command that a fact gives to one of our aggregates: applied once per fact. */
export function causedBy(event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>): Cause {
  const { id, key, seq, correlation, traceparent } = event
  return { cause: { id, key, seq, correlation, ...(traceparent ? { traceparent } : {}) } }
}
