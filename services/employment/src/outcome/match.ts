export type SpecialityTarget = { readonly okz: string; readonly strength: 'CORE' | 'RELATED' }
/**
 * What a job is compared with: an occupation, a job title or a professional standard that the training is
 * for.
 */
export type MatchTarget =
  | SpecialityTarget
  | { readonly okpdtr: string; readonly strength: 'CORE' | 'RELATED' }
  | { readonly standard: string; readonly strength: 'CORE' | 'RELATED' }

export type JobMatch = {
  readonly matchStrength: 'CORE' | 'RELATED' | 'NONE' | 'UNKNOWN'
  readonly matchBasis:
    | 'CERTIFICATE'
    | 'STANDARD'
    | 'JOB_TITLE'
    | 'OKZ_UNIT'
    | 'OKZ_MINOR_GROUP'
    | 'RULING'
    | 'NOTHING_LISTED'
    | 'NO_OCCUPATION'
  /** Why a steward ruled so. */
  readonly reason?: string
}

/** What is known of a job, and the ruling on it where there is one. */
export type Job = {
  readonly okz?: string
  readonly okpdtr?: string
  readonly standardCode?: string
  readonly ruling?: { readonly strength: 'CORE' | 'RELATED' | 'NONE'; readonly reason: string }
}

const MINOR_GROUP_DIGITS = 3

/**
 * Whether a job is in the speciality, and by which test (domain.md 6.3). The first hit decides: (1) the
 * standard of a certificate is that of the job; (2) the job's standard is among those of the training; (3)
 * the job title, (4) the ОКЗ unit, (5) its minor group (3 digits), which is RELATED at most; (6) a steward's
 * ruling. `certified`: standards of the certificates that the person has.
 */
export function matchOf(job: Job, targets: readonly MatchTarget[], certified: readonly string[] = []): JobMatch {
  const { okz, okpdtr, standardCode, ruling } = job
  if (standardCode && certified.includes(standardCode)) return { matchStrength: 'CORE', matchBasis: 'CERTIFICATE' }
  const standard = targets.find((target) => 'standard' in target && target.standard === standardCode)
  if (standard) return { matchStrength: standard.strength, matchBasis: 'STANDARD' }
  const title = targets.find((target) => 'okpdtr' in target && target.okpdtr === okpdtr)
  if (title) return { matchStrength: title.strength, matchBasis: 'JOB_TITLE' }
  const listed = targets.filter((target) => 'okz' in target)
  const unit = listed.find((target) => target.okz === okz)
  if (unit) return { matchStrength: unit.strength, matchBasis: 'OKZ_UNIT' }
  const group = okz?.slice(0, MINOR_GROUP_DIGITS) ?? ''
  if (group.length === MINOR_GROUP_DIGITS && listed.some((target) => target.okz.startsWith(group)))
    return { matchStrength: 'RELATED', matchBasis: 'OKZ_MINOR_GROUP' }
  if (ruling) return { matchStrength: ruling.strength, matchBasis: 'RULING', reason: ruling.reason }
  if (!okz && !okpdtr) return { matchStrength: 'UNKNOWN', matchBasis: 'NO_OCCUPATION' }
  return { matchStrength: 'NONE', matchBasis: 'NOTHING_LISTED' }
}
