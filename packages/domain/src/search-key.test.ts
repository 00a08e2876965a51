import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, literal, searchKeyOf } from './search-key.ts'

/** What is spelled in one way, in no key that was folded. */
const UNFOLDED = /[«»„“”‟‹›‘’‚‛´`–—―\u00A0\u00AD\u2010-\u2012\u2000-\u200A\u202F]/

describe('search keys', () => {
  it('fold case, ё, combining marks and runs of spaces', () => {
    expect(folded('  ЩЁЛКОВСКИЙ\t колледж ')).toBe('щелковский колледж')
    expect(folded('Щe\u0308И\u0306')).toBe('щëй')
    expect(folded('Е\u0308лка')).toBe('елка')
  })
  it.each([
    ['Техникум "Луна"', '«Луна»'],
    ['Техникум «Луна»', '"луна"'],
    ['Техникум “Луна”', "''Луна''"],
    ['Меха\u00ADнический', 'Механический'],
    ['Механический', 'меха\u00ADнический'],
    ['Колледж\u00A0энергетики', 'колледж энергетики'],
    ['Научно\u2011технический', 'научно-технический'],
    ['Школа\u202F— интернат', 'школа - интернат'],
    ['Щёлково', 'ЩЕЛКОВО'],
    ['О’Нил', "о'нил"],
  ])('find %j by %j (kind 12, FA-6)', (name, wanted) => {
    const searchKey = searchKeyOf([name])
    expect(new RegExp(literal(wanted)).test(searchKey)).toBe(true)
    expect(UNFOLDED.test(searchKey)).toBe(false)
  })
  it('hold each text once, and leave out what is not there', () => {
    expect(searchKeyOf(['Ёлка', 'ЁЛ', undefined, 'ёлка', null])).toBe('елка\nел')
  })
  it('find a text exactly where it is a part of one of the names, whatever operators it has', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аеё Ё.*+?^$()[]{}|\\/-«№\n'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(text, text, text, (name, former, wanted) => {
        fc.pre(folded(wanted) !== '')
        const searchKey = searchKeyOf([name, former])
        const naive = [name, former].some((one) => folded(one).includes(folded(wanted)))
        expect(new RegExp(literal(wanted)).test(searchKey)).toBe(naive)
      }),
      { seed: 31, numRuns: 3_000 },
    )
  })
})
