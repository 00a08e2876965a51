import type { Decision } from '@kadry/domain/decision'
import { given, spelled, textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { delegateOn } from '../working-group/delegate.ts'
import { isFilledOn, type SeatRecord } from '../working-group/seat.ts'
import { SEAT_NOUN } from '../working-group/seating.ts'
import { quorumReached, quorumRequired, type VotingRules } from '../working-group/voting-rules.ts'
import { type Known, type Meeting, meetingMoves } from './meeting.ts'

export type Presence = 'PRESENT' | 'ABSENT' | 'SUBSTITUTED' | 'OPINION_SENT'

/**
 * Who sits there this once, by body and post, as all delegates are; where a name was given it stands with the
 * persons of the service under `personId`.
 */
export type Substitute = { readonly organizationId: string; readonly position: string; readonly personId?: string }

/** A seat at one meeting. */
export type AttendanceRecord = {
  readonly seatId: string
  readonly organizationId: string
  readonly voting: boolean
  readonly presence: Presence
  readonly substitute?: Substitute
  /** Why it is absent. */
  readonly reason?: string
  /** What it sent in writing, to be read out. */
  readonly opinion?: string
}
export type Seated = Pick<SeatRecord, 'id' | 'organizationId' | 'voting' | 'from' | 'to'>

export type Announced = {
  readonly seatId: string
  readonly presence: Presence
  readonly substitute?: Omit<Substitute, 'organizationId'> & { readonly organizationId?: string }
  readonly reason?: string
  readonly opinion?: string
}

const LONGEST_POST = 200
const LONGEST_REASON = 1_000
const LONGEST_OPINION = 5_000

/**
 * The seats that are filled on the day, `YYYY-MM-DD`, each with what is known of it; nobody has come of whom
 * nobody said so.
 */
export function seatedOn(
  seats: readonly Seated[],
  day: string,
  known: readonly AttendanceRecord[],
): AttendanceRecord[] {
  const before = new Map(known.map((one) => [one.seatId, one]))
  return seats
    .filter((seat) => isFilledOn(seat as SeatRecord, day))
    .map(({ id, organizationId, voting }) => {
      const said = before.get(id)
      return said ? { ...said, organizationId, voting } : { seatId: id, organizationId, voting, presence: 'ABSENT' }
    })
}

/** What becomes of some of the seats, in one write; what is not named stays as it was said before. */
export function attend(
  meeting: Known,
  announced: readonly Announced[],
  on: string,
): Decision<Meeting, InvalidInput | IllegalTransition | NotFound | RuleRefusal> {
  const refused = meetingMoves.refuse('attend', meeting)
  if (refused) return refused
  const strange = announced.find(({ seatId }) => meeting.attendance.every((one) => one.seatId !== seatId))
  if (strange) return notFound(strange.seatId, SEAT_NOUN)
  const problems = [
    ...unless(announced.length > 0, 'attendance', 'EMPTY', 'Не названо ни одного места.', 'No seat is named.'),
    ...announced.flatMap((one, index) =>
      announcedProblems(['attendance', String(index)], one, announced, meeting.rules),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const said = new Map(announced.map((one) => [one.seatId, one]))
  const attendance = meeting.attendance.map((one) => recorded(one, said.get(one.seatId)))
  return (
    doubled(attendance) ?? {
      next: { ...meeting, attendance },
      facts: [
        {
          type: 'meeting.attended.v1',
          data: {
            id: meeting.id,
            on,
            seats: attendance
              .filter(({ seatId }) => said.has(seatId))
              .map(({ seatId, presence }) => ({ seatId, presence })),
          },
        },
      ],
    }
  )
}

function recorded(before: AttendanceRecord, said: Announced | undefined): AttendanceRecord {
  if (!said) return before
  const { seatId, organizationId, voting } = before
  const { presence, substitute, reason, opinion } = said
  return {
    ...{ seatId, organizationId, voting, presence },
    ...(substitute
      ? {
          substitute: {
            organizationId: substitute.organizationId ?? organizationId,
            position: tidy(substitute.position),
            ...given({ personId: substitute.personId }),
          },
        }
      : {}),
    ...(reason ? { reason: tidyLines(reason) } : {}),
    ...(opinion ? { opinion: tidyLines(opinion) } : {}),
  }
}

/**
 * R11: who has a seat of the group on the day, `YYYY-MM-DD`, is nobody's substitute. Namesakes within one
 * body are one person.
 */
export function refuseSeated(
  substitutes: readonly {
    readonly organizationId: string
    readonly personId?: string
    readonly namesakeIds: readonly string[]
  }[],
  seats: readonly SeatRecord[],
  day: string,
): RuleRefusal | undefined {
  const members = seats.flatMap((seat) => {
    const delegate = isFilledOn(seat, day) ? delegateOn(seat, day) : undefined
    return delegate ? [{ organizationId: seat.organizationId, personId: delegate.personId }] : []
  })
  const isSeated = substitutes.some((one) =>
    members.some(
      ({ organizationId, personId }) =>
        personId === one.personId || (organizationId === one.organizationId && one.namesakeIds.includes(personId)),
    ),
  )
  return isSeated ? substituteHasSeat() : undefined
}

function substituteHasSeat(): RuleRefusal {
  return ruleRefusal(
    'R11',
    'SUBSTITUTE_HAS_SEAT',
    'У замещающего или у его организации есть своё место в группе.',
    'The substitute, or the body of the substitute, has a seat of its own in the group.',
  )
}

/** R11: a person has one vote, so nobody sits in two seats, and no member sits in another's. */
function doubled(attendance: readonly AttendanceRecord[]): RuleRefusal | undefined {
  const whoOf = ({ organizationId, position }: Substitute) => `${organizationId} ${spelled(position).toLowerCase()}`
  // Two who are named are distinguished by their names, others by body and post.
  const isSame = (one: Substitute, other: Substitute) =>
    one.personId !== undefined && other.personId !== undefined
      ? one.personId === other.personId
      : whoOf(one) === whoOf(other)
  const substitutes = attendance.flatMap(({ substitute }) => substitute ?? [])
  if (substitutes.some((one, place) => substitutes.slice(0, place).some((other) => isSame(one, other))))
    return ruleRefusal(
      'R11',
      'SUBSTITUTE_TWICE',
      'Один и тот же человек замещает два места.',
      'One person is the substitute of two seats.',
    )
  const isOfMember = ({ organizationId, substitute }: AttendanceRecord) =>
    substitute !== undefined &&
    substitute.organizationId !== organizationId &&
    attendance.some((one) => one.organizationId === substitute.organizationId)
  return attendance.some(isOfMember) ? substituteHasSeat() : undefined
}

export type QuorumCheck = {
  readonly entitled: number
  readonly present: number
  readonly required: number
  readonly reached: boolean
  /** The share that the rules ask for. */
  readonly rules: Pick<VotingRules, 'quorum'>
}

/** R9: seats with a vote, those of them that take part, and whether that is enough. */
export function quorumOf(rules: Pick<VotingRules, 'quorum'>, entitled: number, present: number): QuorumCheck {
  return {
    ...{ entitled, present, rules },
    required: quorumRequired(rules, entitled),
    reached: quorumReached(rules, entitled, present),
  }
}

/**
 * Whether the seat takes part in what is decided: it is there, or its substitute; a written opinion does
 * where one may vote in writing.
 */
export function takesPart({ form }: Pick<Meeting, 'form'>, { presence }: Pick<AttendanceRecord, 'presence'>): boolean {
  if (presence === 'OPINION_SENT') return form === 'MIXED' || form === 'BY_CORRESPONDENCE'
  return presence !== 'ABSENT'
}

function announcedProblems(
  path: readonly string[],
  { seatId, presence, substitute, reason, opinion }: Announced,
  all: readonly Announced[],
  { substitutesAllowed }: VotingRules,
): InputProblem[] {
  const at = (field: string) => [...path, field]
  return [
    ...unless(
      all.filter((one) => one.seatId === seatId).length === 1,
      at('seatId'),
      'REPEATED',
      'Место названо дважды.',
      'The seat is named twice.',
    ),
    ...unless(
      presence !== 'SUBSTITUTED' || substitutesAllowed,
      at('presence'),
      'SUBSTITUTES_NOT_ALLOWED',
      'Правила группы не допускают замещения.',
      'The rules of the group allow no substitutes.',
      'R42',
    ),
    ...unless(
      (presence === 'SUBSTITUTED') === (substitute !== undefined),
      at('substitute'),
      'SUBSTITUTE_NEEDED',
      'Замещающего указывают при SUBSTITUTED, и только тогда.',
      'A substitute is named with SUBSTITUTED, and only then.',
    ),
    ...unless(
      (presence === 'OPINION_SENT') === (opinion !== undefined),
      at('opinion'),
      'OPINION_NEEDED',
      'Письменное мнение указывают при OPINION_SENT, и только тогда.',
      'A written opinion is given with OPINION_SENT, and only then.',
    ),
    ...(substitute ? textProblems([...path, 'substitute', 'position'], substitute.position, LONGEST_POST) : []),
    ...(reason === undefined ? [] : textProblems(at('reason'), reason, LONGEST_REASON)),
    ...(opinion === undefined ? [] : textProblems(at('opinion'), opinion, LONGEST_OPINION)),
  ]
}
