import { dayAfter } from '@kadry/domain/day'
import { covers } from '@kadry/domain/input'
import type { Organization } from './organization.ts'

/** FORMER: an official name that was in use before the day of the reading. */
export type NameKind = 'OFFICIAL' | 'SHORT' | 'ENGLISH' | 'FORMER'
export type OrganizationName = {
  readonly kind: NameKind
  readonly text: string
  readonly validFrom?: string
  readonly validTo?: string
}
type Named = Pick<Organization, 'name' | 'shortName' | 'englishName' | 'formerNames'>

/**
 * The names an organisation has on a day and those it had before; without a day, the last ones recorded. Days
 * are those of `nameOn`: a renaming recorded later for an earlier day wins from its day on, so a name may
 * have had no day at all.
 */
export function namesOn(organization: Named, day?: string): OrganizationName[] {
  const { name, shortName, englishName, formerNames } = organization
  const all = [...formerNames, { name, shortName, englishName, until: undefined }]
  return all.flatMap((one, index) => {
    const before = all[index - 1]?.until
    const ends = all.slice(index).flatMap(({ until }) => (until === undefined ? [] : [until]))
    const last = ends.sort()[0]
    const term = { ...(before ? { validFrom: dayAfter(before) } : {}), ...(last ? { validTo: last } : {}) }
    const isCurrent = day === undefined ? one.until === undefined : covers({ validFrom: '', ...term }, day)
    if (isCurrent) {
      const kinds = { OFFICIAL: one.name, SHORT: one.shortName, ENGLISH: one.englishName }
      return Object.entries(kinds).flatMap(([kind, text]) => (text ? [{ kind: kind as NameKind, text, ...term }] : []))
    }
    const wasUsed = last !== undefined && (!term.validFrom || term.validFrom <= last)
    const isFormer = wasUsed && (day === undefined || last < day)
    return isFormer ? [{ kind: 'FORMER' as const, text: one.name, ...term }] : []
  })
}
