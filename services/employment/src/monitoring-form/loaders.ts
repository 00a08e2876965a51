import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { MonitoringForms } from './store.ts'

/** Whatever is asked of many cohorts or days in one request is read in one go. */
export function monitoringLoaders({ forms }: { readonly forms: MonitoringForms }) {
  return {
    form: loaderOf(forms),
    /** The reports of each cohort, the latest day first. */
    reportsOfCohort: loader(
      async (ids) => {
        const found = await forms.select({ cohortId: { $in: ids } })
        const sorted = found.toSorted((a, b) => (a.observedOn > b.observedOn ? -1 : 1))
        const of = Map.groupBy(sorted, ({ cohortId }) => cohortId)
        return ids.map((cohortId) => ({ cohortId, reports: (of.get(cohortId) ?? []).flatMap((form) => form.reports) }))
      },
      ({ cohortId }) => cohortId,
    ),
    formsOn: loader(
      async (days) => {
        const of = Map.groupBy(await forms.select({ observedOn: { $in: days } }), ({ observedOn }) => observedOn)
        return days.map((observedOn) => ({ observedOn, forms: of.get(observedOn) ?? [] }))
      },
      ({ observedOn }) => observedOn,
    ),
  }
}
