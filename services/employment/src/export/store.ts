import { flag, integer, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { Export } from './export.ts'

export type Exports = Store<Export, object>

export const exported = aggregate<Export, object>({
  type: 'Export',
  collection: 'exports',
  shape: shape<Export>({
    question: text,
    datasetVersion: text,
    format: text,
    locale: text,
    rows: integer,
    done: integer,
    startedAt: text,
    isDone: flag,
    fileId: optional(text),
    size: optional(integer),
  }),
  noun: { ru: 'Выгрузка', en: 'export' },
  filter: {},
  indexes: [{ keys: { isDone: 1, _id: 1 } }],
})
