import { FIRST_DAY } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, unless } from '@kadry/domain/input'
import { type IllegalTransition, type InvalidInput, invalidInput, type NotFound, notFound } from '@kadry/domain/refusal'
import { complianceOf, fulfilments } from './compliance.ts'
import {
  checked,
  type Known,
  missing,
  obligationMoves,
  type PublicationObligation,
  saidOf,
  statusOf,
} from './publication-obligation.ts'

export const RECORD_NOUN = { ru: 'Запись о публикации', en: 'record of publication' }

/**
 * R37: a record that was wrong, or whose publication is not there any more. It stays with its reason and
 * counts for nothing; of periods that were closed with it and are missed without it that is said now.
 */
export function retract(
  obligation: Known,
  { recordId, reason }: { readonly recordId: string; readonly reason: string },
  today: string,
): Decision<PublicationObligation, InvalidInput | IllegalTransition | NotFound, { readonly recordId: string }> {
  const refused = obligationMoves.refuse('retract', { status: statusOf(obligation) })
  if (refused) return refused
  const found = obligation.records.find(({ id }) => id === recordId)
  if (!found) return notFound(recordId, RECORD_NOUN)
  const problems = [
    ...textProblems('reason', reason, 2_000),
    ...unless(
      found.retracted === undefined,
      'recordId',
      'RETRACTED',
      'Эта запись уже отозвана.',
      'This record is retracted already.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const retracted = { on: today, reason: tidy(reason) }
  const records = obligation.records.map((one) => (one === found ? { ...found, retracted } : one))
  const { period } = fulfilments(obligation).find(({ record }) => record === found)!
  const without = { ...obligation, records }
  const { id, topic, organizationId, channelId, closedThrough = FIRST_DAY } = without
  const { next, facts } = missing(
    { ...without, missed: saidOf(obligation, today) },
    complianceOf(without, { from: FIRST_DAY, to: closedThrough }, today).periods,
  )
  const about = { topic, organizationId, channelId, materialId: found.materialId, ...retracted }
  return {
    next: checked(next),
    facts: [
      {
        type: 'publication.retracted.v1',
        data: { id, recordId, ...about, ...(period ? { from: period.from, to: period.to } : {}) },
      },
      ...facts,
    ],
    answer: { recordId },
  }
}
