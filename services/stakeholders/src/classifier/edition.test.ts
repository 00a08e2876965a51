import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edition, type Editions, editionOn, editionsOf, withEdition } from './edition.ts'

type Body = { readonly name: string }
const edition = (name: string, validFrom: string, validTo?: string, ...replacedBy: string[]): Edition<Body> => ({
  name,
  validFrom,
  ...(validTo ? { validTo } : {}),
  replacedBy,
})
const all = (...editions: readonly Edition<Body>[]) =>
  editions.reduce<Editions<Body> | undefined>((found, one) => {
    const next = withEdition(found, one)
    if ('__typename' in next) throw new Error(next.code)
    return next
  }, undefined)!
const terms = (row: Editions<Body>) => editionsOf(row).map(({ name, validFrom, validTo }) => [name, validFrom, validTo])

describe('the editions of a code', () => {
  it('keeps a standard that was replaced twice: three editions, each in force on its days', () => {
    const row = all(edition('I', '2014-01-01'), edition('II', '2019-07-03'), edition('III', '2023-03-01'))
    expect(terms(row)).toEqual([
      ['I', '2014-01-01', '2019-07-02'],
      ['II', '2019-07-03', '2023-02-28'],
      ['III', '2023-03-01', undefined],
    ])
    const on = (day: string) => editionOn(row, day)?.name
    expect(['2013-12-31', '2014-01-01', '2019-07-02', '2019-07-03', '2023-03-01', '2099-01-01'].map(on)).toEqual([
      undefined,
      'I',
      'I',
      'II',
      'III',
      'III',
    ])
  })

  it.each(['Сварщик «ручной» – наплавка', 'Сварщик\u00A0"ручной" - наплавка', 'Свар\u00ADщик “ручной” — наплавка'])(
    'is not another one for what nobody sees or types otherwise: %j (kind 12)',
    (name) => {
      const found = all(edition('Сварщик "ручной" — наплавка', '2014-01-01'))
      expect(withEdition(found, edition(name, '2014-01-01'))).toBe(found)
      expect(withEdition(found, edition(`${name} 2`, '2014-01-01'))).toMatchObject({ code: 'EDITION_DIFFERS' })
    },
  )

  it('takes an earlier edition that comes to light later, in whatever order they are entered', () => {
    const ordered = [edition('I', '2014-01-01'), edition('II', '2019-07-03'), edition('III', '2023-03-01')]
    const expected = terms(all(...ordered))
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ])
      expect(terms(all(...order.map((n) => ordered[n]!)))).toEqual(expected)
  })

  it('never writes over what was said of a day, and lets no term run into another', () => {
    const row = all(edition('I', '2014-01-01', '2018-12-31'), edition('II', '2020-01-01'))
    for (const [wrong, code] of [
      [edition('other', '2014-01-01'), 'EDITION_DIFFERS'],
      [edition('I', '2014-01-01', '2019-12-31'), 'EDITION_DIFFERS'],
      [edition('between', '2018-12-31', '2019-06-01'), 'EDITIONS_OVERLAP'],
      [edition('between', '2019-01-01', '2020-01-01'), 'EDITIONS_OVERLAP'],
    ] as const)
      expect(withEdition(row, wrong)).toMatchObject({ __typename: 'RuleRefusal', code })
  })

  it('lets a code end and name its successors later, and knows what repeats or says less', () => {
    const row = all(edition('I', '2014-01-01'), edition('II', '2019-07-03'))
    const ended = all(
      edition('I', '2014-01-01'),
      edition('II', '2019-07-03'),
      edition('II', '2019-07-03', '2023-01-01', 'x'),
    )
    expect(ended).toMatchObject({ validTo: '2023-01-01', replacedBy: ['x'] })
    for (const repeat of [edition('I', '2014-01-01'), edition('II', '2019-07-03')]) {
      expect(withEdition(row, repeat)).toBe(row)
      expect(withEdition(ended, repeat)).toBe(ended)
    }
  })

  it('has at most one edition on any day, whatever is entered, and the same ones when it is all entered again', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2020-01-${String(day).padStart(2, '0')}`)
    const editions = fc.array(
      fc.record({ from: days, to: fc.option(days, { nil: undefined }), name: fc.constantFrom('a', 'b') }),
    )
    const enter = (found: Editions<Body> | undefined, list: readonly Edition<Body>[]) =>
      list.reduce((row, one) => {
        const next = withEdition(row, one)
        return '__typename' in next ? row : next
      }, found)
    fc.assert(
      fc.property(editions, (given) => {
        const list = given
          .filter(({ from, to }) => !to || to >= from)
          .map(({ from, to, name }) => edition(name, from, to))
        const row = enter(undefined, list)
        if (!row) return
        const held = editionsOf(row)
        expect(held.slice(1).every((one, index) => held[index]!.validTo! < one.validFrom)).toBe(true)
        expect(held.every(({ validFrom, validTo }) => !validTo || validTo >= validFrom)).toBe(true)
      }),
    )
  })
})
