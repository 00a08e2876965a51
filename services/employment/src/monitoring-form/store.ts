import { day, integer, list, mapOf, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { part } from '@kadry/subgraph/part'
import type { MonitoringForm } from './monitoring-form.ts'
import { publicState } from './public-state.ts'

export type MonitoringForms = Store<MonitoringForm, object>

export const monitoringForm = aggregate<MonitoringForm, object>({
  type: 'MonitoringForm',
  collection: 'monitoringForms',
  publicState: { type: 'monitoringReport.state.v1', of: publicState },
  shape: shape<MonitoringForm>({
    cohortId: text,
    providerId: text,
    observedOn: day,
    reports: list(
      nested({
        id: text,
        cohortId: text,
        providerId: text,
        observedOn: day,
        category: text,
        status: text,
        submissions: list(
          nested({
            on: day,
            recordedAt: moment,
            graduates: integer,
            counts: mapOf(integer),
            measures: optional(text),
          }),
        ),
        acceptedOn: optional(day),
        returnReason: optional(text),
      }),
    ),
  }),
  noun: { ru: 'Форма мониторинга', en: 'monitoring form' },
  filter: {},
  indexes: [{ keys: { cohortId: 1, observedOn: 1 } }, { keys: { observedOn: 1 } }],
})

export const monitoringReport = part(
  'MonitoringReport',
  'MonitoringForm',
  { ru: 'Запись об отчёте', en: 'monitoring report' },
  ({ reports }: MonitoringForm) => reports,
)

/** One form per cohort and day of observation: both make its id. */
export function formId(cohortId: string, observedOn: string): string {
  return globalId('MonitoringForm', derivedKey('MonitoringForm', cohortId, observedOn))
}
