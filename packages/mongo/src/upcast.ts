import { FIRST_DAY, isDay, LAST_DAY } from '@kadry/domain/day'
import type { Document } from './document.ts'
import type { Field, Fields } from './shape.ts'

/**
 * Makes one version of a stored state into the next: pure, and right for a state that has what the next
 * version asks for. What it leaves out is taken out of the document by the next write.
 */
export type Upcast = (state: Record<string, unknown>) => Record<string, unknown>

/** The version of a store's shape: documents are written with it, and 1 is not written. */
export function shapeVersion(upcasts: readonly Upcast[]): number {
  return upcasts.length + 1
}

/** The state of a document as the newest shape has it, whatever the document was written as. */
export function upcasted(
  state: Record<string, unknown>,
  { shape = 1 }: Pick<Document, 'shape'>,
  upcasts: readonly Upcast[],
): Record<string, unknown> {
  return upcasts.slice(shape - 1).reduce((older, upcast) => upcast(older), state)
}

/** Selects the documents that a newer shape is waiting for; undefined where there never was another one. */
export function olderThan(version: number): Record<string, unknown> | undefined {
  return version === 1 ? undefined : { $or: [{ shape: { $exists: false } }, { shape: { $lt: version } }] }
}

/**
 * A state whose days are days: for documents written before days had a range. What can't be read as a day
 * stays, and is reported by the check.
 */
export function withNearestDays(fields: Fields, state: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, nearest(named(name), value)]))
}

function nearest(field: Field | undefined, value: unknown): unknown {
  if (field?.kind === 'optional') return nearest(field.field, value)
  if (field?.kind === 'day' && typeof value === 'string') return nearestDay(value)
  if (field?.kind === 'list' && Array.isArray(value)) return value.map((item) => nearest(field.item, item))
  if (field?.kind === 'nested' && typeof value === 'object' && value !== null)
    return withNearestDays(field.fields, value as Record<string, unknown>)
  return value
}

/**
 * A year of more than four digits is written with a sign, and cut off after ten characters where a day was
 * made of it.
 */
function nearestDay(text: string): string {
  if (isDay(text)) return text
  if (/^\+\d{6}(-|$)/.test(text)) return LAST_DAY
  if (/^-\d{6}(-|$)/.test(text)) return FIRST_DAY
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  if (text > LAST_DAY) return LAST_DAY
  return text < FIRST_DAY ? FIRST_DAY : text
}
