import { describe, expect, it } from 'vitest'
import { type DocumentRef, documentOf, documentProblems, tidied } from './document.ts'

const letter: DocumentRef = {
  kind: 'LETTER',
  title: ' О  стажировке ',
  number: '№ 12 – РП',
  date: '2026-01-10',
  registrations: [
    { side: 'SENDER', number: '№ 12 – РП', date: '2026-01-10' },
    { side: 'RECEIVER', number: ' Вх-7 / 3' },
  ],
}

describe('a document that is referred to', () => {
  it('is kept with the numbers of both registers, without the sign of a number', () => {
    expect(documentProblems(['document'], letter)).toEqual([])
    expect(tidied(letter)).toEqual({
      kind: 'LETTER',
      title: 'О стажировке',
      number: '12-РП',
      date: '2026-01-10',
      registrations: [
        { side: 'SENDER', number: '12-РП', date: '2026-01-10' },
        { side: 'RECEIVER', number: 'Вх-7/3' },
      ],
    })
  })

  it('is refused with a number that is only a sign, and with a side that registered it twice', () => {
    const registrations = [...letter.registrations!, { side: 'SENDER' as const, number: '#' }]
    expect(documentProblems(['document'], { ...letter, number: '№', registrations })).toMatchObject([
      { path: ['document', 'number'], code: 'EMPTY' },
      { path: ['document', 'registrations', '2', 'number'], code: 'EMPTY' },
      { path: ['document', 'registrations', '2', 'side'], code: 'REPEATED' },
    ])
  })

  it('has no field for what the caller left out or gave as null', () => {
    expect(documentOf({ title: 'Акт', kind: null, number: null, date: null, registrations: null })).toEqual({
      title: 'Акт',
    })
    expect(tidied({ title: 'Акт', registrations: [] })).toEqual({ title: 'Акт' })
  })
})
