import type { Fact } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
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
import { dayProblems, type Known, organizationNoun, type RoundTable, roundTableMoves } from './round-table.ts'

export type RegistrationStatus = 'CONFIRMED' | 'WAITLISTED' | 'WITHDRAWN' | 'ATTENDED' | 'NO_SHOW' | 'EXPIRED'

/**
 * A seat that is given back goes on to the waiting list; who did not come and who still waits is seen when
 * the table ends.
 */
export const registrationMoves = lifecycle<RegistrationStatus>()({
  confirm: { from: [], to: 'CONFIRMED' },
  waitlist: { from: [], to: 'WAITLISTED' },
  promote: { from: ['WAITLISTED'], to: 'CONFIRMED' },
  withdraw: { from: ['CONFIRMED', 'WAITLISTED'], to: 'WITHDRAWN' },
  checkIn: { from: ['CONFIRMED'], to: 'ATTENDED' },
  miss: { from: ['CONFIRMED'], to: 'NO_SHOW' },
  expire: { from: ['WAITLISTED'], to: 'EXPIRED' },
})

/** A delegate of an organisation, by position; names are not stored. */
export type RegistrationRecord = {
  readonly id: string
  readonly organizationId: string
  readonly side: Side
  readonly status: RegistrationStatus
  readonly representativePosition: string
  readonly consentToPublish: boolean
  /** RFC 3339, UTC. */
  readonly registeredAt: string
  readonly checkedInAt?: string
}
/** As shown: with the place on the waiting list, from 1. */
export type Registration = RegistrationRecord & { readonly waitlistPosition: number | null }

export type NewRegistration = Pick<RegistrationRecord, 'organizationId' | 'representativePosition'> & {
  readonly side?: Side
  readonly consentToPublish: boolean
}
/** Gives ids to the registrations of one table: the n-th it ever had. */
export type RegistrationId = (roundTableId: string, n: number) => string

type Seating = Pick<RoundTable, 'capacity' | 'quotas' | 'registrations'>

const SEATED: readonly RegistrationStatus[] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW']
/** One document holds them all, withdrawn ones included; far above any real table. */
const MOST_REGISTRATIONS = 5_000
export const REGISTRATION_NOUN = { ru: 'Регистрация', en: 'registration' }

/** R5, R20, R21: a seat while there is one for this side, otherwise the end of the waiting list. */
export function register(
  table: Known,
  input: NewRegistration,
  {
    view,
    at,
    idOf,
  }: { readonly view: OrganizationView | undefined; readonly at: string; readonly idOf: RegistrationId },
): Decision<RoundTable, InvalidInput | NotFound | IllegalTransition | RuleRefusal, { registrationId: string }> {
  const refused =
    roundTableMoves.refuse('register', table) ??
    standing(input.organizationId, view) ??
    tooManyDelegates(table, input.organizationId)
  if (refused || !view) return refused ?? notFound(input.organizationId, organizationNoun)
  const side = input.side ?? sideOn(view, dayOf(table.startsAt))
  const problems = registrationProblems(table, input, side)
  if (side === undefined || problems.length > 0) return invalidInput(problems)
  const registration: RegistrationRecord = {
    id: idOf(table.id, table.registrations.length + 1),
    organizationId: input.organizationId,
    side,
    status: hasSeatFor(table, side) ? 'CONFIRMED' : 'WAITLISTED',
    representativePosition: tidy(input.representativePosition),
    consentToPublish: input.consentToPublish,
    registeredAt: at,
  }
  return {
    next: { ...table, registrations: [...table.registrations, registration] },
    facts: [placed(table, registration.status === 'CONFIRMED' ? 'confirmed' : 'waitlisted', registration)],
    answer: { registrationId: registration.id },
  }
}

/**
 * R20: the seat goes at once to the oldest waiting registration whose side has room and whose organisation
 * `mayBeSeated` (R5). Usually one; more where organisations that had to be passed over may be seated again.
 */
export function withdraw(
  table: Known,
  registrationId: string,
  mayBeSeated: (organizationId: string) => boolean,
): Decision<RoundTable, NotFound | IllegalTransition, { registrationId: string; promotedIds: readonly string[] }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('withdraw', found) ?? roundTableMoves.refuse('withdrawRegistration', table)
  if (refused) return refused
  const rest = replaced(table.registrations, { ...found, status: 'WITHDRAWN' })
  const registrations = promoted({ ...table, registrations: rest }, mayBeSeated)
  const promotions = registrations.filter((one, index) => one !== rest[index])
  return {
    next: { ...table, registrations },
    facts: [placed(table, 'withdrawn', found), ...promotions.map((one) => placed(table, 'promoted', one))],
    answer: { registrationId, promotedIds: promotions.map(({ id }) => id) },
  }
}

