import { type AggregateStore, aggregateStore, type Stored } from '@kadry/mongo/aggregate'
import { day, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import type { Reads } from '@kadry/subgraph/selection'
import type { Agreement, AgreementKind } from './agreement.ts'
import { publicState } from './public-state.ts'

export type Agreements = AggregateStore<Agreement>

export type AgreementSelection = {
  readonly partyId?: string
  readonly kind?: AgreementKind
  readonly sectorCode?: string
  readonly updatedSince?: string
}

/** What each field of the graph's `Agreement` reads of its document. */
export const agreementReads: Reads<Stored<Agreement>> = {
  type: 'Agreement',
  fields: {
    id: [],
    kind: ['kind'],
    title: ['title'],
    parties: ['parties'],
    validFrom: ['validFrom'],
    validTo: ['validTo'],
    termination: ['termination'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    status: ['parties', 'validFrom', 'validTo', 'termination'],
    sector: ['sectorCode'],
    origins: ['originIds'],
    history: ['parties'],
  },
}

export function agreementStore({ connection, now, onFacts }: Platform): Agreements {
  return aggregateStore<Agreement>({
    connection,
    now,
    onFacts,
    type: 'Agreement',
    collection: 'agreements',
    publicState: { type: 'agreement.state.v1', of: publicState },
    shape: shape<Agreement>({
      kind: text,
      title: text,
      sectorCode: optional(text),
      parties: list(nested({ organizationId: text, signedOn: optional(day) })),
      validFrom: day,
      validTo: optional(day),
      originIds: list(text),
      termination: optional(nested({ on: day, reason: text })),
    }),
    indexes: [
      { keys: { 'parties.organizationId': 1, _id: 1 } },
      { keys: { sectorCode: 1, _id: 1 } },
      { keys: { originIds: 1, _id: 1 } },
      { keys: { updatedAt: 1, _id: 1 } },
    ],
  })
}

export function filterOf({ partyId, kind, sectorCode, updatedSince }: AgreementSelection): Record<string, unknown> {
  return {
    ...(partyId ? { 'parties.organizationId': partyId } : {}),
    ...(kind ? { kind } : {}),
    ...(sectorCode ? { sectorCode } : {}),
    ...(updatedSince ? { updatedAt: { $gte: updatedSince } } : {}),
  }
}
