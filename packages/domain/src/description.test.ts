import { describe, expect, it } from 'vitest'
import { labelOf, readDescription } from './description.ts'

describe('a description', () => {
  it.each([
    ['Срок. / The day it is due.', { ru: 'Срок.', en: 'The day it is due.' }],
    ['Доля W / N.\nThe share W / N.', { ru: 'Доля W / N.', en: 'The share W / N.' }],
    ['  ИНН или ОГРН.\n  ИНН or ОГРН.\n', { ru: 'ИНН или ОГРН.', en: 'ИНН or ОГРН.' }],
  ])('%j says the same in Russian and in English', (text, halves) => {
    expect(readDescription(text)).toEqual(halves)
  })

  it.each([
    undefined,
    null,
    '',
    'Только по-русски.',
    'Only English.',
    'Only English. / Twice.',
    'Дважды. / По-русски.',
    'Доля W / N. / The share W / N.',
    'Три.\nстроки.\nThree lines.',
    'Срок. / ',
  ])('%j does not', (text) => {
    expect(readDescription(text)).toBeUndefined()
  })
})

describe('the label of a value', () => {
  it.each([
    [
      { ru: 'Черновик: сослаться ещё нельзя.', en: 'Draft: nothing may refer to it yet.' },
      { ru: 'Черновик', en: 'Draft' },
    ],
    [
      { ru: 'Раз в год.', en: 'Yearly.' },
      { ru: 'Раз в год', en: 'Yearly' },
    ],
  ])('%j is what precedes the explanation', (description, label) => {
    expect(labelOf(description)).toEqual(label)
  })
})
