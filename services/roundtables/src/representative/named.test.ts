import { describe, expect, it } from 'vitest'
import { planned, registration } from '../round-table/table.fixture.ts'
import { keptUntil, needsName, representativeProblems } from './named.ts'

const table = planned({ status: 'HELD' })

describe('the name of a representative', () => {
  it('is needed for thirty days after the table, by Moscow days', () => {
    const came = registration(1, 'ATTENDED')
    expect(keptUntil(table)).toBe('2022-06-19')
    expect(['2022-05-01', '2022-06-19', '2022-06-20'].map((today) => needsName(came, table, today))).toEqual([
      true,
      true,
      false,
    ])
  })

  it.each(['WITHDRAWN', 'REJECTED', 'DECLINED', 'EXPIRED'] as const)('is not needed of one that is %s', (status) => {
    expect(needsName(registration(1, status), table, '2022-05-20')).toBe(false)
  })

  it('is not needed of a table that was cancelled', () => {
    expect(needsName(registration(1, 'CONFIRMED'), { ...table, status: 'CANCELLED' }, '2022-05-01')).toBe(false)
  })

  it('is taken with a name and a consent', () => {
    const codes = (fullName: string, hasConsent: boolean) =>
      representativeProblems({ fullName, hasConsent }).map(({ path, code }) => `${path.at(-1)} ${code}`)
    expect(codes('Орлов Олег', true)).toEqual([])
    expect(codes('Орлов Олег', false)).toEqual(['hasConsent NO_CONSENT'])
    expect(codes(' ', true)).toHaveLength(1)
    expect(codes('О'.repeat(201), true)).toHaveLength(1)
  })
})
