import type { StateData } from '@kadry/contracts/catalogue'
import { averageOf, published, type TableFeedback } from './feedback.ts'

/** What is shown of it, once there is something. */
export function publicState({ id, roundTableId, shown }: TableFeedback & { readonly id: string }) {
  if (!shown) return null
  return {
    id,
    roundTableId,
    answers: shown.answers,
    average: averageOf(shown)!,
    slots: shown.slots.map(published),
  } satisfies StateData<'tableFeedback.state.v1'>
}
