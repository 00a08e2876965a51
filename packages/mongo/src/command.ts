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
