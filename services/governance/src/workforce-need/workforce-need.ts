/** What we copy of a need: under which agreement it stands, and whether it is confirmed (R15). */
export type MeasuredNeed = { readonly agreementId?: string; readonly isConfirmed?: boolean }

const CONFIRMED = ['CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED', 'FILLED']

export function isConfirmed({ status }: { readonly status: string }): boolean {
  return CONFIRMED.includes(status)
}
