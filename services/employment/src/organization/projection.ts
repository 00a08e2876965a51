import type { Follow } from '@kadry/messaging/follow'
import { inTurn } from '@kadry/messaging/follow'
import { followedOrganizations, type Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { reviewAssessments } from '../qualification-assessment/reactions.ts'
import type { Assessments } from '../qualification-assessment/store.ts'

/** Organisations, and what their facts mean for exams that were held (R31) and for whoever else is given. */
export function followOrganizations(
  platform: Platform,
  assessments: Assessments,
  others: NonNullable<Follow<never>['react']>,
): Organizations {
  const reviewing = reviewAssessments(platform, assessments)
  const organizations: Organizations = followedOrganizations(platform, {
    collection: 'organizationViews',
    // Whom a demand campaign asks, and who answers in a file.
    indexes: [{ sectorCodes: 1, oktmo: 1 }, { status: 1, oktmo: 1 }, { inn: 1 }, { mergedInto: 1 }],
    react: (copy) => inTurn(others, reviewing.react(copy)),
    reactToState: (event) => reviewing.reactToState(organizations)(event),
  })
  return organizations
}
