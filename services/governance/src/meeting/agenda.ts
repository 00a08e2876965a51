import type { Fact } from '@kadry/contracts/catalogue'
import type { AttachedFile } from '@kadry/domain/attachment'
import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
} from '@kadry/domain/refusal'
import type { Speech } from '../minutes/record.ts'
import { type Known, type Meeting, meetingMoves } from './meeting.ts'
import { LONGEST_REASON } from './planning.ts'

/** Who sees an item: everybody; everybody its title and members the rest; members alone that it is there. */
export type AgendaVisibility = 'PUBLIC' | 'MEMBERS' | 'CLOSED'

export type AgendaRecord = {
  readonly id: string
  /** Closed items are counted apart, so that no gap says that there are some. */
  readonly number: string
  readonly title: string
  readonly visibility: AgendaVisibility
  /** What it is about: a record that has an id. */
  readonly subjectId?: string
  /** The organisation that reports. */
  readonly reporterId?: string
  readonly startsAt?: string
  readonly attachments?: readonly AttachedFile[]
  readonly spoke: readonly Speech[]
  readonly decision?: string
}

export type AgendaChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED'
/** A change of the agenda after it was sent. */
export type AgendaChange = {
  readonly kind: AgendaChangeKind
  readonly at: string
  readonly number: string
  readonly visibility: AgendaVisibility
  readonly before?: string
  readonly after?: string
  readonly reason?: string
}

type ItemFields = Pick<AgendaRecord, 'subjectId' | 'reporterId' | 'startsAt'>
export type NewAgendaItem = ItemFields & {
  readonly title: string
  readonly visibility: AgendaVisibility
  readonly attachments?: readonly AttachedFile[]
}
export type AgendaEdit = ItemFields & {
  readonly title?: string
  readonly visibility?: AgendaVisibility
  readonly attachments?: readonly AttachedFile[]
}

export const AGENDA_NOUN = { ru: 'Запись повестки', en: 'agenda item' }
const MOST_ITEMS = 50
const MOST_CHANGES = 500
const MOST_FILES = 50
const LONGEST_TITLE = 1_000

