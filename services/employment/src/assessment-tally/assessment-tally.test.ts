import { describe, expect, it } from 'vitest'
import { type AssessmentTally, count, talliesOf } from './assessment-tally.ts'

const CODE = '40.19600.01'
const decided = (people: number, examinedOn = '2024-06-17', centreId = 'centre') =>
  Array.from({ length: people }, () => ({ centreId, qualificationCode: CODE, examinedOn, decidedOn: '2024-07-01' }))
const peopleOf = (tallies: readonly AssessmentTally[]) =>
  tallies.map(({ centreId, month, people }) => `${centreId} ${month} ${people}`)

describe('the count of a centre’s assessments', () => {
  it('is rounded to five, by centre and month of the exam', () => {
    const all = [...decided(28), ...decided(12, '2024-05-31'), ...decided(3, '2024-06-18', 'other')]
    expect(peopleOf(talliesOf(all, '2024-12-02'))).toEqual([
      'centre 2024-06 30',
      'centre 2024-05 10',
      'other 2024-06 5',
    ])
  })

  it('is of decided assessments, and of a month that is over', () => {
    const undecided = decided(5).map(({ decidedOn: _, ...rest }) => rest)
    expect(talliesOf(undecided, '2024-12-02')).toEqual([])
    expect(talliesOf(decided(5), '2024-06-30')).toEqual([])
    expect(talliesOf(decided(5), '2024-07-01')).toHaveLength(1)
  })

  it('is published where it is another one, and not where it rounds to none', () => {
    const tally = { centreId: 'centre', qualificationCode: CODE, month: '2024-06', people: 5 }
    expect(count('x', undefined, tally).facts).toEqual([
      { type: 'assessment.completed.v1', data: { id: 'x', ...tally } },
    ])
    expect(count('x', tally, tally).facts).toEqual([])
    expect(count('x', undefined, { ...tally, people: 0 }).facts).toEqual([])
    expect(count('x', tally, { ...tally, people: 0 }).facts).toHaveLength(1)
  })
})
