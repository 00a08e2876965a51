import type { Decision } from '@kadry/domain/decision'
import { between, termProblems, unless } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { daysAfter } from '../outcome/calendar.ts'

/** A cohort whose college is to report on it. */
export type Expected = { readonly cohortId: string; readonly providerId: string }

/** Colleges are asked to report on the cohorts of some years, as of one day. */
export type MonitoringRound = {
  readonly observedOn: string
  /** The last day of a report in time. */
  readonly dueOn: string
  readonly graduationYears: readonly number[]
  /** Cohorts that had graduated by the day of observation, in the order of their ids. */
  readonly expected: readonly Expected[]
  /** The cohorts of them on which a report on all graduates was filed, whatever became of it. */
  readonly reportedIds: readonly string[]
}
type Known = MonitoringRound & { readonly id: string }
export type NewRound = Pick<MonitoringRound, 'observedOn' | 'dueOn' | 'graduationYears'>

const MOST_COHORTS = 5_000
const MOST_YEARS = 10
const PLANNED_AHEAD_DAYS = 366

/** R43: a round of at least one college, whose term ends no earlier than the day that it asks about. */
export function openRound(
  id: string,
  { observedOn, dueOn, graduationYears }: NewRound,
  expected: readonly Expected[],
  reported: ReadonlySet<string>,
  today: string,
): Decision<MonitoringRound, InvalidInput | RuleRefusal> {
  const years = [...new Set(graduationYears)].sort((a, b) => a - b)
  const problems = [
    ...between('graduationYears', years.length, [1, MOST_YEARS], 'R43'),
    ...years.flatMap((year, at) => between(['graduationYears', String(at)], year, [1990, 2100], 'R43')),
    ...termProblems('dueOn', observedOn, dueOn),
    ...unless(
      observedOn <= daysAfter(today, PLANNED_AHEAD_DAYS),
      'observedOn',
      'TOO_FAR',
      'Раунд открывают не раньше чем за год.',
      'A round is opened a year ahead at most.',
      'R43',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (expected.length === 0 || expected.length > MOST_COHORTS) return nobodyToAsk(expected.length)
  const round = { observedOn, dueOn, graduationYears: years, ...reportedOf(sorted(expected), reported) }
  const data = { id, observedOn, dueOn, graduationYears: years, expected: providersOf(round).length }
  return { next: round, facts: [{ type: 'monitoringRound.opened.v1', data }] }
}

/** What has come since, and which cohorts have graduated meanwhile; without facts where nothing has. */
export function note(
  round: Known,
  expected: readonly Expected[],
  reported: ReadonlySet<string>,
): Decision<MonitoringRound, never> {
  // A cohort that was reported on stays expected, also when its college is gone; others as they are now.
  const kept = round.expected.filter(({ cohortId }) => reported.has(cohortId))
  const all = new Map([...kept, ...expected].map((one) => [one.cohortId, one]))
  const next = { ...round, expected: sorted([...all.values()]) }
  const reportedIds = next.expected.map(({ cohortId }) => cohortId).filter((id) => reported.has(id))
  const said = (all: readonly Expected[]) => all.map(({ cohortId, providerId }) => `${cohortId} ${providerId}`).join()
  const isSame = said(next.expected) === said(round.expected) && reportedIds.join() === round.reportedIds.join()
  if (isSame) return { next: round, facts: [] }
  const noted = { ...next, reportedIds }
  const data = {
    id: round.id,
    expected: providersOf(noted).length,
    submitted: providersOf(noted).length - silentIn(noted).length,
  }
  return { next: noted, facts: [{ type: 'monitoringRound.reported.v1', data }] }
}

/** R43: more time, for all who are asked. */
export function extendRound(round: Known, dueOn: string): Decision<MonitoringRound, InvalidInput> {
  const problems = unless(
    dueOn > round.dueOn,
    'dueOn',
    'NOT_LATER',
    `Срок и так ${round.dueOn}: продлевают на более поздний день.`,
    `The term is ${round.dueOn} already: an extension names a later day.`,
    'R43',
  )
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...round, dueOn },
    facts: [{ type: 'monitoringRound.extended.v1', data: { id: round.id, dueOn } }],
  }
}

/** The colleges that are asked, in the order of ids. */
export function providersOf({ expected }: Pick<MonitoringRound, 'expected'>): string[] {
  return [...new Set(expected.map(({ providerId }) => providerId))].sort()
}

/** Those of them that lack a report on some cohort. */
export function silentIn({ expected, reportedIds }: Pick<MonitoringRound, 'expected' | 'reportedIds'>): string[] {
  const reported = new Set(reportedIds)
  return providersOf({ expected: expected.filter(({ cohortId }) => !reported.has(cohortId)) })
}

function reportedOf(expected: readonly Expected[], reported: ReadonlySet<string>) {
  return { expected, reportedIds: expected.map(({ cohortId }) => cohortId).filter((id) => reported.has(id)) }
}

function sorted(expected: readonly Expected[]): readonly Expected[] {
  return expected
    .map(({ cohortId, providerId }) => ({ cohortId, providerId }))
    .sort((a, b) => (a.cohortId < b.cohortId ? -1 : 1))
}

function nobodyToAsk(count: number): RuleRefusal {
  return ruleRefusal(
    'R43',
    count === 0 ? 'NOBODY_TO_ASK' : 'TOO_MANY_TO_ASK',
    `Выпущенных к этому дню когорт ${count}: допустимо от 1 до ${MOST_COHORTS}.`,
    `${count} cohorts have graduated by that day: 1 to ${MOST_COHORTS} may be asked about.`,
  )
}

export function roundOpenAlready(): RuleRefusal {
  return ruleRefusal('R43', 'ROUND_EXISTS', 'Раунд на этот день уже открыт.', 'There is a round of this day already.')
}
