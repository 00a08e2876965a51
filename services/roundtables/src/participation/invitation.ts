import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, given, textProblems, tidy, unless } from '@kadry/domain/input'
import { kindsOn, type OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { sideOn } from '../organization/organization.ts'
import { type Gathering, type Known, roundTableMoves } from '../round-table/round-table.ts'
import { placed } from './place.ts'
import { answerProblems, writtenAnswers } from './question.ts'
import {
  type Delegate,
  delegateProblems,
  isLive,
  MOST_REGISTRATIONS,
  REGISTRATION_NOUN,
  type RegistrationId,
  type RegistrationRecord,
  registrationMoves,
  tooManyDelegates,
} from './registration.ts'
import { hasSeatFor, nextPlace, seatsOf } from './seating.ts'

/** Bodies by what they are, each of the three where it is named. */
export type Selection = {
  readonly kinds?: readonly OrganizationKind[]
  readonly sectorCodes?: readonly string[]
  /** Codes of municipalities. */
  readonly oktmo?: readonly string[]
}
export type Body = OrganizationView & { readonly id: string }

export type Inviting = {
  readonly respondBy: string
  /** The day on which they were sent; both are `YYYY-MM-DD`. */
  readonly sentOn: string
  readonly today: string
  /** RFC 3339, UTC. */
  readonly at: string
  readonly idOf: RegistrationId
}

const MOST_AT_ONCE = 1_000

/** Those of the bodies that are selected for the day (`YYYY-MM-DD`) of the table. */
export function selected(bodies: readonly Body[], { kinds, sectorCodes, oktmo }: Selection, day: string): Body[] {
  return bodies.filter((body) => {
    const held = kindsOn(body, day)
    return (
      (!kinds || kinds.some((kind) => held.has(kind))) &&
      (!sectorCodes || sectorCodes.some((code) => body.sectorCodes.includes(code))) &&
      (!oktmo || (body.oktmo !== undefined && oktmo.includes(body.oktmo)))
    )
  })
}

/**
 * Whom a selection leads to an invitation: bodies that may be seated (R5) and have neither a registration
 * nor an invitation yet.
 */
export function toBeInvited(table: Pick<Gathering, 'registrations'>, bodies: readonly Body[]): Body[] {
  const live = new Set(table.registrations.filter(isLive).map(({ organizationId }) => organizationId))
  return bodies.filter(({ id, status }) => status === 'ACTIVE' && !live.has(id))
}

/**
 * R5, R21: one invitation a body. `named` are those that the organiser named one by one: what stands in the
 * way of any of them is a refusal.
 */
export function invite(
  table: Known,
  {
    named,
    views,
    selection,
  }: {
    readonly named: readonly string[]
    readonly views: ReadonlyMap<string, OrganizationView>
    readonly selection: readonly Body[]
  },
  about: Inviting,
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition | RuleRefusal, { readonly invited: number }> {
  const refused = roundTableMoves.refuse('invite', table)
  if (refused) return refused
  for (const id of named) {
    const wrong = standing(id, views.get(id)) ?? tooManyDelegates(table, id)
    if (wrong) return wrong
  }
  const one = named.map((id): Body => ({ ...views.get(id)!, id }))
  const others = toBeInvited(table, selection).filter(({ id }) => !named.includes(id))
  const bodies = [...new Map([...one, ...others].map((body) => [body.id, body])).values()]
  const problems = invitingProblems(table, bodies.length, about)
  if (problems.length > 0) return invalidInput(problems)
  const day = dayOf(table.startsAt)
  const invited = bodies.map(
    (body, index): RegistrationRecord => ({
      id: about.idOf(table.id, seatsOf(table).registered + index + 1),
      place: nextPlace(table) + index,
      organizationId: body.id,
      side: sideOn(body, day) ?? 'EXPERT',
      status: registrationMoves.to('invite'),
      consentToPublish: false,
      registeredAt: about.at,
      respondBy: about.respondBy,
    }),
  )
  return {
    next: { ...table, registrations: [...table.registrations, ...invited] },
    facts: invited.map((registration) => placed(table, 'invited', registration)),
    answer: { invited: invited.length },
  }
}

/**
 * The body comes: a seat or the end of the waiting list, in the order of answers. Whoever was invited is
 * not examined once more.
 */
export function accept(
  table: Known,
  registrationId: string,
  input: Delegate,
  {
    view,
    today,
    at,
    code,
  }: {
    readonly view: OrganizationView | undefined
    readonly today: string
    readonly at: string
    readonly code: string
  },
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition | RuleRefusal, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused =
    registrationMoves.refuse('acceptWithSeat', found) ??
    roundTableMoves.refuse('answerInvitation', table) ??
    standing(found.organizationId, view)
  if (refused) return refused
  const problems = [
    ...tooLate(found, today),
    ...delegateProblems(input),
    ...answerProblems(input.answers ?? [], table.questions ?? []),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const accepted: RegistrationRecord = {
    ...found,
    status: hasSeatFor(table, found.side) ? 'CONFIRMED' : 'WAITLISTED',
    representativePosition: tidy(input.representativePosition),
    consentToPublish: input.consentToPublish,
    registeredAt: at,
    place: nextPlace(table),
    code,
    ...(input.answers ? { answers: writtenAnswers(input.answers) } : {}),
    ...given({ personId: input.personId }),
  }
  const others = table.registrations.filter((one) => one !== found)
  return {
    next: { ...table, registrations: [...others, accepted] },
    facts: [placed(table, accepted.status === 'CONFIRMED' ? 'confirmed' : 'waitlisted', accepted)],
    answer: { registrationId },
  }
}

export function decline(
  table: Known,
  registrationId: string,
  reason: string | undefined,
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('decline', found) ?? roundTableMoves.refuse('answerInvitation', table)
  if (refused) return refused
  const problems = reason === undefined ? [] : textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const declined: RegistrationRecord = {
    ...found,
    status: registrationMoves.to('decline'),
    ...(reason === undefined ? {} : { reason: tidy(reason) }),
  }
  return {
    next: { ...table, registrations: table.registrations.map((one) => (one === found ? declined : one)) },
    facts: [placed(table, 'declined', declined)],
    answer: { registrationId },
  }
}

/** Invitations whose day has passed are over: they take no delegate's place any more (R21). */
export function lapseInvitations(table: Known, today: string): Decision<Gathering, never> {
  const lapsed = table.registrations.filter((one) => isUnanswered(one, today))
  return {
    next: {
      ...table,
      registrations: table.registrations.map((one) =>
        isUnanswered(one, today) ? { ...one, status: registrationMoves.to('expire') } : one,
      ),
    },
    facts: lapsed.map((one) => placed(table, 'lapsed', one)),
  }
}

/** What was entered today may be answered today, however long ago it was sent. */
function isUnanswered({ status, respondBy, registeredAt }: RegistrationRecord, today: string): boolean {
  return status === 'INVITED' && respondBy !== undefined && respondBy < today && dayOf(registeredAt) < today
}

function tooLate({ respondBy }: RegistrationRecord, today: string): InputProblem[] {
  if (respondBy === undefined || today <= respondBy) return []
  const [ru, en] = [`Отвечали по ${respondBy}.`, `Answers were due by ${respondBy}.`]
  return [problem('registrationId', 'TOO_LATE', ru, en)]
}

function invitingProblems(table: Known, count: number, { respondBy, sentOn, today }: Inviting): InputProblem[] {
  return [
    ...comeProblems('sentOn', sentOn, today),
    ...unless(
      respondBy >= sentOn && respondBy <= dayOf(table.startsAt),
      'respondBy',
      'OUTSIDE_THE_TERM',
      'Последний день ответа: не раньше дня отправки и не позже дня стола.',
      'The last day to answer: not before the day of sending, not after the day of the table.',
    ),
    ...unless(
      count >= 1 && count <= MOST_AT_ONCE,
      'selection',
      'COUNT',
      `За раз приглашают от 1 до ${MOST_AT_ONCE} организаций, здесь ${count}.`,
      `1 to ${MOST_AT_ONCE} bodies are invited at once, here ${count}.`,
      'R21',
    ),
    ...unless(
      seatsOf(table).registered + count <= MOST_REGISTRATIONS,
      'roundTableId',
      'FULL',
      `У стола может быть не больше ${MOST_REGISTRATIONS} регистраций.`,
      `A table has at most ${MOST_REGISTRATIONS} registrations.`,
    ),
  ]
}
