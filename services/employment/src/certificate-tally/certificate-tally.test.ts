import { describe, expect, it } from 'vitest'
import { count } from './certificate-tally.ts'
import { publicState } from './public-state.ts'

const tally = { centreId: 'centre', qualificationCode: '40.19600.01', period: '2024-06' }
const counts = (issued: number, extended = 0, annulled = 0) => ({ ...tally, issued, extended, annulled })

describe('the certificates of a centre in a month', () => {
  it('are published rounded to 5, and only where the number that is shown has changed (R36)', () => {
    expect(count('t', undefined, counts(26, 0, 1)).facts).toEqual([
      { type: 'certificate.issued.v1', data: { id: 't', ...tally, people: 25 } },
    ])
    expect(count('t', counts(26), counts(27)).facts).toEqual([])
    expect(count('t', counts(27), counts(28, 26)).facts.map(({ type }) => type)).toEqual([
      'certificate.issued.v1',
      'certificate.extended.v1',
    ])
    expect(publicState({ id: 't', ...counts(28, 26, 2) })).toMatchObject({ issued: 30, extended: 25, annulled: 0 })
  })
})
