import { type InputProblem, problem } from '@kadry/domain/refusal'
import type { KindQuota } from './round-table.ts'

/** A quota as it is asked for. */
export type Share = Omit<KindQuota, 'seats'>

export function quotasOf(shares: readonly Share[], capacity: number): readonly KindQuota[] {
  return shares.map(({ side, maxShare }) => ({ side, maxShare, seats: seatsOf(maxShare, capacity) }))
}

/** R20: one quota a side, each of at least one seat. */
export function quotaProblems(shares: readonly Share[], capacity: number): InputProblem[] {
  return shares.flatMap(({ side, maxShare }, index) => {
    const path = ['quotas', String(index)]
    if (shares.findIndex((quota) => quota.side === side) < index)
      return problem([...path, 'side'], 'TWICE', 'У стороны уже есть квота.', 'The side already has a quota.', 'R20')
    if (maxShare > 0 && maxShare <= 1 && seatsOf(maxShare, capacity) >= 1) return []
    return problem(
      [...path, 'maxShare'],
      'SHARE',
      'Доля должна быть больше 0, не больше 1 и давать хотя бы одно место.',
      'A share must be above 0, at most 1, and give at least one seat.',
      'R20',
    )
  })
}

/** Whole seats of a share; the tiny addend forgives binary fractions such as 0.29 × 100. */
function seatsOf(maxShare: number, capacity: number): number {
  return Math.floor(maxShare * capacity + 1e-9)
}
