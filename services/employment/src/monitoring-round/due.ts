import { dueOf } from '@kadry/domain/due'
import { type MonitoringRound, silentIn } from './monitoring-round.ts'

/** R43: each college that is asked reports by the last day of the round. */
export const roundDue = dueOf('monitoringRound', (round: MonitoringRound & { readonly id: string }) =>
  silentIn(round).map((organizationId) => ({
    key: `report ${organizationId}`,
    kind: 'MONITORING_REPORT',
    title: {
      ru: `Подать отчёт мониторинга на ${round.observedOn}`,
      en: `File the monitoring report of ${round.observedOn}`,
    },
    subject: { type: 'MonitoringRound', id: round.id },
    dueOn: round.dueOn,
    organizationIds: [organizationId],
    about: { organizationId, observedOn: round.observedOn },
  })),
)
