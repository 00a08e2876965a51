import { given } from '@kadry/domain/input'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import type { Cohort } from './cohort.ts'

export const MOVEMENT_KINDS = ['TRANSFERRED_IN', 'TRANSFERRED_OUT', 'LEFT', 'LEAVE', 'RETURNED'] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]
export const LEAVING_REASONS = ['OWN_REQUEST', 'ACADEMIC', 'DISCIPLINE', 'CONSCRIPTION', 'HEALTH', 'OTHER'] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

/** People who came, went or paused on a day: a number, never persons. */
export type Movement = {
  /** Its place in the order of recording, from 1: a correction names it. */
  readonly number: number
  readonly kind: MovementKind
  readonly on: string
  readonly people: number
  readonly reason?: LeavingReason
  readonly recordedOn: string
}
type Moving = Pick<Cohort, 'enrolled' | 'enrolledOn' | 'movement' | 'graduatedOn' | 'graduated'>

/** The cohort at the end of a day, exact; it leaves through `disclose()`. */
export type CohortCounts = {
  readonly enrolled: number
  readonly transferredIn: number
  readonly transferredOut: number
  readonly left: number
  /** On leave on that day. */
  readonly onLeave: number
  readonly graduated: number
  /** Those who study on that day. */
  readonly present: number
}

export function countsOn({ enrolled, enrolledOn, movement = [], ...cohort }: Moving, day: string): CohortCounts {
  const sum = (kind: MovementKind) =>
    movement.filter((one) => one.kind === kind && one.on <= day).reduce((total, { people }) => total + people, 0)
  const begun = enrolledOn === undefined || enrolledOn <= day ? enrolled : 0
  const graduated = cohort.graduatedOn && cohort.graduatedOn <= day ? (cohort.graduated ?? 0) : 0
  const [transferredIn, transferredOut, left] = [sum('TRANSFERRED_IN'), sum('TRANSFERRED_OUT'), sum('LEFT')]
  const onLeave = sum('LEAVE') - sum('RETURNED')
  const present = begun + transferredIn - transferredOut - left - onLeave - graduated
  return { enrolled: begun, transferredIn, transferredOut, left, onLeave, graduated, present }
}

/** What the days of a cohort have to say, the enrolment and the graduation among them, by their days. */
export type MovementEntry = {
  readonly number?: number
  readonly kind: MovementKind | 'ENROLLED' | 'GRADUATED'
  readonly on?: string | undefined
  readonly people: number
  readonly reason?: LeavingReason | undefined
}

/** Entries that a correction took back are left out. */
export function entriesOf({
  enrolled,
  enrolledOn,
  movement = [],
  graduatedOn,
  graduated = 0,
}: Moving): MovementEntry[] {
  const moved = movement
    .filter(({ people }) => people > 0)
    .sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1))
  const ended = graduatedOn ? [{ kind: 'GRADUATED' as const, on: graduatedOn, people: graduated }] : []
  return [{ kind: 'ENROLLED', on: enrolledOn, people: enrolled }, ...moved, ...ended]
}

/** R29 on every day: nobody graduates, leaves or returns who was not there. */
export function refuseDays(cohort: Moving): RuleRefusal | undefined {
  const days = [...(cohort.movement ?? []).map(({ on }) => on), ...(cohort.graduatedOn ? [cohort.graduatedOn] : [])]
  for (const day of [...new Set(days)].sort()) {
    const { present, onLeave } = countsOn(cohort, day)
    if (onLeave < 0)
      return ruleRefusal(
        'R29',
        'MORE_RETURNED_THAN_ON_LEAVE',
        `На ${day} вернувшихся больше, чем было в отпуске.`,
        `On ${day} more people have returned than were on leave.`,
      )
    if (present < 0)
      return ruleRefusal(
        'R29',
        'MORE_GRADUATES_THAN_STUDENTS',
        `На ${day} выбывших, ушедших в отпуск и выпускников больше, чем студентов.`,
        `On ${day} there are more leavers, people on leave and graduates than students.`,
      )
  }
  return undefined
}

/** Entries of what a graduation says in sums, on its day. */
export function movementOf(
  cohort: Pick<Cohort, 'movement'>,
  sums: Readonly<Record<'transferredIn' | 'transferredOut' | 'withdrawn', number>>,
  on: string,
  today: string,
): readonly Movement[] {
  const { movement = [] } = cohort
  const entries: readonly Pick<Movement, 'kind' | 'people' | 'reason'>[] = [
    { kind: 'TRANSFERRED_IN', people: sums.transferredIn },
    { kind: 'TRANSFERRED_OUT', people: sums.transferredOut },
    { kind: 'LEFT', people: sums.withdrawn, reason: 'OTHER' },
  ]
  const added = entries
    .filter(({ people }) => people > 0)
    .map((entry, index) => ({ ...given(entry), on, number: movement.length + index + 1, recordedOn: today }))
  return [...movement, ...added] as readonly Movement[]
}

const STATISTICAL_DAY = '10-01'

/**
 * The day whose counts everybody sees: of the graduation, otherwise the last 1 October, the day of the
 * federal statistics. Counts of any day would say on which day one person came or went.
 */
export function shownDay({ enrolledOn, graduatedOn }: Moving, asked: string): string {
  if (graduatedOn && graduatedOn <= asked) return graduatedOn
  const year = Number(asked.slice(0, 4))
  const october = asked.slice(5) >= STATISTICAL_DAY ? year : year - 1
  const last = `${october}-${STATISTICAL_DAY}`
  return enrolledOn && last < enrolledOn ? enrolledOn : last
}
