import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { type Cohort, cohortMoves, enrol, enrolledAlready, graduate } from './cohort.ts'

const TODAY = '2026-03-01'
const fresh = { programmeId: 'p', providerId: 'college', graduationYear: 2024, enrolled: 48 }
const cohort: Cohort & { id: string } = { ...fresh, id: 'c' }
const day = { graduatedOn: '2024-06-28', graduated: 48, transferredIn: 0, transferredOut: 0, withdrawn: 0 }
const paths = (decision: object) =>
  'problems' in decision ? (decision.problems as { path: string[] }[]).map(({ path }) => path[0]) : []

describe('a cohort', () => {
  it('publishes its size rounded to five only', () => {
    expect(enrol('c', fresh, [])).toMatchObject({ next: { enrolled: 48 }, facts: [{ data: { enrolled: 50 } }] })
    expect(graduate(cohort, { ...day, graduated: 42 }, TODAY)).toMatchObject({
      next: { graduated: 42 },
      facts: [{ data: { graduated: 40 } }],
    })
  })

  it('has at least one student, a year, and a training commitment of its own programme', () => {
    expect(paths(enrol('c', { ...fresh, enrolled: 0, graduationYear: 1 }, []))).toEqual(['enrolled', 'graduationYear'])
    const committed = { ...fresh, trainingCommitmentId: 't' }
    expect(paths(enrol('c', committed, ['x']))).toEqual(['trainingCommitmentId'])
    expect(enrol('c', committed, ['t'])).toHaveProperty('next.trainingCommitmentId', 't')
  })

  it('graduates no more than were enrolled, transfers and leavers counted (R29)', () => {
    expect(graduate(cohort, { ...day, graduated: 49 }, TODAY)).toMatchObject({ rule: 'R29' })
    expect(graduate(cohort, { ...day, graduated: 49, transferredIn: 1 }, TODAY)).toHaveProperty('next')
    expect(graduate(cohort, { ...day, transferredOut: 1 }, TODAY)).toMatchObject({ rule: 'R29' })
    expect(graduate(cohort, { ...day, withdrawn: 1 }, TODAY)).toMatchObject({ rule: 'R29' })
    expect(graduate(cohort, { ...day, graduated: -1 }, TODAY)).toMatchObject({ rule: 'R29' })
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
    expect(paths(graduate(cohort, { ...day, graduatedOn: '2024-09-01' }, TODAY))).toEqual(['graduatedOn'])
    expect(paths(graduate(cohort, { ...day, graduatedOn: '2023-08-31' }, TODAY))).toEqual(['graduatedOn'])
    expect(paths(graduate(cohort, day, '2024-06-27'))).toEqual(['graduatedOn'])
  })

  it('says which rule a taken place is', () => {
    expect(enrolledAlready(['_id'])).toMatchObject({ code: 'COHORT_EXISTS' })
    expect(enrolledAlready(['trainingCommitmentId'])).toMatchObject({ code: 'COMMITMENT_HAS_COHORT' })
  })
})
