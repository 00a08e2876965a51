import { describe, expect, it } from 'vitest'
import { liesIn, standardOf } from './qualification-area.ts'

describe('a qualification', () => {
  it('belongs to the standard in its code, or to none', () => {
    expect(standardOf('40.05800.01')).toBe('40.058')
    expect(standardOf('40.00000.01')).toBeUndefined()
  })
  it('lies in its field of activity and in its standard', () => {
    expect([liesIn('40.05800.01', '40'), liesIn('40.05800.01', '40.058'), liesIn('40.05800.01', '40.059')]).toEqual([
      true,
      true,
      false,
    ])
    expect([liesIn('40.00000.01', '40'), liesIn('40.00000.01', '40.000')]).toEqual([true, false])
  })
})
