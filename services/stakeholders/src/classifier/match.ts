import { dayBefore } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { covers, termProblems, unless } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { type OccupationMatch, type Speciality, type SpecialityTarget, specialityFact } from './classifier.ts'

/** A match as it is read from either of its ends. */
export type SpecialityMatch = OccupationMatch & { readonly specialityCode: string }

const SHAPES: Readonly<Record<SpecialityTarget['kind'], RegExp>> = {
  OKZ: /^\d{1,4}$/,
  OKPDTR: /^\d{5}$/,
  STANDARD: /^\d{2}\.\d{3}$/,
  QUALIFICATION: /^\d{2}\.\d{5}\.\d{2,4}$/,
}

/**
 * Records what a speciality prepares for from a day on (domain.md 6.3). Another strength from a later day
 * ends the match before it; a match that is known may be given its end. What repeats changes nothing.
 */
export function recordMatch(
  speciality: Speciality | undefined,
  match: SpecialityTarget,
  today: string,
): Decision<Speciality, InvalidInput | RuleRefusal> {
  const problems = [
    ...unless(
      SHAPES[match.kind].test(match.code),
      'target',
      'SHAPE',
      `Это не код ${match.kind}.`,
      `This is not a code of ${match.kind}.`,
    ),
    ...termProblems('validTo', match.validFrom, match.validTo),
    ...unless(
      speciality !== undefined,
      'speciality',
      'UNKNOWN',
      'Такой специальности нет.',
      'There is no such speciality.',
    ),
  ]
  if (!speciality || problems.length > 0) return invalidInput(problems)
  const { matches } = speciality
  const same = matches.find((one) => isAbout(one, match) && one.validFrom === match.validFrom)
  if (same) {
    if (same.strength !== match.strength) return overlapping()
    if (!match.validTo || match.validTo === same.validTo) return { next: speciality, facts: [] }
    if (same.validTo) return overlapping()
    return changed(
      speciality,
      matches.map((one) => (one === same ? { ...one, validTo: match.validTo! } : one)),
      today,
    )
  }
  const before = matches.find((one) => isAbout(one, match) && covers(one, match.validFrom))
  const ended = before && !before.validTo ? { ...before, validTo: dayBefore(match.validFrom) } : before
  const rest = matches.map((one) => (one === before ? ended! : one))
  if (rest.some((one) => isAbout(one, match) && overlap(one, match))) return overlapping()
  return changed(speciality, [...rest, match], today)
}

function changed(speciality: Speciality, matches: readonly SpecialityTarget[], today: string) {
  const next = { ...speciality, matches }
  return { next, facts: [specialityFact(next, today)] }
}

function isAbout(one: SpecialityTarget, other: SpecialityTarget): boolean {
  return one.kind === other.kind && one.code === other.code
}

function overlap(one: SpecialityTarget, other: SpecialityTarget): boolean {
  return (!one.validTo || other.validFrom <= one.validTo) && (!other.validTo || one.validFrom <= other.validTo)
}

function overlapping(): RuleRefusal {
  return ruleRefusal(
    'D6',
    'MATCHES_OVERLAP',
    'На этот срок записано другое соответствие.',
    'Another match is recorded for this term.',
  )
}
