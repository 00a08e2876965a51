import { type Published, stageOf, type YearPoint } from '@kadry/figures/published'
import { OBSERVATION_POINTS, type ObservationPoint } from '@kadry/figures/records'
import { STAGES, type Stage } from '@kadry/figures/release'
import { monthsAfter } from '../outcome/calendar.ts'

const MONTHS: { readonly [point in ObservationPoint]: number } = { M3: 3, M6: 6, M12: 12, M24: 24, M36: 36 }
/** After how many months the publication of a year and point has its stage. */
const STAGE_MONTHS: { readonly [stage in Stage]: number } = { PROVISIONAL: 0, REVISED: 12, FINAL: 24 }

/** The day on which even the last who may graduate in a year has reached the point. */
export function reachedOn({ year, point }: YearPoint): string {
  return monthsAfter(`${year}-08-31`, MONTHS[point])
}

/** The stage that a year and point has by the calendar; undefined before the point is reached. */
export function stageOn(of: YearPoint, day: string): Stage | undefined {
  return STAGES.findLast((stage) => monthsAfter(reachedOn(of), STAGE_MONTHS[stage]) <= day)
}

/**
 * Of what is due, what has come since an earlier cut. What was there already waits for a steward: a
 * college that brings in its past is not published half-way.
 */
export function cameSince(due: readonly Published[], cutOn: string): Published[] {
  return due.filter((one) => monthsAfter(reachedOn(one), STAGE_MONTHS[one.stage]) > cutOn)
}

/** What a cut on a day publishes by the calendar: points that have come, and stages that are due. */
export function dueOn(years: readonly number[], published: readonly Published[], day: string): Published[] {
  return years.flatMap((year) =>
    OBSERVATION_POINTS.flatMap((point) => {
      const stage = stageOn({ year, point }, day)
      const before = stageOf(published, { year, point })
      return stage && (!before || STAGES.indexOf(before) < STAGES.indexOf(stage)) ? [{ year, point, stage }] : []
    }),
  )
}

/** The stage that comes next ahead of the calendar; undefined once it was published three times, or never. */
export function nextStage(published: readonly Published[], of: YearPoint): Stage | undefined {
  const before = stageOf(published, of)
  return before && STAGES[STAGES.indexOf(before) + 1]
}

/** All that is published once a cut has published something more. */
export function afterwards(published: readonly Published[], now: readonly Published[]): Published[] {
  const kept = published.filter((one) => stageOf(now, one) === undefined)
  return [...kept, ...now].sort(
    (a, b) => a.year - b.year || OBSERVATION_POINTS.indexOf(a.point) - OBSERVATION_POINTS.indexOf(b.point),
  )
}
