import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BalanceFacts, publicBalance } from '../agreement/balance.ts'
import { assessmentSummary, type Taken } from '../certificate/summary.ts'
import { columnsOn } from '../monitoring-form/columns.ts'
import { FEWEST_COLLEGES, shownSum } from '../monitoring-form/shown.ts'
import { roundedToFive } from './disclose.ts'
import { GRADUATE_STATUSES, type GraduateStatus, type Measures } from './measure.ts'
import { outcomeSet } from './outcome.ts'

/** What an attacker wants to know about one cohort on one day: whole numbers of people. */
const CELLS = ['n', 'inWork', 'excused', 'unknown', 'known', 'core', 'soon', 'retained', 'starters'] as const
type Cohort = Readonly<Record<(typeof CELLS)[number], number>>

const EXAM = { on: '2024-06-17', passed: true }

/** What cannot be otherwise in any cohort. */
const isPossible = (c: Partial<Cohort>): boolean =>
  Object.values(c).every((people) => people >= 0) &&
  (c.inWork ?? 0) + (c.excused ?? 0) + (c.unknown ?? 0) <= (c.n ?? Infinity) &&
  (c.known ?? 0) <= (c.inWork ?? Infinity) &&
  (c.core ?? 0) <= (c.known ?? Infinity) &&
  (c.soon ?? 0) <= (c.n ?? Infinity) &&
  (c.starters ?? 0) <= (c.n ?? Infinity) &&
  (c.retained ?? 0) <= (c.starters ?? Infinity)

const noStatuses = Object.fromEntries(GRADUATE_STATUSES.map((status) => [status, 0])) as Measures['statuses']
const measuresOf = (cohort: Cohort, statuses = noStatuses): Measures => {
  const { n, inWork, excused, unknown, known, core, soon, retained, starters } = cohort
  const retention = { numerator: retained, base: starters }
  return {
    n,
    statuses,
    employmentRate: { numerator: inWork, base: n },
    employmentRateActive: { numerator: inWork, base: n - excused, parentBase: n },
    positiveDestinationRate: { numerator: inWork + excused, base: n },
    inSpecialityRate: { numerator: core, base: known },
    inSpecialityCoreRate: { numerator: core, base: known },
    knownOccupationShare: { numerator: known, base: inWork },
    employedWithin90Share: { numerator: soon, base: n },
    retention6: retention,
    retention12: retention,
    staysInRegionRate: { numerator: inWork, base: inWork },
    unknownShare: { numerator: unknown, base: n },
    medianDaysToFirstJob: { value: 17, included: starters },
  }
}

/** All that anybody can ask of the cohort. */
const read = (measures: Measures) =>
  (['HESA_STANDARD', 'STRICT'] as const).map((policy) => outcomeSet({ at: 'M12', asOf: null, policy, measures }))

/** Each figure, and the last cell that has to be guessed before it can be compared. */
const CHECKED = {
  n: ['base'],
  inWork: ['employmentRate', 'staysInRegionRate'],
  excused: ['employmentRateActive', 'positiveDestinationRate'],
  unknown: ['unknownShare', 'quality', 'statuses'],
  known: ['knownOccupationShare'],
  core: ['inSpecialityRate', 'inSpecialityCoreRate'],
  soon: ['employedWithin90Share'],
  retained: [],
  starters: ['retention6', 'retention12', 'medianDaysToFirstJob'],
} as const satisfies Record<keyof Cohort, readonly (keyof ReturnType<typeof outcomeSet>)[]>

/**
 * The cells that have one value in every cohort that looks like this one. The attacker knows the rules of
 * disclosure and tries whole numbers beside the true ones; leaving out those further off can only make him
 * claim too much.
 */
