import { describe, expect, it } from 'vitest'
import { type CodeTerm, codesOn } from './replacement.ts'

const rows: Readonly<Record<string, CodeTerm>> = {
  a: { validFrom: '2013-10-29', validTo: '2023-08-31', replacedBy: ['b', 'c'] },
  b: { validFrom: '2023-09-01', validTo: '2025-08-31', replacedBy: ['d'] },
  c: { validFrom: '2023-09-01' },
  d: { validFrom: '2025-09-01' },
  gone: { validTo: '2020-12-31' },
  round: { validTo: '2020-12-31', replacedBy: ['round'] },
  plain: {},
}
const asked: string[][] = []
const on = (code: string, day: string) =>
  codesOn(code, day, async (codes) => {
    asked.push([...codes])
    return codes.flatMap((one) => (rows[one] ? [{ code: one, ...rows[one] }] : []))
  })

describe('what a code is called on a day', () => {
  it('is the code itself while it is in force, then what has replaced it, through all its generations', async () => {
    expect(await on('a', '2023-08-31')).toEqual(['a'])
    expect(await on('a', '2023-09-01')).toEqual(['b', 'c'])
    asked.length = 0
    expect(await on('a', '2025-09-01')).toEqual(['c', 'd'])
    expect(asked).toEqual([['a'], ['b', 'c'], ['d']])
  })

  it('is always the code where nobody has said its term, and nothing before it begins or where it is unknown', async () => {
    expect(await on('plain', '1990-01-01')).toEqual(['plain'])
    expect(await on('d', '2025-08-31')).toEqual([])
    expect(await on('x', '2025-08-31')).toEqual([])
  })

  it('is nothing where a code ended without a successor, or in a circle', async () => {
    expect(await on('gone', '2021-01-01')).toEqual([])
    expect(await on('round', '2021-01-01')).toEqual([])
  })
})
