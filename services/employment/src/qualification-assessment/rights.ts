import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import type { Context } from '../context.ts'
import type { QualificationAssessment } from './qualification-assessment.ts'

type Sides = Pick<QualificationAssessment, 'centreId' | 'councilId'>

/** R36: the centre and the council of an assessment read it, and nobody else without a purpose. */
export function isOwn({ roles, organizationId }: Viewer, { centreId, councilId }: Sides): boolean {
  return roles.includes('ORG_DELEGATE') && (organizationId === centreId || organizationId === councilId)
}

/**
 * R36: who answers for an assessment may change it; a delegate of another body learns nothing, not even that
 * it is there.
 */
export function allowSide(side: keyof Sides) {
  return async ({ viewer, assessments }: Context, { id }: { readonly id: string }): Promise<void> => {
    const found = await assessments.find(id)
    requireRoleOrDelegate(viewer, found?.[side] ?? '', 'DATA_STEWARD')
  }
}
