import type { Guard, LeaseKind, PublishFault } from './switches.ts'

export type Row = { readonly name: string }

export type Writing = {
  readonly keys: readonly string[]
  /** Facts of each key; a large number where the parent says when it is enough. */
  readonly each: number
  /** Between two facts of one key. */
  readonly pauseMs?: number
}

export type Effects = {
  readonly group: string
  readonly guard?: Guard
  /** Off: a record that nobody can use is given again and again. */
  readonly deadLetters?: boolean
  /** The id of the key whose effect always throws. */
  readonly failing?: string
  /** Is killed after so many effects, before anything is committed. */
  readonly dieAfter?: number
  /** Asks the parent for something after so many effects, waits for it, and throws. */
  readonly askAfter?: number
  /** One record of a partition after another, whatever its key: what a consumer without lanes does. */
  readonly oneByOne?: boolean
  /** Each effect takes this long. */
  readonly slowMs?: number
}

/** What one child process does, over which servers. */
export type Parts = {
  readonly mongoUrl: string
  readonly database: string
  readonly brokers: string
  readonly prefix: string
  readonly proxy?: { readonly host: string; readonly port: number }
  readonly supervised?: boolean
  readonly clockAheadMs?: number
  readonly write?: Writing
  readonly relay?: { readonly holder?: string; readonly lease?: LeaseKind; readonly fault?: PublishFault }
  readonly follow?: Effects
}

/** What a child reports to its parent. */
export type Word = {
  readonly ready?: true
  readonly emitted?: Record<string, number>
  readonly done?: true
  readonly asks?: true
  /** Its client of the broker has ended, for whatever reason. */
  readonly ended?: true
  /** While the effect of the failing key was under way for the first time, one of another key was done. */
  readonly isOvertaken?: boolean
}
