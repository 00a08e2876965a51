import { integer, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import type { AssessmentTally } from './assessment-tally.ts'
import { publicState } from './public-state.ts'

export type AssessmentTallies = Store<AssessmentTally, Record<never, never>>

export const assessmentTally = aggregate<AssessmentTally>({
  type: 'AssessmentTally',
  collection: 'assessmentTallies',
  publicState: { type: 'assessmentTally.state.v1', of: publicState },
  shape: shape<AssessmentTally>({ centreId: text, qualificationCode: text, month: text, people: integer }),
  noun: { ru: 'Запись о числе оценок', en: 'assessment tally' },
  filter: {},
})

/** One tally per centre, qualification and month, which make its key. */
export function tallyKey({ centreId, qualificationCode, month }: Omit<AssessmentTally, 'people'>): string {
  return derivedKey('AssessmentTally', centreId, qualificationCode, month)
}

export function tallyId(tally: Omit<AssessmentTally, 'people'>): string {
  return globalId('AssessmentTally', tallyKey(tally))
}
