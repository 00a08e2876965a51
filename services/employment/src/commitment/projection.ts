import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { integer, list, mapOf, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { needOfCommitment } from '../workforce-need/reactions.ts'
import type { WorkforceNeeds } from '../workforce-need/store.ts'
import { type CommitmentView, commitmentViewOf, type RoundTableView, roundTableViewOf } from './commitment.ts'

export type RoundTables = Projection<RoundTableView>

/** One document per round table, because its facts are numbered per table. */
export async function findCommitment(tables: RoundTables, id: string): Promise<CommitmentView | undefined> {
  const tableId = aggregateIdOf('Commitment', id, 'RoundTable')
  return tableId ? (await tables.find(tableId))?.commitments?.[id] : undefined
}

const roundTableShape = shape<RoundTableView>({
  commitments: optional(
    mapOf(
      nested({
        debtorId: text,
        beneficiaryIds: optional(list(text)),
        object: text,
        quantity: integer,
        specialityCode: optional(text),
        agreementId: optional(text),
      }),
    ),
  ),
})

export function followRoundTables(platform: Platform, needs: WorkforceNeeds): RoundTables {
  return followed<RoundTableView>(platform, {
    service: 'roundtables',
    aggregate: 'round-table',
    collection: 'roundTableViews',
    shape: roundTableShape,
    project: {
      'commitment.made.v1': ({ data }) => ({ $set: { [`commitments.${data.commitmentId}`]: commitmentViewOf(data) } }),
      'commitment.linkedToAgreement.v1': ({ data: { commitmentId, agreementId } }) => ({
        $set: { [`commitments.${commitmentId}.agreementId`]: agreementId },
      }),
    },
    state: fromState('roundTable.state.v2', roundTableViewOf, async (event) => {
      for (const { id, ...promise } of event.data.commitments)
        await needOfCommitment(needs, event, { commitmentId: id, ...promise })
    }),
    react: () => ({
      'commitment.made.v1': (event) => needOfCommitment(needs, event, event.data),
    }),
  })
}
