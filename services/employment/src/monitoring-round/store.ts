import { day, integer, list, nested, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { roundDue } from './due.ts'
import type { MonitoringRound } from './monitoring-round.ts'
import { publicState } from './public-state.ts'

export type MonitoringRounds = Store<MonitoringRound, object>

export const monitoringRound = aggregate<MonitoringRound, object>({
  type: 'MonitoringRound',
  collection: 'monitoringRounds',
  publicState: { type: 'monitoringRound.state.v1', of: publicState },
  shape: shape<MonitoringRound>({
    observedOn: day,
    dueOn: day,
    graduationYears: list(integer),
    expected: list(nested({ cohortId: text, providerId: text })),
    reportedIds: list(text),
  }),
  noun: { ru: 'Запись о раунде мониторинга', en: 'monitoring round' },
  due: roundDue,
  filter: {},
  order: { OBSERVED_ON: 'observedOn' },
  defaultOrder: 'OBSERVED_ON',
})

/** One round per day of observation, which makes its key. */
export function roundKey(observedOn: string): string {
  return derivedKey('MonitoringRound', observedOn)
}

export function roundId(observedOn: string): string {
  return globalId('MonitoringRound', roundKey(observedOn))
}
