import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, id, ownId } from '../vocabulary.ts'

const { fact, state } = nounOf('roundtables', 'table-feedback', {
  ru: 'Отзывы о круглом столе',
  en: 'Feedback on a round table',
})

const average = z
  .number()
  .min(1)
  .max(5)
  .describe('Средняя оценка, от 1 до 5, до десятых / The average, 1 to 5, to a tenth')
const answers = amount.describe('Сколько ответов в ней, не меньше пяти / How many answers it is of, five at least')
const summary = z.object({
  id: ownId,
  roundTableId: id.describe('Круглый стол / The round table'),
  answers,
  average,
  slots: z
    .array(z.object({ slotId: id.describe('Слот программы / The slot of the programme'), answers, average }))
    .describe('По слотам, у которых не меньше пяти ответов / By the slots that have five answers at least'),
})
const example = {
  id: exampleId('TableFeedback'),
  roundTableId: exampleId('RoundTable'),
  answers: 15,
  average: 4.3,
  slots: [{ slotId: exampleId('ProgramSlot', '00000000-0000-7000-8000-000000000001/1'), answers: 10, average: 4.6 }],
}

/** Nobody's single answer is a fact, and no figure is of fewer than five. */
export const tableFeedback = [
  fact('tableFeedback.summarized.v1', { ru: 'Сводка отзывов', en: 'Summarized' }, summary, example),
  state('tableFeedback.state.v1', { ru: 'Сводка отзывов', en: 'The summary' }, summary, example),
] as const
