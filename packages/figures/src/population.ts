import { drawing } from './draw.ts'
import type { Flag, Match, Status } from './outcome-class.ts'
import { OBSERVATION_POINTS, type ObservationPoint, type Outcome, type PersonRecord } from './records.ts'

export type PopulationSize = {
  readonly graduates: number
  readonly colleges?: number
  readonly specialities?: number
  readonly years?: number
  /** How many of M3, M6, M12 … have been reached. */
  readonly points?: number
}

const FIRST_YEAR = 2019
const GROUPS = 22
const SECTORS = 15
const MUNICIPALITIES = 30

/**
 * Graduates who never lived: colleges, specialities and programmes of uneven size, rates of work that differ
 * by speciality, college and programme, outcomes that mostly last from one point to the next. The same seed
 * gives the same people.
 */
export function population(seed: number, size: PopulationSize): PersonRecord[] {
  const { graduates, colleges = 37, specialities = 110, years = 6, points = 3 } = size
  const secret = new Uint8Array(16)
  new DataView(secret.buffer).setUint32(0, seed)
  const draw = drawing(secret)
  let calls = 0
  const uniform = () => draw('PARTNER', [Math.floor(calls / 2 ** 32), calls++ >>> 0])
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const pick = (count: number) => Math.floor(uniform() * count)

  const ofSpeciality = Array.from({ length: specialities }, () => 0.5 * normal())
  const ofCollege = Array.from({ length: colleges }, () => 0.45 * normal())
  const programmes = Array.from({ length: Math.max(2, Math.round(colleges * 20.6)) }, (_, place) => ({
    programme: `programme-${place}`,
    college: pick(colleges),
    speciality: Math.floor(specialities * uniform() ** 1.6),
    weight: Math.exp(0.9 * normal()),
    women: 0.15 + 0.7 * uniform(),
    effect: 0.2 * normal(),
  }))
  const weights = programmes.reduce((sum, { weight }) => sum + weight, 0)
  const reached = OBSERVATION_POINTS.slice(0, points)
  const people: PersonRecord[] = []
  for (const one of programmes) {
    const count = Math.round((graduates * one.weight) / weights)
    for (let place = 0; place < count; place += 1) {
      const chance = 0.75 + 0.9 * (ofSpeciality[one.speciality]! + ofCollege[one.college]! + one.effect)
      people.push({
        id: `${one.programme}/${place}`,
        programme: one.programme,
        organization: `college-${String(one.college).padStart(3, '0')}`,
        municipality: `4600${one.college % MUNICIPALITIES}`,
        speciality: `speciality-${String(one.speciality).padStart(3, '0')}`,
        specialityGroup: `group-${one.speciality % GROUPS}`,
        sector: `sector-${(one.speciality % GROUPS) % SECTORS}`,
        year: FIRST_YEAR + pick(years),
        sex: uniform() < one.women ? 'FEMALE' : 'MALE',
        outcomes: course(chance, reached, uniform),
      })
    }
  }
  return people
}

function course(
  chance: number,
  reached: readonly ObservationPoint[],
  uniform: () => number,
): { [point in ObservationPoint]?: Outcome } {
  const rate = 1 / (1 + Math.exp(-chance))
  const outcomes: { [point in ObservationPoint]?: Outcome } = {}
  let last: Outcome | undefined
  for (const point of reached) {
    last = last && uniform() < 0.8 ? last : outcome(rate, uniform)
    outcomes[point] = last
  }
  return outcomes
}

const REST: readonly (readonly [Status, number])[] = [
  ['FURTHER_STUDY', 0.36],
  ['MILITARY_SERVICE', 0.56],
  ['UNKNOWN', 0.72],
  ['NOT_ACTIVE', 0.81],
  ['REGISTERED_UNEMPLOYED', 0.88],
  ['INFORMAL_WORK', 0.94],
  ['PARENTAL_LEAVE', 0.985],
  ['EMIGRATED_OR_DECEASED', 1],
]
const MATCH_SHARES: readonly (readonly [Match, number])[] = [
  ['CORE', 0.45],
  ['RELATED', 0.65],
  ['NONE', 0.92],
  ['UNKNOWN', 1],
]

function outcome(rate: number, uniform: () => number): Outcome {
  const among = <T>(shares: readonly (readonly [T, number])[]) => {
    const at = uniform()
    return shares.find(([, until]) => at < until)![0]
  }
  if (uniform() >= rate) {
    const status = among(REST)
    return { status, flags: status === 'EMIGRATED_OR_DECEASED' ? [] : ['STARTS_KNOWN'] }
  }
  const at = uniform()
  const flags: Flag[] = ['STARTS_KNOWN', 'PLACE_KNOWN']
  if (uniform() < 0.8) flags.push('IN_REGION')
  if (uniform() < 0.7) flags.push('PLACED_WITHIN_90')
  if (uniform() < 0.8) flags.push('STARTED_6_AGO')
  if (flags.includes('STARTED_6_AGO') && uniform() < 0.75) flags.push('RETAINED_6')
  return {
    status: at < 0.9 ? 'EMPLOYED' : at < 0.96 ? 'SELF_EMPLOYED' : 'ENTREPRENEUR',
    match: among(MATCH_SHARES),
    flags,
    daysToJob: Math.floor(-60 * Math.log(1 - uniform())),
  }
}
