import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { given, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { type Side, sideOn } from '../organization/organization.ts'
import {
  type Gathering,
  type Known,
  organizationNoun,
  type RoundTable,
  roundTableMoves,
} from '../round-table/round-table.ts'
import { passedOn, placed, written } from './place.ts'
import { type Answer, answerProblems, writtenAnswers } from './question.ts'
import { hasSeatFor, type MayBeSeated, nextPlace, replaced, seatsOf, settled } from './seating.ts'

export type RegistrationStatus =
  | 'INVITED'
  | 'PENDING'
  | 'CONFIRMED'
  | 'WAITLISTED'
  | 'REJECTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'EXPIRED'

/**
 * A seat that is given back goes on to the waiting list; who did not come and who still waits is seen when
 * the table ends. PENDING waits for the organiser, or after a postponement for the body itself.
 */
export const registrationMoves = lifecycle<RegistrationStatus>()({
  invite: { from: [], to: 'INVITED' },
  acceptWithSeat: { from: ['INVITED'], to: 'CONFIRMED' },
  acceptWaiting: { from: ['INVITED'], to: 'WAITLISTED' },
  decline: { from: ['INVITED'], to: 'DECLINED' },
  apply: { from: [], to: 'PENDING' },
  approve: { from: ['PENDING'], to: 'CONFIRMED' },
  approveWaiting: { from: ['PENDING'], to: 'WAITLISTED' },
  reject: { from: ['PENDING'], to: 'REJECTED' },
  confirm: { from: [], to: 'CONFIRMED' },
  waitlist: { from: [], to: 'WAITLISTED' },
  promote: { from: ['WAITLISTED'], to: 'CONFIRMED' },
  unsettle: { from: ['CONFIRMED'], to: 'PENDING' },
  reconfirm: { from: ['PENDING'], to: 'CONFIRMED' },
  change: { from: ['PENDING', 'CONFIRMED', 'WAITLISTED'] },
  withdraw: { from: ['PENDING', 'CONFIRMED', 'WAITLISTED'], to: 'WITHDRAWN' },
  walkIn: { from: [], to: 'ATTENDED' },
  checkIn: { from: ['CONFIRMED'], to: 'ATTENDED' },
  undoCheckIn: { from: ['ATTENDED'], to: 'CONFIRMED' },
  leave: { from: ['ATTENDED'] },
  miss: { from: ['CONFIRMED'], to: 'NO_SHOW' },
  expire: { from: ['INVITED', 'PENDING', 'WAITLISTED'], to: 'EXPIRED' },
})

/** A delegate of an organisation, by position; a name is kept apart, by `personId`. */
export type RegistrationRecord = {
  readonly id: string
  readonly organizationId: string
  readonly side: Side
  readonly status: RegistrationStatus
  /** Nobody's yet while the body is invited. */
  readonly representativePosition?: string
  readonly consentToPublish: boolean
  /** RFC 3339, UTC; so are the other moments. */
  readonly registeredAt: string
  readonly checkedInAt?: string
  readonly leftAt?: string
  /** The table was postponed: the seat is kept until it is confirmed for the new day, or lost. */
  readonly keepsSeat?: boolean
  /** The last day to answer an invitation, `YYYY-MM-DD`. */
  readonly respondBy?: string
  /** Why it was rejected or declined. */
  readonly reason?: string
  /** What the delegate checks in with: 16 characters, this registration's own. */
  readonly code?: string
  readonly answers?: readonly Answer[]
  /** Registered at the door. */
  readonly walkedIn?: boolean
  /** Who it is, where the delegate is named: the name stands with the persons of the service. */
  readonly personId?: string
  /** In the order of arrival, from 1: who accepts an invitation arrives then. */
  readonly place: number
}
/** As shown: with what of its table it is shown by. */
export type Registration = RegistrationRecord & {
  readonly table: Pick<RoundTable, 'hostId' | 'startsAt' | 'endsAt'> & { readonly id: string }
}

/** Who comes, as far as the record of the table knows. */
export type Delegate = {
  readonly representativePosition: string
  readonly consentToPublish: boolean
  readonly answers?: readonly Answer[]
  readonly personId?: string
}
export type NewRegistration = Delegate & { readonly organizationId: string; readonly side?: Side }
/** Gives ids to the registrations of one table: the n-th it ever had. */
export type RegistrationId = (roundTableId: string, n: number) => string
/** What a new registration is made with; `at` is RFC 3339, UTC, `code` one that nobody has yet. */
export type Arrival = {
  readonly view: OrganizationView | undefined
  readonly at: string
  readonly idOf: RegistrationId
  readonly code: string
}
type Refused = InvalidInput | NotFound | IllegalTransition | RuleRefusal

/** Withdrawn ones included: far above any real table, and what one cancelling can end at once (R24). */
export const MOST_REGISTRATIONS = 5_000
export const REGISTRATION_NOUN = { ru: 'Регистрация', en: 'registration' }
const OVER: readonly RegistrationStatus[] = ['WITHDRAWN', 'REJECTED', 'DECLINED', 'EXPIRED']

/**
 * R5, R20, R21: a seat while there is one for this side, otherwise the end of the waiting list. Where the
 * organiser examines who asks, nobody has a seat before that.
 */
export function register(
  table: Known,
  input: NewRegistration,
  arrival: Arrival,
): Decision<Gathering, Refused, { registrationId: string }> {
  const refused = roundTableMoves.refuse('register', table)
  if (refused) return refused
  const arrived = arrivalOf(table, input, arrival)
  if ('__typename' in arrived) return arrived
  const status = table.isModerated ? 'PENDING' : hasSeatFor(table, arrived.side) ? 'CONFIRMED' : 'WAITLISTED'
  const registration: RegistrationRecord = { ...arrived, status }
  const step = { PENDING: 'applied', CONFIRMED: 'confirmed', WAITLISTED: 'waitlisted' } as const
  return {
    next: { ...table, registrations: [...table.registrations, registration] },
    facts: [placed(table, step[status], registration)],
    answer: { registrationId: registration.id },
  }
}

/** R5, R21: the registration of whoever asks for one, without a status; or what stands in its way. */
export function arrivalOf(
  table: Known,
  input: NewRegistration,
  { view, at, idOf, code }: Arrival,
): Omit<RegistrationRecord, 'status'> | Exclude<Refused, IllegalTransition> {
  const refused = standing(input.organizationId, view) ?? tooManyDelegates(table, input.organizationId)
  if (refused || !view) return refused ?? notFound(input.organizationId, organizationNoun)
  const side = input.side ?? sideOn(view, dayOf(table.startsAt))
  const problems = registrationProblems(table, input, side)
  if (problems.length > 0 || !side) return invalidInput(problems)
  return {
    id: idOf(table.id, seatsOf(table).registered + 1),
    place: nextPlace(table),
    organizationId: input.organizationId,
    side,
    representativePosition: tidy(input.representativePosition),
    consentToPublish: input.consentToPublish,
    registeredAt: at,
    code,
    ...(input.answers ? { answers: writtenAnswers(input.answers) } : {}),
    ...given({ personId: input.personId }),
  }
}

/**
 * R20: the seat goes at once to the oldest waiting registration whose side has room and whose organisation
 * `mayBeSeated` (R5). Usually one; more where organisations that had to be passed over may be seated again.
 */
export function withdraw(
  table: Known,
  registrationId: string,
  mayBeSeated: MayBeSeated,
): Decision<Gathering, NotFound | IllegalTransition, { registrationId: string; promotedIds: readonly string[] }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('withdraw', found) ?? roundTableMoves.refuse('withdrawRegistration', table)
  if (refused) return refused
  const rest = replaced(table.registrations, { ...settled(found), status: 'WITHDRAWN' })
  const { next, facts, promotedIds } = passedOn(table, rest, mayBeSeated)
  return { next, facts: [placed(table, 'withdrawn', found), ...facts], answer: { registrationId, promotedIds } }
}

