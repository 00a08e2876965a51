import type { Fact } from '@kadry/contracts/catalogue'
import type { Known } from '../round-table/round-table.ts'
import type { RegistrationRecord } from './registration.ts'
import { holdsSeat, type MayBeSeated, promoted, replaced } from './seating.ts'

type Named = 'confirmed' | 'waitlisted' | 'promoted' | 'withdrawn'
type Step = Named | 'invited' | 'declined' | 'applied' | 'lapsed' | 'changed' | 'delegateReplaced'

/** Who came for whom is public by consent only. */
export function isNamedInPublic({ consentToPublish }: Pick<RegistrationRecord, 'consentToPublish'>): boolean {
  return consentToPublish
}

/** The fact about one registration: it names the body by consent. */
export function placed(table: Pick<Known, 'id'>, step: Step, registration: RegistrationRecord): Fact {
  const data = publicPlace(table, registration)
  if (!isOfTwoVersions(step))
    return step === 'invited'
      ? { type: 'registration.invited.v1', data: { ...data, respondBy: registration.respondBy! } }
      : { type: `registration.${step}.v1`, data }
  const { organizationId } = data
  return organizationId === undefined
    ? { type: `registration.${step}.v2`, data }
    : { type: `registration.${step}.v1`, data: { ...data, organizationId } }
}

/** The same with the reason why. */
export function placedFor(
  table: Pick<Known, 'id'>,
  step: 'rejected' | 'checkInUndone',
  registration: RegistrationRecord,
  reason: string,
): Fact {
  return { type: `registration.${step}.v1`, data: { ...publicPlace(table, registration), reason } }
}

/** R24: the fact about what the cancelling of the table ends, where it ends something. */
export function ended(table: Known, one: RegistrationRecord): Fact[] {
  const had = whatOf(one)
  return had ? [{ type: 'registration.ended.v1', data: { ...publicPlace(table, one), had } }] : []
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

/** The table with one registration written anew, and the fact about it. */
export function written(table: Known, changed: RegistrationRecord, step: Step) {
  return {
    next: { ...table, registrations: replaced(table.registrations, changed) },
    facts: [placed(table, step, changed)],
    answer: { registrationId: changed.id },
  }
}

function isOfTwoVersions(step: Step): step is Named {
  return step === 'confirmed' || step === 'waitlisted' || step === 'promoted' || step === 'withdrawn'
}

function whatOf(one: RegistrationRecord): 'SEAT' | 'PLACE' | 'APPLICATION' | 'INVITATION' | undefined {
  if (holdsSeat(one)) return 'SEAT'
  const { status } = one
  if (status === 'WAITLISTED') return 'PLACE'
  if (status === 'PENDING') return 'APPLICATION'
  return status === 'INVITED' ? 'INVITATION' : undefined
}

function publicPlace({ id }: Pick<Known, 'id'>, registration: RegistrationRecord) {
  const { id: registrationId, organizationId, side } = registration
  return { id, registrationId, side, ...(isNamedInPublic(registration) ? { organizationId } : {}) }
}
