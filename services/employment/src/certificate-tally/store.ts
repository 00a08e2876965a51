import { integer, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { CertificateTally } from './certificate-tally.ts'
import { publicState } from './public-state.ts'

export type CertificateTallies = Store<CertificateTally, object>

export const certificateTally = aggregate<CertificateTally, object>({
  type: 'CertificateTally',
  collection: 'certificateTallies',
  publicState: { type: 'certificateTally.state.v1', of: publicState },
  shape: shape<CertificateTally>({
    ...{ centreId: text, qualificationCode: text, period: text },
    ...{ issued: integer, extended: integer, annulled: integer },
  }),
  noun: { ru: 'Запись о числе свидетельств', en: 'tally of certificates' },
  filter: {},
  indexes: [{ keys: { centreId: 1, qualificationCode: 1 } }],
})

type Cell = Pick<CertificateTally, 'centreId' | 'qualificationCode' | 'period'>

/** One tally per centre, qualification and month. */
export function tallyId({ centreId, qualificationCode, period }: Cell): string {
  return globalId('CertificateTally', derivedKey('CertificateTally', centreId, qualificationCode, period))
}
