import { addWorkingDays, isUnknown } from '@kadry/calendar/working-days'
import type { Fact } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { numberProblems, tidyNumber } from '@kadry/domain/number'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import type { VotingRules } from '../working-group/voting-rules.ts'
import { type Seated, seatedOn } from './attendance.ts'
import { type Known, type Meeting, type MeetingForm, meetingMoves } from './meeting.ts'

/** Time, form and place; moments are RFC 3339 in UTC. */
export type Appointment = {
  readonly form: MeetingForm
  readonly startsAt: string
  readonly votesUntil?: string
  readonly place?: string
}
export type NewMeeting = Appointment & { readonly number?: string }

/** The group that meets, as far as its meetings look at it. */
export type MeetingGroup = {
  readonly id: string
  readonly status: string
  readonly votingRules: VotingRules
  readonly seats: readonly Seated[]
}

export const LONGEST_PLACE = 500
export const LONGEST_REASON = 2_000

/** A meeting of a group that works; it has no agenda yet. */
export function plan(id: string, group: MeetingGroup, input: NewMeeting): Decision<Meeting, InvalidInput> {
  const problems = [
    ...groupProblems(group),
    ...(input.number === undefined ? [] : numberProblems('number', input.number)),
    ...appointmentProblems(input, group.votingRules),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const planned = {
    workingGroupId: group.id,
    ...(input.number === undefined ? {} : { number: tidyNumber(input.number) }),
    ...appointed(input),
    status: 'PLANNED' as const,
    sequence: 0,
    rules: group.votingRules,
    agenda: [],
    itemsEver: 0,
    agendaChanges: [],
    attendance: [],
  }
  return { next: planned, facts: [plannedFact({ id, ...planned })] }
}

/** Another time, form or place, before everybody is asked to come. */
export function replan(meeting: Known, input: Appointment): Decision<Meeting, InvalidInput | IllegalTransition> {
  const refused = meetingMoves.refuse('replan', meeting)
  if (refused) return refused
  const problems = appointmentProblems(input, meeting.rules)
  if (problems.length > 0) return invalidInput(problems)
  const { votesUntil: _votesUntil, place: _place, reason: _reason, convenedOn: _convenedOn, ...rest } = meeting
  const next = { ...rest, ...appointed(input), status: meetingMoves.to('replan'), sequence: meeting.sequence + 1 }
  return { next, facts: [plannedFact(next)] }
}

/**
 * Asks everybody to come: not later than the rules' working days before, and with something to speak of. The
 * rules of the group that stand on this day hold for the meeting.
 */
export function convene(
  meeting: Known,
  group: MeetingGroup,
  { on, today }: { readonly on: string; readonly today: string },
): Decision<Meeting, InvalidInput | IllegalTransition> {
  const refused = meetingMoves.refuse('convene', meeting)
  if (refused) return refused
  const rules = group.votingRules
  const problems = [
    ...groupProblems(group),
    ...comeProblems('on', on, today),
    ...unless(
      meeting.agenda.length > 0,
      'id',
      'AGENDA_EMPTY',
      'В повестке нет ни одного вопроса.',
      'There is nothing on the agenda.',
      'R42',
    ),
    ...appointmentProblems(meeting, rules),
    ...noticeProblems(on, dayOf(meeting.startsAt), rules.noticeWorkingDays),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const next = {
    ...meeting,
    status: meetingMoves.to('convene'),
    sequence: meeting.sequence + 1,
    convenedOn: on,
    rules,
    attendance: seatedOn(group.seats, dayOf(meeting.startsAt), meeting.attendance),
  }
  const { id, startsAt, form } = meeting
  return { next, facts: [{ type: 'meeting.convened.v1', data: { id, startsAt, form, on } }] }
}

type CalledOff = {
  readonly reason: string
  /** A vote was opened at it, whatever became of it. */
  readonly hasVoted: boolean
}

/** It will take place, and when is not known yet. */
export function postpone(meeting: Known, input: CalledOff, today: string) {
  return callOff(meeting, 'postpone', input, today)
}

export function cancel(meeting: Known, input: CalledOff, today: string) {
  return callOff(meeting, 'cancel', input, today)
}

function callOff(
  meeting: Known,
  move: 'postpone' | 'cancel',
  { reason, hasVoted }: CalledOff,
  on: string,
): Decision<Meeting, InvalidInput | IllegalTransition> {
  const refused = meetingMoves.refuse(move, meeting)
  if (refused) return refused
  const problems = [
    ...textProblems('reason', reason, LONGEST_REASON),
    ...unless(
      !hasVoted,
      'id',
      'VOTED',
      'На заседании уже голосовали: его проводят, а не отменяют и не откладывают.',
      'There was a vote at the meeting already: it is held, neither cancelled nor postponed.',
      'R42',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { id, sequence } = meeting
  const why = tidyLines(reason)
  const type = move === 'cancel' ? ('meeting.cancelled.v1' as const) : ('meeting.postponed.v1' as const)
  return {
    next: { ...meeting, status: meetingMoves.to(move), sequence: sequence + 1, reason: why },
    facts: [{ type, data: { id, on, reason: why } }],
  }
}

/**
 * It took place: those of whom nobody said that they came were absent. By correspondence that is once the
 * voting has ended.
 */
export function hold(
  meeting: Known,
  group: Pick<MeetingGroup, 'seats'>,
  now: string,
): Decision<Meeting, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = meetingMoves.refuse('hold', meeting)
  if (refused) return refused
  const { id, votesUntil = meeting.startsAt } = meeting
  const problems = unless(
    votesUntil <= now,
    'id',
    'NOT_OVER',
    'Заседание ещё не началось, или голосование ещё идёт.',
    'The meeting has not begun, or the voting still goes on.',
  )
  if (problems.length > 0) return invalidInput(problems)
  const on = dayOf(votesUntil)
  const attendance = seatedOn(group.seats, dayOf(meeting.startsAt), meeting.attendance)
  return {
    next: { ...meeting, status: meetingMoves.to('hold'), heldOn: on, attendance },
    facts: [{ type: 'meeting.held.v1', data: { id, on, subjectIds: publicSubjects(meeting) } }],
  }
}

/** What the agenda was about, as far as everybody sees it. */
function publicSubjects({ agenda }: Meeting): string[] {
  return agenda.flatMap(({ visibility, subjectId }) => (visibility === 'PUBLIC' && subjectId ? [subjectId] : []))
}

function plannedFact({ id, workingGroupId, form, startsAt, votesUntil }: Known): Fact {
  const data = { id, workingGroupId, form, startsAt, ...(votesUntil ? { votesUntil } : {}) }
  return { type: 'meeting.planned.v1', data }
}

function appointed({ form, startsAt, votesUntil, place }: Appointment): Appointment {
  return {
    form,
    startsAt: inUtc(startsAt),
    ...(votesUntil ? { votesUntil: inUtc(votesUntil) } : {}),
    ...(place ? { place: tidy(place) } : {}),
  }
}

/** Moments of one form compare as texts do. */
function inUtc(moment: string): string {
  return new Date(moment).toISOString()
}

function groupProblems({ status }: MeetingGroup): InputProblem[] {
  return unless(
    ['FORMING', 'ACTIVE'].includes(status),
    'workingGroupId',
    'GROUP_AT_REST',
    'Группа не работает: она не собирается.',
    'The group is not at work: it does not meet.',
  )
}

function appointmentProblems(
  { form, startsAt, votesUntil, place }: Appointment,
  { correspondenceAllowed }: VotingRules,
): InputProblem[] {
  const wants = (holds: boolean, field: string, code: string, ru: string, en: string) =>
    unless(holds, field, code, ru, en, 'R42')
  const isByCorrespondence = form === 'BY_CORRESPONDENCE'
  return [
    ...(place === undefined ? [] : textProblems('place', place, LONGEST_PLACE)),
    ...wants(
      !isByCorrespondence || correspondenceAllowed,
      'form',
      'CORRESPONDENCE_NOT_ALLOWED',
      'Правила группы не допускают заочных заседаний.',
      'The rules of the group allow no meeting by correspondence.',
    ),
    ...wants(
      !isByCorrespondence || votesUntil !== undefined,
      'votesUntil',
      'END_NEEDED',
      'Заочному голосованию нужен момент окончания.',
      'A vote by correspondence needs the moment of its end.',
    ),
    ...wants(
      isByCorrespondence || votesUntil === undefined,
      'votesUntil',
      'NOT_BY_CORRESPONDENCE',
      'Момент окончания голосования есть только у заочного заседания.',
      'Only a meeting by correspondence has a moment at which voting ends.',
    ),
    ...wants(
      !isByCorrespondence || place === undefined,
      'place',
      'BY_CORRESPONDENCE',
      'У заочного заседания нет места.',
      'A meeting by correspondence has no place.',
    ),
    ...wants(
      votesUntil === undefined || Date.parse(votesUntil) > Date.parse(startsAt),
      'votesUntil',
      'END_BEFORE_START',
      'Голосование кончается раньше, чем начинается.',
      'The voting ends before it begins.',
    ),
    ...wants(
      !['IN_PERSON', 'MIXED'].includes(form) || place !== undefined,
      'place',
      'PLACE_NEEDED',
      'Очному заседанию нужно место.',
      'A meeting in person needs a place.',
    ),
  ]
}

/**
 * The last day to convene on is so many working days before the meeting, itself not counted; without notice
 * that is its own day, worked or not.
 */
function noticeProblems(on: string, startsOn: string, days: number): InputProblem[] {
  const last = days === 0 ? startsOn : addWorkingDays(startsOn, -days)
  if (isUnknown(last)) return [problem('id', last.code, last.message.ru, last.message.en)]
  return unless(
    on <= last,
    'on',
    'NOTICE_TOO_SHORT',
    `Созвать нужно не позже чем за ${days} рабочих дней: до ${last} включительно.`,
    `It must be convened ${days} working days ahead at the latest: by ${last}.`,
    'R42',
  )
}
