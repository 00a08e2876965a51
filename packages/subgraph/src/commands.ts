import { createHash } from 'node:crypto'
import type { Decision, RefusalLike } from '@kadry/domain/decision'
import type { IdempotencyKeyReused, NotFound, Text, VersionConflict } from '@kadry/domain/refusal'
import type { Accepted, AggregateStore, Stored } from '@kadry/mongo/aggregate'
import type { Command as StoreCommand } from '@kadry/mongo/command'
import type { RequestContext } from './define.ts'
import { badInput } from './mask.ts'
import { changed, created } from './outcome.ts'
import type { Part } from './part.ts'

/** What every mutation's input has; the schema's layout test holds them to it. */
export type CommandInput = {
  readonly idempotencyKey: string
  readonly expectedVersion?: number | null | undefined
}

/** What a mutation does. It is named once, by its key in the object that `mutationsOf` takes. */
export type Command<Context, Input, Result> = (context: Context, input: Input, mutation: string) => Promise<Result>

type Maybe<Value> = Value | Promise<Value>
type Always = IdempotencyKeyReused
type OfChange = Always | NotFound | VersionConflict

/**
 * Checks a right that depends on the input or on what is stored; throws `AuthError`. `@auth` in the schema
 * comes before it.
 */
type Allow<Context, Input> = (context: Context, input: Input) => Maybe<void>

type ChangeOptions<Context, Input, Duplicate> = {
  readonly allow?: Allow<Context, Input>
  /** What a unique index means to the caller; `fields` are those of the index. */
  readonly duplicate?: (fields: readonly string[], context: Context, input: Input) => Maybe<Duplicate>
}
type CreateOptions<Context, Input, Duplicate> = ChangeOptions<Context, Input, Duplicate> & {
  /** The natural key, where the aggregate has one. */
  readonly key?: (input: Input) => string
}

type Payload<Context, State, Answer, Answered> = (accepted: Accepted<State, Answer>, context: Context) => Answered

/** The commands on one aggregate that answer with one payload. */
export type CommandsOn<Context, State, Answer, Answered, Named> = {
  /** `decide` is pure or only reads; it may be asked again on fresher state. */
  readonly create: <Input extends CommandInput, Refused extends RefusalLike, Duplicate extends RefusalLike = never>(
    decide: (id: string, input: Input, context: Context) => Maybe<Decision<State, Refused, Answer>>,
    options?: CreateOptions<Context, Input, Duplicate>,
  ) => Command<Context, Input, Answered | Refused | Duplicate | Always>
  readonly change: <
    Input extends CommandInput & Named,
    Refused extends RefusalLike,
    Duplicate extends RefusalLike = never,
  >(
    decide: (found: Stored<State>, input: Input, context: Context) => Maybe<Decision<State, Refused, Answer>>,
    options?: ChangeOptions<Context, Input, Duplicate>,
  ) => Command<Context, Input, Answered | Refused | Duplicate | OfChange>
  /** The same aggregate, answered with another payload. */
  readonly answering: <OtherAnswer, Other>(
    payload: Payload<Context, State, OtherAnswer, Other>,
  ) => CommandsOn<Context, State, OtherAnswer, Other, Named>
  /** Input names the aggregate in this field instead of `id`. */
  readonly named: <Field extends string>(
    field: Field,
  ) => CommandsOn<Context, State, Answer, Answered, Readonly<Record<Field, string>>>
  /** Input names a part of the aggregate in this field; what is not found is then the part. */
  readonly through: <Field extends string>(
    part: Pick<Part<never, unknown>, 'wholeIdOf' | 'noun'>,
    field: Field,
  ) => CommandsOn<Context, State, Answer, Answered, Readonly<Record<Field, string>>>
}

type Target<Input> = {
  readonly noun: Text
  readonly subject: (input: Input) => string
  readonly id: (subject: string) => string
}

/**
 * Commands on an aggregate: where its store is in the context, and what a mutation answers when it was
 * accepted.
 */
