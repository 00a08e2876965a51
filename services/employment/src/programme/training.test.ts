import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { intakesOf, planIntake } from './intake.ts'
import { commit, type Programme, placesOf } from './programme.ts'
import { cancel, recordTargetContracts, statusWith, trainingMoves } from './training.ts'

const TODAY = '2023-03-01'
const training = { id: 't', programmeId: 'p', employerId: 'plant', intakeYear: 2022, places: 25, needIds: [] }
const programme: Programme & { id: string } = {
  id: 'p',
  providerId: 'college',
  specialityCode: '11.02.14',
  route: 'SPO',
  durationMonths: 22,
  capacity: 50,
  trainings: [training],
}
const cancellation = { on: TODAY, reason: 'x' }
const asked = (cohort?: object) => ({ id: 't', cohort, today: TODAY })

describe('an intake', () => {
  const plan = { year: 2022, budget: 20, paid: 10, targeted: 5 }
  const planning = (more: Partial<typeof plan>) => given(programme).when(planIntake, { ...plan, ...more })

  it('has places of the budget and paid ones, some of the former targeted; what is promised is not free', () => {
    const planned = planning({}).state as Programme
    expect(intakesOf(planned)).toEqual([{ ...plan, places: 30, committed: 25, free: 5 }])
    expect(intakesOf(planned, 2022)).toHaveLength(1)
    expect(intakesOf(planned, 2023)).toEqual([])
  })

  it('is planned anew for the same year, and refused without places or below what is promised (R27)', () => {
    planning({})
      .when(planIntake, { ...plan, paid: 20 })
      .then({ state: { intakes: [{ year: 2022, paid: 20 }] } })
    planning({ paid: 4 }).refuses({ rule: 'R27', code: 'PLACES_COMMITTED' })
    planning({ year: 2023, budget: 0, paid: 0, targeted: 0 }).refuses({ problems: ['budget NO_PLACES R27'] })
    planning({ targeted: 21 }).refuses({ problems: ['targeted OUT_OF_RANGE R27'] })
    planning({ budget: -1 }).refuses({ problems: ['budget', 'targeted'] })
  })

  it('bounds the commitments of its year, and the capacity those of years without a plan (R27)', () => {
    const wanted = { employerId: 'plant', intakeYear: 2022, places: 6, needIds: [] }
    const committing = (intakeYear: number, places: number) =>
      planning({}).when(commit, { ...wanted, intakeYear, places }, undefined, (id, n) => `${id}/${n}`)
    committing(2022, 5).then()
    committing(2022, 6).refuses({ rule: 'R27', code: 'CAPACITY_EXCEEDED' })
    committing(2023, 50).then()
  })
})

describe('a training commitment', () => {
  it('is cancelled with a reason, and its places are free again', () => {
    const cancelled = given(programme).when(cancel, asked(), ' Набор  закрыт ')
    cancelled.then({ facts: [{ type: 'training.cancelled.v1', data: { id: 't', on: TODAY, reason: 'Набор закрыт' } }] })
    expect(placesOf(cancelled.state as Programme, 2022)).toBe(0)
    given(programme)
      .when(cancel, asked(), '')
      .refuses({ problems: ['reason EMPTY'] })
    given(programme)
      .when(cancel, { ...asked(), id: 'x' }, 'y')
      .refuses({ __typename: 'NotFound', id: 'x' })
  })

  it('has contracts of target training as a number, at most one a place, and publishes none of it', () => {
    const contracts = (people: number, until = '2027-06-30') =>
      given(programme).when(recordTargetContracts, asked(), { people, until })
    contracts(18).then({
      facts: [{ type: 'training.contracted.v1', data: { id: 't', programmeId: 'p', until: '2027-06-30' } }],
      state: { trainings: [{ targetContracts: { people: 18 } }] },
    })
    contracts(26).refuses({ problems: ['people OUT_OF_RANGE R27'] })
    contracts(18, TODAY).refuses({ problems: ['until NOT_LATER'] })
  })

  const inState = {
    COMMITTED: [{}, undefined],
    ENROLLED: [{}, {}],
    GRADUATED: [{}, { graduatedOn: '2024-06-28' }],
    CANCELLED: [{ cancellation }, {}],
  } as const
  // The state is that of a cohort beside the programme: the employer's id carries it through the decision.
  const of = (status: keyof typeof inState) => {
    const [more, cohort] = inState[status]
    const found = { ...programme, trainings: [{ ...training, ...more, employerId: status }] }
    return { found, about: asked(cohort) }
  }
  followsItsTable(
    trainingMoves,
    {
      commit: null,
      enrol: null,
      graduate: null,
      cancel: (status) => cancel(of(status).found, of(status).about, 'x'),
      contract: (status) =>
        recordTargetContracts(of(status).found, of(status).about, { people: 1, until: '2027-06-30' }),
    },
    ({ trainings }) => (trainings[0]!.cancellation ? 'CANCELLED' : (trainings[0]!.employerId as keyof typeof inState)),
  )

  it('has the state of the cohort of its intake', () => {
    for (const [status, [more, cohort]] of Object.entries(inState))
      expect(statusWith({ ...training, ...more }, cohort)).toBe(status)
  })
})
