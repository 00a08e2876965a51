import type { StateData } from '@kadry/contracts/catalogue'
import { type MonitoringRound, providersOf, silentIn } from './monitoring-round.ts'

export function publicState(round: MonitoringRound & { readonly id: string }) {
  const { id, observedOn, dueOn, graduationYears } = round
  const expected = providersOf(round).length
  return {
    ...{ id, observedOn, dueOn, graduationYears: [...graduationYears] },
    ...{ expected, submitted: expected - silentIn(round).length },
  } satisfies StateData<'monitoringRound.state.v1'>
}
