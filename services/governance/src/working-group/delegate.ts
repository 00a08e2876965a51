import { dayBefore } from '@kadry/domain/day'
import { type DocumentRef, documentProblems, tidied } from '@kadry/domain/document'
import { given, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'

/** How high somebody stands in the organisation; absent: neither. */
export type PositionLevel = 'HEAD' | 'DEPUTY_HEAD'

/** From the highest to the lowest. */
const LEVELS: readonly (PositionLevel | undefined)[] = ['HEAD', 'DEPUTY_HEAD', undefined]

/** «И. о. ректора» is a head, and so is whoever calls the position something else. */
const DEPUTY = /^(?:перв\S+\s+)?(?:зам(?:еститель|\.|\s)|вице-|(?:first\s+)?deputy|vice[\s-])/iu

export function isAtLeast(level: PositionLevel | undefined, asked: PositionLevel): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(asked)
}

/**
 * One person's term on a seat, both days included. Who it is stands with the persons of the service under
 * `personId`, so that erasing the name leaves the seats as they are.
 */
export type Appointment = {
  readonly personId: string
  readonly position: string
  readonly level?: PositionLevel
  readonly from: string
  readonly to?: string
  /** The order or power of attorney that sends them. */
  readonly document?: DocumentRef
  /** Of an appointment made before names were kept apart, until it is moved there. */
  readonly fullName?: string
}

/** A delegate on its way to a reader, with the seat and the body it sits for. */
export type Delegate = Appointment & { readonly seatId: string; readonly organizationId: string }

type Appointed = { readonly delegates: readonly Appointment[] }

export function delegateOn({ delegates }: Appointed, day: string): Appointment | undefined {
  return delegates.find(({ from, to }) => from <= day && (!to || day <= to))
}

/** Who was appointed last, whatever the term: what decisions and facts about the composition count. */
export function latestDelegate({ delegates }: Appointed): Appointment | undefined {
  return delegates.at(-1)
}

/** The same, and nobody once that term was over by a day, `YYYY-MM-DD`. */
export function standingDelegate(seat: Appointed, overBy = ''): Appointment | undefined {
  const latest = latestDelegate(seat)
  return latest?.to !== undefined && latest.to < overBy ? undefined : latest
}

/** The terms as they are once the seat is left: none goes beyond `last`, the last day on it. */
export function endedBy({ delegates }: Appointed, last: string): Appointment[] {
  return delegates
    .filter(({ from }) => from <= last)
    .map((one) => (one.to && one.to <= last ? one : { ...one, to: last }))
}

/** The terms with one more, which takes over from the former on its first day. */
export function succeededBy({ delegates }: Appointed, appointment: Appointment): Appointment[] {
  return [...endedBy({ delegates }, dayBefore(appointment.from)), tidiedAppointment(appointment)]
}

/** Who it is: a name or a person that is known already, one of the two. */
export function nameProblems(
  path: readonly string[],
  { personId, fullName }: { readonly personId?: string; readonly fullName?: string },
): InputProblem[] {
  const at = [...path, 'fullName']
  if (personId === undefined && fullName !== undefined) return textProblems(at, fullName, 200)
  return unless(
    personId !== undefined && fullName === undefined,
    at,
    'ONE_OF',
    'Назовите либо имя, либо известного человека.',
    'Give either a name or a known person.',
  )
}

/**
 * Problems of a new term on a seat that was taken on `seatFrom`: a term that has begun is not shortened to
 * nothing by a later entry.
 */
export function appointmentProblems(
  appointment: Appointment,
  seat: Appointed & { readonly from: string; readonly to?: string },
  today: string,
): InputProblem[] {
  const { position, level, from, to, document } = appointment
  const at = (field: string) => ['delegate', field]
  const later = seat.delegates.find((one) => one.from > from && one.from <= today)
  return [
    ...textProblems(at('position'), position, 200),
    ...unless(
      level !== 'HEAD' || !DEPUTY.test(position.trim()),
      at('level'),
      'ABOVE_POSITION',
      'Это должность заместителя: она не уровня HEAD.',
      'This is the position of a deputy: it is not of the level HEAD.',
      'R6',
    ),
    ...unless(
      from >= seat.from,
      at('from'),
      'BEFORE_SEAT',
      `День раньше первого дня на месте (${seat.from}).`,
      `The day is before the first day on the seat (${seat.from}).`,
    ),
    ...unless(
      later === undefined,
      at('from'),
      'BEFORE_FORMER',
      `С ${later?.from} на месте уже другой представитель.`,
      `Another delegate sits there since ${later?.from}.`,
    ),
    ...termProblems(at('to'), from, to),
    ...documentProblems(at('document'), document),
  ]
}

function tidiedAppointment({ document, ...appointment }: Appointment): Appointment {
  return {
    ...appointment,
    position: tidy(appointment.position),
    ...given({ document: document && tidied(document) }),
  }
}
