import { drawing } from '@kadry/figures/draw'
import { childId, derivedKey, globalId } from '@kadry/runtime/ids'
import { columnsOn } from '../monitoring-form/columns.ts'
import type { MonitoringReport } from '../monitoring-form/monitoring-form.ts'
import { daysAfter, monthsAfter } from '../outcome/calendar.ts'

/** A document of one of the service's own stores, before bookkeeping: nobody in it ever lived. */
export type SeedDocument = {
  readonly store: 'programmes' | 'cohorts' | 'graduates' | 'forms' | 'needs'
  readonly id: string
  /** The moment of its last write, RFC 3339 in UTC. */
  readonly at: string
  readonly state: Readonly<Record<string, unknown>>
}
/** What the registry would publish of those whom the documents name. */
export type SeedView = {
  readonly view: 'organizations' | 'specialities'
  readonly id: string
  readonly state: Readonly<Record<string, unknown>>
}
export type Seeded = SeedDocument | SeedView

/** The last day of which anything is recorded. */
const LAST_DAY = '2026-11-30'
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025]
const EMPLOYERS = 200
const SPECIALITIES = 60
const MOST_COLLEGES = 60
const PROGRAMMES_OF_COLLEGE = 12
const SECTORS = ['radioelectronics', 'mechanical-engineering', 'nuclear-industry', 'robotics', 'construction']
/** How cohorts are known: one by one, by reports alone, or one by one in part. */
const INDIVIDUAL = 0.7
const REPORTED = 0.9

type Uniform = () => number
type World = {
  readonly uniform: Uniform
  readonly colleges: readonly string[]
  readonly employers: readonly string[]
  readonly specialities: readonly { readonly code: string; readonly okz: readonly string[] }[]
}

/**
 * Documents of so many graduates who never lived, with what stands around them: colleges of uneven size, six
 * graduation years, cohorts known one by one and by reports. The same seed gives the same documents.
 */
export function* seeded(seed: number, graduates: number): Generator<Seeded> {
  const world = worldOf(seed, graduates)
  yield* views(world)
  const programmes = programmesOf(world)
  const weights = programmes.reduce((sum, { weight }) => sum + weight, 0)
  let left = graduates
  for (const [place, programme] of programmes.entries()) {
    yield { store: 'programmes', id: programme.id, at: '2019-06-01T09:00:00.000Z', state: programme.state }
    const isLast = place === programmes.length - 1
    const people = isLast ? left : Math.min(left, Math.round((graduates * programme.weight) / weights))
    left -= people
    yield* cohortsOf(world, programme, people)
  }
  yield* needsOf(world, Math.ceil(graduates / 20))
}

function worldOf(seed: number, graduates: number): World {
  const secret = new Uint8Array(16)
  new DataView(secret.buffer).setFloat64(0, seed)
  const draw = drawing(secret)
  let calls = 0
  const uniform = () => draw('PARTNER', [Math.floor(calls / 2 ** 32), calls++ >>> 0])
  const named = (kind: string, count: number) =>
    Array.from({ length: count }, (_, place) => globalId('Organization', derivedKey(`seed ${kind}`, String(place))))
  return {
    uniform,
    colleges: named('college', Math.min(MOST_COLLEGES, Math.max(3, Math.round(graduates / 1500)))),
    employers: named('employer', EMPLOYERS),
    specialities: Array.from({ length: SPECIALITIES }, (_, place) => ({
      code: `${String(8 + (place % 20)).padStart(2, '0')}.0${1 + (place % 2)}.${String(1 + place).padStart(2, '0')}`,
      okz: [String(7100 + place), String(8100 + place)],
    })),
  }
}

function* views({ colleges, employers, specialities }: World): Generator<SeedView> {
  for (const [place, id] of [...colleges, ...employers].entries()) {
    const oktmo = `46${String(500 + (place % 30))}000`
    const sectorCodes = [SECTORS[place % SECTORS.length]]
    yield {
      view: 'organizations',
      id,
      state: { name: `Организация ${place + 1}`, status: 'ACTIVE', sectorCodes, oktmo },
    }
  }
  for (const { code, okz } of specialities) {
    const occupations = okz.map((one, place) => ({ okz: one, strength: place === 0 ? 'CORE' : 'RELATED' }))
    yield { view: 'specialities', id: globalId('Speciality', code), state: { code, occupations } }
  }
}

type SeedProgramme = ReturnType<typeof programmesOf>[number]