/** The delegate came; the first one begins the table. `at` and `now` are RFC 3339, UTC. */
export function checkIn(
  table: Known,
  registrationId: string,
  { at, now }: { readonly at: string; readonly now: string },
): Decision<RoundTable, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const closed = roundTableMoves.allows('checkIn', table) ? undefined : roundTableMoves.refuse('checkInFirst', table)
  const refused = closed ?? registrationMoves.refuse('checkIn', found)
  if (refused) return refused
  const problems =
    at > now
      ? [problem('at', 'IN_THE_FUTURE', 'Этот момент ещё не наступил.', 'This moment is in the future.')]
      : dayProblems('at', dayOf(at), dayOf(table.startsAt), dayOf(now))
  if (problems.length > 0) return invalidInput(problems)
  const registrations = replaced(table.registrations, { ...found, status: 'ATTENDED', checkedInAt: at })
  return { next: { ...table, status: 'IN_PROGRESS', registrations }, facts: [], answer: { registrationId } }
}

/** Confirmed seats, whether their holders have come or not; of one side where it is named. */
export function seatsTaken(registrations: readonly RegistrationRecord[], side?: Side): number {
  return registrations.filter((one) => SEATED.includes(one.status) && (!side || one.side === side)).length
}

/** All registrations in the order of arrival, with their places on the waiting list. */
export function positioned(registrations: readonly RegistrationRecord[]): readonly Registration[] {
  let waiting = 0
  return registrations.map((one) => ({ ...one, waitlistPosition: one.status === 'WAITLISTED' ? ++waiting : null }))
}

export function waitingOrganizations({ registrations }: Seating): readonly string[] {
  return [...new Set(withStatus(registrations, 'WAITLISTED').map(({ organizationId }) => organizationId))]
}

/** Those who came, one per registration. */
export function attending({ registrations }: Pick<Seating, 'registrations'>): readonly RegistrationRecord[] {
  return withStatus(registrations, 'ATTENDED')
}

/** Whether a newcomer of this side gets a seat now (R20). */
export function hasSeatFor({ capacity, quotas, registrations }: Seating, side: Side): boolean {
  if (seatsTaken(registrations) >= capacity) return false
  const quota = quotas.find((one) => one.side === side)
  return !quota || seatsTaken(registrations, side) < quota.seats
}

function promoted(table: Seating, mayBeSeated: (organizationId: string) => boolean): readonly RegistrationRecord[] {
  const next = table.registrations.find(
    (one) => one.status === 'WAITLISTED' && hasSeatFor(table, one.side) && mayBeSeated(one.organizationId),
  )
  if (!next) return table.registrations
  return promoted(
    { ...table, registrations: replaced(table.registrations, { ...next, status: 'CONFIRMED' }) },
    mayBeSeated,
  )
}

function tooManyDelegates(table: Known, organizationId: string): RuleRefusal | undefined {
  const most = table.maxDelegatesPerOrganization
  const sent = table.registrations.filter((one) => one.organizationId === organizationId && one.status !== 'WITHDRAWN')
  if (sent.length < most) return undefined
  return ruleRefusal(
    'R21',
    'TOO_MANY_DELEGATES',
    `От одной организации может быть не больше ${most} представителей.`,
    `One organisation may send at most ${most} delegates.`,
  )
}

function registrationProblems(table: Known, input: NewRegistration, side: Side | undefined): InputProblem[] {
  return [
    ...textProblems('representativePosition', input.representativePosition, 200),
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
    ...(table.registrations.length < MOST_REGISTRATIONS
      ? []
      : [
          problem(
            'roundTableId',
            'FULL',
            `У стола может быть не больше ${MOST_REGISTRATIONS} регистраций.`,
            `A table has at most ${MOST_REGISTRATIONS} registrations.`,
          ),
        ]),
  ]
}

function replaced(all: readonly RegistrationRecord[], changed: RegistrationRecord): readonly RegistrationRecord[] {
  return all.map((one) => (one.id === changed.id ? changed : one))
}

function withStatus(all: readonly RegistrationRecord[], status: RegistrationStatus): readonly RegistrationRecord[] {
  return all.filter((one) => one.status === status)
}

/** Who came for whom is public by consent only. */
export function isNamedInPublic({ consentToPublish }: Pick<RegistrationRecord, 'consentToPublish'>): boolean {
  return consentToPublish
}

function placed(
  { id }: Known,
  step: 'confirmed' | 'waitlisted' | 'promoted' | 'withdrawn',
  registration: RegistrationRecord,
): Fact {
  const { id: registrationId, organizationId, side } = registration
  return isNamedInPublic(registration)
    ? { type: `registration.${step}.v1`, data: { id, registrationId, organizationId, side } }
    : { type: `registration.${step}.v2`, data: { id, registrationId, side } }
}
