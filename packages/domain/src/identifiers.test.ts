import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  identifierProblems,
  isBranchKpp,
  isInn,
  isKpp,
  isOgrn,
  registrationKind,
  snilsOf,
  tidyNumbers,
} from './identifiers.ts'

describe('R1: check digits', () => {
  it.each(['7707083893', '7708044713', '5032303688', '500100732259'])('accepts the ИНН %s', (inn) =>
    expect(isInn(inn)).toBe(true),
  )
  it.each(['7707083894', '0000000000', '000000000000', '770708389', '77070838930', '770708389a', '0007083890'])(
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
    for (const kpp of ['503201001', '5032AB001', '773650001']) expect(isKpp(kpp)).toBe(true)
    for (const kpp of ['50320100', '5032ab001', '000000000', '003201001', '503200001']) expect(isKpp(kpp)).toBe(false)
  })

  it.each(['267-760-436 09', '26776043609', '267\u2011760\u2011436\u00A009', '267–760–436 09', ' 267 760 436 09 '])(
    'kind 12: reads the СНИЛС %s as a program or a person wrote it',
    (written) => expect(snilsOf(written)).toBe('26776043609'),
  )
  it.each(['267-760-436 08', '267_760_436 09', '2677604360', '000-000-000 00', '267-760-43609x'])(
    'takes %s for no СНИЛС',
    (written) => expect(snilsOf(written)).toBeUndefined(),
  )

  it('catches any single changed digit among the first nine of an ИНН-10, but for the sums that mod 10 folds together', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).filter(inRegion)
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, at, shift) => {
        const changed = nine.map((digit, index) => (index === at ? (digit + shift) % 10 : digit))
        fc.pre(inRegion(changed))
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
      const first = length === 13 ? fc.constantFrom(1, 5) : fc.constant(3)
      const rest = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length - 2, maxLength: length - 2 })
      const body = fc.tuple(first, rest).map(([one, others]) => [one, ...others])
      fc.assert(
        fc.property(body, fc.nat(length - 2), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
          const remainder = (of: readonly number[]) => Number(BigInt(of.join('')) % BigInt(modulus))
          const changed = digits.map((digit, index) => (index === at ? (digit + shift) % 10 : digit))
          const check = remainder(digits) % 10
          expect(isOgrn([...digits, check].join(''))).toBe(true)
          // A change of one digit always changes the remainder; only two remainders with the same last digit
          // look alike.
          expect(remainder(changed)).not.toBe(remainder(digits))
          const isKind = registrationKind(changed.join('') + check)?.startsWith('OGRN') === true
          expect(isOgrn([...changed, check].join(''))).toBe(isKind && remainder(changed) % 10 === check)
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

  /** A check digit is not the whole check (kind 12, FA-8). */
  it.each([
    ['1027700132195', 'OGRN'],
    ['5067847117410', 'OGRN'],
    ['2235401296513', 'GRN'],
    ['6235401296512', 'GRN'],
    ['304500116000157', 'OGRNIP'],
    ['404500116000156', 'GRNIP'],
    ['3027700132195', null],
    ['4027700132195', null],
    ['0027700132195', null],
    ['104500116000157', null],
    ['204500116000157', null],
  ])('%s is a number of this kind: %s', (number, kind) => {
    expect(registrationKind(number)).toBe(kind)
    const code = identifierProblems({ ogrn: number })[0]?.code
    expect(code).toBe(kind?.startsWith('OGRN') ? undefined : 'OGRN')
  })

  it('says of the number of an entry that it is one', () => {
    const [refused] = identifierProblems({ ogrn: '2235401296513' })
    expect(refused?.message).toMatchObject({
      ru: expect.stringContaining('ГРН'),
      en: expect.stringContaining('register entry'),
    })
  })

  it.each([
    ['500101001', false],
    ['997550001', false],
    ['500143001', true],
    ['500102001', true],
    ['500131001', true],
    ['500145001', true],
    ['500115001', false],
    ['5001AB001', false],
  ])('the КПП %s is of a branch: %s', (kpp, isBranch) => expect(isBranchKpp(kpp)).toBe(isBranch))

  it('are taken with the spaces they are printed with, and no others', () => {
    const numbers = {
      inn: '\u00A07707083893 ',
      ogrn: '1027700132195\t',
      kpp: ' 503201001',
      oktmo: '46\u00A0748\u2009000',
    }
    expect(tidyNumbers(numbers)).toEqual({
      inn: '7707083893',
      ogrn: '1027700132195',
      kpp: '503201001',
      oktmo: '46748000',
    })
    expect(tidyNumbers({ inn: '50 21 284232' })).toEqual({ inn: '50 21 284232' })
  })

  it.each([
    [{ inn: '269997984' }, 'было 0269997984'],
    [{ kpp: '27501001' }, 'было 027501001'],
    [{ inn: '7,70708E+09' }, 'как 7,70708E+09, цифры потеряны'],
    [{ ogrn: '1.02770013E+12' }, 'как 1.02770013E+12, цифры потеряны'],
    [{ inn: '7707083894' }, 'не проходит проверку'],
    [{ inn: '269997985' }, 'не проходит проверку'],
  ])('says what a spreadsheet has made of %j', (numbers, reason) => {
    expect(identifierProblems(numbers).map(({ message }) => message.ru)).toEqual([expect.stringContaining(reason)])
  })

  it('reports every wrong identifier of one input at once', () => {
    expect(identifierProblems({ inn: '1', ogrn: '2', kpp: '3' }).map(({ path, rule }) => [path[0], rule])).toEqual([
      ['inn', 'R1'],
      ['ogrn', 'R1'],
      ['kpp', 'R1'],
    ])
  })
})

function inRegion([first, second]: readonly number[]): boolean {
  return first! + second! > 0
}
function sum(digits: readonly number[]): number {
  return [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((total, weight, index) => total + weight * digits[index]!, 0)
}
function control(digits: readonly number[]): number {
  return (sum(digits) % 11) % 10
}
