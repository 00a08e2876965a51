import { inSpan } from '@kadry/runtime/span'

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

/** Runs a change as one step of its trace; the facts it emits are the next ones. */
export function inCommandSpan<Result>(
  name: string,
  command: Command | Cause,
  work: (command: Command | Cause) => Promise<Result>,
): Promise<Result> {
  const given = isCause(command) ? command.cause.traceparent : command.traceparent
  return inSpan({ name, kind: 'INTERNAL', traceparent: given }, (traceparent) => {
    if (traceparent === given) return work(command)
    return work(isCause(command) ? { cause: { ...command.cause, traceparent } } : { ...command, traceparent })
  })
}
