import type { Stored } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import { cellKey } from '../cube/loaders.ts'
import { columnsOn } from '../monitoring-form/columns.ts'
import { submissionOf } from '../monitoring-form/monitoring-form.ts'
import { matchTargets } from '../outcome/match-targets.ts'
import { measure, type ObservationPoint, observationDay } from '../outcome/measure.ts'
import type { Known, OutcomeSource } from '../outcome/outcome.ts'
import { measureReport, standingReport } from '../outcome/reported.ts'
import type { Cohort } from './cohort.ts'

/**
 * What the latest version says of a cohort on a day of observation. It knows programmes by speciality: two of
 * one speciality that end in one year are one cell.
 */
export async function published(context: Context, cohort: Stored<Cohort>, at: ObservationPoint) {
  const { graduatedOn, programmeId, providerId, graduationYear } = cohort
  const asOf = graduatedOn ? observationDay(graduatedOn, at) : null
  if (asOf === null || asOf > todayOf(context)) return { asOf, observed: false }
  const { specialityCode } = (await context.loaders.programme.load(programmeId))!
  const key = cellKey({ providerId, specialityCode, graduationYear, at })
  return { asOf, observed: true, cell: (await context.loaders.cohortCell.load(key)) ?? undefined }
}

type Observed = {
  /** The day that the figures are of; null while the cohort has not graduated. */
  readonly asOf: string | null
  readonly source: OutcomeSource | null
  /** Unrounded; absent while the day of observation has not come. */
  readonly measures?: Known
}

/**
 * What is known of a cohort on a day of observation: by the records of its graduates where all are recorded,
 * otherwise by the report that stands for the day, otherwise by the records that there are.
 */
export async function observed(
  { loaders, classifiers, now }: Pick<Context, 'loaders' | 'classifiers' | 'now'>,
  cohort: Stored<Cohort>,
  at: ObservationPoint,
): Promise<Observed> {
  const today = todayOf({ now })
  const { graduatedOn, graduated = 0 } = cohort
  if (!graduatedOn) return { asOf: null, source: null }
  const observedOn = observationDay(graduatedOn, at)
  if (observedOn > today) return { asOf: observedOn, source: null }
  const graduates = (await loaders.graduatesOfCohort.load(cohort.id))?.graduates ?? []
  const reports = (await loaders.reportsOfCohort.load(cohort.id))?.reports ?? []
  const report = graduates.length < graduated ? standingReport(reports, observedOn) : undefined
  if (report) {
    const measures = measureReport(submissionOf(report).counts, columnsOn(report.observedOn))
    return { asOf: report.observedOn, source: 'MONITORING_REPORT', measures }
  }
  const programme = await loaders.programme.load(cohort.programmeId)
  const targets = await matchTargets({ classifiers }, programme, observedOn)
  const unrecorded = Math.max(0, graduated - graduates.length)
  return {
    asOf: observedOn,
    source: graduates.length > 0 ? 'INDIVIDUAL_RECORDS' : null,
    measures: measure({ graduatedOn, observedOn, today, graduates, unrecorded, targets }),
  }
}
