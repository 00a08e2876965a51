import { describe, expect, it } from 'vitest'
import { asBefore, endingIn } from './derived.ts'
import { nameKeys } from './names.ts'
import { numberKeys } from './number.ts'

type Order = { readonly title: string; readonly number?: string }

const derived = [nameKeys<Order>(({ title }) => [title]), numberKeys<Order>({ number: ({ number }) => number })]
/** The first shape called a title `name` and a number `no`. */
const renamed = ({ name, no, ...state }: Record<string, unknown>) => ({ ...state, title: name, number: no })
const newest = (state: Record<string, unknown>, upcasts = [asBefore, renamed]) =>
  endingIn(upcasts, derived).reduce<Record<string, unknown>>((older, upcast) => upcast(older), state)

describe('the keys of an older document', () => {
  it('follow from its newest shape, whichever shape had none', () => {
    expect(newest({ name: 'Приказ Ёлки', no: '12-А' })).toMatchObject({
      title: 'Приказ Ёлки',
      nameKey: 'приказ елки',
      numberKey: expect.stringMatching(/12-А$/),
    })
  })

  it('of names are folded as today, those of numbers stay as a write has left them', () => {
    const kept = { title: 'Ёж', nameKey: 'ёж', number: '7', numberKey: 'another document has 7' }
    expect(newest(kept, [asBefore])).toMatchObject({ nameKey: 'еж', numberKey: 'another document has 7' })
  })

  it('are not there where nothing has a number', () => {
    expect(newest({ name: 'Без номера' }).numberKey).toBeUndefined()
  })
})

it('a noun without an older shape has no upcasts', () => {
  expect(endingIn([], derived)).toEqual([])
})
