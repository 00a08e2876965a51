import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { register, rename } from './organization.ts'
import { folded, literal, searchKeys, UNFOLDED } from './search-key.ts'

const grantId = (organization: string, n: number) => `${organization}-${n}`

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
  ])('find %j by %j (issue 13, item 12; FA-6)', (name, wanted) => {
    const { searchKey } = searchKeys({ name, shortName: name, formerNames: [] })
    expect(new RegExp(literal(wanted)).test(searchKey)).toBe(true)
    expect(new RegExp(UNFOLDED).test(searchKey)).toBe(false)
  })
  it('are made at registration and again at each renaming, with every former name', () => {
    const registered = register('x', { name: 'Ёлка', shortName: 'ЁЛ', sectorCodes: [], roles: [] }, grantId)
    expect(registered).toMatchObject({ next: { nameKey: 'елка', searchKey: 'елка\nел' } })
    const { next } = registered as unknown as { next: Parameters<typeof rename>[0] }
    expect(rename({ ...next, id: 'x' }, { name: 'Сосна', on: '2024-09-01' })).toMatchObject({
      next: { nameKey: 'сосна', searchKey: 'сосна\nелка\nел' },
    })
  })
  it('find a text exactly where it is a part of one of the names, whatever operators it has', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аеё Ё.*+?^$()[]{}|\\/-«№\n'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(text, text, text, (name, former, wanted) => {
        fc.pre(folded(wanted) !== '')
        const { searchKey } = searchKeys({
          name,
          shortName: name,
          formerNames: [{ name: former, until: '2024-01-01' }],
        })
        const naive = [name, former].some((one) => folded(one).includes(folded(wanted)))
        expect(new RegExp(literal(wanted)).test(searchKey)).toBe(naive)
      }),
      { seed: 31, numRuns: 3_000 },
    )
  })
})
