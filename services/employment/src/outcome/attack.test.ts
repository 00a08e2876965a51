import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BalanceFacts, publicBalance } from '../agreement/balance.ts'
import { assessmentSummary, type Taken } from '../certificate/summary.ts'
import { columnsOn } from '../monitoring-form/columns.ts'
import { FEWEST_COLLEGES, shownSum } from '../monitoring-form/shown.ts'
import { roundedToFive } from './disclose.ts'

const EXAM = { on: '2024-06-17', passed: true }

describe('somebody who solves for whole numbers, knowing the rules, with all that anybody may read', () => {
  const STEPS = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5]
  const moves = (people: Record<string, number>, status: string) =>
    STEPS.map((step) => ({ ...people, [status]: people[status]! + step }))

  it('learns no number of people in a column of the monitoring form, from columns that add up to the region’s sum', () => {
    const form = columnsOn('2024-12-01').filter(({ of }) => !of)
    const people = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 150 })), {
      minLength: form.length,
      maxLength: form.length,
    })
    type Counts = Readonly<Record<string, number>>
    const look = (counts: Counts) => {
      const graduates = form.reduce((sum, { code }) => sum + counts[code]!, 0)
      const columns = shownSum({ graduates, counts }, form, FEWEST_COLLEGES, 'HESA_STANDARD')
      return JSON.stringify([roundedToFive(graduates), columns.map((one) => one.people)])
    }
    fc.assert(
      fc.property(people, (counts) => {
        const truth: Counts = Object.fromEntries(form.map(({ code }, index) => [code, counts[index]!]))
        const shown = look(truth)
        const looksAlike = (guess: Counts) => Object.values(guess).every((count) => count >= 0) && look(guess) === shown
        const isOpen = (code: string) =>
          moves(truth, code).some(
            (moved) =>
              looksAlike(moved) ||
              form.some((other) => other.code !== code && moves(moved, other.code).some(looksAlike)),
          )
        expect(form.map(({ code }) => code).filter((code) => !isOpen(code))).toEqual([])
      }),
      { numRuns: 50, seed: 41 },
    )
  })

  it('learns no number of a cohort’s exams and certificates, of all the cohorts that show the same', () => {
    type Row = readonly [taken: number, passed: number]
    const upTo = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
    const look = (n: number, rows: readonly Row[], certified: number) => {
      const exams = rows.flatMap(([taken, passed], at) =>
        upTo(1, taken).map((index): Taken => {
          const id = `${at} ${index}`
          const about = { id, candidate: id, mode: 'GIA_NOK', qualificationCode: String(at), theory: EXAM } as const
          return { ...about, outcome: index <= passed ? 'PASSED' : 'FAILED' }
        }),
      )
      const valid = exams.filter(({ outcome }) => outcome === 'PASSED').slice(0, certified)
      const held = valid.map(({ id: assessmentId }) => ({
        ...{ assessmentId, status: 'VALID' as const, validTo: '2199-01-01' },
      }))
      return JSON.stringify([roundedToFive(n), assessmentSummary(n, exams, held, '2026-03-01')])
    }
    /**
     * Shown 15 or 20 with an exam, all of them; shown 30 with two exams that everybody passed, who has
     * asked for a certificate or not.
     */
    const alone = upTo(13, 22).flatMap((n) =>
      upTo(1, n).flatMap((taken) =>
        upTo(0, taken).flatMap((passed) => [0, passed].map((certified) => [n, certified, taken, passed])),
      ),
    )
    const both = upTo(28, 32).flatMap((n) =>
      upTo(1, n).flatMap((taken) =>
        upTo(1, n - taken).flatMap((other) =>
          [0, 1, taken + other].map((certified) => [n, certified, taken, taken, other, other]),
        ),
      ),
    )
    const rowsOf = ([, , ...cells]: readonly number[]) =>
      cells.flatMap((taken, at) => (at % 2 === 0 ? [[taken, cells[at + 1]!] as const] : []))
    for (const cohorts of [alone, both]) {
      const alike = Map.groupBy(cohorts, (one) => look(one[0]!, rowsOf(one), one[1]!))
      const known = [...alike.values()].flatMap((found) =>
        found[0]!.flatMap((_, cell) => (new Set(found.map((one) => one[cell])).size === 1 ? [[found[0], cell]] : [])),
      )
      expect(known).toEqual([])
    }
  })

  it('learns no enrolment from the balances of an agreement, in however many rows a cohort counts', () => {
    const enrolled = fc.integer({ min: 1, max: 120 })
    const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12, size: 'max' })
    fc.assert(
      fc.property(fc.array(enrolled, { minLength: 1, maxLength: 4 }), weights, (sizes, needed) => {
        const rows = (people: readonly number[]) =>
          JSON.stringify(publicBalance(balanced(people, needed), 2024, '2022-01-01'))
        const shown = rows(sizes)
        const isOpen = (index: number) =>
          [-1, 1].some((step) => {
            const other = sizes.with(index, sizes[index]! + step)
            return other[index]! > 0 && rows(other) === shown
          })
        expect(sizes.filter((_, index) => !isOpen(index))).toEqual([])
      }),
    )
  })
})

/**
 * A programme each, for the same occupation in several territories; two years of history that carry a
 * completion rate.
 */
function balanced(sizes: readonly number[], needed: readonly number[]): BalanceFacts {
  return {
    needs: needed.map((headcount, index) => ({
      ...{ id: `n${index}`, employerId: 'plant', okz: '8212', headcount, confirmedHeadcount: headcount, originIds: [] },
      ...{ neededFrom: '2024-01-01', neededTo: '2024-12-31', status: 'CONFIRMED' },
      oktmo: String(46_500_000 + index),
    })),
    programmes: sizes.map((_, index) => ({ id: `p${index}`, specialityCode: 's', route: 'SPO', durationMonths: 34 })),
    cohorts: sizes.flatMap((enrolled, index) => [
      { programmeId: `p${index}`, graduationYear: 2024, enrolled },
      { programmeId: `p${index}`, graduationYear: 2023, enrolled: 60, graduated: 53 },
    ]),
    targets: new Map([['s', [{ okz: '8212', strength: 'CORE' }]]]),
  }
}
