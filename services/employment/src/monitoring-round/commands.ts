import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { ExtendMonitoringRoundInput, OpenMonitoringRoundInput } from '../graphql.generated.ts'
import { extendRound, openRound, roundOpenAlready } from './monitoring-round.ts'
import { expectedIn, reportedOn } from './reactions.ts'
import { monitoringRound, roundKey } from './store.ts'

const on = commandsOn(monitoringRound, ({ rounds }: Context) => rounds, payloadOf('MonitoringRoundPayload', 'round'))

export const openMonitoringRound = on.create(
  async (id, { observedOn, dueOn, graduationYears }: OpenMonitoringRoundInput, context) => {
    const wanted = { observedOn, dueOn, graduationYears }
    const [expected, reported] = await Promise.all([expectedIn(context, wanted), reportedOn(context, observedOn)])
    return openRound(id, wanted, expected, reported, todayOf(context))
  },
  { key: ({ observedOn }) => roundKey(observedOn), duplicate: () => roundOpenAlready() },
)

export const extendMonitoringRound = on.change((found, { dueOn }: ExtendMonitoringRoundInput) =>
  extendRound(found, dueOn),
)
