import { type Follower, follow, fromState } from '@kadry/messaging/follow'
import { type Projection, projection } from '@kadry/mongo/projection'
import { integer, mapOf, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregateIdOf } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/define'
import { type CommitmentView, type RoundTableView, roundTableViewOf } from './commitment.ts'

export type RoundTables = Projection<RoundTableView>

const roundTableShape = shape<RoundTableView>({
  commitments: optional(
    mapOf(
      nested({
        debtorId: text,
        object: text,
        quantity: integer,
        specialityCode: optional(text),
        agreementId: optional(text),
      }),
    ),
  ),
})

/** One document per round table, because its facts are numbered per table. */
export function roundTableViews({ connection }: Platform): RoundTables {
  return projection<RoundTableView>(connection, 'RoundTableView', 'roundTableViews', roundTableShape)
}

export async function findCommitment(tables: RoundTables, id: string): Promise<CommitmentView | undefined> {
  const tableId = aggregateIdOf('Commitment', id, 'RoundTable')
  return tableId ? (await tables.find(tableId))?.commitments?.[id] : undefined
}

export function followRoundTables(tables: RoundTables): Follower {
  return follow({
    service: 'roundtables',
    aggregate: 'round-table',
    projection: tables,
    project: {
      'commitment.made.v1': ({ data: { commitmentId, debtorId, object, quantity, specialityCode, agreementId } }) => ({
        $set: {
          [`commitments.${commitmentId}`]: {
            debtorId,
            object,
            quantity,
            ...(specialityCode ? { specialityCode } : {}),
            ...(agreementId ? { agreementId } : {}),
          },
        },
      }),
      'commitment.linkedToAgreement.v1': ({ data: { commitmentId, agreementId } }) => ({
        $set: { [`commitments.${commitmentId}.agreementId`]: agreementId },
      }),
    },
    state: fromState('roundTable.state.v1', roundTableViewOf),
  })
}
