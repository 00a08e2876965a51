import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, type DisclosurePolicy, disclose, roundedToFive, SMALLEST_BASE } from './disclose.ts'

const rate = (numerator: number, base: number, policy: DisclosurePolicy = 'HESA_STANDARD', parentBase?: number) =>
  disclose({ kind: 'RATE', numerator, base, ...(parentBase === undefined ? {} : { parentBase }) }, policy)
const days = (value: number, included: number, more: object = {}, policy: DisclosurePolicy = 'HESA_STANDARD') =>
  disclose({ kind: 'AVERAGE', value, included, unit: 'DAYS', ...more }, policy)
const pay = (value: number, included: number, largestEmployer: number) =>
  disclose({ kind: 'AVERAGE', value, included, unit: 'ROUBLES', largestEmployer }, 'HESA_STANDARD')

type Shown = {
  value: number | null
  base?: number | null
  included?: number | null
  suppressed: boolean
  reason: string
}
const PUBLIC = fc.constantFrom<DisclosurePolicy>('HESA_STANDARD', 'STRICT')
const people = fc.nat({ max: 2_000 })
const cells: fc.Arbitrary<Cell> = fc.oneof(
  people.map((n) => ({ kind: 'COUNT' as const, n })),
  fc.tuple(people, people, fc.option(people, { nil: undefined })).map(([a, b, more]) => ({
    kind: 'RATE' as const,
    numerator: Math.min(a, b),
    base: b,
    ...(more === undefined ? {} : { parentBase: b + more }),
  })),
  fc
    .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), people)
    .map(([value, included]) => ({ kind: 'AVERAGE' as const, unit: 'DAYS' as const, value, included })),
)

/** The numbers of people that round to the same. */
const neighbours = (n: number) => [-2, -1, 0, 1, 2].map((step) => roundedToFive(n) + step).filter((one) => one >= 0)

