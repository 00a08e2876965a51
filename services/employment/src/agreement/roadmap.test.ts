import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { describe, expect, it } from 'vitest'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { isInForce, refuseAgreement } from './agreement.ts'
import { type RoadmapFacts, roadmap, STAGES } from './roadmap.ts'

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
const enrolled = { programmeId: 'p', intakeYear: 2021, graduationYear: 2024, enrolled: 24 }
const graduated = { ...enrolled, graduatedOn: '2024-06-28' }
const agreement = { validFrom: '2022-08-22', sectorCode: 'radioelectronics', partyIds: ['plant', 'college'] }

const start: RoadmapFacts = {
  agreement,
  partyKinds: new Map<string, Set<OrganizationKind>>([
    ['plant', new Set(['EMPLOYER'])],
    ['college', new Set(['COLLEGE'])],
  ]),
  needs: [],
  programmes: [{ id: 'p', specialityCode: 's', route: 'SPO', durationMonths: 34 }],
  cohorts: [],
  targets: new Map([['s', [{ okz: '8212', strength: 'CORE' as const }]]]),
  trainings: [],
  committedCohorts: [],
  unknownAtM6: null,
}
const running = { needs: [confirmed], trainings: [training], cohorts: [enrolled], committedCohorts: [enrolled] }
const finished = { ...running, committedCohorts: [graduated] }
const stageOf = (more: Partial<RoadmapFacts>, today = TODAY) => roadmap({ ...start, ...more }, today).currentStage

describe('the roadmap of a cluster agreement', () => {
  it.each<[string, Partial<RoadmapFacts>, string?]>([
    ['AGREEMENT_IN_FORCE', { agreement: { ...agreement, sectorCode: undefined as never } }],
    ['AGREEMENT_IN_FORCE', { partyKinds: new Map([['plant', new Set(['EMPLOYER'] as const)]]) }],
    ['DEMAND_DECLARED', {}],
    ['DEMAND_DECLARED', { needs: [{ ...need, status: 'REJECTED' }] }],
    ['DEMAND_VALIDATED', { needs: [need] }],
    ['TRAINING_AGREED', { needs: [confirmed] }],
    ['TRAINING_AGREED', { needs: [confirmed], trainings: [training] }],
    ['TRAINING_RUNNING', { needs: [confirmed], trainings: [{ ...training, places: 40 }] }],
    ['TRAINING_RUNNING', { ...running, committedCohorts: [{ ...enrolled, enrolled: 22 }] }],
    ['ASSESSED', running],
    ['PLACED', finished],
    ['PLACED', { ...finished, unknownAtM6: 6 }],
    ['PLACED', { ...finished, unknownAtM6: 0 }, '2024-12-27'],
    ['RETAINED_AND_REVIEWED', { ...finished, unknownAtM6: 5 }, '2024-12-28'],
  ])('stands at %s', (stage, more, today) => {
    expect(stageOf(more, today)).toBe(stage)
  })

  it('counts only places that graduate no later than the year of demand', () => {
    const late = { ...training, places: 40, intakeYear: 2022 }
    expect(stageOf({ needs: [confirmed], trainings: [late] })).toBe('TRAINING_AGREED')
  })

  it('stages before the current one are completed, those after it not started', () => {
    const { stages } = roadmap({ ...start, needs: [need] }, TODAY)
    expect(stages.map(({ code }) => code)).toEqual([...STAGES])
    expect(stages.map(({ status }) => status)).toEqual([
      'COMPLETED',
      'COMPLETED',
      'ENTERED',
      ...Array(6).fill('NOT_STARTED'),
    ])
  })

  it('stands where it stands for every size of a cohort that is shown alike, so that no check reveals the size', () => {
    const stages = (size: number) => {
      const cohorts = [{ ...enrolled, enrolled: size }]
      const facts = { needs: [{ ...confirmed, confirmedHeadcount: 52 }], trainings: [{ ...training, places: 27 }] }
      return roadmap({ ...start, ...facts, cohorts, committedCohorts: cohorts }, TODAY).stages
    }
    for (const size of [24, 25, 26, 27]) expect(stages(size)).toEqual(stages(23))
    expect(stages(22)).not.toEqual(stages(23))
  })

  it('is blocked where the agreement ended before the stage did', () => {
    const ended = { ...start, needs: [need], agreement: { ...agreement, terminatedOn: '2026-01-01' } }
    expect(roadmap(ended, TODAY).stages[2]!.status).toBe('BLOCKED')
  })

  it('an explicit zero is an answer', () => {
    expect(stageOf({ needs: [{ ...confirmed, headcount: 0, confirmedHeadcount: 0 }] })).toBe('TRAINING_AGREED')
  })
})

describe('an agreement', () => {
  it('is in force from its first to its last day, unless terminated (R16)', () => {
    const term = { validFrom: '2022-08-22', validTo: '2024-08-21' }
    expect(['2022-08-21', '2022-08-22', '2024-08-21', '2024-08-22'].map((day) => isInForce(term, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isInForce({ ...term, terminatedOn: '2023-01-01' }, '2023-01-01')).toBe(false)
    expect(isInForce({}, '2023-01-01')).toBe(false)
  })

  it('is refused where it is unknown, over, or none of ours', () => {
    expect(refuseAgreement('a', undefined, ['plant'], TODAY)).toMatchObject({ __typename: 'NotFound' })
    expect(refuseAgreement('a', { ...agreement, terminatedOn: TODAY }, ['plant'], TODAY)).toMatchObject({ rule: 'R16' })
    expect(refuseAgreement('a', agreement, ['shop'], TODAY)).toMatchObject({ code: 'NOT_A_PARTY' })
    expect(refuseAgreement('a', agreement, ['plant'], TODAY)).toBeUndefined()
  })
})
