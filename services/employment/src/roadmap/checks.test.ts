import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { type BalanceFacts, publicBalance, yearsOf } from '../agreement/balance.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { assess, type RoadmapFacts } from './checks.ts'
import { advance, currentOf } from './roadmap.ts'
import { CHECKS, words } from './words.ts'

const TODAY = '2026-03-01'
const need: WorkforceNeed & { id: string } = {
  id: 'n',
  employerId: 'plant',
  okz: '8212',
  headcount: 40,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  originIds: [],
  status: 'SUBMITTED',
}
const confirmed = { ...need, status: 'CONFIRMED' as const, confirmedHeadcount: 40 }
const training = { id: 't', programmeId: 'p', employerId: 'plant', intakeYear: 2021, places: 25, needIds: [] }
const enrolled = { id: 'c', programmeId: 'p', intakeYear: 2021, graduationYear: 2024, enrolled: 24 }
const graduated = { ...enrolled, graduatedOn: '2024-06-28' }
const agreement = { validFrom: '2022-08-22', sectorCode: 'radioelectronics', partyIds: ['plant', 'college'] }

type Sketch = Partial<RoadmapFacts> & { readonly cohorts?: BalanceFacts['cohorts'] }
/** The balances are those that the job stores of the same facts. */
function facts({ cohorts = [], ...more }: Sketch): RoadmapFacts {
  const known = {
    ...{ agreementId: 'a', agreement },
    partyKinds: new Map<string, Set<OrganizationKind>>([
      ['plant', new Set(['EMPLOYER'])],
      ['college', new Set(['COLLEGE'])],
    ]),
    needs: [],
    programmes: [{ id: 'p', specialityCode: 's', route: 'SPO' as const, durationMonths: 34 }],
    targets: new Map([['s', [{ okz: '8212', strength: 'CORE' as const }]]]),
    trainings: [],
    committedCohorts: [],
    unknownAtM6: null,
    discussedOn: [],
    ...more,
  }
  const rows = (year: number) => publicBalance({ ...known, cohorts }, year, TODAY)
  return { balances: yearsOf(known.needs).map((year) => ({ year, rows: rows(year) })), ...known }
}
const running = { needs: [confirmed], trainings: [training], cohorts: [enrolled], committedCohorts: [enrolled] }
const finished = { ...running, committedCohorts: [graduated] }
const roadmapOf = (more: Sketch, today = TODAY) =>
  given().when(advance, 'r', undefined, assess(facts(more), today), `${today}T09:00:00.000Z`).state
const stageOf = (more: Sketch, today = TODAY) => currentOf(roadmapOf(more, today)).code
const missingIn = (more: Sketch, today = TODAY) =>
  currentOf(roadmapOf(more, today)).checks.flatMap(({ missing }) => missing)