export function addItem(
  meeting: Known,
  input: NewAgendaItem,
  idOf: (n: number) => string,
  at: string,
): Decision<Meeting, InvalidInput | IllegalTransition, { readonly agendaItemId: string }> {
  const refused = meetingMoves.refuse('arrange', meeting)
  if (refused) return refused
  const n = meeting.itemsEver + 1
  const problems = [
    ...textProblems('title', input.title, LONGEST_TITLE),
    ...timeProblems(input),
    ...roomProblems(meeting),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const item: AgendaRecord = { ...input, id: idOf(n), number: '', title: tidy(input.title), spoke: [] }
  const next = numbered(meeting, [...meeting.agenda, item])
  const added = next.find(({ id }) => id === item.id)!
  const change = { kind: 'ADDED' as const, at, number: added.number, visibility: added.visibility, after: added.title }
  return {
    ...changed({ ...meeting, itemsEver: n }, next, change),
    answer: { agendaItemId: item.id },
  }
}

export function changeItem(
  meeting: Known,
  agendaItemId: string,
  edit: AgendaEdit,
  at: string,
): Decision<Meeting, InvalidInput | IllegalTransition | NotFound, { readonly agendaItemId: string }> {
  const refused = meetingMoves.refuse('arrange', meeting)
  if (refused) return refused
  const item = meeting.agenda.find(({ id }) => id === agendaItemId)
  if (!item) return notFound(agendaItemId, AGENDA_NOUN)
  const files = [...(item.attachments ?? []), ...(edit.attachments ?? [])]
  const problems = [
    ...(edit.title === undefined ? [] : textProblems('title', edit.title, LONGEST_TITLE)),
    ...timeProblems(edit),
    ...unless(
      edit.visibility === undefined || edit.visibility === item.visibility || meeting.status === 'PLANNED',
      'visibility',
      'AGENDA_SENT',
      'Кому виден вопрос, после созыва не меняют: уберите его и внесите новый.',
      'Who sees an item does not change once the meeting is convened: remove it and add another.',
    ),
    ...unless(
      files.length <= MOST_FILES,
      'attachmentIds',
      'TOO_MANY',
      `У вопроса не больше ${MOST_FILES} файлов.`,
      `An item has at most ${MOST_FILES} files.`,
    ),
    ...changesProblems(meeting),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const edited: AgendaRecord = {
    ...item,
    ...edit,
    ...(edit.title === undefined ? {} : { title: tidy(edit.title) }),
    ...(files.length > 0 ? { attachments: files } : {}),
  }
  const next = numbered(
    meeting,
    meeting.agenda.map((one) => (one === item ? edited : one)),
  )
  const { number, visibility, title } = next.find(({ id }) => id === agendaItemId)!
  const change = { kind: 'CHANGED' as const, at, number, visibility, before: item.title, after: title }
  return { ...changed(meeting, next, change), answer: { agendaItemId } }
}

/** An item with motions stays: what was moved under it would hang in the air. */
export function removeItem(
  meeting: Known,
  agendaItemId: string,
  { reason, hasMotions }: { readonly reason: string; readonly hasMotions: boolean },
  at: string,
): Decision<Meeting, InvalidInput | IllegalTransition | NotFound, { readonly agendaItemId: string }> {
  const refused = meetingMoves.refuse('arrange', meeting)
  if (refused) return refused
  const item = meeting.agenda.find(({ id }) => id === agendaItemId)
  if (!item) return notFound(agendaItemId, AGENDA_NOUN)
  const problems = [
    ...textProblems('reason', reason, LONGEST_REASON),
    ...unless(
      !hasMotions,
      'agendaItemId',
      'HAS_MOTIONS',
      'По вопросу уже внесены предложения к голосованию.',
      'Motions have been moved under this item.',
    ),
    ...changesProblems(meeting),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const next = numbered(
    meeting,
    meeting.agenda.filter((one) => one !== item),
  )
  const { number, visibility, title } = item
  const change = { kind: 'REMOVED' as const, at, number, visibility, before: title, reason: tidyLines(reason) }
  return { ...changed(meeting, next, change), answer: { agendaItemId } }
}

/** While nobody has been sent the agenda there is nothing to record; afterwards every change is. */
function changed(meeting: Known, agenda: readonly AgendaRecord[], change: AgendaChange) {
  const isSent = meeting.status !== 'PLANNED'
  const facts: Fact[] = [{ type: 'meeting.agendaChanged.v1', data: { id: meeting.id } }]
  return {
    next: { ...meeting, agenda, agendaChanges: isSent ? [...meeting.agendaChanges, change] : meeting.agendaChanges },
    facts: heard(change, facts),
  }
}

/** In their order while the agenda is planned; once it is sent, numbers stay and new ones follow. */
function numbered({ status, agendaChanges }: Meeting, agenda: readonly AgendaRecord[]): AgendaRecord[] {
  const isSent = status !== 'PLANNED'
  const last = { open: 0, closed: 0 }
  const rowOf = ({ visibility }: Pick<AgendaRecord, 'visibility'>) => (visibility === 'CLOSED' ? 'closed' : 'open')
  const ordinalOf = ({ number }: Pick<AgendaRecord, 'number'>) => Number(number.replace(/\D/g, ''))
  for (const given of isSent ? [...agendaChanges, ...agenda] : [])
    last[rowOf(given)] = Math.max(last[rowOf(given)], ordinalOf(given))
  return agenda.map((item) => {
    const row = rowOf(item)
    const isKept = isSent && item.number !== ''
    if (!isKept) last[row] += 1
    return isKept ? item : { ...item, number: row === 'closed' ? `З-${last[row]}` : String(last[row]) }
  })
}

function timeProblems({ startsAt }: Pick<AgendaRecord, 'startsAt'>): InputProblem[] {
  return startsAt === undefined || !Number.isNaN(Date.parse(startsAt))
    ? []
    : [problem('startsAt', 'NO_MOMENT', 'Это не момент времени.', 'This is no moment.')]
}

function roomProblems(meeting: Known): InputProblem[] {
  return [
    ...unless(
      meeting.agenda.length < MOST_ITEMS,
      'meetingId',
      'FULL',
      `В повестке не больше ${MOST_ITEMS} вопросов.`,
      `An agenda has at most ${MOST_ITEMS} items.`,
    ),
    ...changesProblems(meeting),
  ]
}

function changesProblems({ agendaChanges }: Known): InputProblem[] {
  return unless(
    agendaChanges.length < MOST_CHANGES,
    'meetingId',
    'TOO_MANY_CHANGES',
    `Повестку меняли ${MOST_CHANGES} раз: отложите заседание.`,
    `The agenda was changed ${MOST_CHANGES} times: postpone the meeting.`,
  )
}

/**
 * Of the facts about an item those that everybody hears: of a closed one none; of one for members that the
 * agenda changed, for its title is everybody's, and nothing of its papers and motions.
 */
export function heard<Of extends Pick<Fact, 'type'>>(
  { visibility }: Pick<AgendaRecord, 'visibility'>,
  facts: readonly Of[],
): readonly Of[] {
  if (visibility === 'PUBLIC') return facts
  return visibility === 'CLOSED' ? [] : facts.filter(({ type }) => type === 'meeting.agendaChanged.v1')
}

/** The decision about an item with the facts that everybody hears. */
export function heardOf<State, Refused extends RefusalLike, Answer>(
  visibility: AgendaVisibility | undefined,
  decision: Decision<State, Refused, Answer>,
): Decision<State, Refused, Answer> {
  if (isRefusal<Refused>(decision) || visibility === undefined) return decision
  return { ...decision, facts: heard({ visibility }, decision.facts) }
}
