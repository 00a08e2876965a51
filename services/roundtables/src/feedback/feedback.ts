import type { Decision } from '@kadry/domain/decision'
import { between, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'

export type SlotRating = { readonly slotId: string; readonly rating: number }
/** What one person who was there thinks; nothing says who. */
export type Answer = { readonly rating: number; readonly slots: readonly SlotRating[] }
/** How many answers, and the sum of their ratings. */
type Sum = { readonly answers: number; readonly total: number }
export type SlotSum = Sum & { readonly slotId: string }

/** A code that was used, and the same with the idempotency key, both in forms that lead back to nothing. */
export type Used = { readonly mark: string; readonly request: string }

/**
 * The survey of one round table. Answers and the marks of codes that were used lie in two lists, each in an
 * order of its own: nothing leads from one to the other.
 */
export type TableFeedback = {
  readonly roundTableId: string
  readonly answers: readonly Answer[]
  readonly used: readonly Used[]
  /** What is shown: it grows by five answers at a time, so that no two readings differ by one answer. */
  readonly shown?: Sum & { readonly slots: readonly SlotSum[] }
}
type Known = TableFeedback & { readonly id: string }

const AT_LEAST = 5
const ANSWERING: readonly string[] = ['IN_PROGRESS', 'HELD', 'ONE_SIDED', 'PROTOCOL_PUBLISHED']

export function noFeedback(roundTableId: string): TableFeedback {
  return { roundTableId, answers: [], used: [] }
}

type Asked = {
  readonly status: string
  /** Whether the code is that of somebody who was checked in. */
  readonly isCodeOfGuest: boolean
  readonly used: Used
  /** The slots of the last version that are no breaks. */
  readonly slotIds: readonly string[]
}

/**
 * One answer for a code, and one however often it is sent under its key. Every fifth one moves what is shown;
 * that alone is a fact.
 */
export function answer(
  found: Known,
  given: Answer,
  asked: Asked,
): Decision<TableFeedback, InvalidInput | IllegalTransition, { isRepeat: boolean }> {
  if (isRepeat(found, asked.used)) return { next: found, facts: [], answer: { isRepeat: true } }
  if (!ANSWERING.includes(asked.status)) return impossibleIn(asked.status)
  const problems = [...codeProblems(found, asked), ...ratingProblems(given, asked.slotIds)]
  if (problems.length > 0) return invalidInput(problems)
  const slots = given.slots.toSorted((a, b) => (a.slotId < b.slotId ? -1 : 1))
  const answers = [...found.answers, { rating: given.rating, slots }].toSorted(byContent)
  const next = { ...found, answers, used: [...found.used, asked.used].toSorted(byMark) }
  if (answers.length < (found.shown?.answers ?? 0) + AT_LEAST) return { next, facts: [], answer: { isRepeat: false } }
  const shown = shownOf(answers, found.shown?.slots ?? [])
  const { id, roundTableId } = found
  const data = {
    id,
    roundTableId,
    answers: shown.answers,
    average: averageOf(shown)!,
    slots: shown.slots.map(published),
  }
  return {
    next: { ...next, shown },
    facts: [{ type: 'tableFeedback.summarized.v1', data }],
    answer: { isRepeat: false },
  }
}

function isRepeat({ used }: TableFeedback, { request }: Used): boolean {
  return used.some((one) => one.request === request)
}

function byMark(left: Used, right: Used): number {
  return left.mark < right.mark ? -1 : 1
}

/** To one place behind the point; null of no answers. */
export function averageOf({ answers, total }: Sum): number | null {
  return answers === 0 ? null : Math.round((total / answers) * 10) / 10
}

export function published({ slotId, ...sum }: SlotSum) {
  return { slotId, answers: sum.answers, average: averageOf(sum)! }
}

/** A slot's figures move by five answers too: whoever rated it is one of that many. */
function shownOf(answers: readonly Answer[], before: readonly SlotSum[]): NonNullable<TableFeedback['shown']> {
  const slotIds = [...new Set(answers.flatMap(({ slots }) => slots.map(({ slotId }) => slotId)))].sort()
  const slots = slotIds.flatMap((slotId): SlotSum[] => {
    const ratings = answers.flatMap((one) => one.slots.filter((slot) => slot.slotId === slotId))
    const known = before.find((one) => one.slotId === slotId)
    if (ratings.length < (known?.answers ?? 0) + AT_LEAST) return known ? [known] : []
    return [{ slotId, answers: ratings.length, total: sum(ratings) }]
  })
  return { answers: answers.length, total: sum(answers), slots }
}

function sum(ratings: readonly { readonly rating: number }[]): number {
  return ratings.reduce((total, { rating }) => total + rating, 0)
}

function byContent(left: Answer, right: Answer): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)]
  return a < b ? -1 : a === b ? 0 : 1
}

function codeProblems(found: TableFeedback, { isCodeOfGuest, used }: Asked): InputProblem[] {
  if (!isCodeOfGuest)
    return [
      problem(
        'code',
        'UNKNOWN',
        'За этим столом с таким кодом никто не отмечался.',
        'Nobody was checked in at this table by this code.',
      ),
    ]
  return unless(
    !found.used.some(({ mark }) => mark === used.mark),
    'code',
    'USED',
    'По этому коду уже ответили.',
    'The code was used already.',
  )
}

function ratingProblems({ rating, slots }: Answer, slotIds: readonly string[]): InputProblem[] {
  return [
    ...between('rating', rating, [1, 5]),
    ...slots.flatMap((slot, index) => {
      const path = ['slots', String(index)]
      const isFirst = slots.findIndex(({ slotId }) => slotId === slot.slotId) === index
      return [
        ...between([...path, 'rating'], slot.rating, [1, 5]),
        ...unless(
          slotIds.includes(slot.slotId),
          [...path, 'slotId'],
          'UNKNOWN',
          'Такого слота в программе нет.',
          'The programme has no such slot.',
        ),
        ...unless(isFirst, [...path, 'slotId'], 'TWICE', 'Слот назван дважды.', 'The slot is named twice.'),
      ]
    }),
  ]
}