describe('the stages of a cluster agreement', () => {
  it.each<[string, Sketch, string?]>([
    ['AGREEMENT_IN_FORCE', { agreement: { ...agreement, sectorCode: undefined as never } }],
    ['AGREEMENT_IN_FORCE', { partyKinds: new Map([['plant', new Set(['EMPLOYER'] as const)]]) }],
    ['DEMAND_DECLARED', {}],
    ['DEMAND_DECLARED', { needs: [{ ...need, status: 'REJECTED' }] }],
    ['DEMAND_VALIDATED', { needs: [need] }],
    ['BALANCE_COMPUTED', { needs: [confirmed], balances: [] }],
    ['TRAINING_AGREED', { needs: [confirmed] }],
    ['TRAINING_AGREED', { needs: [confirmed], trainings: [training] }],
    ['TRAINING_RUNNING', { needs: [confirmed], trainings: [{ ...training, places: 40 }] }],
    ['TRAINING_RUNNING', { ...running, committedCohorts: [{ ...enrolled, enrolled: 22 }] }],
    ['ASSESSED', running],
    ['PLACED', finished],
    ['PLACED', { ...finished, unknownAtM6: 6 }],
    ['PLACED', { ...finished, unknownAtM6: 0 }, '2024-12-27'],
    ['RETAINED_AND_REVIEWED', { ...finished, unknownAtM6: 5 }, '2024-12-28'],
  ])('stand at %s', (stage, more, today) => {
    expect(stageOf(more, today)).toBe(stage)
  })

  it('are all completed once a meeting was held after the M12 outcome with the agreement on its agenda', () => {
    const discussed = (...discussedOn: string[]) =>
      roadmapOf({ ...finished, unknownAtM6: 0, discussedOn }).stages.at(-1)!.status
    expect(discussed('2025-06-27')).toBe('ENTERED')
    expect(discussed('2024-01-01', '2025-06-28')).toBe('COMPLETED')
  })

  it('name what is missing', () => {
    expect(missingIn({})).toEqual([{ fact: 'NEED_OF_EMPLOYER', organizationId: 'plant' }])
    expect(missingIn({ needs: [need] })).toEqual([
      { fact: 'DECISION_ON_NEED', subjectId: 'n', organizationId: 'plant', okz: '8212' },
    ])
    expect(missingIn({ needs: [confirmed], balances: [] })).toEqual([
      { fact: 'BALANCE', okz: '8212', oktmo: '46568000', year: 2024 },
    ])
    // 40 are needed, nobody is enrolled, 25 places are promised.
    expect(missingIn({ needs: [confirmed], trainings: [training] })).toEqual([
      { fact: 'PLACES_FOR_GAP', okz: '8212', oktmo: '46568000', year: 2024, people: 15 },
    ])
    expect(missingIn({ needs: [confirmed], trainings: [{ ...training, places: 40 }] })).toEqual([
      { fact: 'ENROLMENT', subjectId: 'p', year: 2021, people: 40 },
    ])
    expect(missingIn(running)).toEqual([{ fact: 'GRADUATION', subjectId: 'c', year: 2024 }])
    const examined = (isAttested: boolean) => ({ ...running, committedCohorts: [{ ...graduated, isAttested }] })
    expect(missingIn(examined(false))).toEqual([{ fact: 'ATTESTATION', subjectId: 'c', year: 2024 }])
    expect(missingIn({ ...examined(true), unknownAtM6: 0 })).toEqual([{ fact: 'AGENDA_ITEM' }])
    expect(missingIn({ ...finished, unknownAtM6: 0 })).toEqual([{ fact: 'AGENDA_ITEM' }])
    for (const { checks } of roadmapOf({}).stages)
      for (const { name, missing } of checks) {
        expect(CHECKS[name]).toBeDefined()
        for (const one of missing) expect(words(one, {}).ru).not.toMatch(/undefined|null/)
      }
  })

  it('need no places for gaps that a decision leaves without training', () => {
    const waivers = { '8212-46568000-2024': 'item' }
    expect(stageOf({ needs: [confirmed], plan: { agreementId: 'a', waivers } })).toBe('TRAINING_RUNNING')
    const elsewhere = { '8212-46568000-2025': 'item' }
    expect(stageOf({ needs: [confirmed], plan: { agreementId: 'a', waivers: elsewhere } })).toBe('TRAINING_AGREED')
  })

  it('follow the plan of governance: who answers, by when, and what is skipped', () => {
    const stages = { DEMAND_DECLARED: { responsibleIds: ['plant'], dueOn: '2026-02-28' } }
    expect(roadmapOf({ plan: { stages } }).stages[1]).toMatchObject({ status: 'BLOCKED', ...stages.DEMAND_DECLARED })
    expect(stageOf({ plan: { stages, skips: { DEMAND_DECLARED: 'item' } } })).toBe('DEMAND_VALIDATED')
  })

  it('count only places that graduate no later than the year of demand', () => {
    const late = { ...training, places: 40, intakeYear: 2022 }
    expect(stageOf({ needs: [confirmed], trainings: [late] })).toBe('TRAINING_AGREED')
  })

  it('need places for every gap and for all gaps together', () => {
    const needs = [confirmed, { ...confirmed, id: 'm', oktmo: '46788000' }]
    const enough = { needs, trainings: [{ ...training, places: 80 }] }
    expect(stageOf(enough)).toBe('TRAINING_RUNNING')
    expect(missingIn({ needs, trainings: [{ ...training, places: 79 }] })).toEqual([
      { fact: 'PLACES_FOR_GAP', year: 2024, people: 1 },
    ])
  })

  it('stand where they stand for every size of a cohort that is shown alike, so that no check reveals the size', () => {
    const stages = (size: number) => {
      const cohorts = [{ ...enrolled, enrolled: size }]
      const sketch = { needs: [{ ...confirmed, confirmedHeadcount: 52 }], trainings: [{ ...training, places: 27 }] }
      return roadmapOf({ ...sketch, cohorts, committedCohorts: cohorts }).stages
    }
    for (const size of [24, 25, 26, 27]) expect(stages(size)).toEqual(stages(23))
    expect(stages(22)).not.toEqual(stages(23))
  })

  it('are blocked where the agreement ended before they were completed', () => {
    const ended = { needs: [need], agreement: { ...agreement, terminatedOn: '2026-01-01' } }
    expect(roadmapOf(ended).stages[2]!.status).toBe('BLOCKED')
  })

  it('take an explicit zero for an answer', () => {
    expect(stageOf({ needs: [{ ...confirmed, headcount: 0, confirmedHeadcount: 0 }] })).toBe('TRAINING_RUNNING')
  })
})
