import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { withStoredTerms } from '@kadry/subgraph/due'
import { since } from '@kadry/subgraph/filter'
import { withNameKeys } from '@kadry/subgraph/names'
import { withNumberKeys } from '@kadry/subgraph/number'
import { part } from '@kadry/subgraph/part'
import { register } from '@kadry/subgraph/register'
import type { ResolutionFilter } from '../graphql.generated.ts'
import { signature } from '../signature/store.ts'
import { resolutionDue } from './due.ts'
import { NOUNS } from './execution.ts'
import { olderState, publicState } from './public-state.ts'
import type { Resolution } from './resolution.ts'

export type Resolutions = Store<Resolution, ResolutionFilter>

const names = ({ title }: Resolution): [string] => [title]

/** R40 */
export const resolutionRegister = register<Resolution>({
  number: ({ number }) => number,
  date: ({ date }) => date,
  title: ({ title }) => title,
})

export const resolution = aggregate<Resolution, ResolutionFilter>({
  type: 'Resolution',
  collection: 'resolutions',
  publicState: {
    type: 'resolution.state.v2',
    of: publicState,
    older: { type: 'resolution.state.v1', of: olderState },
  },
  shape: shape<Resolution>({
    number: optional(text),
    date: optional(day),
    title: text,
    signatures: optional(list(signature)),
    items: list(
      nested({
        id: text,
        number: text,
        text,
        kind: text,
        dueOn: optional(day),
        cadence: optional(text),
        openEnded: flag,
        metric: optional(nested({ kind: text, target: integer, sectorCodes: list(text) })),
        supersedesId: optional(text),
        assignments: list(
          nested({
            id: text,
            organizationId: text,
            role: text,
            dueOn: optional(day),
            reports: list(
              nested({
                id: text,
                text,
                evidenceUrls: list(text),
                status: text,
                reportedOn: day,
                returnReason: optional(text),
              }),
            ),
          }),
        ),
      }),
    ),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'signatures.attachment'],
  noun: { ru: 'Резолюция', en: 'resolution' },
  due: resolutionDue,
  filter: { updatedSince: since('updatedAt') },
  order: { DATE: 'date' },
  names,
  register: resolutionRegister,
  /** 1 → 2: without keys of names. 2 → 3: without keys of numbers. 3 → 4: without terms. */
  upcasts: [withNameKeys(names), withNumberKeys(resolutionRegister), withStoredTerms(resolutionDue, '2026-11-30')],
  reads: {
    id: [],
    number: ['number'],
    date: ['date'],
    title: ['title'],
    items: ['items'],
    signatures: ['signatures'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    status: [],
    document: ['title', 'number', 'date'],
    history: ['title', 'number', 'date'],
    attachments: ['attachments'],
  },
})

export const resolutionItem = part('ResolutionItem', 'Resolution', NOUNS.item, ({ items }: Resolution) => items)
export const assignment = part('Assignment', 'Resolution', NOUNS.assignment, assignmentsOf)
export const executionReport = part('ExecutionReport', 'Resolution', NOUNS.report, (resolution: Resolution) =>
  assignmentsOf(resolution).flatMap(({ reports }) => reports),
)

function assignmentsOf({ items }: Resolution) {
  return items.flatMap(({ assignments }) => assignments)
}
