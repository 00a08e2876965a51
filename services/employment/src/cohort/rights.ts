import type { Viewer } from '@kadry/auth/viewer'
import { roundedToFive } from '../outcome/disclose.ts'
import type { Cohort } from './cohort.ts'
import { countsOn, shownDay } from './movement.ts'

/** Who runs the cohort or keeps the records sees each day. */
export function seesDays({ roles, organizationId }: Viewer, { providerId }: Pick<Cohort, 'providerId'>): boolean {
  if (roles.includes('SECRETARY') || roles.includes('DATA_STEWARD')) return true
  return roles.includes('ORG_DELEGATE') && organizationId === providerId
}

/** How many people the number shown for a count can stand for at most. */
const atMost = (count: number) => roundedToFive(count) + 2

/**
 * The most students that a cohort can have had by what anybody sees of it. A refusal by the exact number
 * would be a way to find it for whoever may only ask.
 */
export function mostStudentsShown(cohort: Cohort, today: string): number {
  const { enrolled, transferredIn } = countsOn(cohort, shownDay(cohort, today))
  return atMost(enrolled) + atMost(transferredIn)
}
