import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answer, noFeedback, type TableFeedback } from './feedback.ts'

const begun = { ...noFeedback('t'), id: 'f' }
const asked = (mark: string, key = 'k') => ({
  status: 'HELD',
  isCodeOfGuest: true,
  used: { mark, request: `${mark} ${key}` },
  slotIds: ['s1', 's2'],
})
const of = (rating: number, slots: Answer['slots'] = []) => ({ rating, slots })
/** After these answers, each by a code of its own. */
const after = (answers: readonly Answer[]) =>
  answers.reduce<TableFeedback & { readonly id: string }>(
    (found, one, index) => given(found).when(answer, one, asked(`m${index}`)).state,
    begun,
  )

describe('an answer', () => {
  it('is one for a code of somebody who was there', () => {
    given(begun)
      .when(answer, of(5), asked('m'))
      .then({ facts: [], state: { used: [{ mark: 'm' }] } })
    given(begun)
      .when(answer, of(5), asked('m'))
      .when(answer, of(4), asked('m', 'other'))
      .refuses({ problems: ['code USED'] })
    given(begun)
      .when(answer, of(5), { ...asked('m'), isCodeOfGuest: false })
      .refuses({ problems: ['code UNKNOWN'] })
    given(begun)
      .when(answer, of(5), { ...asked('m'), status: 'PLANNED' })
      .refuses({ from: 'PLANNED' })
  })
  it('that is sent again under its key is the same answer', () => {
    given(begun)
      .when(answer, of(5), asked('m'))
      .when(answer, of(5), asked('m'))
      .then({ facts: [], state: { answers: [{ rating: 5 }] }, answer: { isRepeat: true } })
  })
  it('rates from one to five, and slots of the programme once each', () => {
    given(begun)
      .when(answer, of(6), asked('m'))
      .refuses({ problems: ['rating OUT_OF_RANGE'] })
    const twice = [
      { slotId: 's1', rating: 0 },
      { slotId: 's1', rating: 5 },
      { slotId: 's9', rating: 5 },
    ]
    given(begun)
      .when(answer, of(5, twice), asked('m'))
      .refuses({ problems: ['slots.0.rating OUT_OF_RANGE', 'slots.1.slotId TWICE', 'slots.2.slotId UNKNOWN'] })
  })
})

describe('what is shown', () => {
  it('begins with the fifth answer, and with the fifth of a slot', () => {
    const four = after([1, 2, 3, 4].map((rating) => of(rating, [{ slotId: 's1', rating }])))
    expect(four.shown).toBeUndefined()
    given(four)
      .when(answer, of(5), asked('m5'))
      .then({ facts: [{ type: 'tableFeedback.summarized.v1', data: { answers: 5, average: 3, slots: [] } }] })
    given(four)
      .when(answer, of(5, [{ slotId: 's1', rating: 5 }]), asked('m5'))
      .then({ state: { shown: { answers: 5, total: 15, slots: [{ slotId: 's1', answers: 5, total: 15 }] } } })
  })
  it('never moves by fewer than five, and the order of the answers says nothing of when they came', () => {
    const rating = fc.integer({ min: 1, max: 5 })
    const slots = fc.uniqueArray(fc.record({ slotId: fc.constantFrom('s1', 's2'), rating }), {
      selector: ({ slotId }) => slotId,
    })
    fc.assert(
      fc.property(fc.array(fc.record({ rating, slots }), { maxLength: 23, size: 'max' }), (answers) => {
        let before = 0
        for (let count = 0; count <= answers.length; count++) {
          const now = after(answers.slice(0, count)).shown?.answers ?? 0
          expect([0, 5]).toContain(now - before)
          before = now
        }
        expect(after(answers).answers).toEqual(after(answers.toReversed()).answers)
      }),
      { numRuns: 50 },
    )
  })
})
