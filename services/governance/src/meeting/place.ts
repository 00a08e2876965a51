import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { given, textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { type IllegalTransition, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { type Known, type Meeting, meetingMoves } from './meeting.ts'
import { LONGEST_PLACE, LONGEST_REASON } from './planning.ts'

/** A change of place after everybody was asked to come. */
export type PlaceChange = {
  readonly at: string
  readonly before?: string
  readonly after: string
  readonly reason?: string
}

const MOST_CHANGES = 100

/** R42: another room or address; the day stays, the change is recorded, and calendars hear of it. */
export function changePlace(
  meeting: Known,
  { place, reason }: { readonly place: string; readonly reason?: string },
  at: string,
): Decision<Meeting, InvalidInput | IllegalTransition> {
  const refused = meetingMoves.refuse('relocate', meeting)
  if (refused) return refused
  const { id, form, sequence, placeChanges = [] } = meeting
  const after = tidy(place)
  const problems = [
    ...textProblems('place', place, LONGEST_PLACE),
    ...(reason === undefined ? [] : textProblems('reason', reason, LONGEST_REASON)),
    ...unless(
      form !== 'BY_CORRESPONDENCE',
      'place',
      'BY_CORRESPONDENCE',
      'У заочного заседания нет места.',
      'A meeting by correspondence has no place.',
      'R42',
    ),
    ...unless(after !== meeting.place, 'place', 'NOTHING_CHANGED', 'Место то же.', 'The place is the same.'),
    ...unless(
      placeChanges.length < MOST_CHANGES,
      'id',
      'TOO_MANY_CHANGES',
      `Место меняли ${MOST_CHANGES} раз: отложите заседание.`,
      `The place was changed ${MOST_CHANGES} times: postpone the meeting.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const change = { at, ...given({ before: meeting.place, reason: reason && tidyLines(reason) }), after }
  return {
    next: { ...meeting, place: after, sequence: sequence + 1, placeChanges: [...placeChanges, change] },
    facts: [{ type: 'meeting.placeChanged.v1', data: { id, on: dayOf(at) } }],
  }
}
