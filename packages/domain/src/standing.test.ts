import { describe, expect, it } from 'vitest'
import { standing, standingAs } from './standing.ts'

const view = {
  status: 'ACTIVE' as const,
  sectorCodes: [],
  roles: { g: { kind: 'EMPLOYER' as const, validFrom: '2020-01-01', validTo: '2025-12-31' } },
}
const on = (day: string, more: object = {}) =>
  standingAs(['EMPLOYER', 'EMPLOYER_ASSOCIATION'], 'R25', { id: 'plant', view: { ...view, ...more }, day })

describe('the standing of an organisation', () => {
  it('holds while it holds one of the kinds on the day', () => {
    expect(on('2020-01-01')).toBeUndefined()
    expect(on('2025-12-31')).toBeUndefined()
    expect(on('2026-01-01')).toMatchObject({ rule: 'R25', code: 'ROLE_MISSING' })
  })

  it.each([
    ['DRAFT', 'ORGANIZATION_DRAFT'],
    ['SUSPENDED', 'ORGANIZATION_SUSPENDED'],
    ['DISSOLVED', 'ORGANIZATION_DISSOLVED'],
    ['MERGED', 'ORGANIZATION_MERGED'],
  ] as const)('R5: a body that is %s gets nothing new, whichever service is asked', (status, code) => {
    expect(standing('plant', { status })).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5', code })
    expect(on('2025-01-01', { status })).toMatchObject({ rule: 'R5', code })
  })

  it('is that of nobody where no fact of the body has come', () => {
    expect(standing('plant', undefined)).toMatchObject({ __typename: 'NotFound', id: 'plant' })
    expect(standing('plant', { status: undefined } as never)).toMatchObject({ __typename: 'NotFound' })
    expect(standing('plant', { status: 'ACTIVE' })).toBeUndefined()
  })
})
