import { areasOf } from '@kadry/domain/qualification-area'
import type { Organization } from './organization.ts'
import { rolesOn } from './role.ts'
import type { Organizations } from './store.ts'

/**
 * Whoever may assess qualifications, and the councils in whose areas they lie, by `<day> <code>`: not a
 * draft, and not gone by that day. Two reads, however many are asked.
 */
export async function assessorsOf(organizations: Organizations, keys: readonly string[]) {
  const asked = keys.map((key) => ({ key, on: key.slice(0, 10), code: key.slice(11) }))
  const codes = [...new Set(asked.map(({ code }) => code))]
  const areas = [...new Set(codes.flatMap(areasOf))]
  const [centres, councils] = await Promise.all([
    organizations.select({ 'roles.qualifications': { $in: codes }, status: { $ne: 'DRAFT' } }),
    organizations.select({ 'profiles.council.activityAreas': { $in: areas }, status: { $ne: 'DRAFT' } }),
  ])
  return asked.map(({ key, on, code }) => ({
    key,
    centres: centres.filter((one) => isThere(one, on) && mayAssess(one, code, on)),
    councils: councils.filter((one) => isThere(one, on) && isCouncilOf(one, code, on)),
  }))
}

/** R31: the role in force on the day names the qualification. */
function mayAssess(organization: Organization, code: string, on: string): boolean {
  return rolesOn(organization, on).some(
    ({ kind, qualifications }) => kind === 'ASSESSMENT_CENTRE' && qualifications?.includes(code),
  )
}

function isCouncilOf(organization: Organization, code: string, on: string): boolean {
  const areas = organization.profiles?.council?.activityAreas ?? []
  const isOne = rolesOn(organization, on).some(({ kind }) => kind === 'QUALIFICATIONS_COUNCIL')
  return isOne && areasOf(code).some((area) => areas.includes(area))
}

function isThere({ dissolution, merger }: Organization, on: string): boolean {
  const gone = dissolution ?? merger
  return !gone || on < gone.on
}