function determined(truth: Cohort): string[] {
  const shown = read(measuresOf(truth))
  const looksAlike = (guess: Cohort, cell: keyof Cohort) => {
    const seen = read(measuresOf(guess))
    return CHECKED[cell].every((figure) =>
      seen.every((set, index) => JSON.stringify(set[figure]) === JSON.stringify(shown[index]![figure])),
    )
  }
  /** Another cohort that looks the same, whose `wanted` is another number. */
  const another = (wanted: keyof Cohort, guess: Partial<Cohort>, depth: number): boolean => {
    const cell = CELLS[depth]
    if (!cell) return true
    const values = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => truth[cell] + step)
    return values.some((value) => {
      if (cell === wanted && value === truth[cell]) return false
      const next = { ...guess, [cell]: value }
      return isPossible(next) && looksAlike({ ...truth, ...next }, cell) && another(wanted, next, depth + 1)
    })
  }
  return CELLS.filter((cell) => !another(cell, {}, 0))
}

const cohorts = fc.nat({ max: 400 }).chain((n) =>
  fc.tuple(fc.nat({ max: n }), fc.nat({ max: n }), fc.nat({ max: n })).chain(([inWork, soon, starters]) =>
    fc.tuple(fc.nat({ max: n - inWork }), fc.nat({ max: inWork }), fc.nat({ max: starters })).chain((parts) => {
      const [excused, known, retained] = parts
      return fc.tuple(fc.nat({ max: n - inWork - excused }), fc.nat({ max: known })).map(([unknown, core]): Cohort => {
        return { n, inWork, soon, starters, excused, known, retained, unknown, core }
      })
    }),
  ),
)

describe('somebody who solves for whole numbers, knowing the rules, with all that anybody may read', () => {
  it('learns no count of the cohort of 48 whose counts were once solved for', () => {
    const cohort = {
      n: 48,
      inWork: 34,
      excused: 9,
      unknown: 5,
      known: 34,
      core: 29,
      soon: 33,
      retained: 30,
      starters: 38,
    }
    expect(determined(cohort)).toEqual([])
  })

  it('learns no count of any cohort', () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        expect(determined(cohort)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  const STEPS = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5]
  const moves = (people: Record<string, number>, status: string) =>
    STEPS.map((step) => ({ ...people, [status]: people[status]! + step }))

  it('learns no number of people in a status, from statuses that add up to the base', () => {
    const people = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 150 })), {
      minLength: GRADUATE_STATUSES.length - 1,
      maxLength: GRADUATE_STATUSES.length - 1,
    })
    fc.assert(
      fc.property(people, (counts) => {
        const parts = GRADUATE_STATUSES.filter((status) => status !== 'EMIGRATED_OR_DECEASED')
        const truth = Object.fromEntries(parts.map((status, index) => [status, counts[index]!]))
        const look = (statuses: Record<string, number>) => {
          const n = parts.reduce((sum, status) => sum + statuses[status]!, 0)
          const all = { ...noStatuses, ...statuses } as Record<GraduateStatus, number>
          const cells = { inWork: 0, excused: 0, known: 0, core: 0, soon: 0, retained: 0, starters: 0 }
          return JSON.stringify(read(measuresOf({ ...cells, n, unknown: all.UNKNOWN }, all)))
        }
        const shown = look(truth)
        const looksAlike = (people: Record<string, number>) =>
          Object.values(people).every((count) => count >= 0) && look(people) === shown
        /**
         * Another cohort that looks the same, in which one status counts others and up to `depth` more do.
         */
        const another = (people: Record<string, number>, changed: readonly string[], depth: number): boolean =>
          parts.some(
            (status) =>
              !changed.includes(status) &&
              moves(people, status).some((next) => reaches(next, [...changed, status], depth)),
          )
        const reaches = (people: Record<string, number>, changed: readonly string[], depth: number): boolean =>
          depth === 0 ? looksAlike(people) : another(people, changed, depth - 1)
        const isOpen = (status: string) =>
          [0, 1, 2].some((depth) => moves(truth, status).some((moved) => reaches(moved, [status], depth)))
        expect(parts.filter((status) => !isOpen(status))).toEqual([])
      }),
      // Withheld for a sum that would decide them all: what looks the same differs in three of them.
      { numRuns: 200, examples: [[[8, 0, 138, 0, 0, 0, 0, 108, 0, 3]]] },
    )
  })

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
