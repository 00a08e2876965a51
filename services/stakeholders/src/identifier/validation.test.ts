import { isInn, isKpp, isOgrn, isRegionalOktmo } from '@kadry/domain/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IdKind, validate } from './validation.ts'

const faults = (kind: IdKind, value: string) =>
  validate(kind, value).problems.map(({ code, place, expected }) => [code, place, expected].filter(Boolean))

describe('an identifier', () => {
  it.each([
    ['INN', '7707083893', true],
    ['INN', '7708044713', true],
    ['INN', '5032303688', true],
    ['INN', '500100732259', true],
    ['OGRN', '1037739010891', true],
    ['OGRN', '1048600000492', true],
    ['OGRN', '1027700132195', true],
    ['SNILS', '112-233-445 95', true],
    ['SNILS', '001-001-998 00', false],
    ['SNILS', '001-001-999 65', true],
    ['KPP', '503201001', false],
    ['KPP', '5032AB001', false],
    ['OKTMO', '46788000', false],
    ['OKTMO', '46788000101', false],
    ['OKTMO', '46 748 000', false],
    ['OKTMO', '46\u00A0788\u2009000\u202F101', false],
    ['SNILS', '267\u2011760\u2011436 09', true],
    ['SNILS', '267\u2010760\u2212436\u00A009', true],
    ['SNILS', '267\u2013760\u2013436 09', true],
    ['INN', '\u00A07707083893\u200A', true],
    ['OGRN', '5067847117410', true],
    ['OGRN', '304500116000157', true],
  ] as const)('%s %s is valid; check digits compared: %s', (kind, value, checked) => {
    const normalized = value.replace(/[^0-9A-Z]/g, '')
    expect(validate(kind, ` ${value} `)).toEqual({ kind, valid: true, checked, normalized, problems: [] })
  })

  it.each([
    ['INN', '7707083894', [['CHECK_DIGIT', 10, '3']]],
    ['INN', '500100732269', [['CHECK_DIGIT', 11, '5']]],
    ['INN', '500100732250', [['CHECK_DIGIT', 12, '9']]],
    ['INN', '0000000000', [['NOT_ISSUED']]],
    ['INN', '0007083890', [['NOT_ISSUED']]],
    ['KPP', '000000000', [['NOT_ISSUED']]],
    ['KPP', '503200001', [['NOT_ISSUED']]],
    ['INN', '77 07083893', [['CHARACTERS', 3], ['LENGTH']]],
    ['INN', '770708389', [['LENGTH']]],
    ['INN', '77070838a3', [['CHARACTERS', 9]]],
    ['INN', '٧707083893', [['CHARACTERS', 1]]],
    ['INN', '', [['LENGTH']]],
    ['INN', 'семь', [['CHARACTERS', 1], ['LENGTH']]],
    ['OGRN', '1037739010892', [['CHECK_DIGIT', 13, '1']]],
    ['OGRN', '000000000000000', [['NOT_ISSUED']]],
    ['OGRN', '2235401296513', [['KIND', 1]]],
    ['OGRN', '404500116000154', [['KIND', 1]]],
    [
      'OGRN',
      '3027700132195',
      [
        ['KIND', 1],
        ['CHECK_DIGIT', 13, '3'],
      ],
    ],
    [
      'SNILS',
      '112-233-445 00',
      [
        ['CHECK_DIGIT', 10, '9'],
        ['CHECK_DIGIT', 11, '5'],
      ],
    ],
    ['SNILS', '000-000-000 00', [['NOT_ISSUED']]],
    ['SNILS', '111-111-111 45', [['NOT_ISSUED']]],
    ['KPP', '5032АВ001', [['CHARACTERS', 5]]],
    ['OKTMO', '45000000', [['REGION', 1, '46']]],
    ['OKTMO', '467880001', [['LENGTH']]],
  ] as const)('%s %s is refused with the place and what belongs there', (kind, value, expected) => {
    expect(faults(kind, value)).toEqual(expected)
    expect(validate(kind, value).normalized).toBeUndefined()
  })

  it.each([
    [100, '920000100'],
    [101, '920001000'],
    [201, '990800000'],
    [202, '997000000'],
  ])('СНИЛС with the weighted sum %i ends with 00', (_, nine) =>
    expect(validate('SNILS', `${nine}00`)).toMatchObject({ valid: true, checked: true }),
  )

  it('says in both languages which digit is wrong', () => {
    expect(validate('INN', '7707083894').problems[0]!.message).toEqual({
      ru: 'ИНН: контрольная цифра на месте 10 должна быть 3, стоит 4.',
      en: 'ИНН: the check digit at place 10 must be 3, found 4.',
    })
  })

  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
  const checkedKinds = fc.oneof(
    ...(
      [
        ['INN', 10],
        ['INN', 12],
        ['OGRN', 13],
        ['OGRN', 15],
        ['SNILS', 11],
      ] as const
    ).map(([kind, length]) => digits(length).map((value) => [kind, value] as const)),
  )

  it('with the expected digits put in their places is valid', () => {
    fc.assert(
      fc.property(checkedKinds, ([kind, value]) => {
        const { problems } = validate(kind, value)
        if (problems.some(({ code }) => code === 'NOT_ISSUED' || code === 'KIND')) return
        const mended = problems.reduce(
          (number, { place, expected }) => number.slice(0, place! - 1) + expected + number.slice(place),
          value,
        )
        expect(validate(kind, mended).valid).toBe(true)
      }),
      { seed: 11, numRuns: 2_000 },
    )
  })

  it('is valid here exactly where the registry accepts it', () => {
    const accepts = { INN: isInn, OGRN: isOgrn, KPP: isKpp, OKTMO: isRegionalOktmo }
    const near = fc
      .tuple(fc.constantFrom('INN', 'OGRN', 'KPP', 'OKTMO'), fc.integer({ min: 7, max: 16 }))
      .chain(([kind, length]) =>
        fc.tuple(
          fc.constant(kind),
          fc.oneof(
            digits(length),
            digits(6).map((six) => `46${six}`),
          ),
        ),
      )
    const sample = fc.oneof(near, fc.tuple(fc.constantFrom('INN', 'OGRN', 'KPP', 'OKTMO'), fc.string()))
    fc.assert(
      fc.property(sample, ([kind, value]) => {
        expect(validate(kind as IdKind, value).valid).toBe(accepts[kind as 'INN'](value.trim()))
      }),
      { seed: 12, numRuns: 3_000 },
    )
  })
})
