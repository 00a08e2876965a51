import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BalanceRow } from '../agreement/balance.ts'
import { computeArea, merged } from './area-balance.ts'
import { publicState } from './public-state.ts'

const row = (okz: string, oktmo: string, gap: number): BalanceRow => ({
  ...{ okz, oktmo, year: 2024, gross: 40, net: 40, expectedSupply: 40 - gap, gap, estimated: false },
  inputs: [{ source: 'NEED', needId: 'n', people: 40, weight: 1 }],
})

describe('the balance of an area', () => {
  it('counts its versions, and publishes what anybody may see', () => {
    const part = {
      area: { oktmo: '46568000' },
      year: 2024,
      rows: [row('8212', '46568000', 16)],
      shown: [row('8212', '46568000', 15)],
    }
    const first = given().when(computeArea, 'b', undefined, part, '2026-03-01T09:00:00.000Z')
    first.then({
      facts: [
        { type: 'areaBalance.computed.v1', data: { oktmo: '46568000', number: 1, gaps: [{ okz: '8212', gap: 15 }] } },
      ],
      state: { oktmo: '46568000', number: 1 },
    })
    given()
      .when(computeArea, 'b', first.state, { ...part, area: { sectorCode: 'x' }, shown: [] }, 'later')
      .then({ facts: [{ type: 'areaBalance.computed.v1', data: { sectorCode: 'x', number: 2, gaps: [] } }] })
    expect(publicState(first.state)).toEqual({
      ...{ id: first.state.id, oktmo: '46568000', year: 2024, number: 1 },
      rows: [{ okz: '8212', oktmo: '46568000', gross: 40, net: 40, expectedSupply: 25, gap: 15 }],
    })
  })

  it('of some occupations computed anew is that of all of them computed at once', () => {
    const okz = fc.constantFrom<string>('1', '2', '3')
    const rows = fc
      .uniqueArray(fc.tuple(okz, fc.constantFrom('a', 'b'), fc.integer({ min: -9, max: 9 })), {
        selector: ([code, place]) => `${code} ${place}`,
      })
      .map((all) => all.map(([code, place, gap]) => row(code, place, gap)))
    fc.assert(
      fc.property(rows, rows, fc.uniqueArray(okz), (before, after, touched) => {
        const now = [
          ...before.filter((one) => !touched.includes(one.okz)),
          ...after.filter((one) => touched.includes(one.okz)),
        ]
        const whole = { rows: now, shown: now }
        const part = now.filter((one) => touched.includes(one.okz))
        const known = merged(undefined, { rows: before, shown: before }, undefined)
        expect(merged(known, { rows: part, shown: part }, new Set(touched))).toEqual(
          merged(undefined, whole, undefined),
        )
        expect(merged(known, whole, undefined)).toEqual(merged(undefined, whole, undefined))
      }),
      { numRuns: 100 },
    )
  })
})
