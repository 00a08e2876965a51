import { dueOf } from '@kadry/domain/due'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBefore, endingIn } from './derived.ts'
import { afterNotices, noticesDue, type StoredTerm, termsIn, termsOf, termsSince } from './due.ts'

type Errand = { readonly dueOn?: string; readonly isDone?: boolean }
const id = 'RXJyYW5kOjE'
const due = dueOf('need', ({ dueOn, isDone }: Errand) =>
  isDone
    ? []
    : [
        {
          key: 'errand',
          kind: 'ERRAND',
          title: { ru: 'Дело', en: 'Errand' },
          subject: { type: 'WorkforceNeed', id },
          dueOn,
          organizationIds: ['org1'],
          about: { employerId: 'org1' },
        },
      ],
)
const set = (state: Errand, today: string, before: readonly StoredTerm[] = []) =>
  termsOf(due, { ...state, id }, before, today)
/** What a job that looks on these days says of the terms, and what it leaves. */
function lookedAt(terms: readonly StoredTerm[], days: readonly string[]) {
  let left = terms
  const said = days.map((today) =>
    left.flatMap((term) => {
      const notices = noticesDue(term, today)
      left = left.map((one) => (one === term ? afterNotices(one, notices) : one))
      return notices.map(({ notice, on }) => `${notice} ${on}`)
    }),
  )
  return { said, left }
}

describe('the notices of a term', () => {
  const all = ['TEN_DAYS 2026-06-20', 'THREE_WORKING_DAYS 2026-06-25', 'OVERDUE 2026-07-01']

  it('are each given on their day, once', () => {
    const { said } = lookedAt(set({ dueOn: '2026-06-30' }, '2026-05-01'), [
      ...['2026-06-19', '2026-06-20', '2026-06-20', '2026-06-24'],
      ...['2026-06-25', '2026-06-30', '2026-07-01', '2026-08-01'],
    ])
    expect(said).toEqual([[], [all[0]], [], [], [all[1]], [], [all[2]], []])
  })
  it('are all given after a month of absence, each with its own day, and never again', () => {
    const { said, left } = lookedAt(set({ dueOn: '2026-06-30' }, '2026-06-10'), ['2026-07-10', '2026-07-10'])
    expect(said).toEqual([all, []])
    expect(left[0]).not.toHaveProperty('nextOn')
  })
  it('are the same however often and on whatever days somebody looks', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 5, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12, size: 'max' }), (days) => {
        const { said } = lookedAt(set({ dueOn: '2026-06-30' }, '2026-06-01'), [...days.sort(), '2026-12-31'])
        expect(said.flat()).toEqual(all)
      }),
    )
  })
  it('whose day had passed before the term was set are left out; that it has passed is said', () => {
    const late = set({ dueOn: '2026-06-30' }, '2026-06-22')
    expect(lookedAt(late, ['2026-06-22', '2026-07-10']).said).toEqual([[], all.slice(1)])
    const past = set({ dueOn: '2026-06-30' }, '2026-09-01')
    expect(lookedAt(past, ['2026-09-01']).said).toEqual([all.slice(2)])
  })
  it('are given anew of a term that was moved, and again where it was moved back', () => {
    const first = lookedAt(set({ dueOn: '2026-06-30' }, '2026-06-01'), ['2026-06-26']).left
    const moved = set({ dueOn: '2026-07-31' }, '2026-06-26', first)
    expect(lookedAt(moved, ['2026-07-21']).said).toEqual([['TEN_DAYS 2026-07-21']])
    const back = set({ dueOn: '2026-06-30' }, '2026-06-10', moved)
    expect(lookedAt(back, ['2026-07-01']).said).toEqual([all])
  })
  it('stay given where the record is written for another reason', () => {
    const { left } = lookedAt(set({ dueOn: '2026-06-30' }, '2026-06-01'), ['2026-07-01'])
    expect(lookedAt(set({ dueOn: '2026-06-30' }, '2026-07-02', left), ['2026-07-03']).said).toEqual([[]])
  })
  it('come to a record from before there were terms, and to one that has some just where they are missing', () => {
    const [upcast] = endingIn([asBefore], [termsSince(due, '2026-06-22')])
    const termsAfter = (state: object) => termsIn(upcast!({ ...state }))!
    const passed = termsAfter({ dueOn: '2026-06-30' })
    expect(lookedAt(passed, ['2026-06-22', '2026-07-10']).said).toEqual([[], all.slice(1)])
    const { left } = lookedAt(set({ dueOn: '2026-06-30' }, '2026-06-01'), ['2026-07-01'])
    expect(termsAfter({ dueOn: '2026-06-30', dueTerms: left })).toEqual(left)
    expect(termsAfter({ dueOn: '2026-06-30', isDone: true })).toEqual([])
  })
  it('come to older records out of the newest shape, whichever shape had no terms', () => {
    const renamed = ({ until, ...state }: Record<string, unknown>) => ({ ...state, dueOn: until })
    const upcasts = endingIn([asBefore, renamed], [termsSince(due, '2026-06-22')])
    const newest = upcasts.reduce<Record<string, unknown>>((state, upcast) => upcast(state), { until: '2026-06-30' })
    expect(termsIn(newest)).toMatchObject([{ order: '2026-06-30' }])
  })
  it('are none of what is done, and none of what has no end', () => {
    expect(set({ dueOn: '2026-06-30', isDone: true }, '2026-06-01')).toEqual([])
    const endless = set({}, '2026-06-01')
    expect(endless).toMatchObject([{ key: 'errand', organizationIds: ['org1'] }])
    expect(lookedAt(endless, ['2199-12-31']).said).toEqual([[]])
  })
})
