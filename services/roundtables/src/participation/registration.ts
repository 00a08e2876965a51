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
import { type Known, organizationNoun, type RoundTable, roundTableMoves } from '../round-table/round-table.ts'
import { hasSeatFor, holdsSeat, type MayBeSeated, promoted, replaced, settled } from './seating.ts'

export type RegistrationStatus =
  | 'PENDING'
  | 'CONFIRMED'
  | 'WAITLISTED'
  | 'WITHDRAWN'
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'EXPIRED'

/**
 * A seat that is given back goes on to the waiting list; who did not come and who still waits is seen when
 * the table ends.
 */
export const registrationMoves = lifecycle<RegistrationStatus>()({
  confirm: { from: [], to: 'CONFIRMED' },
  waitlist: { from: [], to: 'WAITLISTED' },
  promote: { from: ['WAITLISTED'], to: 'CONFIRMED' },
  unsettle: { from: ['CONFIRMED'], to: 'PENDING' },
  reconfirm: { from: ['PENDING'], to: 'CONFIRMED' },
  withdraw: { from: ['PENDING', 'CONFIRMED', 'WAITLISTED'], to: 'WITHDRAWN' },
  checkIn: { from: ['CONFIRMED'], to: 'ATTENDED' },
  miss: { from: ['CONFIRMED'], to: 'NO_SHOW' },
  expire: { from: ['PENDING', 'WAITLISTED'], to: 'EXPIRED' },
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
  /** The table was postponed: the seat is kept until it is confirmed for the new day, or lost. */
  readonly keepsSeat?: boolean
}
/** As shown: with the place on the waiting list, from 1. */
export type Registration = RegistrationRecord & { readonly waitlistPosition: number | null }

export type NewRegistration = Pick<RegistrationRecord, 'organizationId' | 'representativePosition'> & {
  readonly side?: Side
  readonly consentToPublish: boolean
}
/** Gives ids to the registrations of one table: the n-th it ever had. */
export type RegistrationId = (roundTableId: string, n: number) => string

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
  if (problems.length > 0 || !side) return invalidInput(problems)
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
  mayBeSeated: MayBeSeated,
): Decision<RoundTable, NotFound | IllegalTransition, { registrationId: string; promotedIds: readonly string[] }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('withdraw', found) ?? roundTableMoves.refuse('withdrawRegistration', table)
  if (refused) return refused
  const rest = replaced(table.registrations, { ...settled(found), status: 'WITHDRAWN' })
  const { next, facts, promotedIds } = passedOn(table, rest, mayBeSeated)
  return { next, facts: [placed(table, 'withdrawn', found), ...facts], answer: { registrationId, promotedIds } }
}

/** The body comes on the new day as well: the seat that it kept is confirmed. `today` is a Moscow day. */
export function reconfirm(
  table: Known,
  registrationId: string,
  today: string,
): Decision<RoundTable, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('reconfirm', found) ?? roundTableMoves.refuse('reconfirm', table)
  if (refused) return refused
  const { confirmBy } = table.postponement ?? {}
  if (confirmBy !== undefined && today > confirmBy)
    return invalidInput([
      problem(
        'registrationId',
        'TOO_LATE',
        `Место на новый день подтверждали по ${confirmBy}.`,
        `Seats for the new day were to be confirmed by ${confirmBy}.`,
      ),
    ])
  const confirmed = { ...settled(found), status: registrationMoves.to('reconfirm') }
  return {
    next: { ...table, registrations: replaced(table.registrations, confirmed) },
    facts: [placed(table, 'confirmed', confirmed)],
    answer: { registrationId },
  }
}

/**
 * Seats that nobody confirmed for the new day in time go to the waiting list, in its order. No facts: nothing
 * was left to lose.
 */
export function loseUnconfirmed(table: Known, today: string, mayBeSeated: MayBeSeated): Decision<RoundTable, never> {
  const { confirmBy } = table.postponement ?? {}
  if (confirmBy === undefined || today <= confirmBy) return { next: table, facts: [] }
  const lost = table.registrations.filter(({ status, keepsSeat }) => status === 'PENDING' && keepsSeat)
  const rest = table.registrations.map((one) =>
    lost.includes(one) ? { ...settled(one), status: registrationMoves.to('expire') } : one,
  )
  const { next, facts } = passedOn(table, rest, mayBeSeated)
  return { next, facts: [...lost.map((one) => placed(table, 'lapsed', one)), ...facts] }
}

/** Free seats passed on to the waiting list, with the facts and ids of those who got one. */
export function passedOn(table: Known, rest: readonly RegistrationRecord[], mayBeSeated: MayBeSeated) {
  const registrations = promoted({ ...table, registrations: rest }, mayBeSeated)
  const promotions = registrations.filter((one, index) => one !== rest[index])
  return {
    next: { ...table, registrations },
    facts: promotions.map((one) => placed(table, 'promoted', one)),
    promotedIds: promotions.map(({ id }) => id),
  }
}

/** Who came for whom is public by consent only. */
export function isNamedInPublic({ consentToPublish }: Pick<RegistrationRecord, 'consentToPublish'>): boolean {
  return consentToPublish
}

/** R24: the fact about what the cancelling of the table ends, where it ends something. */
export function ended(table: Known, one: RegistrationRecord): Fact[] {
  const had = whatOf(one)
  return had ? [{ type: 'registration.ended.v1', data: { ...publicPlace(table, one), had } }] : []
}

function whatOf(one: RegistrationRecord): 'SEAT' | 'PLACE' | undefined {
  if (holdsSeat(one)) return 'SEAT'
  const { status } = one
  if (status === 'WAITLISTED') return 'PLACE'
  return undefined
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

function placed(
  table: Known,
  step: 'confirmed' | 'waitlisted' | 'promoted' | 'withdrawn' | 'lapsed',
  registration: RegistrationRecord,
): Fact {
  const data = publicPlace(table, registration)
  if (step === 'lapsed') return { type: 'registration.lapsed.v1', data }
  const { organizationId } = data
  return organizationId === undefined
    ? { type: `registration.${step}.v2`, data }
    : { type: `registration.${step}.v1`, data: { ...data, organizationId } }
}

function publicPlace({ id }: Known, registration: RegistrationRecord) {
  const { id: registrationId, organizationId, side } = registration
  return { id, registrationId, side, ...(isNamedInPublic(registration) ? { organizationId } : {}) }
}
