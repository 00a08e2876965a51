import { dueOf } from '@kadry/domain/due'
import type { Text } from '@kadry/domain/refusal'
import { answerDueOn, documentDueOn } from './document.ts'
import type { Known } from './qualification-assessment.ts'

/** R33, R47: an answer to the candidate, the document of the outcome, a decision on an appeal. */
export const assessmentDue = dueOf('assessment', (found: Known) => (found.candidate ? termsOf(found) : []))

function termsOf(found: Known) {
  const { status, centreId, councilId, document, appeal, flags } = found
  const term = (key: keyof typeof TITLES, dueOn: string | undefined, organizationId: string) =>
    dueOn === undefined
      ? []
      : [
          {
            ...{ key, kind: `ASSESSMENT_${key.toUpperCase()}`, title: TITLES[key], dueOn },
            subject: { type: 'QualificationAssessment', id: found.id },
            organizationIds: [organizationId],
            about: { organizationId },
          },
        ]
  if (status === 'APPLIED') return term('answer', answerDueOn(found), centreId)
  if (status === 'APPEALED') return term('appeal', appeal!.dueOn, councilId)
  if (document) return []
  return term(
    'document',
    documentDueOn(found),
    status === 'COUNCIL_REVIEW' && flags.length === 0 ? councilId : centreId,
  )
}

const TITLES = {
  answer: { ru: 'Ответить соискателю по документам', en: 'Answer a candidate about the documents' },
  document: { ru: 'Решить и выдать документ об оценке', en: 'Decide, and issue the document of an assessment' },
  appeal: { ru: 'Решить апелляцию', en: 'Decide an appeal' },
} satisfies Readonly<Record<string, Text>>
