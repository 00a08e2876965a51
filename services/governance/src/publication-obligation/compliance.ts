import { daysLater } from '@kadry/domain/day'
import { type Period, periodsAround, periodsOf } from './period.ts'
import type { PublicationObligation, PublicationRecord } from './publication-obligation.ts'

export type PublicationOutcome = 'ON_TIME' | 'LATE' | 'MISSED' | 'NOT_DUE'
export type PublicationPeriod = Period & {
  readonly outcome: PublicationOutcome
  /** What fulfils it. */
  readonly record?: PublicationRecord
}
export type PublicationCompliance = {
  /** On time, late and missed ones: what is still ahead is not due. */
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly missed: number
  /** The share of those on time, 0–1; absent where none was due. */
  readonly onTimeShare?: number
  readonly periods: readonly PublicationPeriod[]
}
/** What a record fulfils; nothing where its period had one already. */
export type Fulfilment = { readonly record: PublicationRecord; readonly period?: Period; readonly late: boolean }

type Obliged = Omit<PublicationObligation, 'topic' | 'organizationId' | 'channelId' | 'channelUrl'>

/**
 * Which period each record fulfils, by the days of publication: the one before, while its grace lasts and
 * nothing else has fulfilled it, else the one that the day lies in. The grace is shorter than a period, so no
 * other one comes into question.
 */
export function fulfilments({ records, graceDays, ...term }: Obliged): Fulfilment[] {
  const fulfilled = new Set<string>()
  const standing = records.filter(({ retracted }) => retracted === undefined)
  const inOrder = standing.toSorted((left, right) => byDay(left.publishedOn, right.publishedOn))
  return inOrder.map((record) => {
    const { before, at } = periodsAround(termOf(term), record.publishedOn)
    const isInGrace = before && record.publishedOn <= daysLater(before.to, graceDays)
    const period = isInGrace && !fulfilled.has(before.from) ? before : at && !fulfilled.has(at.from) ? at : undefined
    if (!period) return { record, late: false }
    fulfilled.add(period.from)
    return { record, period, late: period === before }
  })
}

const lateIds = new WeakMap<Obliged, ReadonlySet<string>>()

/** Whether the record is late; worked out once for an obligation as it was read. */
export function isLate(obligation: Obliged, recordId: string): boolean {
  const known =
    lateIds.get(obligation) ?? new Set(fulfilments(obligation).flatMap(({ record, late }) => (late ? [record.id] : [])))
  lateIds.set(obligation, known)
  return known.has(recordId)
}

/** R37: what became of each period that ends within the window, as of a day. */
export function complianceOf(obligation: Obliged, window: Period, today: string): PublicationCompliance {
  const found = new Map(fulfilments(obligation).flatMap((one) => (one.period ? [[one.period.from, one] as const] : [])))
  const periods = periodsOf(termOf(obligation), window).map((period): PublicationPeriod => {
    const by = found.get(period.from)
    if (by) return { ...period, outcome: by.late ? 'LATE' : 'ON_TIME', record: by.record }
    return { ...period, outcome: isOver(period, obligation, today) ? 'MISSED' : 'NOT_DUE' }
  })
  const count = (outcome: PublicationOutcome) => periods.filter((one) => one.outcome === outcome).length
  const [onTime, late, missed] = [count('ON_TIME'), count('LATE'), count('MISSED')]
  const due = onTime + late + missed
  return { due, onTime, late, missed, ...(due > 0 ? { onTimeShare: onTime / due } : {}), periods }
}

/** Whether a period and its grace have passed. */
export function isOver(
  { to }: Period,
  { graceDays }: Pick<PublicationObligation, 'graceDays'>,
  today: string,
): boolean {
  return daysLater(to, graceDays) < today
}

/** The term by which periods are counted: one that was ended goes on to the day before. */
export function termOf({
  cadence,
  validFrom,
  validTo,
  dueOn,
}: Pick<PublicationObligation, 'cadence' | 'validFrom' | 'validTo' | 'dueOn'>) {
  return { cadence, validFrom, ...(validTo ? { validTo } : {}), ...(dueOn ? { dueOn } : {}) }
}

function byDay(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
