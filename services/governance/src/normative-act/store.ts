import { day, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { equals, since } from '@kadry/subgraph/filter'
import type { NormativeActFilter } from '../graphql.generated.ts'
import { type ActKey, keyWordsOf, type NormativeAct } from './normative-act.ts'
import { publicState } from './public-state.ts'

export type NormativeActs = Store<NormativeAct, NormativeActFilter>

export const normativeAct = aggregate<NormativeAct, NormativeActFilter>({
  type: 'NormativeAct',
  collection: 'normativeActs',
  publicState: { type: 'act.state.v1', of: publicState },
  shape: shape<NormativeAct>({
    type: text,
    number: text,
    date: day,
    title: text,
    issuerId: optional(text),
    url: optional(text),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments'],
  noun: { ru: 'Запись об акте', en: 'normative act' },
  filter: {
    type: equals('type'),
    issuerId: equals('issuerId', { sparse: true }),
    updatedSince: since('updatedAt'),
  },
  order: { DATE: 'date' },
  names: ({ title }) => [title],
  number: ({ number }) => number,
  reads: {
    id: [],
    type: ['type'],
    number: ['number'],
    date: ['date'],
    title: ['title'],
    issuer: ['issuerId'],
    url: ['url'],
    attachments: ['attachments'],
    citedBy: [],
    basisOf: [],
    history: ['title', 'number', 'date'],
    version: ['version'],
    updatedAt: ['updatedAt'],
  },
})

/** The second half of an act's id: whoever knows type, number and date knows the id. */
export function keyOf(key: ActKey): string {
  return derivedKey(...keyWordsOf(key))
}

export function actIdOf(key: ActKey): string {
  return globalId(normativeAct.type, keyOf(key))
}