export type Change = {
  readonly representativePosition?: string
  readonly consentToPublish?: boolean
  readonly answers?: readonly Answer[]
}

/** What was said of the delegate, as long as it may be changed: the organiser may at any time. */
export function change(
  table: Known,
  registrationId: string,
  { representativePosition, consentToPublish, answers }: Change,
  { now, isOrganiser }: { readonly now: string; readonly isOrganiser: boolean },
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('change', found) ?? roundTableMoves.refuse('changeRegistration', table)
  if (refused) return refused
  const until = table.changesUntil ?? table.startsAt
  const problems = [
    ...unless(
      isOrganiser || now <= until,
      'registrationId',
      'TOO_LATE',
      `Менять можно было до ${until}.`,
      `It could be changed until ${until}.`,
    ),
    ...(representativePosition === undefined
      ? []
      : textProblems('representativePosition', representativePosition, LONGEST_POSITION)),
    ...(answers === undefined ? [] : answerProblems(answers, table.questions ?? [])),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const changed: RegistrationRecord = {
    ...found,
    ...(representativePosition === undefined ? {} : { representativePosition: tidy(representativePosition) }),
    ...(consentToPublish === undefined ? {} : { consentToPublish }),
    ...(answers === undefined ? {} : { answers: writtenAnswers(answers) }),
  }
  return written(table, changed, 'changed')
}

type Successor = Pick<Delegate, 'representativePosition' | 'personId'> & { readonly code: string }

/** Somebody else comes for the body: seat and place stay, the code is a new one, the former name goes. */
export function replaceDelegate(
  table: Known,
  registrationId: string,
  { representativePosition, code, personId }: Successor,
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('change', found) ?? roundTableMoves.refuse('changeRegistration', table)
  if (refused) return refused
  const problems = textProblems('representativePosition', representativePosition, LONGEST_POSITION)
  if (problems.length > 0) return invalidInput(problems)
  const { personId: _, ...rest } = found
  const position = tidy(representativePosition)
  const next = { ...rest, representativePosition: position, code, ...given({ personId }) }
  return written(table, next, 'delegateReplaced')
}

/** Whether it takes one of its body's delegates: invitations do as well (R21). */
export function isLive({ status }: RegistrationRecord): boolean {
  return !OVER.includes(status)
}

export function tooManyDelegates(table: Known, organizationId: string): RuleRefusal | undefined {
  const most = table.maxDelegatesPerOrganization
  const sent = table.registrations.filter((one) => one.organizationId === organizationId && isLive(one))
  if (sent.length < most) return undefined
  return ruleRefusal(
    'R21',
    'TOO_MANY_DELEGATES',
    `От одной организации может быть не больше ${most} представителей, приглашённые считаются.`,
    `One organisation may send at most ${most} delegates, those invited included.`,
  )
}

const LONGEST_POSITION = 200

export function delegateProblems({ representativePosition }: Delegate): InputProblem[] {
  return textProblems('representativePosition', representativePosition, LONGEST_POSITION)
}

function registrationProblems(table: Known, input: NewRegistration, side: Side | undefined): InputProblem[] {
  return [
    ...delegateProblems(input),
    ...answerProblems(input.answers ?? [], table.questions ?? []),
    ...(side
      ? []
      : [
          problem(
            'side',
            'UNKNOWN_SIDE',
            'В день круглого стола у организации нет ролей: назовите сторону.',
            'The organisation holds no role on the day of the round table: name the side.',
          ),
        ]),
    ...unless(
      seatsOf(table).registered < MOST_REGISTRATIONS,
      'roundTableId',
      'FULL',
      `У стола может быть не больше ${MOST_REGISTRATIONS} регистраций.`,
      `A table has at most ${MOST_REGISTRATIONS} registrations.`,
    ),
  ]
}
