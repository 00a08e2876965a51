import { describe, expect, it } from 'vitest'
import { isInForce, refuseAgreement } from './agreement.ts'

const TODAY = '2026-03-01'
const agreement = { validFrom: '2022-08-22', sectorCode: 'radioelectronics', partyIds: ['plant', 'college'] }

describe('an agreement', () => {
  it('is in force from its first to its last day, unless terminated (R16)', () => {
    const term = { validFrom: '2022-08-22', validTo: '2024-08-21' }
    expect(['2022-08-21', '2022-08-22', '2024-08-21', '2024-08-22'].map((day) => isInForce(term, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isInForce({ ...term, terminatedOn: '2023-01-01' }, '2023-01-01')).toBe(false)
    expect(isInForce({}, '2023-01-01')).toBe(false)
  })

  it('is refused where it is unknown, over, or none of ours', () => {
    expect(refuseAgreement('a', undefined, ['plant'], TODAY)).toMatchObject({ __typename: 'NotFound' })
    expect(refuseAgreement('a', { ...agreement, terminatedOn: TODAY }, ['plant'], TODAY)).toMatchObject({ rule: 'R16' })
    expect(refuseAgreement('a', agreement, ['shop'], TODAY)).toMatchObject({ code: 'NOT_A_PARTY' })
    expect(refuseAgreement('a', agreement, ['plant'], TODAY)).toBeUndefined()
  })
})
