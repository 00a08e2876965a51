export type SpecialityTarget = { readonly okz: string; readonly strength: 'CORE' | 'RELATED' }

export type JobMatch = {
  readonly strength: 'CORE' | 'RELATED' | 'NONE' | 'UNKNOWN'
  readonly matchBasis: 'OKZ_UNIT' | 'OKZ_MINOR_GROUP' | 'NOTHING_LISTED' | 'NO_OCCUPATION'
}

const MINOR_GROUP_DIGITS = 3

/**
 * Whether a job is in the speciality, and by which test (domain.md 6.3, tests 4 and 5: those whose data this
 * service follows). The first hit decides: the ОКЗ unit is listed; its minor group (3 digits) is, which is
 * RELATED at most.
 */
export function matchOf(okz: string | undefined, targets: readonly SpecialityTarget[]): JobMatch {
  if (!okz) return { strength: 'UNKNOWN', matchBasis: 'NO_OCCUPATION' }
  const unit = targets.find((target) => target.okz === okz)
  if (unit) return { strength: unit.strength, matchBasis: 'OKZ_UNIT' }
  const group = okz.slice(0, MINOR_GROUP_DIGITS)
  if (group.length === MINOR_GROUP_DIGITS && targets.some((target) => target.okz.startsWith(group)))
    return { strength: 'RELATED', matchBasis: 'OKZ_MINOR_GROUP' }
  return { strength: 'NONE', matchBasis: 'NOTHING_LISTED' }
}
