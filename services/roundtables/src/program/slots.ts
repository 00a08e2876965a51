import { textProblems, tidy, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import type { SlotDraft } from './program.ts'

const MOST_SLOTS = 200
const MOST_SPEAKERS = 20

type Day = { readonly startsAt: string; readonly endsAt: string }

/**
 * R22: slots end after they begin, lie within the table's own hours, don't overlap in a hall, and nobody
 * speaks in two of them at once. `known` are the slots there ever were.
 */
export function slotProblems(slots: readonly SlotDraft[], day: Day, known: ReadonlySet<string>): InputProblem[] {
  if (slots.length > MOST_SLOTS)
    return [problem('slots', 'TOO_MANY', `Не больше ${MOST_SLOTS} слотов.`, `At most ${MOST_SLOTS} slots.`)]
  return [...slots.flatMap((slot, index) => ownProblems(slot, index, day, known)), ...clashes(slots)]
}

function ownProblems(slot: SlotDraft, index: number, day: Day, known: ReadonlySet<string>): InputProblem[] {
  const at = (...path: string[]) => ['slots', String(index), ...path]
  const { id, hall, title, speakers, isBreak } = slot
  return [
    ...unless(id === undefined || known.has(id), at('id'), 'UNKNOWN', 'Такого слота нет.', 'There is no such slot.'),
    ...textProblems(at('hall'), hall, 200),
    ...textProblems(at('title'), title),
    ...hourProblems(slot, at, day),
    ...unless(
      !isBreak || speakers.length === 0,
      at('speakers'),
      'BREAK',
      'У перерыва нет докладчиков.',
      'A break has no speakers.',
    ),
    ...unless(
      speakers.length <= MOST_SPEAKERS,
      at('speakers'),
      'TOO_MANY',
      `Не больше ${MOST_SPEAKERS} докладчиков.`,
      `At most ${MOST_SPEAKERS} speakers.`,
    ),
    ...speakers.flatMap(({ organizationId, position, personId }, one) => [
      ...textProblems(at('speakers', String(one), 'position'), position, 200),
      ...unless(
        organizationId !== undefined || personId !== undefined,
        at('speakers', String(one), 'organizationId'),
        'NOBODY',
        'Докладчик — организация или человек.',
        'A speaker is a body or a person.',
      ),
    ]),
  ]
}

function hourProblems({ startsAt, endsAt }: SlotDraft, at: (...path: string[]) => string[], day: Day): InputProblem[] {
  if (endsAt <= startsAt)
    return [
      problem(
        at('endsAt'),
        'END_BEFORE_START',
        'Конец должен быть позже начала.',
        'The end must be after the start.',
        'R22',
      ),
    ]
  return unless(
    startsAt >= day.startsAt && endsAt <= day.endsAt,
    at('startsAt'),
    'OUTSIDE',
    'Слот не лежит внутри круглого стола.',
    'The slot does not lie within the round table.',
    'R22',
  )
}

/** Each slot that clashes with an earlier one of the list, once for each reason. */
function clashes(slots: readonly SlotDraft[]): InputProblem[] {
  return slots.flatMap((slot, index) => {
    const meanwhile = slots.slice(0, index).filter((other) => overlap(slot, other))
    const isTwice = slot.id !== undefined && slots.findIndex(({ id }) => id === slot.id) < index
    const hall = tidy(slot.hall)
    const speaks = (other: SlotDraft) => other.speakers.some((one) => slot.speakers.some((own) => isSame(own, one)))
    const path = ['slots', String(index)]
    return [
      ...unless(!isTwice, [...path, 'id'], 'TWICE', 'Слот назван дважды.', 'The slot is named twice.'),
      ...unless(
        !meanwhile.some((other) => tidy(other.hall) === hall),
        [...path, 'hall'],
        'OVERLAP',
        'В этом зале в это время уже есть слот.',
        'There is a slot in this hall at that time already.',
        'R22',
      ),
      ...unless(
        !meanwhile.some(speaks),
        [...path, 'speakers'],
        'SPEAKER_BUSY',
        'Докладчик в это время выступает в другом зале.',
        'A speaker is in another hall at that time.',
        'R22',
      ),
    ]
  })
}

type Hours = Pick<SlotDraft, 'startsAt' | 'endsAt'>
function overlap(left: Hours, right: Hours): boolean {
  return left.startsAt < right.endsAt && right.startsAt < left.endsAt
}

type Speaking = SlotDraft['speakers'][number]
/** Two persons are two, whatever their post; otherwise a body and a post are one speaker. */
function isSame(left: Speaking, right: Speaking): boolean {
  if (left.personId !== undefined && right.personId !== undefined) return left.personId === right.personId
  if (left.organizationId === undefined) return false
  return left.organizationId === right.organizationId && tidy(left.position) === tidy(right.position)
}