export function commandsOn<Context extends RequestContext, State, Answer, Answered>(
  { noun }: { readonly noun: Text },
  storeIn: (context: Context) => Pick<AggregateStore<State>, 'create' | 'change'>,
  payload: Payload<Context, State, Answer, Answered>,
): CommandsOn<Context, State, Answer, Answered, { readonly id: string }> {
  return commands(storeIn, payload, { noun, subject: ({ id }: { readonly id: string }) => id, id: (id) => id })
}

function commands<Context extends RequestContext, State, Answer, Answered, Named>(
  storeIn: (context: Context) => Pick<AggregateStore<State>, 'create' | 'change'>,
  payload: Payload<Context, State, Answer, Answered>,
  target: Target<Named>,
): CommandsOn<Context, State, Answer, Answered, Named> {
  return {
    create:
      (decide, { allow, duplicate, key } = {}) =>
      async (context, input, mutation) => {
        await allow?.(context, input)
        const command = commandOf(context, mutation, input)
        const outcome = storeIn(context).create(command, (id) => decide(id, input, context), key?.(input))
        return created(outcome, {
          accepted: (accepted) => payload(accepted, context),
          ...(duplicate ? { duplicate: (fields) => duplicate(fields, context, input) } : {}),
        })
      },
    change:
      (decide, { allow, duplicate } = {}) =>
      async (context, input, mutation) => {
        await allow?.(context, input)
        const id = target.subject(input)
        const command = commandOf(context, mutation, input)
        const outcome = storeIn(context).change(target.id(id), command, (found) => decide(found, input, context))
        return changed(outcome, {
          id,
          noun: target.noun,
          accepted: (accepted) => payload(accepted, context),
          ...(duplicate ? { duplicate: (fields) => duplicate(fields, context, input) } : {}),
        })
      },
    answering: (other) => commands(storeIn, other, target),
    named: (field) => commands(storeIn, payload, { ...target, subject: (input) => input[field] }),
    through: ({ wholeIdOf, noun }, field) =>
      // An id that is no part's finds no aggregate, and the refusal names it.
      commands(storeIn, payload, { noun, subject: (input) => input[field], id: (id) => wholeIdOf(id) ?? id }),
  }
}

/** The usual payload: the type's name and the field that holds the aggregate. */
export function payloadOf<const Name extends string, const Field extends string>(typename: Name, field: Field) {
  return <State>({ state, repeated }: Accepted<State, unknown>) =>
    ({ __typename: typename, [field]: state, repeated }) as {
      readonly __typename: Name
      readonly repeated: boolean
    } & Readonly<Record<Field, Stored<State>>>
}

type AnyCommand = Command<never, never, unknown>
type MutationOf<Of> =
  Of extends Command<infer Context, infer Input, infer Result>
    ? (source: unknown, args: { readonly input: Input }, context: Context) => Promise<Result>
    : never

/**
 * The resolvers of mutations, each under the name that its command has here. A command is a constant or a
 * function of its own; one that is built in this place loses what it may answer, and does not compile.
 */
export function mutationsOf<const Commands extends Readonly<Record<string, AnyCommand>>>(
  named: Commands,
): { readonly [Name in keyof Commands]: MutationOf<Commands[Name]> } {
  const resolvers = Object.entries(named).map(([mutation, command]) => [
    mutation,
    (_: unknown, { input }: { readonly input: unknown }, context: unknown) =>
      command(context as never, input as never, mutation),
  ])
  return Object.fromEntries(resolvers)
}

/**
 * The store's command that a mutation's input stands for. The fingerprint covers everything but the key, so
 * that a key used with another input is noticed. Throws a bilingual BAD_USER_INPUT for a key outside 8–200
 * printable ASCII characters.
 */
export function commandOf(context: RequestContext, mutation: string, input: CommandInput): StoreCommand {
  const { idempotencyKey, ...rest } = input
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey))
    throw badInput(
      'idempotencyKey: от 8 до 200 печатных знаков ASCII без пробелов.',
      'idempotencyKey: 8 to 200 printable ASCII characters, no spaces.',
    )
  return {
    actor: context.viewer.sub,
    idempotencyKey,
    fingerprint: createHash('sha256').update(mutation).update(stable(rest)).digest('base64url'),
    traceparent: context.traceparent,
    ...(input.expectedVersion == null ? {} : { expectedVersion: input.expectedVersion }),
  }
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
