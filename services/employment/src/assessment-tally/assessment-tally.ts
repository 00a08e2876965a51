import type { Change } from '@kadry/domain/decision'
import { roundedToFive } from '../outcome/disclose.ts'
import type { QualificationAssessment } from '../qualification-assessment/qualification-assessment.ts'

/** How many people a centre has assessed for a qualification in a month, as anybody may know it. */
export type AssessmentTally = {
  readonly centreId: string
  readonly qualificationCode: string
  /** Of the exams, Moscow time: `YYYY-MM`. */
  readonly month: string
  /** Rounded to 5. */
  readonly people: number
}

type Counted = Pick<QualificationAssessment, 'centreId' | 'qualificationCode' | 'examinedOn' | 'decidedOn'>

/**
 * R36: what may be said of each centre, qualification and month that was over by `today`: people whose
 * assessment was decided, rounded to 5. Of a month that still runs each fact would be one person's.
 */
export function talliesOf(found: readonly Counted[], today: string): AssessmentTally[] {
  const isOver = ({ examinedOn, decidedOn }: Counted) =>
    decidedOn !== undefined && examinedOn !== undefined && examinedOn.slice(0, 7) < today.slice(0, 7)
  const groups = Map.groupBy(found.filter(isOver), (one) => JSON.stringify(groupOf(one)))
  return [...groups.values()].map((group) => ({ ...groupOf(group[0]!), people: roundedToFive(group.length) }))
}

/**
 * Publishes a number where it is another one than before; so few that they round to none are not mentioned.
 */
export function count(id: string, before: AssessmentTally | undefined, now: AssessmentTally): Change<AssessmentTally> {
  const isSame = (before?.people ?? 0) === now.people
  return { next: now, facts: isSame ? [] : [{ type: 'assessment.completed.v1', data: { id, ...now } }] }
}

function groupOf({ centreId, qualificationCode, examinedOn }: Counted) {
  return { centreId, qualificationCode, month: examinedOn!.slice(0, 7) }
}
