import { day, flag, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { asBefore } from '@kadry/subgraph/derived'
import { equals, refines, since, where } from '@kadry/subgraph/filter'
import { register } from '@kadry/subgraph/register'
import type { AgreementFilter } from '../graphql.generated.ts'
import { signedAs } from '../signature/store.ts'
import type { Agreement } from './agreement.ts'
import { withPhase } from './older-shapes.ts'
import { olderState, publicState } from './public-state.ts'
import type { AgreementStatus } from './status.ts'

export type Agreements = Store<Agreement, AgreementSelection>

/** The caller's filter, the day on which states are asked for, and the record that an agreement came from. */
export type AgreementSelection = AgreementFilter & { readonly originId?: string; readonly today?: string }

const names = ({ title }: Agreement): [string] => [title]

/** R40 */
export const agreementRegister = register<Agreement>({
  number: ({ number }) => number,
  date: ({ date }) => date,
  title: ({ title }) => title,
})

export const agreement = aggregate<Agreement, AgreementSelection>({
  type: 'Agreement',
  collection: 'agreements',
  publicState: {
    type: 'agreement.state.v2',
    of: publicState,
    older: { type: 'agreement.state.v1', of: olderState },
  },
  shape: shape<Agreement>({
    kind: text,
    title: text,
    number: optional(text),
    date: optional(day),
    sectorCode: optional(text),
    parties: list(
      nested({
        organizationId: text,
        role: optional(text),
        signedOn: optional(day),
        signedAs: optional(signedAs),
        gone: optional(nested({ on: day, cause: text })),
      }),
    ),
    validFrom: day,
    validTo: optional(day),
    originIds: list(text),
    negotiatedSince: optional(day),
    termination: optional(nested({ on: day, reason: text })),
    renewal: optional(nested({ byId: text, on: day })),
    expired: optional(flag),
    phase: optional(text),
    expiresOn: optional(day),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'parties.signedAs.attachment'],
  noun: { ru: 'Запись о соглашении', en: 'agreement' },
  filter: {
    partyId: equals('parties.organizationId'),
    kind: equals('kind'),
    status: where<readonly AgreementStatus[]>('phase', (statuses, { today }) => standingAs(statuses, today as string)),
    today: refines('phase'),
    sectorCode: equals('sectorCode'),
    updatedSince: since('updatedAt'),
    originId: equals('originIds'),
  },
  names,
  register: agreementRegister,
  /**
   * 1 → 2: without keys of names. 2 → 3: without keys of numbers. 3 → 4: without what is derived of the
   * state.
   */
  upcasts: [asBefore, asBefore, withPhase],
  indexes: [{ keys: { expiresOn: 1 }, sparse: true }],
  reads: {
    id: [],
    kind: ['kind'],
    title: ['title'],
    number: ['number'],
    date: ['date'],
    parties: ['parties'],
    validFrom: ['validFrom'],
    validTo: ['validTo'],
    termination: ['termination'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    negotiatedSince: ['negotiatedSince'],
    renewedBy: ['renewal'],
    status: ['parties', 'validFrom', 'validTo', 'termination', 'renewal', 'negotiatedSince'],
    sector: ['sectorCode'],
    origins: ['originIds'],
    document: ['title'],
    history: ['parties', 'title', 'number', 'date'],
    attachments: ['attachments', 'parties'],
  },
})

/** Documents whose state on a day is one of these, as `statusOn` computes it. */
function standingAs(statuses: readonly AgreementStatus[], day: string): Record<string, unknown> {
  const over = (path: string) => ({ [path]: { $lte: day } })
  const notOver = { 'termination.on': { $not: { $lte: day } }, 'renewal.on': { $not: { $lte: day } } }
  const ended = { ...notOver, validFrom: { $lte: day }, validTo: { $lt: day } }
  const open = { $or: [{ validTo: { $exists: false } }, { validTo: { $gte: day } }] }
  const signed: { readonly [Status in AgreementStatus]?: object } = {
    SIGNED: { ...notOver, validFrom: { $gt: day } },
    IN_FORCE: { ...notOver, validFrom: { $lte: day }, ...open },
    EXPIRED: ended,
    TERMINATED: over('termination.on'),
    RENEWED: { 'termination.on': { $not: { $lte: day } }, ...over('renewal.on') },
  }
  const branches = statuses.map((status) => {
    const dated = signed[status]
    return dated ? { phase: 'SIGNED', ...dated } : { phase: status }
  })
  const phases = [...new Set(branches.map(({ phase }) => phase))]
  return { phase: { $in: phases }, ...(branches.length > 0 ? { $or: branches } : {}) }
}