describe('disclose', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [2.5, 5],
    [3, 5],
    [7, 5],
    [7.5, 10],
    [12, 10],
    [12.5, 15],
    [22, 20],
    [23, 25],
  ])('rounds a count of %d to %d', (n, rounded) => {
    expect(disclose({ kind: 'COUNT', n }, 'HESA_STANDARD')).toEqual({
      value: rounded,
      suppressed: false,
      reason: 'NONE',
    })
  })

  it('publishes no percentage on a base under 22.5, and none on nobody', () => {
    expect(rate(10, 22)).toEqual({ value: null, base: null, suppressed: true, reason: 'SMALL_BASE' })
    expect(rate(10, 22.5)).toMatchObject({ suppressed: false })
    expect(rate(10, 23)).toEqual({ value: 40, base: 25, suppressed: false, reason: 'NONE' })
    expect(rate(0, 0)).toEqual({ value: null, base: null, suppressed: true, reason: 'NOT_APPLICABLE' })
  })

  it('shows rates of the rounded counts: in steps of 5 points up to a shown base of 200, tenths from there on', () => {
    expect(rate(34, 48).value).toBe(70)
    expect(rate(29, 34).value).toBe(85)
    expect(rate(44, 48).value).toBe(90)
    expect(rate(2, 48).value).toBe(0)
    expect(rate(5, 199).value).toBe(5)
    expect(rate(33, 202).value).toBe(20)
    expect(rate(33, 203).value).toBe(17.1)
    expect(rate(2, 300).value).toBe(0)
  })

  it('withholds a part whose complement in its shown parent is too small (COMPLEMENT), but not the whole itself', () => {
    expect(rate(30, 48, 'HESA_STANDARD', 60)).toMatchObject({ value: null, reason: 'COMPLEMENT' })
    expect(rate(30, 48, 'HESA_STANDARD', 71)).toMatchObject({ value: null, reason: 'COMPLEMENT' })
    expect(rate(30, 48, 'HESA_STANDARD', 73)).toMatchObject({ suppressed: false })
    expect(days(17, 48, { parentIncluded: 53 })).toMatchObject({ value: null, reason: 'COMPLEMENT' })
  })

  it('shows a part that looks like its whole, or nobody missing from it would be said by showing', () => {
    for (const missing of [0, 1, 2]) expect(rate(30, 50 - missing, 'HESA_STANDARD', 50)).toEqual(rate(30, 50))
  })

  it('publishes no average over seven people or fewer, days whole and money to a hundred', () => {
    expect(days(17, 7)).toMatchObject({ value: null, included: null, reason: 'SMALL_BASE' })
    expect(days(16.5, 8)).toEqual({ value: 17, included: 10, suppressed: false, reason: 'NONE' })
    expect(days(0, 0)).toMatchObject({ reason: 'NOT_APPLICABLE' })
    expect(days(0, 2)).toEqual(days(0, 0))
    expect(pay(61_749, 40, 20)).toMatchObject({ value: 61_700, included: 40 })
  })

  it('withholds a wage figure of which one employer provides more than 80 % (DOMINANCE)', () => {
    expect(pay(60_000, 40, 33)).toMatchObject({ value: null, reason: 'DOMINANCE' })
    expect(pay(60_000, 40, 32)).toMatchObject({ suppressed: false })
  })

  it('STRICT also withholds counts shown as ten or less, and shares that would reveal them', () => {
    expect(disclose({ kind: 'COUNT', n: 12 }, 'STRICT')).toMatchObject({ value: null, reason: 'SMALL_COUNT' })
    expect(disclose({ kind: 'COUNT', n: 13 }, 'STRICT')).toMatchObject({ value: 15 })
    expect(rate(9, 50, 'STRICT')).toMatchObject({ value: null, reason: 'SMALL_COUNT' })
  })

  it('NONE shows a steward everything but what does not exist', () => {
    expect(rate(1, 3, 'NONE').value).toBeCloseTo(33.33, 2)
    expect(rate(0, 0, 'NONE').reason).toBe('NOT_APPLICABLE')
    expect(disclose({ kind: 'COUNT', n: 19 }, 'NONE').value).toBe(19)
  })

  it('answers the same cell alike, so asking again teaches nothing', () => {
    fc.assert(
      fc.property(cells, PUBLIC, (cell, policy) => {
        expect(disclose(cell, policy)).toEqual(disclose(cell, policy))
      }),
    )
  })

  it('shows the public only multiples of five of people, and no share on a base under 22.5', () => {
    fc.assert(
      fc.property(cells, PUBLIC, (cell, policy) => {
        const shown: Shown = disclose(cell, policy)
        for (const name of ['base', 'included'] as const) expect((shown[name] ?? 0) % 5).toBe(0)
        if (cell.kind === 'COUNT' && shown.value != null) expect(shown.value % 5).toBe(0)
        if (cell.kind === 'RATE' && cell.base < SMALLEST_BASE) expect([shown.value, shown.base]).toEqual([null, null])
        expect(shown.value === null).toBe(shown.suppressed)
        expect(shown.reason === 'NONE').toBe(!shown.suppressed)
      }),
    )
  })

  it('cannot be distinguished: neighbours that round alike look alike, in every figure', () => {
    const alike = people.chain((n) => fc.tuple(fc.constant(n), fc.constantFrom(...neighbours(n))))
    fc.assert(
      fc.property(alike, alike, alike, PUBLIC, ([base, base2], [numerator, numerator2], [whole, whole2], policy) => {
        const shown = (n: number, of: number, parentBase: number) => [
          disclose({ kind: 'COUNT', n }, policy),
          disclose({ kind: 'RATE', numerator: n, base: of, parentBase }, policy),
          disclose({ kind: 'AVERAGE', unit: 'DAYS', value: 17, included: of, parentIncluded: parentBase }, policy),
        ]
        expect(shown(numerator, base, whole)).toEqual(shown(numerator2, base2, whole2))
      }),
    )
  })
})