function programmesOf({ uniform, colleges, specialities }: World) {
  return colleges.flatMap((providerId, college) => {
    const size = Math.exp(0.8 * normal(uniform))
    return Array.from({ length: PROGRAMMES_OF_COLLEGE }, (_, place) => {
      const speciality = specialities[Math.floor(SPECIALITIES * uniform() ** 1.5)]!
      const state = {
        providerId,
        specialityCode: speciality.code,
        route: 'SPO',
        durationMonths: 34,
        capacity: 500,
        trainings: [],
      }
      return {
        id: globalId('Programme', derivedKey('seed programme', String(college), String(place))),
        state,
        speciality,
        weight: size * Math.exp(0.7 * normal(uniform)),
        rate: 0.75 + 0.5 * normal(uniform),
      }
    })
  })
}

function* cohortsOf(world: World, programme: SeedProgramme, people: number): Generator<SeedDocument> {
  const { uniform } = world
  for (const [place, year] of YEARS.entries()) {
    const graduated = Math.floor((people * (place + 1)) / YEARS.length) - Math.floor((people * place) / YEARS.length)
    if (graduated === 0) continue
    const id = globalId('Cohort', derivedKey('Cohort', programme.id, String(year)))
    const graduatedOn = `${year}-06-${String(20 + Math.floor(10 * uniform())).padStart(2, '0')}`
    const at = `${graduatedOn}T12:00:00.000Z`
    const { providerId } = programme.state
    const about = { programmeId: programme.id, providerId, graduationYear: year, intakeYear: year - 3 }
    const enrolled = graduated + Math.floor(5 * uniform())
    const state = {
      ...about,
      enrolled,
      enrolledOn: `${year - 3}-09-01`,
      intake: `${programme.id} ${year - 3}`,
      graduatedOn,
      graduated,
    }
    yield { store: 'cohorts', id, at, state }
    const known = uniform()
    if (known < INDIVIDUAL || known >= REPORTED) {
      const recorded = known < INDIVIDUAL ? graduated : Math.floor(graduated / 2)
      for (let person = 0; person < recorded; person += 1)
        yield graduateOf(world, programme, { id, graduatedOn, ...about }, person)
    }
    if (known >= INDIVIDUAL) yield* formsOf(world, programme, { id, graduatedOn, graduated, providerId })
  }
}

type SeedCohort = {
  readonly id: string
  readonly graduatedOn: string
  readonly programmeId: string
  readonly providerId: string
}

/** Up to three jobs, and what came between. */
function graduateOf(world: World, programme: SeedProgramme, cohort: SeedCohort, person: number): SeedDocument {
  const { uniform } = world
  const { id: cohortId, programmeId, providerId, graduatedOn } = cohort
  const id = globalId('Graduate', derivedKey('seed graduate', cohortId, String(person)))
  const works = uniform() < 1 / (1 + Math.exp(-programme.rate - 0.5))
  const spells: Record<string, unknown>[] = []
  let from = daysAfter(graduatedOn, Math.floor(-50 * Math.log(1 - uniform())))
  for (let job = 0; works && job < 3 && from <= LAST_DAY; job += 1) {
    const to = daysAfter(from, 60 + Math.floor(900 * uniform()))
    const ends = job < 2 && uniform() < 0.5 && to <= LAST_DAY
    spells.push(
      spellOf(world, programme, { id: childId('EmploymentSpell', id, String(job + 1)), from, ...(ends ? { to } : {}) }),
    )
    if (!ends) break
    from = daysAfter(to, 1 + Math.floor(120 * uniform()))
  }
  const on = daysAfter(graduatedOn, 30)
  const about = {
    cohortId,
    programmeId,
    providerId,
    person: derivedKey('seed person', id),
    sex: uniform() < 0.5 ? 'FEMALE' : 'MALE',
  }
  const at = `${daysAfter(graduatedOn, 60)}T12:00:00.000Z`
  return {
    store: 'graduates',
    id,
    at,
    state: graduateState(about, at, spells, works ? [] : restOf(uniform, id, on)),
  }
}

type Dated = { readonly recordedAt: string; readonly source: 'COLLEGE' }

