import { addWorkingDays, type CalendarUnknown, isUnknown } from '@kadry/calendar/working-days'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  notFound,
} from '@kadry/domain/refusal'
import { publishedSignature, type SignedAs, signatureProblems, tidiedSignature } from '@kadry/domain/signature'
import { AGENDA_NOUN, type AgendaRecord } from '../meeting/agenda.ts'
import { type Known, type Meeting, meetingMoves } from '../meeting/meeting.ts'
import type { Minutes, MinutesStatus, Signatory, Speech } from './record.ts'

/** Drafted again after remarks; the last signature ends the drafting. */
export const minutesMoves = lifecycle<MinutesStatus>()({
  draft: { from: [], to: 'DRAFT' },
  redraft: { from: ['DRAFT', 'CIRCULATED'], to: 'DRAFT' },
  circulate: { from: ['DRAFT'], to: 'CIRCULATED' },
  remark: { from: ['CIRCULATED'] },
  signFirst: { from: ['CIRCULATED'] },
  signLast: { from: ['CIRCULATED'], to: 'SIGNED' },
  publish: { from: ['SIGNED'], to: 'PUBLISHED' },
})

/** What was heard, who spoke and what was decided under one item. */
export type ItemMinutes = {
  readonly agendaItemId: string
  readonly spoke: readonly Speech[]
  readonly decision?: string
}
export type Draft = NumberAsked & { readonly date: string; readonly items: readonly ItemMinutes[] }

const MOST_SPEECHES = 30
const MOST_REMARKS = 200
const LONGEST_SPEECH = 1_500
const LONGEST_DECISION = 5_000
const LONGEST_REMARK = 3_000

/** The last day to draft the minutes: working days of the rules from the day of the meeting. */
export function minutesDue({
  heldOn,
  rules,
}: Pick<Meeting, 'rules'> & { readonly heldOn: string }): string | CalendarUnknown {
  return addWorkingDays(heldOn, rules.minutesWithinWorkingDays)
}

/**
 * The draft of the minutes, or another one after remarks: signatures of an earlier draft hold no longer.
 * `next` is the next free number of the group and year.
 */
