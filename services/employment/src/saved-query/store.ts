import { optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { SavedQuery } from './saved-query.ts'

export type SavedQueries = Store<SavedQuery, object>

export const savedQuery = aggregate<SavedQuery, object>({
  type: 'SavedQuery',
  collection: 'savedQueries',
  shape: shape<SavedQuery>({ title: text, question: text, datasetVersion: optional(text) }),
  noun: { ru: 'Запись о вопросе', en: 'saved query' },
  filter: {},
})
