import { allContracts, contractOf } from '@kadry/contracts/catalogue'
import { type StoredFact, typeName } from '@kadry/contracts/envelope'
import type { DocumentRef } from './document.ts'
import { given } from './input.ts'
import type { Text } from './refusal.ts'

/** One fact about an aggregate, as a person reads it. */
export type HistoryEntry = {
  readonly id: string
  readonly number: number
  /** Without its version: `agreement.signed`. */
  readonly type: string
  readonly label: Text
  /** RFC 3339, UTC: the moment of the decision. */
  readonly at: string
  readonly actor: string
  /** The day on which it happened or from which it holds. */
  readonly on?: string
  readonly reason?: string
  readonly document?: DocumentRef
}

/** What facts say under names that mean the same in all of them. */
export type FactFields = {
  readonly on?: string
  readonly validFrom?: string
  readonly from?: string
  readonly graduatedOn?: string
  readonly date?: string
  readonly reason?: string
  readonly document?: DocumentRef
} & Readonly<Record<string, unknown>>

/** Whether an aggregate has facts that are not data of persons. */
export function hasHistory(type: string): boolean {
  return allContracts.some(({ aggregate, internal }) => typeName(aggregate) === type && !internal)
}

/** Facts that are data of persons are in no history. */
export function isShown({ type }: Pick<StoredFact, 'type'>): boolean {
  return contractOf(type)?.internal !== true
}

/**
 * A fact of a type that has no label yet is still shown, under its own name: a history must not have holes.
 */
export function entryOf({ id, type, seq, time, actor, data }: Omit<StoredFact, 'correlation'>): HistoryEntry {
  const plain = type.replace(/\.v\d+$/, '')
  const { on, validFrom, from, graduatedOn, date, reason, document } = data as FactFields
  return {
    id,
    number: seq,
    type: plain,
    label: contractOf(type)?.label ?? { ru: plain, en: plain },
    at: time,
    actor,
    ...given({ on: on ?? validFrom ?? from ?? graduatedOn ?? date, reason, document }),
  }
}
