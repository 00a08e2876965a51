import { describe, expect, it } from 'vitest'
import { matchOf } from './match.ts'

const targets = [
  { standard: '40.196', strength: 'CORE' as const },
  { okpdtr: '18569', strength: 'RELATED' as const },
  { okz: '8212', strength: 'CORE' as const },
]
const ruling = { strength: 'CORE' as const, reason: 'По описанию' }
/** A job that every test would hit, each in its own way. */
const all = { standardCode: '40.201', okpdtr: '18569', okz: '8212', ruling }

describe('whether a job is in the speciality', () => {
  it('is decided by the first of six tests that hits', () => {
    const basis = (job: Parameters<typeof matchOf>[0], certified: string[] = []) =>
      matchOf(job, targets, certified).matchBasis
    expect(basis({ ...all, standardCode: '40.196' }, ['40.196'])).toBe('CERTIFICATE')
    expect(basis({ ...all, standardCode: '40.196' }, ['40.201'])).toBe('STANDARD')
    expect(basis(all)).toBe('JOB_TITLE')
    expect(basis({ ...all, okpdtr: '10001' })).toBe('OKZ_UNIT')
    expect(basis({ ...all, okpdtr: '10001', okz: '8219' })).toBe('OKZ_MINOR_GROUP')
    expect(basis({ okz: '5223', ruling })).toBe('RULING')
    expect(basis({ okz: '5223' })).toBe('NOTHING_LISTED')
    expect(basis({ okpdtr: '10001' })).toBe('NOTHING_LISTED')
    expect(basis({ standardCode: '40.201' })).toBe('NO_OCCUPATION')
  })

  it('is as strong as what decided says; a minor group is related at most', () => {
    const strength = (job: Parameters<typeof matchOf>[0], certified: string[] = []) =>
      matchOf(job, targets, certified).matchStrength
    expect(strength({ standardCode: '40.201' }, ['40.201'])).toBe('CORE')
    expect(strength({ okpdtr: '18569', okz: '8212' })).toBe('RELATED')
    expect(strength({ okz: '8211' })).toBe('RELATED')
    expect(strength({ okz: '82' })).toBe('NONE')
    expect(strength({})).toBe('UNKNOWN')
  })

  it('a ruling holds where the tables are silent, an unknown occupation included, and says its reason', () => {
    expect(matchOf({ ruling: { ...ruling, strength: 'NONE' } }, targets)).toEqual({
      ...{ matchStrength: 'NONE', matchBasis: 'RULING', reason: 'По описанию' },
    })
    expect(matchOf({ okz: '8212', ruling: { ...ruling, strength: 'NONE' } }, targets)).toEqual({
      ...{ matchStrength: 'CORE', matchBasis: 'OKZ_UNIT' },
    })
  })
})
