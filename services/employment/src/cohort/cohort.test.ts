import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { type Cohort, cohortMoves, enrol, enrolledAlready, graduate } from './cohort.ts'
import { recordMovement } from './record-movement.ts'

const TODAY = '2026-03-01'
const fresh = {
  programmeId: 'p',
  providerId: 'college',
  graduationYear: 2024,
  intakeYear: 2022,
  enrolledOn: '2022-09-01',
  enrolled: 48,
}
const cohort: Cohort & { id: string } = { ...fresh, id: 'c' }
const day = { graduatedOn: '2024-06-28', graduated: 48, transferredIn: 0, transferredOut: 0, withdrawn: 0 }
const enrolling = (more: Partial<Parameters<typeof enrol>[1]>) => given().when(enrol, 'c', { ...fresh, ...more })
const graduating = (more: Partial<typeof day>, today = TODAY) =>
  given(cohort).when(graduate, { ...day, ...more }, today)

describe('a cohort', () => {
  it('publishes its size rounded to five only', () => {
    enrolling({}).then({ facts: [{ type: 'cohort.enrolled.v1', data: { enrolled: 50 } }], state: { enrolled: 48 } })
    graduating({ graduated: 42 }).then({
      facts: [{ type: 'cohort.graduated.v1', data: { graduated: 40 } }],
      state: { graduated: 42 },
    })
  })

  it('has at least one student, years, and was enrolled in the year of its intake', () => {
    enrolling({ enrolled: 0, graduationYear: 1 }).refuses({ problems: ['enrolled', 'graduationYear', 'intakeYear'] })
    enrolling({ intakeYear: 2025, enrolledOn: '2025-09-01' }).refuses({ problems: ['intakeYear'] })
    enrolling({ enrolledOn: '2021-09-01' }).refuses({ problems: ['enrolledOn OTHER_YEAR'] })
    enrolling({}).then({ state: { intake: 'p 2022' } })
  })

  it('graduates no more than were enrolled, transfers and leavers counted (R29)', () => {
    graduating({ graduated: 49 }).refuses({ rule: 'R29' })
    graduating({ graduated: 49, transferredIn: 1 }).then()
    graduating({ transferredOut: 1 }).refuses({ rule: 'R29' })
    graduating({ withdrawn: 1 }).refuses({ rule: 'R29' })
    graduating({ graduated: -1 }).refuses({ rule: 'R29' })
    graduating({ graduated: 47, withdrawn: 1 }).then({
      state: { movement: [{ number: 1, kind: 'LEFT', on: '2024-06-28', people: 1, reason: 'OTHER' }] },
    })
  })

  const graduatedAlready = { ...cohort, graduatedOn: '2024-06-28', graduated: 48 }
  followsItsTable(
    cohortMoves,
    {
      enrol: null,
      move: (status) =>
        recordMovement(
          status === 'ENROLLED' ? cohort : graduatedAlready,
          { kind: 'TRANSFERRED_IN', on: '2023-09-01', people: 1 },
          TODAY,
        ),
      graduate: (status) => graduate(status === 'ENROLLED' ? cohort : graduatedAlready, day, TODAY),
    },
    ({ graduated }) => (graduated === undefined ? 'ENROLLED' : 'GRADUATED'),
  )

  it('graduates on a past day of its graduation year', () => {
    graduating({ graduatedOn: '2024-09-01' }).refuses({ problems: ['graduatedOn'] })
    graduating({ graduatedOn: '2023-08-31' }).refuses({ problems: ['graduatedOn'] })
    graduating({}, '2024-06-27').refuses({ problems: ['graduatedOn'] })
  })

  it('says which rule a taken place is', () => {
    expect(enrolledAlready(['_id'])).toMatchObject({ code: 'COHORT_EXISTS' })
    expect(enrolledAlready(['intake'])).toMatchObject({ code: 'INTAKE_HAS_COHORT' })
  })
})
