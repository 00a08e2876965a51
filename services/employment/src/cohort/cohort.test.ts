import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { type Cohort, cohortMoves, enrol, enrolledAlready, graduate } from './cohort.ts'

const TODAY = '2026-03-01'
const fresh = { programmeId: 'p', providerId: 'college', graduationYear: 2024, enrolled: 48 }
const cohort: Cohort & { id: string } = { ...fresh, id: 'c' }
const day = { graduatedOn: '2024-06-28', graduated: 48, transferredIn: 0, transferredOut: 0, withdrawn: 0 }
const enrolling = (more: Partial<Parameters<typeof enrol>[1]>, commitmentIds: readonly string[] = []) =>
  given().when(enrol, 'c', { ...fresh, ...more }, commitmentIds)
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

  it('has at least one student, a year, and a training commitment of its own programme', () => {
    enrolling({ enrolled: 0, graduationYear: 1 }).refuses({ problems: ['enrolled', 'graduationYear'] })
    const committed = { trainingCommitmentId: 't' }
    enrolling(committed, ['x']).refuses({ problems: ['trainingCommitmentId'] })
    enrolling(committed, ['t']).then({ state: committed })
  })

  it('graduates no more than were enrolled, transfers and leavers counted (R29)', () => {
    graduating({ graduated: 49 }).refuses({ rule: 'R29' })
    graduating({ graduated: 49, transferredIn: 1 }).then()
    graduating({ transferredOut: 1 }).refuses({ rule: 'R29' })
    graduating({ withdrawn: 1 }).refuses({ rule: 'R29' })
    graduating({ graduated: -1 }).refuses({ rule: 'R29' })
  })

  const graduatedAlready = { ...cohort, graduatedOn: '2024-06-28', graduated: 48 }
  followsItsTable(
    cohortMoves,
    {
      enrol: null,
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
    expect(enrolledAlready(['trainingCommitmentId'])).toMatchObject({ code: 'COMMITMENT_HAS_COHORT' })
  })
})
