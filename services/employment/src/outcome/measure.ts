import { certifiedOn } from '../graduate/certified.ts'
import type { KnownGraduate, KnownSpell, RecordedStatus } from '../graduate/known.ts'
import { daysBetween, monthsAfter } from './calendar.ts'
import { type MatchTarget, matchOf } from './match.ts'

const OBSERVATION_MONTHS = { M3: 3, M6: 6, M12: 12, M24: 24, M36: 36 } as const
export type ObservationPoint = keyof typeof OBSERVATION_MONTHS

/** In the order of precedence of domain.md 6.2. */
export const GRADUATE_STATUSES = [
  'EMIGRATED_OR_DECEASED',
  'MILITARY_SERVICE',
  'PARENTAL_LEAVE',
  'EMPLOYED',
  'SELF_EMPLOYED',
  'ENTREPRENEUR',
  'FURTHER_STUDY',
  'INFORMAL_WORK',
  'REGISTERED_UNEMPLOYED',
  'NOT_ACTIVE',
  'UNKNOWN',
] as const
export type GraduateStatus = (typeof GRADUATE_STATUSES)[number]

export type Share = {
  readonly numerator: number
  readonly base: number
  /** Of how many people the base is a part, where the same rate is published of all of them. */
  readonly parentBase?: number
}

/** Unrounded figures about one cohort on one day. They leave only through `disclose()`. */
export type Measures = {
  /** N: the cohort without those who left observation. */
  readonly n: number
  readonly statuses: Readonly<Record<GraduateStatus, number>>
  readonly employmentRate: Share
  readonly employmentRateActive: Share
  readonly positiveDestinationRate: Share
  readonly inSpecialityRate: Share
  readonly inSpecialityCoreRate: Share
  readonly knownOccupationShare: Share
  readonly employedWithin90Share: Share
  readonly retention6: Share
  readonly retention12: Share
  readonly staysInRegionRate: Share
  readonly unknownShare: Share
  readonly medianDaysToFirstJob: { readonly value: number; readonly included: number }
}

export type Observation = {
  readonly graduatedOn: string
  readonly observedOn: string
  /** How far retention can be judged. */
  readonly today: string
  readonly graduates: readonly KnownGraduate[]
  /** Graduates nobody has recorded: they stay in the denominator as UNKNOWN. */
  readonly unrecorded: number
  readonly targets: readonly MatchTarget[]
}

type Person = {
  readonly status: GraduateStatus
  readonly works: boolean
  readonly excused: boolean
  readonly job: KnownSpell | undefined
  readonly certified: readonly string[]
  readonly spells: readonly KnownSpell[]
}

/** A break of as many days between two spells with the same employer does not end the job. */
const TOLERATED_BREAK_DAYS = 14
const QUALIFYING_DAYS = 30
const SOON_DAYS = 90
const WORK = { EMPLOYMENT: 'EMPLOYED', SELF_EMPLOYED: 'SELF_EMPLOYED', ENTREPRENEUR: 'ENTREPRENEUR' } as const
const EXCUSES: ReadonlySet<RecordedStatus> = new Set(['MILITARY_SERVICE', 'PARENTAL_LEAVE', 'FURTHER_STUDY'])

/** The indicators of domain.md 6.2, unrounded. */
export function measure(observation: Observation): Measures {
  const { graduatedOn, observedOn, today, targets, unrecorded } = observation
  const everybody = observation.graduates.map((graduate) => personOn(graduate, graduatedOn, observedOn))
  const people = everybody.filter(({ status }) => status !== 'EMIGRATED_OR_DECEASED')
  const n = people.length + unrecorded
  const inWork = people.filter(({ works }) => works)
  const excused = people.filter((person) => person.excused).length
  const matches = inWork.map(({ job, certified }) => matchOf(job ?? {}, targets, certified).matchStrength)
  const known = matches.filter((strength) => strength !== 'UNKNOWN').length
  const core = matches.filter((strength) => strength === 'CORE').length
  const related = matches.filter((strength) => strength === 'RELATED').length
  const placed = inWork.filter(({ job }) => job?.oktmo)
  const days = people.flatMap((person) => daysToFirstJob(person, observation))
  const statuses = countStatuses(everybody, unrecorded)
  return {
    n,
    statuses,
    employmentRate: { numerator: inWork.length, base: n },
    employmentRateActive: { numerator: inWork.length, base: n - excused, parentBase: n },
    positiveDestinationRate: { numerator: inWork.length + excused, base: n },
    inSpecialityRate: { numerator: core + related, base: known },
    inSpecialityCoreRate: { numerator: core, base: known },
    knownOccupationShare: { numerator: known, base: inWork.length },
    employedWithin90Share: { numerator: people.filter((one) => isPlacedSoon(one, observation)).length, base: n },
    retention6: retention(people, 6, observedOn, graduatedOn, today),
    retention12: retention(people, 12, observedOn, graduatedOn, today),
    staysInRegionRate: {
      numerator: placed.filter(({ job }) => job!.oktmo!.startsWith('46')).length,
      base: placed.length,
    },
    unknownShare: { numerator: statuses.UNKNOWN, base: n },
    medianDaysToFirstJob: { value: medianOf(days), included: days.length },
  }
}

