import type { ObservationPoint } from './records.ts'
import type { Stage } from './release.ts'

/** A graduation year at a point of observation: what is published at most three times. */
export type YearPoint = { readonly year: number; readonly point: ObservationPoint }
export type Published = YearPoint & { readonly stage: Stage }

export function stageOf(published: readonly Published[], { year, point }: YearPoint): Stage | undefined {
  return published.find((one) => one.year === year && one.point === point)?.stage
}
