/**
 * What a person's outcome on a day of observation is, as one number: the primary status of domain.md 6.2, and
 * for those in work how the job matches the speciality (6.3). The classes are disjoint, so every count of
 * people is a sum of classes. A monitoring report says whether a job is in the speciality and not how near:
 * LISTED, NOT_LISTED.
 */
export const MATCHES = ['CORE', 'RELATED', 'NONE', 'UNKNOWN', 'LISTED', 'NOT_LISTED'] as const
export type Match = (typeof MATCHES)[number]
export const IN_WORK = ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR'] as const
export const NOT_IN_WORK = [
  'MILITARY_SERVICE',
  'PARENTAL_LEAVE',
  'FURTHER_STUDY',
  'INFORMAL_WORK',
  'REGISTERED_UNEMPLOYED',
  'NOT_ACTIVE',
  'UNKNOWN',
  'EMIGRATED_OR_DECEASED',
] as const
export type Status = (typeof IN_WORK)[number] | (typeof NOT_IN_WORK)[number]

/** Three statuses in work by six matches, then the eight others: 26. */
export const CLASSES = IN_WORK.length * MATCHES.length + NOT_IN_WORK.length

/** What else is said of a person on the day, each true or false, beside the class. */
export const FLAGS = [
  'PLACED_WITHIN_90',
  'STARTED_6_AGO',
  'RETAINED_6',
  'STARTED_12_AGO',
  'RETAINED_12',
  'PLACE_KNOWN',
  'IN_REGION',
  'STARTS_KNOWN',
] as const
export type Flag = (typeof FLAGS)[number]

/** Everything that is counted of a cell at one point: the classes, then the flags. */
export const FEATURES = CLASSES + FLAGS.length

/** The class of a status; `match` counts only for those in work. */
export function classOf(status: Status, match: Match = 'UNKNOWN'): number {
  const work = IN_WORK.indexOf(status as (typeof IN_WORK)[number])
  if (work >= 0) return work * MATCHES.length + MATCHES.indexOf(match)
  return IN_WORK.length * MATCHES.length + NOT_IN_WORK.indexOf(status as (typeof NOT_IN_WORK)[number])
}

/** The flags as the bits of one byte, in the order of `FLAGS`. */
export function bitsOf(flags: readonly Flag[]): number {
  return flags.reduce((bits, flag) => bits | (1 << FLAGS.indexOf(flag)), 0)
}

const ofFlag = (flag: Flag) => CLASSES + FLAGS.indexOf(flag)
const working = (...matches: readonly Match[]) =>
  IN_WORK.flatMap((status) => matches.map((match) => classOf(status, match)))
const allWorking = working(...MATCHES)
const known = working('CORE', 'RELATED', 'LISTED', 'NONE', 'NOT_LISTED')
/** Of whom it is known how near the job is to the speciality. */
const graded = working('CORE', 'RELATED', 'NONE')

/** The people a share is taken of: all who are observed, or those with one of these features. */
export type Base = 'OBSERVED' | readonly number[]
export type MeasureOf = {
  readonly features: readonly number[]
  readonly base: Base
  /** The same people in cells without reports, as another measure reads them: one number is read once. */
  readonly baseWithoutReports?: Base
}

const EXCUSED = ['MILITARY_SERVICE', 'PARENTAL_LEAVE', 'FURTHER_STUDY'] as const
const status = (...names: readonly Status[]): MeasureOf => ({
  features: names.map((name) => classOf(name)),
  base: 'OBSERVED',
})
const inWorkAs = (name: Status): MeasureOf => ({
  features: MATCHES.map((match) => classOf(name, match)),
  base: 'OBSERVED',
})

/** Who leaves all denominators. */
export const LEFT = [classOf('EMIGRATED_OR_DECEASED')] as const

/** Measures that are counts of people and shares of them (domain.md 6.2); names of figures.md 6. */
export const COUNTED = {
  IN_WORK: { features: allWorking, base: 'OBSERVED' },
  EMPLOYED: inWorkAs('EMPLOYED'),
  SELF_EMPLOYED: inWorkAs('SELF_EMPLOYED'),
  ENTREPRENEUR: inWorkAs('ENTREPRENEUR'),
  MILITARY: status('MILITARY_SERVICE'),
  PARENTAL: status('PARENTAL_LEAVE'),
  STUDY: status('FURTHER_STUDY'),
  INFORMAL: status('INFORMAL_WORK'),
  UNEMPLOYED: status('REGISTERED_UNEMPLOYED'),
  NOT_ACTIVE: status('NOT_ACTIVE'),
  UNKNOWN: status('UNKNOWN'),
  POSITIVE: { features: [...allWorking, ...EXCUSED.map((name) => classOf(name))], base: 'OBSERVED' },
  IN_SPECIALITY: { features: working('CORE', 'RELATED', 'LISTED'), base: known },
  IN_SPECIALITY_CORE: { features: working('CORE'), base: graded, baseWithoutReports: known },
  EMPLOYED_WITHIN_90: { features: [ofFlag('PLACED_WITHIN_90')], base: [ofFlag('STARTS_KNOWN')] },
  RETAINED_6: { features: [ofFlag('RETAINED_6')], base: [ofFlag('STARTED_6_AGO')] },
  RETAINED_12: { features: [ofFlag('RETAINED_12')], base: [ofFlag('STARTED_12_AGO')] },
  STAYS_IN_REGION: { features: [ofFlag('IN_REGION')], base: [ofFlag('PLACE_KNOWN')] },
} as const satisfies Record<string, MeasureOf>
export type CountedMeasure = keyof typeof COUNTED
export const COUNTED_MEASURES = Object.keys(COUNTED) as readonly CountedMeasure[]
