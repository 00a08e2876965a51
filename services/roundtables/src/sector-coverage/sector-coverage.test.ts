import { describe, expect, it } from 'vitest'
import { reasonsFor } from './sector-coverage.ts'

describe('why a sector needs a round table', () => {
  const covered = {
    sectorCode: 'x',
    since: '2020-01-01',
    twoSidedHeld: 1,
    lastHeldOn: '2022-05-20',
    oneSided: 0,
    notKept: 0,
    short: [],
    blocked: [],
  }
  const inEnglish = (more: object) => reasonsFor({ ...covered, ...more }).map(({ en }) => en)

  it('is nothing where it had one and what was promised was kept', () => {
    expect(inEnglish({})).toEqual([])
  })
  it('is that there was none, ever or since the day', () => {
    const { lastHeldOn: _, ...never } = { ...covered, twoSidedHeld: 0 }
    expect(reasonsFor(never).map(({ en }) => en)).toEqual(['No two-sided round table was ever held.'])
    expect(inEnglish({ twoSidedHeld: 0, since: '2023-01-01' })).toEqual([
      'No two-sided round table since 2023-01-01; the last one was on 2022-05-20.',
    ])
  })
  it('is each table to which one side came, and each commitment that was not kept', () => {
    expect(inEnglish({ oneSided: 2, notKept: 1 })).toEqual([
      'One side alone came; tables: 2.',
      'Commitments not kept in time: 1.',
    ])
  })
  it('is that its agreements are short of people, by year, and that a roadmap is blocked', () => {
    const short = [
      { year: 2024, people: 15 },
      { year: 2025, people: 10 },
    ]
    expect(inEnglish({ short, blocked: ['TRAINING_AGREED', 'SOMETHING_NEW'] })).toEqual([
      'By the balance of its agreements 15 people are missing in 2024.',
      'By the balance of its agreements 10 people are missing in 2025.',
      'A roadmap is blocked at the stage “training agreed”.',
      'A roadmap is blocked at the stage “SOMETHING_NEW”.',
    ])
  })
})
