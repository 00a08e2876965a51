import { describe, expect, it } from 'vitest'
import { aliveOrRefused, standsAs } from './standing.ts'

const view = {
  status: 'ACTIVE' as const,
  sectorCodes: [],
  roles: { g: { kind: 'EMPLOYER' as const, validFrom: '2020-01-01', validTo: '2025-12-31' } },
}
const on = (day: string, more: object = {}) =>
  standsAs(['EMPLOYER', 'EMPLOYER_ASSOCIATION'], 'R25', { id: 'plant', view: { ...view, ...more }, day })

describe('the standing of an organisation', () => {
  it('holds while it holds one of the kinds on the day', () => {
    expect(on('2020-01-01')).toBeUndefined()
    expect(on('2025-12-31')).toBeUndefined()
    expect(on('2026-01-01')).toMatchObject({ rule: 'R25', code: 'ROLE_MISSING' })
  })

  it('ends with its dissolution (R5), and is unknown where nobody has told of it', () => {
    expect(on('2025-01-01', { status: 'DISSOLVED' })).toMatchObject({ rule: 'R5' })
    expect(aliveOrRefused('plant', undefined)).toMatchObject({ __typename: 'NotFound', id: 'plant' })
    expect(on('2025-01-01', { status: 'SUSPENDED' })).toBeUndefined()
  })
})
