import type { Stored } from '@kadry/mongo/aggregate'
import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { among, before, equals, since, where } from '@kadry/subgraph/filter'
import type { CommitmentFilter } from '../graphql.generated.ts'
import type { Commitment } from './commitment.ts'
import { commitmentDue } from './due.ts'
import { publicState } from './public-state.ts'
import { overdueOn } from './settlement.ts'

export type Commitments = Store<Commitment, CommitmentSelection>

/** The caller's filter, where `overdue` has become a day, and what other nouns list by. */
export type CommitmentSelection = Omit<CommitmentFilter, 'overdue'> & {
  readonly overdueOn?: string
  readonly notOverdueOn?: string
  /** Whether it owes or is owed. */
  readonly partyId?: string
}

/** What a command answers; its table is read where it is asked for. */
export type CommitmentPayload = {
  readonly __typename: 'CommitmentPayload'
  readonly commitment: Stored<Commitment>
  readonly repeated: boolean
}

export const commitment = aggregate<Commitment, CommitmentSelection>({
  type: 'Commitment',
  collection: 'commitments',
  shape: shape<Commitment>({
    roundTableId: text,
    sectorCode: text,
    ordinal: integer,
    debtorId: text,
    beneficiaryIds: list(text),
    partyIds: list(text),
    object: text,
    quantity: integer,
    unit: text,
    specialityCode: optional(text),
    okz: optional(text),
    dueOn: day,
    agreementId: optional(text),
    status: text,
    original: optional(nested({ quantity: integer, dueOn: day })),
    acceptances: list(nested({ organizationId: text, on: day })),
    change: optional(nested({ quantity: integer, dueOn: day, reason: text, proposedOn: day, agreedByIds: list(text) })),
    deliveries: list(
      nested({
        id: text,
        on: day,
        quantity: integer,
        status: text,
        note: optional(text),
        evidenceId: optional(text),
        attachments: optional(attachedFiles),
        acceptedOn: optional(day),
        disputeReason: optional(text),
      }),
    ),
    release: optional(nested({ on: day, reason: text })),
    debtorGone: optional(nested({ on: day, mergedIntoId: optional(text) })),
  }),
  publicState: { type: 'commitment.state.v1', of: publicState },
  noun: { ru: 'Запись об обязательстве', en: 'commitment' },
  due: commitmentDue,
  files: ['deliveries.attachments'],
  indexes: [{ keys: { 'deliveries.evidenceId': 1 }, sparse: true }],
  filter: {
    status: among('status'),
    objects: among('object'),
    roundTableId: equals('roundTableId'),
    sectorCode: equals('sectorCode'),
    agreementId: equals('agreementId'),
    debtorId: equals('debtorId'),
    beneficiaryId: equals('beneficiaryIds'),
    dueAfter: since('dueOn'),
    dueBefore: before('dueOn'),
    updatedSince: since('updatedAt'),
    overdueOn: where('dueOn', overdueOn),
    notOverdueOn: where('dueOn', (today: string) => ({ $nor: [overdueOn(today)] })),
    partyId: equals('partyIds'),
  },
  order: { DUE_ON: 'dueOn', RECORDED: 'ordinal' },
  defaultOrder: 'DUE_ON',
})
