import { contractOf, type FactType, type StateData, type StateType, stateContractOf } from '@kadry/contracts/catalogue'
import type { Event, RawEvent } from '@kadry/contracts/envelope'
import { type ServiceName, topicOf } from '@kadry/contracts/event'
import { stateTopicOf } from '@kadry/contracts/state'
import type { Cause } from '@kadry/mongo/command'
import type { Projection, Update } from '@kadry/mongo/projection'

/** Somebody else's facts about one kind of aggregate, and what we do with them. */
export type Follower = {
  readonly topic: string
  /** False where the fact had been seen already. `sideEffects: false` copies and lets nobody react. */
  readonly handle: (event: RawEvent, options?: Handling) => Promise<boolean>
  /** Notes a fact as seen without its effect; false where it had been seen already. */
  readonly pass?: (event: Pick<RawEvent, 'key' | 'seq'>) => Promise<boolean>
  /** The number of the last fact seen of a key; 0 where none was. */
  readonly position?: (key: string) => Promise<number>
  /** How facts that are missing are made good from the source's public state. */
  readonly state?: {
    readonly topic: string
    /** `data` null: the source is gone. False where we had come as far already. */
    readonly restore: (state: RawEvent, options?: Handling) => Promise<boolean>
  }
  /** Begins a copy anew. */
  readonly rebuild?: () => Promise<Rebuilding>
}
export type Rebuilding = {
  /** Writes into an empty copy beside the one in use. */
  readonly follower: Follower
  readonly replace: () => Promise<void>
  readonly drop: () => Promise<void>
}
export type Handling = { readonly sideEffects: boolean }

/**
 * Followers by their topics. A topic has one follower in a process: of two, one would hear nothing. Throws
 * for a second.
 */
export function byTopic(followers: readonly Follower[]): ReadonlyMap<string, Follower> {
  const found = new Map<string, Follower>()
  for (const follower of followers) {
    if (found.has(follower.topic)) throw new Error(`two followers of ${follower.topic}: one of them would hear nothing`)
    found.set(follower.topic, follower)
  }
  return found
}

/** The fact's data breaks its contract: it goes to the dead-letter topic. */
export class ContractError extends Error {
  override name = 'ContractError'
}

type Projectors<State> = { readonly [Type in FactType]?: (event: Event<Type>) => Update<State> }
type Reactions = { readonly [Type in FactType]?: (event: Event<Type>) => Promise<void> }

/** What several nouns do about the same facts, one after the other; each does nothing about a repeat. */
export function inTurn(...all: readonly Reactions[]): Reactions {
  const types = new Set(all.flatMap((one) => Object.keys(one) as FactType[]))
  const react = (type: FactType) => async (event: RawEvent) => {
    for (const one of all) await (one[type] as ((event: RawEvent) => Promise<void>) | undefined)?.(event)
  }
  return Object.fromEntries([...types].map((type) => [type, react(type)]))
}

/** A public state as it is read from its topic. */
export type StateEvent<Type extends StateType> = Omit<RawEvent, 'data'> & { readonly data: StateData<Type> }
/**
 * What a source's public state means here: a copy as its facts would have made it, and what they would have
 * caused.
 */
export type FromState<State> = {
  readonly type: StateType
  readonly copy: (data: never) => State
  readonly react?: (event: never) => Promise<void>
}

/** Pairs the contract of a state with what becomes of it. */
export function fromState<Type extends StateType, State>(
  type: Type,
  copy: (data: StateData<Type>) => State,
  react?: (event: StateEvent<Type>) => Promise<void>,
): FromState<State> {
  return { type, copy, ...(react ? { react } : {}) }
}

type Applying<State> = Pick<Projection<State>, 'apply'>
type Restoring<State> = Pick<Projection<State>, 'restore' | 'position'>

export type Follow<State> = {
  readonly service: ServiceName
  readonly aggregate: string
  /** One that can't restore and say its position can't heal either. */
  readonly projection: Applying<State> & Partial<Restoring<State> & Pick<Projection<State>, 'beside'>>
  readonly project: Projectors<State>
  readonly react?: Reactions
  /** Without it a gap waits for the missing fact, or for a person. */
  readonly state?: FromState<State>
}

/**
 * Copies facts into a projection, then lets our own aggregates react. Both are guarded by the fact's number,
 * so a repeat does nothing and a crash between the two is made good by the repeat. Types we don't know only
 * advance the number.
 */
export function follow<State>(options: Follow<State>): Follower {
  const { service, aggregate, projection, project, react = {}, state } = options
  return {
    topic: topicOf({ service, aggregate, internal: false }),
    handle: async (raw, { sideEffects } = { sideEffects: true }) => {
      const event = checked(raw)
      const type = event.type as FactType
      const isNew = await projection.apply(
        event,
        (project[type] as ((event: RawEvent) => Update<State>) | undefined)?.(event),
      )
      if (sideEffects) await (react[type] as ((event: RawEvent) => Promise<void>) | undefined)?.(event)
      return isNew
    },
    pass: (event) => projection.apply(event),
    ...(projection.position ? { position: projection.position } : {}),
    ...(state ? { state: restoring(projection as Restoring<State>, state) } : {}),
    ...(projection.beside
      ? {
          rebuild: async () => {
            const { projection: next, ...ends } = await projection.beside!()
            return { follower: follow({ ...options, projection: next }), ...ends }
          },
        }
      : {}),
  }
}

function restoring<State>(
  projection: Restoring<State>,
  { type, copy, react }: FromState<State>,
): NonNullable<Follower['state']> {
  const contract = stateContractOf(type)!
  return {
    topic: stateTopicOf(contract),
    restore: async (raw, { sideEffects } = { sideEffects: true }) => {
      if (raw.data === null) return projection.restore(raw, null)
      const event = { ...raw, data: parsed(raw.type, contract.data, raw.data) }
      const isNew = await projection.restore(event, copy(event.data as never))
      // A crash between copy and reaction is made good by the repeat, which finds the copy exactly here.
      const isCurrent = isNew || (await projection.position(event.key)) === event.seq
      if (sideEffects && isCurrent) await react?.(event as never)
      return isNew
    },
  }
}

/** The same event with its data as the contract reads it. Throws `ContractError`. */
export function checked(event: RawEvent): RawEvent {
  const contract = contractOf(event.type)
  return contract ? { ...event, data: parsed(event.type, contract.data, event.data) } : event
}

type Schema = NonNullable<ReturnType<typeof contractOf>>['data']

function parsed(type: string, schema: Schema, data: unknown): unknown {
  const read = schema.safeParse(data)
  if (read.success) return read.data
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ContractError(`${type}: ${problems.join('; ')}`)
}

/**
 * The command that a fact, or a state, gives to one of our aggregates: applied once per source and number.
 */
export function causedBy(event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>): Cause {
  const { id, key, seq, correlation, traceparent } = event
  return { cause: { id, key, seq, correlation, ...(traceparent ? { traceparent } : {}) } }
}