export function draftMinutes(
  meeting: Known,
  input: Draft,
  { today, next }: { readonly today: string; readonly next?: string | undefined },
): Decision<Meeting, InvalidInput | IllegalTransition | NotFound> {
  const refused = notHeld(meeting) ?? (meeting.minutes && minutesMoves.refuse('redraft', meeting.minutes))
  if (refused) return refused
  const strange = input.items.find(({ agendaItemId }) => meeting.agenda.every(({ id }) => id !== agendaItemId))
  if (strange) return notFound(strange.agendaItemId, AGENDA_NOUN)
  const heldOn = meeting.heldOn!
  const dueOn = minutesDue({ ...meeting, heldOn })
  const problems = [
    ...numberAskedProblems(input),
    ...unless(
      input.date >= heldOn && input.date <= today,
      'date',
      'NO_DAY_OF_MINUTES',
      `Дата протокола — не раньше заседания (${heldOn}) и не в будущем.`,
      `The day of the minutes is not before the meeting (${heldOn}) and not in the future.`,
    ),
    ...input.items.flatMap((item, index) => itemProblems(['items', String(index)], item, input.items)),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (isUnknown(dueOn)) return invalidInput([{ path: ['id'], code: dueOn.code, message: dueOn.message }])
  const { minutes } = meeting
  const { number = minutes?.number } = numberGiven(input, next)
  const drafted: Minutes = {
    ...(number === undefined ? {} : { number }),
    date: input.date,
    revision: (minutes?.revision ?? 0) + 1,
    status: minutesMoves.to('draft'),
    dueOn,
    remarks: minutes?.remarks ?? [],
    signatures: [],
  }
  const written = new Map(input.items.map((item) => [item.agendaItemId, item]))
  return {
    next: { ...meeting, agenda: meeting.agenda.map((item) => minuted(item, written.get(item.id))), minutes: drafted },
    facts: [
      { type: 'minutes.drafted.v1', data: { id: meeting.id, revision: drafted.revision, date: input.date, dueOn } },
    ],
  }
}

export function circulateMinutes(meeting: Known, on: string): Decision<Meeting, IllegalTransition> {
  const { minutes } = meeting
  const refused = notHeld(meeting) ?? undrafted(meeting) ?? minutesMoves.refuse('circulate', minutes!)
  if (refused) return refused
  return {
    next: { ...meeting, minutes: { ...minutes!, status: minutesMoves.to('circulate') } },
    facts: [{ type: 'minutes.circulated.v1', data: { id: meeting.id, revision: minutes!.revision, on } }],
  }
}

/** What a member says against the draft. */
export function remarkOnMinutes(
  meeting: Known,
  { organizationId, text }: { readonly organizationId?: string; readonly text: string },
  on: string,
): Decision<Meeting, InvalidInput | IllegalTransition> {
  const { minutes } = meeting
  const refused = notHeld(meeting) ?? undrafted(meeting) ?? minutesMoves.refuse('remark', minutes!)
  if (refused) return refused
  const { remarks, revision } = minutes!
  const problems = [
    ...textProblems('text', text, LONGEST_REMARK),
    ...unless(
      remarks.length < MOST_REMARKS,
      'id',
      'TOO_MANY_REMARKS',
      `К протоколу не больше ${MOST_REMARKS} замечаний.`,
      `Minutes take at most ${MOST_REMARKS} remarks.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const remark = { ...(organizationId ? { organizationId } : {}), text: tidyLines(text), on, revision }
  return {
    next: { ...meeting, minutes: { ...minutes!, remarks: [...remarks, remark] } },
    facts: [{ type: 'minutes.remarked.v1', data: { id: meeting.id, revision, on } }],
  }
}

/** Both offices sign, each once; with the last signature the meeting is minuted. */
export function signMinutes(
  meeting: Known,
  by: { readonly office: Signatory; readonly organizationId: string; readonly on: string; readonly signedAs: SignedAs },
  { today, openMotions }: { readonly today: string; readonly openMotions: number },
): Decision<Meeting, InvalidInput | IllegalTransition> {
  const { minutes } = meeting
  const refused = notHeld(meeting) ?? undrafted(meeting) ?? minutesMoves.refuse('signFirst', minutes!)
  if (refused) return refused
  const { signatures, number, date } = minutes!
  const problems = [
    ...unless(
      signatures.every(({ office }) => office !== by.office),
      'office',
      'SIGNED_ALREADY',
      'За эту должность протокол уже подписан.',
      'The minutes are signed for this office already.',
    ),
    ...unless(
      number !== undefined,
      'id',
      'NUMBER_NEEDED',
      'Протоколу нужен номер: дайте его в проекте.',
      'Minutes need a number: give it with the draft.',
      'R40',
    ),
    ...unless(
      openMotions === 0,
      'id',
      'VOTING_GOES_ON',
      `Не закрыто голосований: ${openMotions}.`,
      `Votes that are not closed: ${openMotions}.`,
    ),
    ...unless(
      by.on >= date && by.on <= today,
      'on',
      'NO_DAY_OF_SIGNING',
      `Подписывают не раньше даты протокола (${date}) и не в будущем.`,
      `Signed not before the day of the minutes (${date}) and not in the future.`,
      'FZ63',
    ),
    ...signatureProblems(['signature'], by.signedAs, { on: by.on, today }),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { office, organizationId, on } = by
  const signedAs = tidiedSignature(by.signedAs)
  const isLast = signatures.length === 1
  const next: Minutes = {
    ...minutes!,
    status: isLast ? minutesMoves.to('signLast') : minutes!.status,
    signatures: [...signatures, { office, organizationId, on, ...signedAs }],
  }
  const { id } = meeting
  return {
    next: { ...meeting, minutes: next, status: isLast ? meetingMoves.to('minute') : meeting.status },
    facts: [
      { type: 'minutes.signed.v1', data: { id, office, organizationId, on, signedAs: publishedSignature(signedAs) } },
      ...(isLast ? [{ type: 'meeting.minuted.v1' as const, data: { id, number: number!, date } }] : []),
    ],
  }
}

/** Everybody may read them from now on, without what is closed. */
export function publishMinutes(meeting: Known, on: string): Decision<Meeting, IllegalTransition> {
  const { minutes } = meeting
  const refused = undrafted(meeting) ?? minutesMoves.refuse('publish', minutes!)
  if (refused) return refused
  return {
    next: { ...meeting, minutes: { ...minutes!, status: minutesMoves.to('publish') } },
    facts: [{ type: 'minutes.published.v1', data: { id: meeting.id, on } }],
  }
}

/** Minutes that are not drafted yet are in no state that one could move on from. */
function undrafted({ minutes, status }: Known): IllegalTransition | undefined {
  return minutes ? undefined : impossibleIn(status)
}

/** Minutes are of a meeting that took place; once it is minuted, only their publication is left. */
function notHeld(meeting: Known): IllegalTransition | undefined {
  return meeting.minutes?.status === 'SIGNED' || meeting.minutes?.status === 'PUBLISHED'
    ? undefined
    : meetingMoves.refuse('minute', meeting)
}

function minuted(item: AgendaRecord, written: ItemMinutes | undefined): AgendaRecord {
  if (!written) return item
  const { decision: _, ...rest } = item
  const spoke = written.spoke.map(({ organizationId, position, summary }) => ({
    ...(organizationId ? { organizationId } : {}),
    ...(position ? { position: tidy(position) } : {}),
    summary: tidyLines(summary),
  }))
  return { ...rest, spoke, ...(written.decision ? { decision: tidyLines(written.decision) } : {}) }
}

function itemProblems(
  path: readonly string[],
  { agendaItemId, spoke, decision }: ItemMinutes,
  all: readonly ItemMinutes[],
): InputProblem[] {
  return [
    ...unless(
      all.filter((one) => one.agendaItemId === agendaItemId).length === 1,
      [...path, 'agendaItemId'],
      'REPEATED',
      'Вопрос назван дважды.',
      'The item is named twice.',
    ),
    ...unless(
      spoke.length <= MOST_SPEECHES,
      [...path, 'spoke'],
      'COUNT',
      `Не больше ${MOST_SPEECHES} выступлений.`,
      `At most ${MOST_SPEECHES} speeches.`,
    ),
    ...spoke.flatMap(({ position, summary }, index) => [
      ...textProblems([...path, 'spoke', String(index), 'summary'], summary, LONGEST_SPEECH),
      ...(position === undefined ? [] : textProblems([...path, 'spoke', String(index), 'position'], position, 200)),
    ]),
    ...(decision === undefined ? [] : textProblems([...path, 'decision'], decision, LONGEST_DECISION)),
  ]
}
