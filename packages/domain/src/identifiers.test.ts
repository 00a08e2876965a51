import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierProblems, isInn, isKpp, isOgrn } from './identifiers.ts'

describe('R1: check digits', () => {
  it.each(['7707083893', '7708044713', '5032303688', '500100732259'])('accepts the ИНН %s', (inn) =>
    expect(isInn(inn)).toBe(true),
  )
  it.each(['7707083894', '0000000000', '000000000000', '770708389', '77070838930', '770708389a'])(
    'refuses the ИНН %s',
    (inn) => expect(isInn(inn)).toBe(false),
  )
  it.each(['1037739010891', '1048600000492', '1027700132195'])('accepts the ОГРН %s', (ogrn) =>
    expect(isOgrn(ogrn)).toBe(true),
  )
  it.each(['1037739010892', '0000000000000', '103773901089'])('refuses the ОГРН %s', (ogrn) =>
    expect(isOgrn(ogrn)).toBe(false),
  )
  it('knows the shape of a КПП', () => {
    expect([isKpp('503201001'), isKpp('5032AB001'), isKpp('50320100'), isKpp('5032ab001')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('catches any single changed digit among the first nine of an ИНН-10, but for the sums that mod 10 folds together', () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .filter((nine) => nine.some((digit) => digit > 0))
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, at, shift) => {
        const changed = nine.map((digit, index) => (index === at ? (digit + shift) % 10 : digit))
        const inn = [...nine, control(nine)].join('')
        const wrong = [...changed, control(nine)].join('')
        expect(isInn(inn)).toBe(true)
        // mod 11 gives 0–10 and mod 10 folds 10 onto 0: only that pair is beyond the algorithm's power.
        const folded = [sum(nine) % 11, sum(changed) % 11].every((rest) => rest === 0 || rest === 10)
        expect(isInn(wrong)).toBe(folded)
      }),
      { seed: 7, numRuns: 2_000 },
    )
  })

  it.each([
    [13, 11],
    [15, 13],
  ])(
    'catches any single changed digit of an ОГРН of %i digits, but for remainders mod %i that mod 10 folds together',
    (length, modulus) => {
      const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length - 1, maxLength: length - 1 })
      fc.assert(
        fc.property(body, fc.nat(length - 2), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
          fc.pre(digits.some((digit) => digit > 0))
          const rest = (of: readonly number[]) => Number(BigInt(of.join('')) % BigInt(modulus))
          const changed = digits.map((digit, index) => (index === at ? (digit + shift) % 10 : digit))
          const check = rest(digits) % 10
          expect(isOgrn([...digits, check].join(''))).toBe(true)
          // A change of one digit always changes the remainder; only two remainders with the same last digit look alike.
          expect(rest(changed)).not.toBe(rest(digits))
          if (changed.some((digit) => digit > 0))
            expect(isOgrn([...changed, check].join(''))).toBe(rest(changed) % 10 === check)
        }),
        { seed: 8, numRuns: 2_000 },
      )
    },
  )

  it('catches any change of the check digit itself', () => {
    for (const number of ['7707083893', '5032303688', '1037739010891', '304500116000157'])
      for (let digit = 0; digit <= 9; digit++) {
        const written = `${number.slice(0, -1)}${digit}`
        expect(number.length === 10 ? isInn(written) : isOgrn(written)).toBe(written === number)
      }
  })

  it('reports every wrong identifier of one input at once', () => {
    expect(identifierProblems({ inn: '1', ogrn: '2', kpp: '3' }).map(({ path, rule }) => [path[0], rule])).toEqual([
      ['inn', 'R1'],
      ['ogrn', 'R1'],
      ['kpp', 'R1'],
    ])
  })
})

function sum(digits: readonly number[]): number {
  return [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((total, weight, index) => total + weight * digits[index]!, 0)
}
function control(digits: readonly number[]): number {
  return (sum(digits) % 11) % 10
}
