import { dayOf } from '@kadry/domain/day'
import type { MonitoringForm, MonitoringReport } from '../monitoring-form/monitoring-form.ts'
import type { RecordedFact } from './evidence.ts'

const RULINGS = {
  'monitoringReport.submitted.v1': 'SUBMITTED',
  'monitoringReport.accepted.v1': 'ACCEPTED',
  'monitoringReport.returned.v1': 'RETURNED',
} as const
export const REPORT_FACTS = Object.keys(RULINGS)

/**
 * The reports of a form as they stood at a moment: what had been submitted by then, and how it had been ruled
 * on by then. Rulings are read from the facts; of a form without any, from its days.
 */
export function reportsAt(
  form: Pick<MonitoringForm, 'reports'>,
  facts: readonly RecordedFact[],
  asOf: string,
): MonitoringReport[] {
  return form.reports.flatMap((report) => {
    const submissions = report.submissions.filter(({ recordedAt }) => recordedAt <= asOf)
    if (submissions.length === 0) return []
    return [{ ...report, submissions, status: statusAt(report, facts, asOf) }]
  })
}

function statusAt(report: MonitoringReport, facts: readonly RecordedFact[], asOf: string): MonitoringReport['status'] {
  const ours = facts.filter(({ data }) => (data as { readonly reportId?: string }).reportId === report.id)
  if (ours.length > 0) {
    const last = ours.findLast(({ time }) => time <= asOf)
    return RULINGS[(last?.type ?? 'monitoringReport.submitted.v1') as keyof typeof RULINGS]
  }
  const wasRuled = report.acceptedOn === undefined || report.acceptedOn <= dayOf(new Date(asOf))
  return wasRuled ? report.status : 'SUBMITTED'
}
