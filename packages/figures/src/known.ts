import { crc32 } from 'node:zlib'
import type { ObservationPoint, PersonRecord } from './records.ts'

/** What was known of each person of a year at a point when it was published: 32 bits each, ascending. */
export type Known = Uint32Array

export function knownOf(people: readonly PersonRecord[], point: ObservationPoint): Known {
  const marks = people.map(({ id, outcomes, ...levels }) => crc32(JSON.stringify([id, levels, outcomes[point]])))
  return Uint32Array.from(marks).sort()
}

/** How many people are others, or known otherwise, than before. */
export function changedPeople(before: Known, now: Known): number {
  let [left, right, same] = [0, 0, 0]
  while (left < before.length && right < now.length) {
    const [one, other] = [before[left]!, now[right]!]
    if (one === other) same += 1
    if (one <= other) left += 1
    if (other <= one) right += 1
  }
  return Math.max(before.length, now.length) - same
}

export function knownKey(year: number, point: ObservationPoint): string {
  return `${year}.${point}`
}
