import type { Fact } from '@kadry/contracts/catalogue'
import { dayAfter, dayBefore, daysLater, FIRST_DAY } from '@kadry/domain/day'
import type { Change, Decision } from '@kadry/domain/decision'
import { between, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type IllegalTransition, type InputProblem, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { complianceOf, isOver, type PublicationPeriod, termOf } from './compliance.ts'
import { type Cadence, type Period, periodsOf } from './period.ts'

/** That a material stood on the channel on a day; its address is that of then. */
export type PublicationRecord = {
  readonly id: string
  readonly materialId: string
  readonly url: string
  readonly channelUrl: string
  readonly publishedOn: string
  /** It was no publication, or is not there any more: it counts for nothing. */
  readonly retracted?: Retraction
}
export type Retraction = { readonly on: string; readonly reason: string }

/** That a body publishes on a topic, on one of its channels, again and again (point 7). */
export type PublicationObligation = {
  readonly topic: string
  readonly organizationId: string
  readonly channelId: string
  /**
   * The address of the channel when it was imposed: it is shown once the registry has the channel no more.
   */
  readonly channelUrl: string
  readonly cadence: Cadence
  /** So many days after a period a publication is late; after that it is missed. */
  readonly graceDays: number
  readonly validFrom: string
  readonly validTo?: string
  /** The last day of ONCE. */
  readonly dueOn?: string
  /** The item of a resolution that it comes from. */
  readonly originId?: string
  readonly records: readonly PublicationRecord[]
  /** How it was ended before its term; a decision has a reason. */
  readonly ending?: { readonly on: string; readonly cause: EndCause; readonly reason?: string }
  /** Everything up to this day has been looked at, and what was missed said. */
  readonly closedThrough?: string
  /** The first days of the periods that were said to be missed: it is said once of each. */
  readonly missed?: readonly string[]
  /** The day on which the next period can be closed; absent where none is left. */
  readonly checkOn?: string
}
export type Known = PublicationObligation & { readonly id: string }
/** A decision, or what became of the obliged body. */
export type EndCause = 'DECISION' | 'DISSOLVED' | 'MERGED'
export type ObligationStatus = 'IN_FORCE' | 'ENDED'

export const obligationMoves = lifecycle<ObligationStatus>()({
  impose: { from: [], to: 'IN_FORCE' },
  record: { from: ['IN_FORCE', 'ENDED'] },
  retract: { from: ['IN_FORCE', 'ENDED'] },
  end: { from: ['IN_FORCE'], to: 'ENDED' },
})

export type NewObligation = Pick<
  PublicationObligation,
  'topic' | 'cadence' | 'graceDays' | 'validFrom' | 'validTo' | 'dueOn' | 'originId'
>
type OnChannel = Pick<PublicationObligation, 'organizationId' | 'channelId' | 'channelUrl'>

export const LONGEST_TOPIC = 300
/** Shorter than the shortest period of its kind: what is late for one period is never late for two. */
const MOST_GRACE: Readonly<Record<Cadence, number>> = { ONCE: 365, WEEKLY: 6, MONTHLY: 27, QUARTERLY: 89, YEARLY: 364 }
/** How many periods are closed by one write. */
const PORTION = 50
const TWO_YEARS = 731

export function statusOf({ ending }: Pick<PublicationObligation, 'ending'>): ObligationStatus {
  return ending ? 'ENDED' : 'IN_FORCE'
}

/**
 * A regular obligation has a cadence, a single one the day it is due. What was over before is not announced.
 */
export function impose(
  id: string,
  input: NewObligation,
  channel: OnChannel,
  today: string,
): Decision<PublicationObligation, InvalidInput> {
  const problems = [...textProblems('topic', input.topic, LONGEST_TOPIC), ...cadenceProblems(input)]
  if (problems.length > 0) return invalidInput(problems)
  const { topic, cadence, graceDays, validFrom, validTo, dueOn, originId } = input
  const about = {
    topic: tidy(topic),
    ...{ cadence, graceDays, validFrom },
    ...(validTo ? { validTo } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(originId ? { originId } : {}),
  }
  const { organizationId, channelId, channelUrl } = channel
  const begun = { ...about, organizationId, channelId, channelUrl, records: [] }
  const over = periodsOf(termOf(begun), { from: FIRST_DAY, to: dayBefore(today) }).filter((one) =>
    isOver(one, begun, today),
  )
  const last = over.at(-1)?.to
  return {
    next: checked({ ...begun, ...(last ? { closedThrough: last } : {}) }),
    facts: [{ type: 'publicationObligation.imposed.v1', data: { id, ...about, organizationId, channelId } }],
  }
}

/** Ends it from a day on: periods that are not over by then are not owed. */
export function end(
  obligation: Known,
  { on, reason }: { readonly on: string; readonly reason: string },
): Decision<PublicationObligation, InvalidInput | IllegalTransition> {
  const refused = obligationMoves.refuse('end', { status: statusOf(obligation) })
  if (refused) return refused
  const { validFrom, validTo, dueOn } = obligation
  const last = validTo ?? dueOn
  const problems = [
    ...textProblems('reason', reason, 2_000),
    ...unless(
      on > validFrom && (!last || on <= last),
      'on',
      'OUTSIDE_TERM',
      'День вне срока обязательства.',
      'The day is outside the term of the obligation.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return ended(obligation, { on, cause: 'DECISION', reason: tidy(reason) })
}

/** R5: a body that is gone owes nothing from that day on; its successor does not inherit it (R4). */
export function endWithBody(
  obligation: Known,
  ending: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Change<PublicationObligation> {
  const { validTo, dueOn } = obligation
  const last = validTo ?? dueOn
  const isOver = last !== undefined && last < ending.on
  return isOver ? { next: obligation, facts: [] } : ended(obligation, ending)
}

function ended(obligation: Known, ending: NonNullable<PublicationObligation['ending']>): Change<PublicationObligation> {
  return {
    next: checked({ ...obligation, validTo: dayBefore(ending.on), ending }),
    facts: [{ type: 'publicationObligation.ended.v1', data: { id: obligation.id, ...ending } }],
  }
}

/**
 * R37: says once of each period that is over by a day that nothing was published for it; a portion of them.
 */
export function closePeriods(obligation: Known, today: string): Change<PublicationObligation> {
  const { closedThrough = FIRST_DAY } = obligation
  const open = periodsOf(termOf(obligation), { from: closedThrough, to: today })
  const over = open.filter((one) => one.to > closedThrough && isOver(one, obligation, today)).slice(0, PORTION)
  const last = over.at(-1)
  if (!last) return { next: checked(obligation), facts: [] }
  const { periods } = complianceOf(obligation, { from: over[0]!.to, to: last.to }, today)
  const { next, facts } = missing({ ...obligation, missed: saidOf(obligation, today) }, periods)
  return { next: checked({ ...next, closedThrough: last.to }), facts }
}

/** R37: says of those of the periods that are missed that they are, but for those of which it was said. */
export function missing(obligation: Known, periods: readonly PublicationPeriod[]): Change<PublicationObligation> {
  const { missed: said = [] } = obligation
  const fresh = periods.filter(({ outcome, from }) => outcome === 'MISSED' && !said.includes(from))
  const missed = [...said, ...fresh.map(({ from }) => from)]
  return {
    next: missed.length > 0 ? { ...obligation, missed } : obligation,
    facts: fresh.map((period) => missedFact(obligation, period)),
  }
}

/**
 * The first days of the periods of which it was said that they are missed. Where that was not kept yet:
 * whatever is closed and missed, for it was said or it was over before anybody was obliged.
 */
export function saidOf(obligation: Known, today: string): readonly string[] {
  const { missed, closedThrough = FIRST_DAY } = obligation
  if (missed) return missed
  const { periods } = complianceOf(obligation, { from: FIRST_DAY, to: closedThrough }, today)
  return periods.filter(({ outcome }) => outcome === 'MISSED').map(({ from }) => from)
}

/** The state with the day on which its next period can be closed. */
export function checked({ checkOn: _, ...obligation }: PublicationObligation): PublicationObligation {
  const { closedThrough } = obligation
  const next = nextPeriod(obligation, closedThrough ?? FIRST_DAY)
  return next ? { ...obligation, checkOn: daysLater(next.to, obligation.graceDays + 1) } : obligation
}

/** The first period that ends after a day. Of each cadence a whole one ends within two years. */
export function nextPeriod(obligation: PublicationObligation, after: string): Period | undefined {
  const { validFrom, dueOn } = obligation
  const from = after < validFrom ? validFrom : dayAfter(after)
  return periodsOf(termOf(obligation), { from, to: dueOn ?? daysLater(from, TWO_YEARS) })[0]
}

function missedFact({ id, topic, organizationId, channelId, graceDays }: Known, { from, to }: Period): Fact {
  const on = daysLater(to, graceDays + 1)
  return { type: 'publication.missed.v1', data: { id, topic, organizationId, channelId, from, to, on } }
}

function cadenceProblems({ cadence, graceDays, validFrom, validTo, dueOn }: NewObligation): InputProblem[] {
  const grace = between('graceDays', graceDays, [0, MOST_GRACE[cadence]])
  if (cadence !== 'ONCE')
    return [
      ...grace,
      ...termProblems('validTo', validFrom, validTo),
      ...unless(
        !dueOn,
        'dueOn',
        'CADENCE_WITH_DUE_DAY',
        'У периодичности нет последнего дня: укажите что-то одно.',
        'A cadence has no due day: give one or the other.',
      ),
    ]
  return [
    ...grace,
    ...unless(
      !!dueOn,
      'dueOn',
      'DUE_DAY_NEEDED',
      'Разовой публикации нужен последний день.',
      'A single publication needs a due day.',
    ),
    ...termProblems('dueOn', validFrom, dueOn),
    ...unless(
      !validTo,
      'validTo',
      'TERM_WITHOUT_CADENCE',
      'У разовой публикации нет срока действия: есть последний день.',
      'A single publication has no term: it has a due day.',
    ),
  ]
}
