import { describe, expect, it } from 'vitest'
import { assessmentLoad, assessmentSummary, certifiedIn, mayAllBeAttested, type Taken } from './summary.ts'

const TODAY = '2026-03-01'
const part = { on: '2024-06-17', passed: true }
const taken = (n: number, more: Partial<Taken> = {}): Taken[] =>
  Array.from({ length: n }, (_, index) => ({
    ...{ id: `${more.mode ?? 'GIA_NOK'} ${more.outcome ?? 'PASSED'} ${index}`, mode: 'GIA_NOK' },
    ...{ qualificationCode: '40.19600.01', theory: part, practice: part, examinedOn: '2024-06-17', outcome: 'PASSED' },
    candidate: `${more.mode ?? 'GIA_NOK'} ${more.outcome ?? 'PASSED'} ${index}`,
    ...more,
  })) as Taken[]
const certificates = (of: readonly Taken[], more: object = {}) =>
  of.map(({ id: assessmentId }) => ({ assessmentId, status: 'VALID' as const, validTo: '2029-06-25', ...more }))

describe('the assessments of a cohort', () => {
  it('are counted by mode and qualification, rounded, and certificates as a share of the cohort', () => {
    const passed = taken(26)
    const demo = taken(18, { mode: 'DEMO_EXAM' })
    const failed = taken(4, { outcome: 'FAILED' })
    const summary = assessmentSummary(48, [...passed, ...failed, ...demo], certificates(passed), TODAY)
    expect(summary.byMode).toMatchObject([
      { mode: 'DEMO_EXAM', taken: { value: 20 }, passed: { value: 20 }, appealed: { value: 0 } },
      { mode: 'GIA_NOK', taken: { value: 30 }, passed: { value: 25 } },
    ])
    expect(summary.certified).toMatchObject({ value: 50, base: 50 })
  })

  it('count whoever came to no part not at all, and whoever holds two certificates once', () => {
    const [one, two] = [taken(1)[0]!, { ...taken(1)[0]!, id: 'two' }]
    expect(certifiedIn([one, two], certificates([one, two]), TODAY)).toBe(1)
    expect(certifiedIn([one], certificates([one], { validTo: '2026-02-28' }), TODAY)).toBe(0)
    expect(certifiedIn([one], certificates([one], { status: 'ANNULLED' }), TODAY)).toBe(0)
    const { theory: _, practice: __, ...applied } = one
    expect(assessmentSummary(48, [applied], [], TODAY).byMode).toEqual([])
  })

  it('are withheld where so few stand in a row, or fit the cohort so tightly, that one could be derived', () => {
    const rowsOf = (...people: number[]) =>
      people.flatMap((n, at) => taken(n, { qualificationCode: `40.19600.0${at + 1}` }))
    const reasons = (n: number, ...people: number[]) =>
      assessmentSummary(n, rowsOf(...people), [], TODAY).byMode.map((row) => row.taken.reason)
    expect(reasons(12, 3, 3, 3, 3)).toEqual([])
    // 18 and 18 are shown as 20 each, of a cohort that is shown as 35 and has 37 at most.
    expect(reasons(37, 18, 18)).toEqual(['COMPLEMENT', 'COMPLEMENT'])
    expect(mayAllBeAttested(37, rowsOf(18, 18))).toBe(undefined)
    expect([mayAllBeAttested(48, rowsOf(28, 18)), mayAllBeAttested(48, rowsOf(22, 18))]).toEqual([true, false])
    expect(reasons(48, 30, 18)).toEqual(['NONE', 'NONE'])
  })

  it('load a centre by the month of the exam and the qualification', () => {
    const other = taken(7, { examinedOn: '2024-05-31', outcome: 'FAILED' })
    expect(assessmentLoad([...taken(30), ...other])).toMatchObject([
      { month: '2024-05', taken: { value: 5 }, passed: { value: 0 } },
      { month: '2024-06', qualificationCode: '40.19600.01', taken: { value: 30 }, passed: { value: 30 } },
    ])
  })
})
