import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { BalanceRow } from '../agreement/balance.ts'
import { compute, isChanged } from './balance.ts'

const row: BalanceRow = {
  ...{ okz: '8212', oktmo: '46568000', year: 2024, gross: 40, net: 40, expectedSupply: 24, gap: 16, coverage: 0.6 },
  ...{ route: 'SPO', estimated: true },
  inputs: [{ source: 'NEED', needId: 'n', people: 40, weight: 1 }],
}
const surplus = { ...row, okz: '7421', expectedSupply: 50, gap: -10 }
const computed = { agreementId: 'a', year: 2024, rows: [row], shown: [row, surplus] }
const AT = '2026-03-01T09:00:00.000Z'

describe('a balance', () => {
  it('is a new version where its numbers or what they are made of have changed, not for the route of a day', () => {
    expect(isChanged(undefined, { rows: [] })).toBe(false)
    expect(isChanged(undefined, { rows: [row] })).toBe(true)
    expect(isChanged({ rows: [row] }, { rows: [{ ...row, route: 'IMPORT_OR_WAIVE' }] })).toBe(false)
    expect(isChanged({ rows: [row] }, { rows: [{ ...row, net: 39 }] })).toBe(true)
    // The database gives the fields of what was changed last, last.
    const { needId, ...input } = row.inputs[0]!
    const { okz, ...rest } = row
    expect(isChanged({ rows: [row] }, { rows: [{ ...rest, okz, inputs: [{ ...input, needId: needId! }] }] })).toBe(
      false,
    )
    expect(isChanged({ rows: [row] }, { rows: [{ ...row, inputs: [] }] })).toBe(true)
    expect(isChanged({ rows: [row] }, { rows: [] })).toBe(true)
  })

  it('counts its versions and publishes the gaps that anybody may see', () => {
    const first = given().when(compute, 'b', undefined, computed, AT)
    first.then({
      facts: [{ type: 'balance.computed.v1', data: { number: 1, gaps: [{ okz: '8212', gap: 16, route: 'SPO' }] } }],
      state: { number: 1, computedAt: AT, rows: [row] },
    })
    given()
      .when(compute, 'b', first.state, computed, AT)
      .then({ state: { number: 2 } })
  })
})
