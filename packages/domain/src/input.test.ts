import { expect, test } from 'vitest'
import { textProblems } from './input.ts'

const codesOf = (text: string) => textProblems('name', text).map(({ code }) => code)

test.each([
  ['half of a character', 'Завод\ud800'],
  ['the other half', '\udc00'],
  ['letters from right to left', '\u202eдоваЗ'],
  ['a mark that turns the direction', 'Завод\u061c'],
  ['a line that only some see', 'Завод\u2028Вход'],
  ['letters of no width', 'За\u200bвод'],
  ['invisible tags', 'Завод\u{E0041}'],
  ['an escape of a terminal', '\u001b[31mЗавод'],
  ['a zero', 'Завод\u0000'],
])('a text with %s is refused', (_, text) => expect(codesOf(text)).toEqual(['UNPRINTABLE']))

test.each(['Завод «Прогресс» № 1', 'Ёлка', 'и\u0306', 'كلية', '👩\u200d🏭 цех', 'два\nряда'])('%j is a text', (text) =>
  expect(codesOf(text)).toEqual([]),
)
