import { integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { globalId, newKey, parseId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { noFeedback, type TableFeedback } from './feedback.ts'
import { publicState } from './public-state.ts'

export type Feedbacks = Store<TableFeedback, Record<never, never>>
/** What a command answers; the table is read where it is asked for. */
export type FeedbackPayload = {
  readonly __typename: 'FeedbackPayload'
  readonly roundTableId: string
  readonly repeated: boolean
}

const sum = { answers: integer, total: integer }

export const tableFeedback = aggregate<TableFeedback>({
  type: 'TableFeedback',
  collection: 'tableFeedback',
  shape: shape<TableFeedback>({
    roundTableId: text,
    answers: list(nested({ rating: integer, slots: list(nested({ slotId: text, rating: integer })) })),
    used: list(nested({ mark: text, request: text })),
    shown: optional(nested({ ...sum, slots: list(nested({ slotId: text, ...sum })) })),
  }),
  publicState: { type: 'tableFeedback.state.v1', of: publicState },
  noun: { ru: 'Запись об отзывах', en: 'feedback' },
  filter: {},
})

/** A table has one survey, under its own key; undefined for what is no id of a table. */
export function feedbackIdOf(roundTableId: string): string | undefined {
  const parsed = parseId(roundTableId)
  return parsed?.type === 'RoundTable' ? globalId('TableFeedback', parsed.key) : undefined
}

/** Who answered is nobody's to know: neither account nor input of the caller is kept with it. */
export function unnamed() {
  return { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'feedback' }
}

/** Makes sure that the table has a survey, be it an empty one. Whoever was first made the one there is. */
export async function ensureFeedback(feedbacks: Feedbacks, roundTableId: string): Promise<void> {
  const { key } = parseId(roundTableId)!
  await feedbacks.create(unnamed(), () => ({ next: noFeedback(roundTableId), facts: [] }), key)
}
