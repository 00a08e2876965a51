import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfOrdinal, numberKeyOf, numberProblems, ordinalOf, tidyNumber } from './number.ts'

describe('the number of a document', () => {
  it.each([
    ['№ 878-РП', '878-РП'],
    ['  №№12 ', '12'],
    ['# 5', '5'],
    ['N 12', '12'],
    ['No. 12', '12'],
    ['No12', '12'],
    ['12 – РП', '12-РП'],
    ['12\u2011РП', '12-РП'],
    ['12 / 3', '12/3'],
    ['01-07\n / 5', '01-07/5'],
    ['N-12', 'N-12'],
    ['Исх-12 доп', 'Исх-12 доп'],
  ])('%j is kept as %j', (written, kept) => {
    expect(tidyNumber(written)).toBe(kept)
    expect(tidyNumber(kept)).toBe(kept)
  })

  it.each([
    ['12-РП', '№ 12 - рп'],
    ['12-РП', '12–PП'],
    ['12', '０12'],
    ['№12', '012'],
    ['№ А-12', 'а-12'],
    ['ТС-5', 'TC-5'],
    ['Ё-1', 'е-1'],
  ])('%j and %j are one number', (one, other) => {
    expect(numberKeyOf(one)).toBe(numberKeyOf(other))
  })

  it.each([
    ['12', '12-РП'],
    ['12/3', '123'],
    ['12-3', '12/3'],
    ['1 23', '12 3'],
    ['12', '1.2'],
  ])('%j and %j are two', (one, other) => {
    expect(numberKeyOf(one)).not.toBe(numberKeyOf(other))
  })

  it('is put in order as people count', () => {
    const inOrder = ['2', '9-РП', '10', '10-РП', '10/3', '10/12', '11', '100', 'А-2', 'А-10']
    const sorted = [...inOrder].reverse().sort((a, b) => (numberKeyOf(a) < numberKeyOf(b) ? -1 : 1))
    expect(sorted).toEqual(inOrder)
  })

  it('has a key that follows any two whole numbers, and gives the first of them back whatever stands behind', () => {
    const whole = fc.integer({ min: 1, max: 2 ** 31 })
    fc.assert(
      fc.property(whole, whole, fc.constantFrom('', '-РП', '/3', ' доп', '.1'), (one, other, suffix) => {
        expect(keyOfOrdinal(one) < keyOfOrdinal(other)).toBe(one < other)
        expect(ordinalOf(numberKeyOf(`${one}${suffix}`))).toBe(one)
      }),
    )
    expect(ordinalOf(numberKeyOf('А-12'))).toBeUndefined()
    expect(ordinalOf(numberKeyOf('9'.repeat(40)))).toBeUndefined()
  })

  it.each([
    ['№', 'EMPTY'],
    [' ', 'EMPTY'],
    ['1'.repeat(101), 'TOO_LONG'],
    ['12\u202E21', 'UNPRINTABLE'],
    ['б/н', 'NO_DIGIT'],
    ['—', 'NO_DIGIT'],
  ])('%j is none: %s', (written, code) => {
    expect(numberProblems('number', written)).toMatchObject([{ path: ['number'], code }])
  })
})
