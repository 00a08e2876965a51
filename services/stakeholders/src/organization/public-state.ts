import type { StateData } from '@kadry/contracts/catalogue'
import { publicChannels } from '../card/channel-id.ts'
import type { Organization } from './organization.ts'
import { legalFormOf, publicIdentity } from './public-identity.ts'
import type { RoleGrant } from './role.ts'

/**
 * What everybody may know of an organisation: its identity, its standing and its roles. A draft is nobody's
 * business yet. The words of `status` are fixed by the contract: a merged body is gone like a dissolved one
 * and names its successor; a role that has run out shows it by its term, a suspended one by `suspendedFrom`,
 * and one that is only proposed is not shown.
 */
export function publicState({
  id,
  ...organization
}: Organization & { readonly id: string }): StateData<'organization.state.v1'> | null {
  const { status, sectorCodes, oktmo, parentId, dissolution, merger, roles, licensed } = organization
  if (status === 'DRAFT') return null
  return {
    id,
    ...publicIdentity(organization),
    status: status === 'MERGED' ? 'DISSOLVED' : status,
    ...(organization.kpp && !legalFormOf(organization) ? { kpp: organization.kpp } : {}),
    ...(parentId ? { parentId } : {}),
    sectorCodes: [...sectorCodes],
    channels: publicChannels({ id, ...organization }),
    ...(oktmo ? { oktmo } : {}),
    ...(dissolution ? { dissolvedOn: dissolution.on } : {}),
    ...(merger ? { dissolvedOn: merger.on, mergedInto: merger.intoId } : {}),
    roles: roles.filter((role) => role.status !== 'PROPOSED').map(publicRole),
    ...(licensed ? { licensed: structuredClone([...licensed]) } : {}),
  }
}

function publicRole({ id, kind, status, validFrom, validTo, suspensions, councilId, qualifications }: RoleGrant) {
  const since = status === 'SUSPENDED' ? suspensions?.at(-1)?.validFrom : undefined
  return {
    id,
    kind,
    status: status === 'REVOKED' ? ('REVOKED' as const) : ('GRANTED' as const),
    validFrom,
    ...(validTo ? { validTo } : {}),
    ...(since ? { suspendedFrom: since } : {}),
    ...(councilId ? { councilId, qualifications: [...(qualifications ?? [])] } : {}),
  }
}
