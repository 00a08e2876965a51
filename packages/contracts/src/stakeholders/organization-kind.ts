import { z } from 'zod'

/**
 * Kinds of organisations that take part in the National Qualifications System (point 1 of the resolution).
 */
export const ORGANIZATION_KINDS = [
  'REGIONAL_AUTHORITY',
  'MUNICIPAL_AUTHORITY',
  'REGIONAL_METHOD_CENTRE',
  'QUALIFICATIONS_COUNCIL',
  'ASSESSMENT_CENTRE',
  'EXAM_SITE',
  'EMPLOYER_ASSOCIATION',
  'EMPLOYER',
  'CHAMBER_OF_COMMERCE',
  'TRADE_UNION',
  'COLLEGE',
  'UNIVERSITY',
  'ACCREDITING_BODY',
  'WORKERS_REPRESENTATION',
  'NATIONAL_AGENCY',
  'ADVANCED_TRAINING_CENTRE',
  'PUBLIC_ORGANIZATION',
  'EMPLOYMENT_SERVICE',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

export const organizationKind = z
  .enum(ORGANIZATION_KINDS)
  .describe('Вид организации, который даёт роль / The kind of organisation that the role makes it')