function graduateState(
  about: object,
  recordedAt: string,
  spells: readonly object[],
  statuses: readonly object[],
): Record<string, unknown> {
  const entered: Dated = { recordedAt, source: 'COLLEGE' }
  const basis = { kind: 'CONTRACT', document: 'Договор № 1', givenOn: recordedAt.slice(0, 10), recordedAt }
  return {
    ...{ ...about, standing: 'RECORDED', basis, recordedAt },
    spells: spells.map((one) => ({ ...one, ...entered })),
    statuses: statuses.map((one) => ({ ...one, ...entered })),
    ...{ verdicts: [], rulings: [] },
  }
}

function spellOf(
  { uniform, employers }: World,
  { speciality }: SeedProgramme,
  about: { id: string; from: string; to?: string },
) {
  const kind = uniform()
  const contract = kind < 0.92 ? 'EMPLOYMENT' : kind < 0.97 ? 'SELF_EMPLOYED' : 'ENTREPRENEUR'
  const employerId = employers[Math.floor(EMPLOYERS * uniform() ** 2)]!
  const okz = uniform() < 0.6 ? speciality.okz[Math.floor(2 * uniform())]! : String(5000 + Math.floor(300 * uniform()))
  const oktmo = uniform() < 0.8 ? `46${500 + Math.floor(30 * uniform())}000` : '45301000'
  return { ...about, contract, ...(contract === 'EMPLOYMENT' ? { employerId } : {}), okz, oktmo }
}

const REST = ['STUDY', 'CONSCRIPT', 'PARENTAL_LEAVE', 'REGISTERED_UNEMPLOYED', 'CARING', 'INFORMAL']

function restOf(uniform: Uniform, graduateId: string, on: string) {
  const place = Math.floor((REST.length + 1) * uniform())
  return place < REST.length
    ? [
        {
          id: childId('GraduateStatusEntry', graduateId, '1'),
          status: REST[place]!,
          on,
          to: daysAfter(on, 200 + Math.floor(900 * uniform())),
        },
      ]
    : []
}

type Reported = Pick<SeedCohort, 'id' | 'graduatedOn' | 'providerId'> & { readonly graduated: number }

/** What the college filed for six and twelve months after graduation, accepted a week later. */
function* formsOf({ uniform }: World, programme: SeedProgramme, cohort: Reported): Generator<SeedDocument> {
  const { id: cohortId, providerId, graduated, graduatedOn } = cohort
  for (const months of [6, 12]) {
    const observedOn = monthsAfter(graduatedOn, months)
    if (observedOn > LAST_DAY) continue
    const id = globalId('MonitoringForm', derivedKey('MonitoringForm', cohortId, observedOn))
    const at = `${daysAfter(observedOn, 7)}T12:00:00.000Z`
    const about = { cohortId, providerId, observedOn }
    const employed = Math.round((graduated * 1) / (1 + Math.exp(-programme.rate)))
    const counts: Record<string, number> = {
      EMPLOYED: employed,
      EMPLOYED_IN_SPECIALITY: Math.floor(employed * (0.4 + 0.5 * uniform())),
    }
    const whole = columnsOn(observedOn).filter(({ of, code }) => !of && code !== 'EMPLOYED')
    for (let person = employed; person < graduated; person += 1) {
      const { code } = whole[Math.floor(whole.length * uniform() ** 2)]!
      counts[code] = (counts[code] ?? 0) + 1
    }
    const report: MonitoringReport = {
      ...{ ...about, id: childId('MonitoringReport', id, 'TOTAL'), category: 'TOTAL', status: 'ACCEPTED' },
      submissions: [{ on: at.slice(0, 10), recordedAt: at, graduates: graduated, counts }],
      acceptedOn: at.slice(0, 10),
    }
    yield { store: 'forms', id, at, state: { ...about, reports: [report] } }
  }
}

function* needsOf({ uniform, employers, specialities }: World, count: number): Generator<SeedDocument> {
  for (let place = 0; place < count; place += 1) {
    const year = 2023 + (place % 4)
    const headcount = 1 + Math.floor(40 * uniform())
    const okz = specialities[place % SPECIALITIES]!.okz[0]!
    const about = { employerId: employers[place % EMPLOYERS]!, okz, headcount, confirmedHeadcount: headcount }
    const term = { neededFrom: `${year}-01-01`, neededTo: `${year}-12-31`, oktmo: `46${500 + (place % 30)}000` }
    yield {
      store: 'needs',
      id: globalId('WorkforceNeed', derivedKey('seed need', String(place))),
      at: `${year - 1}-03-01T09:00:00.000Z`,
      state: { ...about, ...term, originIds: [], status: 'CONFIRMED' },
    }
  }
}

function normal(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}
