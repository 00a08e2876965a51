import { expect, it } from 'vitest'
import { seatsOf } from './erasure.ts'

it.each([
  'Петрова-Водкина Алёна',
  'ПЕТРОВА-ВОДКИНА  АЛЕНА',
  'Петрова\u2011Водкина\u00A0Алёна',
  'Пет\u00ADрова-Водкина Але\u0308на',
  ' Петрова\u2013Водкина\u2009Алёна ',
])('the name %j is found in a seat where it was written another way', (asked) => {
  const seats = [
    { id: 'a', delegate: { fullName: 'Петрова-Водкина Алёна', position: 'директор' } },
    { id: 'b', delegate: { fullName: 'Петрова Алёна', position: 'директор' } },
  ]
  expect(seatsOf({ seats } as never, asked)).toEqual(['a'])
})
