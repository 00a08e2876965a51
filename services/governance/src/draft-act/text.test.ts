import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, pointsOf, withWordings, wordsOf } from './text.ts'

const text =
  'Порядок\nработы\n1. Группа собирается.\n1.1) Ежеквартально,\nпо средам.\n2 Решает большинством.\n1. Приложение.'

describe('the points of a text', () => {
  it('begin with their numbers, go on to the next one, and are counted where a number comes again', () => {
    expect(pointsOf(text)).toEqual([
      { anchor: '0', text: 'Порядок\nработы' },
      { anchor: '1', text: '1. Группа собирается.' },
      { anchor: '1.1', text: '1.1) Ежеквартально,\nпо средам.' },
      { anchor: '2', text: '2 Решает большинством.' },
      { anchor: '1(2)', text: '1. Приложение.' },
    ])
  })
  it('get other wordings, with the number of the point where the wording has none', () => {
    const worded = withWordings(
      text,
      new Map([
        ['1.1', 'Ежемесячно.'],
        ['2', '2 Решает консенсусом.'],
        ['0', 'Порядок работы'],
      ]),
    )
    expect(worded).toBe(
      'Порядок работы\n1. Группа собирается.\n1.1) Ежемесячно.\n2 Решает консенсусом.\n1. Приложение.',
    )
  })
})

describe('what changed between two texts', () => {
  it('is said by points: changed and added ones in the order of the later text, removed ones last', () => {
    const later = '1. Группа собирается часто.\n3. Публикует решения.\n2 Решает большинством.'
    expect(changesBetween(text, later).map(({ kind, anchor }) => `${kind} ${anchor}`)).toEqual([
      'CHANGED 1',
      'ADDED 3',
      'REMOVED 0',
      'REMOVED 1.1',
      'REMOVED 1(2)',
    ])
    expect(changesBetween(text, text)).toEqual([])
    expect(changesBetween('', '1. Первый.')).toEqual([{ kind: 'ADDED', anchor: '1', after: '1. Первый.' }])
  })
  it('is said by words, whole ones in Russian too', () => {
    const change = { before: '1. Группа собирается ежеквартально.', after: '1. Группа собирается ежемесячно.' }
    expect(wordsOf(change)).toEqual([
      { kind: 'KEPT', text: '1. Группа собирается ' },
      { kind: 'REMOVED', text: 'ежеквартально' },
      { kind: 'ADDED', text: 'ежемесячно' },
      { kind: 'KEPT', text: '.' },
    ])
    expect(wordsOf({ after: 'Новое' })).toEqual([{ kind: 'ADDED', text: 'Новое' }])
  })
  const words = fc.array(fc.constantFrom('группа', 'решает', 'часто', ',', '1.', 'редко'), { maxLength: 12 })
  it('leads from one text to the other, for any words', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')]
        const changes = wordsOf({ before, after })
        const read = (without: string) =>
          changes
            .filter(({ kind }) => kind !== without)
            .map((part) => part.text)
            .join('')
        // Spaces between words are no words.
        const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
        expect([plain(read('ADDED')), plain(read('REMOVED'))]).toEqual([before, after])
      }),
      { numRuns: 50 },
    )
  })
  it('is shown as replaced where hardly a word is left', () => {
    const many = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ')
    expect(wordsOf({ before: many('а'), after: many('б') }).map(({ kind }) => kind)).toEqual(['REMOVED', 'ADDED'])
  })
})
