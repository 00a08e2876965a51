import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { refusePlaces } from '../commitment/commitment.ts'
import { commit, open, type Programme } from './programme.ts'

const input = {
  providerId: 'college',
  specialityCode: '11.02.14',
  route: 'SPO' as const,
  durationMonths: 34,
  capacity: 50,
}
const programme: Programme & { id: string } = { ...input, id: 'p', trainings: [] }
const wanted = { employerId: 'plant', intakeYear: 2021, places: 25, needIds: [] }
const trainingId = (id: string, n: number) => `${id}/${n}`
const committing = (found: Programme & { id: string }, more: Partial<typeof wanted> = {}) =>
  given(found).when(commit, { ...wanted, ...more }, undefined, trainingId)

describe('a programme', () => {
  it('opens with a duration and a capacity of at least one, and trains', () => {
    given()
      .when(open, 'p', input, undefined)
      .then({ facts: ['programme.opened.v1'] })
    given()
      .when(open, 'p', { ...input, durationMonths: 0, capacity: 0 }, undefined)
      .refuses({ problems: ['durationMonths', 'capacity'] })
    given()
      .when(open, 'p', { ...input, route: 'IMPORT_OR_WAIVE' }, undefined)
      .refuses({ problems: ['route'] })
  })

  it('numbers its training commitments', () => {
    const twice = committing(committing(programme).state, { places: 10 }).state
    expect(twice.trainings.map(({ id, places }) => [id, places])).toEqual([
      ['p/1', 25],
      ['p/2', 10],
    ])
  })

  it('commits places > 0 and no more than its capacity in one intake (R27)', () => {
    const half = committing(programme).state
    committing(half, { places: 0 }).refuses({ problems: ['places'] })
    committing(half, { places: 26 }).refuses({ rule: 'R27' })
    committing(half, { places: 25 }).then()
    committing(half, { places: 50, intakeYear: 2022 }).then()
  })

  it('commits nothing where the standing of those concerned refuses', () => {
    const refused = ruleRefusal('R5', 'DISSOLVED', 'Ликвидирована.', 'Dissolved.')
    given(programme).when(commit, wanted, refused, trainingId).refuses(refused)
    given().when(open, 'p', input, refused).refuses(refused)
  })
})

describe('places from a round-table commitment', () => {
  const promise = {
    debtorId: 'college',
    beneficiaryIds: ['plant'],
    object: 'TRAINING_PLACES' as const,
    quantity: 25,
    specialityCode: '11.02.14',
  }
  const asked = {
    object: 'TRAINING_PLACES' as const,
    commitmentId: 'c',
    places: 15,
    providerId: 'college',
    employerId: 'plant',
    isSameSpeciality: true,
  }

  it('fit where the provider or the employer has promised them and enough is left', () => {
    expect(refusePlaces(promise, asked, 10)).toBeUndefined()
    expect(refusePlaces({ ...promise, debtorId: 'plant', beneficiaryIds: ['college'] }, asked, 0)).toBeUndefined()
    const { specialityCode: _, ...any } = promise
    expect(refusePlaces(any, { ...asked, isSameSpeciality: false }, 0)).toBeUndefined()
  })

  it('are for those whom they were promised to: no other college or employer uses them up (R23)', () => {
    const seats = { ...promise, debtorId: 'plant', object: 'PRACTICE_SEATS' as const, beneficiaryIds: ['college'] }
    const wanted = { ...asked, object: 'PRACTICE_SEATS' as const }
    expect(refusePlaces(seats, wanted, 0)).toBeUndefined()
    const others = [
      refusePlaces(seats, { ...wanted, providerId: 'lyceum' }, 0),
      refusePlaces({ ...seats, beneficiaryIds: [] }, wanted, 0),
      refusePlaces(promise, { ...asked, employerId: 'bureau' }, 0),
      refusePlaces({ ...promise, beneficiaryIds: ['college'] }, asked, 0),
    ]
    for (const refused of others) expect(refused).toMatchObject({ rule: 'R23', code: 'OTHER_BENEFICIARY' })
    // A copy from before beneficiaries were kept names none.
    const { beneficiaryIds: _, ...former } = seats
    expect(refusePlaces(former, wanted, 0)).toBeUndefined()
  })

  it('do not fit another object, speciality, debtor, or more than is left', () => {
    expect(refusePlaces(undefined, asked, 0)).toMatchObject({ __typename: 'NotFound' })
    expect(refusePlaces(promise, { ...asked, object: 'PRACTICE_SEATS' }, 0)).toMatchObject({
      code: 'NOT_PRACTICE_SEATS',
    })
    expect(refusePlaces({ ...promise, object: 'MENTORS' }, asked, 0)).toMatchObject({ code: 'NOT_TRAINING_PLACES' })
    expect(refusePlaces(promise, { ...asked, isSameSpeciality: false }, 0)).toMatchObject({ code: 'OTHER_SPECIALITY' })
    expect(refusePlaces({ ...promise, debtorId: 'shop' }, asked, 0)).toMatchObject({ code: 'OTHER_DEBTOR' })
    expect(refusePlaces(promise, asked, 11)).toMatchObject({ rule: 'R27', code: 'COMMITMENT_EXHAUSTED' })
  })
})