/** How many graduates work in their speciality with this employer on the day of observation. */
export function placedWith(
  employerId: string,
  { graduates, graduatedOn, observedOn, targets }: Omit<Observation, 'today' | 'unrecorded'>,
): number {
  const inSpeciality = ['CORE', 'RELATED']
  return graduates
    .map((graduate) => personOn(graduate, graduatedOn, observedOn))
    .filter(({ status, job }) => status !== 'EMIGRATED_OR_DECEASED' && job?.employerId === employerId)
    .filter(({ job, certified }) => inSpeciality.includes(matchOf(job ?? {}, targets, certified).matchStrength)).length
}

/** The day of observation: the same day of the month so many months after graduation. */
export function observationDay(graduatedOn: string, at: ObservationPoint): string {
  return monthsAfter(graduatedOn, OBSERVATION_MONTHS[at])
}

function personOn({ spells, statuses, certified = [] }: KnownGraduate, graduatedOn: string, day: string): Person {
  const held = new Set(statuses.filter(({ on, to }) => on <= day && (!to || day <= to)).map(({ status }) => status))
  const joined = joinSpells(spells).filter(({ to }) => !to || to >= graduatedOn)
  const jobs = joined.filter((spell) => lasts(spell, day))
  const flags = new Set<GraduateStatus>([...held, ...jobs.map(({ contract }) => WORK[contract])])
  const works = jobs.length > 0
  return {
    status: GRADUATE_STATUSES.find((status) => flags.has(status)) ?? 'UNKNOWN',
    works,
    excused: !works && [...held].some((status) => EXCUSES.has(status)),
    job: mainJob(jobs),
    certified: certifiedOn(certified, day),
    spells: joined,
  }
}

function lasts({ from, to }: KnownSpell, day: string): boolean {
  return from <= day && (!to || day <= to)
}

/** A break of up to 14 days with the same employer does not end a spell; the later contract's terms go on. */
function joinSpells(spells: readonly KnownSpell[]): KnownSpell[] {
  const joined: KnownSpell[] = []
  for (const spell of [...spells].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const index = joined.findIndex((before) => continues(before, spell))
    if (index < 0) joined.push(spell)
    else {
      const { to: _, ...terms } = spell
      const to = laterEnd(joined[index]!.to, spell.to)
      joined[index] = { ...terms, from: joined[index]!.from, ...(to ? { to } : {}) }
    }
  }
  return joined
}

function continues(before: KnownSpell, spell: KnownSpell): boolean {
  if (before.contract !== spell.contract || before.employerId !== spell.employerId) return false
  if (spell.contract === 'EMPLOYMENT' && !spell.employerId) return false
  return !before.to || daysBetween(before.to, spell.from) - 1 <= TOLERATED_BREAK_DAYS
}

function laterEnd(left: string | undefined, right: string | undefined): string | undefined {
  if (!left || !right) return undefined
  return left > right ? left : right
}

/** R34: of several jobs a labour contract before the rest, of those the one begun first: pay is not kept. */
function mainJob(jobs: readonly KnownSpell[]): KnownSpell | undefined {
  const rank = ({ contract }: KnownSpell) => (contract === 'EMPLOYMENT' ? 0 : 1)
  return [...jobs].sort((a, b) => rank(a) - rank(b) || (a.from < b.from ? -1 : 1))[0]
}

function firstSpell(spells: readonly KnownSpell[]): KnownSpell | undefined {
  return spells.reduce<KnownSpell | undefined>(
    (first, spell) => (!first || spell.from < first.from ? spell : first),
    undefined,
  )
}

function daysToFirstJob({ spells }: Person, { graduatedOn, observedOn }: Observation): number[] {
  const first = firstSpell(spells.filter(({ from }) => from <= observedOn))
  return first ? [Math.max(0, daysBetween(graduatedOn, first.from))] : []
}

function isPlacedSoon({ spells }: Person, { graduatedOn, observedOn }: Observation): boolean {
  const lasting = spells.filter(({ from, to }) => {
    const last = !to || to > observedOn ? observedOn : to
    return from <= observedOn && daysBetween(from, last) + 1 >= QUALIFYING_DAYS
  })
  const first = firstSpell(lasting)
  return first !== undefined && daysBetween(graduatedOn, first.from) <= SOON_DAYS
}

/**
 * Of those who had started by the day of observation and whose `months` have passed by today, the ones who
 * are with the same employer then. Only labour contracts with a known employer; a job held at graduation
 * starts on that day.
 */
function retention(
  people: readonly Person[],
  months: number,
  observedOn: string,
  graduatedOn: string,
  today: string,
): Share {
  const starters = people.flatMap(({ spells }) => {
    const first = firstSpell(spells.filter(({ from, employerId }) => from <= observedOn && employerId))
    if (!first) return []
    const due = monthsAfter(first.from > graduatedOn ? first.from : graduatedOn, months)
    return due <= today ? [{ spells, employerId: first.employerId, due }] : []
  })
  const kept = starters.filter(({ spells, employerId, due }) =>
    spells.some((spell) => spell.employerId === employerId && spell.from <= due && (!spell.to || due <= spell.to)),
  )
  return { numerator: kept.length, base: starters.length }
}

function countStatuses(people: readonly Person[], unrecorded: number): Record<GraduateStatus, number> {
  const counts = Object.fromEntries(GRADUATE_STATUSES.map((status) => [status, 0])) as Record<GraduateStatus, number>
  for (const { status } of people) counts[status] += 1
  counts.UNKNOWN += unrecorded
  return counts
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
