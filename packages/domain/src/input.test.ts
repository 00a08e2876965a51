import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { between, spelled, textProblems, tidy, tidyLines, unless } from './input.ts'

const codesOf = (text: string) => textProblems('name', text).map(({ code }) => code)

test.each([
  ['half of a character', 'Завод\ud800'],
  ['the other half', '\udc00'],
  ['text from right to left', '\u202eдоваЗ'],
  ['a mark that turns the direction', 'Завод\u061c'],
  ['a line that only some see', 'Завод\u2028Вход'],
  ['characters of no width', 'За\u200bвод'],
  ['invisible tags', 'Завод\u{E0041}'],
  ['an escape of a terminal', '\u001b[31mЗавод'],
  ['a zero', 'Завод\u0000'],
  ['a code point that is no character', 'Завод\ufffe'],
  ['another of another plane', 'Завод\u{2ffff}'],
])('a text with %s is refused', (_, text) => expect(codesOf(text)).toEqual(['UNPRINTABLE']))

test.each(['Завод «Прогресс» № 1', 'Ёлка', 'и\u0306', 'كلية', '👩\u200d🏭 цех', 'два\nряда'])('%j is a text', (text) =>
  expect(codesOf(text)).toEqual([]),
)

test.each([
  ['a non-breaking space', 'Колледж\u00A0энергетики'],
  ['a thin space', 'Колледж\u2009энергетики'],
  ['a narrow non-breaking space', 'Колледж\u202Fэнергетики'],
  ['an ideographic space', 'Колледж\u3000энергетики'],
  ['a line break', 'Колледж\nэнергетики'],
  ['a line break of Windows', 'Колледж\r\nэнергетики'],
  ['a tab', 'Колледж\tэнергетики'],
  ['several of them', '\u00A0 Колледж \u2003\t\u00A0энергетики\u202F'],
  ['a soft hyphen', 'Кол\u00ADледж энер\u00ADгетики'],
  ['a joiner between letters', 'Кол\u200Dледж энергети\u200Cки'],
  ['a variant selector behind a letter', 'Колледж\uFE0F энергетики'],
])('kind 12: a text with %s is stored clean (FA-5, FA-6, FA-14)', (_, text) => {
  expect(textProblems('name', text)).toEqual([])
  expect(tidy(text)).toBe('Колледж энергетики')
})

test.each(['\u2010', '\u2011', '\u2012', '\u2212', '\uFE63', '\uFF0D'])(
  'the hyphen %j is stored as the one of the keyboard',
  (hyphen) => expect(tidy(`Научно${hyphen}технический`)).toBe('Научно-технический'),
)

test('what means something stays: dashes, quotes, joined emoji', () => {
  for (const text of ['Школа — интернат', '«Луна» и "Марс"', '👩\u200d🏭 цех', '❤\uFE0F']) expect(tidy(text)).toBe(text)
})

test('a text of several lines keeps them', () =>
  expect(tidyLines(' Первое:\u00A0\u00A0да \r\n\r\n\r\n второе:\tнет\u00AD ')).toBe('Первое: да\n\nвторое: нет'))

test.each(['«Луна»', '„Луна“', '“Луна”', '‹Луна›', "''Луна''", '\u00A0"Луна"', '"Лу\u00ADна"'])(
  '%j is spelled as "Луна" is',
  (text) => expect(spelled(text)).toBe('"Луна"'),
)

test('ё, dashes and apostrophes make no other name, capitals do', () => {
  expect(spelled('Щёлково – О’Нил')).toBe(spelled("Щелково — О'Нил"))
  expect(spelled('Ёлка')).toBe('Елка')
  expect(spelled('ЕЛКА')).not.toBe(spelled('Елка'))
})

test.each(['\u034F', '\u2061', '\u206A', '\u3164', '\u180E', '\u2060', '\uFEFFа'])(
  'the invisible %j inside a text is refused',
  (sign) => expect(codesOf(`За${sign}вод`)).toEqual(['UNPRINTABLE']),
)

test('what was cleaned or spelled once is as it was the second time, composed, on one line, and no longer', () => {
  const sign = fc.constantFrom(...'аеёЕЁиb1 -"\'«»“‘–—\u00A0\u00AD\u2009\u2011\u200C\u200D\uFE0F\u0306\u0308\n\t👩🏭')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      const clean = tidy(text)
      expect(tidy(clean)).toBe(clean)
      expect(clean.normalize('NFC')).toBe(clean)
      expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]|\u00AD|\u2011/)
      expect(tidy(tidyLines(text))).toBe(clean)
      expect(spelled(spelled(text))).toBe(spelled(text))
      expect(spelled(clean)).toBe(spelled(text))
    }),
    { seed: 12, numRuns: 5_000 },
  )
})

describe('the checks of an input', () => {
  it('say a problem where what must hold does not, and nothing else', () => {
    expect(unless(true, 'name', 'EMPTY', 'Пусто.', 'Empty.')).toEqual([])
    expect(unless(false, ['row', 'name'], 'EMPTY', 'Пусто.', 'Empty.', 'R1')).toEqual([
      { path: ['row', 'name'], code: 'EMPTY', message: { ru: 'Пусто.', en: 'Empty.' }, rule: 'R1' },
    ])
  })
  it('take both bounds of a range, and nothing outside or that is no number', () => {
    expect([1, 9].flatMap((value) => between('level', value, [1, 9]))).toEqual([])
    for (const value of [0, 10, Number.NaN])
      expect(between('level', value, [1, 9], 'R27')).toMatchObject([{ code: 'OUT_OF_RANGE', rule: 'R27' }])
  })
})
