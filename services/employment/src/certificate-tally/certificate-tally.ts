import type { Decision } from '@kadry/domain/decision'
import { roundedToFive } from '../outcome/disclose.ts'

export const COUNTED = ['issued', 'extended', 'annulled'] as const
export type Counted = (typeof COUNTED)[number]

/**
 * How many certificates of a qualification a centre issued in a month, and how many were extended and
 * annulled in it.
 */
export type CertificateTally = {
  readonly centreId: string
  readonly qualificationCode: string
  /** `YYYY-MM`, Moscow. */
  readonly period: string
} & Readonly<Record<Counted, number>>

/** Publishes the counts that are shown otherwise than before; what rounds to the same says nothing. */
export function count(
  id: string,
  found: CertificateTally | undefined,
  counted: CertificateTally,
): Decision<CertificateTally, never> {
  const { centreId, qualificationCode, period } = counted
  const facts = COUNTED.flatMap((name) => {
    const people = roundedToFive(counted[name])
    if (people === roundedToFive(found?.[name] ?? 0)) return []
    return [{ type: `certificate.${name}.v1` as const, data: { id, centreId, qualificationCode, period, people } }]
  })
  return { next: counted, facts }
}
