import { dayAfter } from '@kadry/domain/day'

type Unphased = {
  readonly parties: readonly { readonly signedOn?: string }[]
  readonly validTo?: string
  readonly termination?: { readonly on: string }
}

/**
 * An agreement as it was while nothing was derived of it. How far the signing got and when its end is
 * announced is worked out as on the day that this shape came, whatever `derived` does since.
 */
export function withPhase(older: Record<string, unknown>): Record<string, unknown> {
  const { parties, validTo, termination } = older as Unphased
  const signed = parties.filter(({ signedOn }) => signedOn).length
  const phase = signed === parties.length ? 'SIGNED' : signed > 0 ? 'PARTIALLY_SIGNED' : 'DRAFT'
  const expiresOn = validTo && dayAfter(validTo)
  const runsOut = phase === 'SIGNED' && expiresOn && !(termination && termination.on < expiresOn)
  return { ...older, phase, ...(runsOut ? { expiresOn } : {}) }
}
