import type { StateData } from '@kadry/contracts/catalogue'
import type { MonitoringForm } from './monitoring-form.ts'

/** Who has reported and what became of it; no number of people leaves with it. */
export function publicState({
  id,
  cohortId,
  providerId,
  observedOn,
  reports,
}: MonitoringForm & { readonly id: string }) {
  return {
    ...{ id, cohortId, organizationId: providerId, observedOn },
    reports: reports.map(({ id: reportId, category, status }) => ({ reportId, category, status })),
  } satisfies StateData<'monitoringReport.state.v1'>
}
