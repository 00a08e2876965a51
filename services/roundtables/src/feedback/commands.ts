import { createHash } from 'node:crypto'
import { notFound } from '@kadry/domain/refusal'
import type { Context } from '../context.ts'
import type { GiveFeedbackInput } from '../graphql.generated.ts'
import { codeOf } from '../participation/code.ts'
import { attending } from '../participation/seating.ts'
import { programIdOf } from '../program/store.ts'
import { findShown } from '../round-table/loaders.ts'
import { roundTable } from '../round-table/store.ts'
import { answer } from './feedback.ts'
import { ensureFeedback, type FeedbackPayload, feedbackIdOf, unnamed } from './store.ts'

/** Not remembered with its caller, for that would say who answered what. */
export const giveFeedback = async (context: Context, input: GiveFeedbackInput, _mutation: string) => {
  const { roundTableId, rating, slots } = input
  const found = await findShown(context, roundTableId)
  if (!found) return notFound(roundTableId, roundTable.noun)
  const code = codeOf(input.code)
  const table = await context.registrations.of(found, { code })
  const program = await context.programs.find(programIdOf(roundTableId)!)
  const asked = {
    status: table.status,
    isCodeOfGuest: attending(table).some((one) => one.code === code),
    used: { mark: hashOf(roundTableId, code), request: hashOf(roundTableId, code, input.idempotencyKey) },
    slotIds: (program?.versions.at(-1)?.slots ?? []).filter(({ isBreak }) => !isBreak).map(({ id }) => id),
  }
  await ensureFeedback(context.feedbacks, roundTableId)
  const id = feedbackIdOf(roundTableId)!
  const given = { rating, slots: slots ?? [] }
  const outcome = await context.feedbacks.change(id, unnamed(), (found) => answer(found, given, asked))
  if ('failure' in outcome) throw new Error(`feedback on ${roundTableId} could not be written: ${outcome.failure}`)
  if ('__typename' in outcome) return outcome
  return {
    __typename: 'FeedbackPayload',
    roundTableId,
    repeated: outcome.answer.isRepeat,
  } as const satisfies FeedbackPayload
}

function hashOf(...words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64url')
}
