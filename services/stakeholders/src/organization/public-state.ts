import type { StateData } from '@kadry/contracts/catalogue'
import { type Organization, toldIdentity } from './organization.ts'

/** What everybody may know of an organisation: its identity, its standing and its roles. */
export function publicState({ id, ...organization }: Organization & { readonly id: string }) {
  const { name, shortName, status, sectorCodes, dissolution, roles } = organization
  return {
    id,
    name,
    shortName,
    status,
    ...toldIdentity(organization),
    sectorCodes: [...sectorCodes],
    ...(dissolution ? { dissolvedOn: dissolution.on } : {}),
    roles: roles.map((role) => ({
      id: role.id,
      kind: role.kind,
      status: role.status,
      validFrom: role.validFrom,
      ...(role.validTo ? { validTo: role.validTo } : {}),
    })),
  } satisfies StateData<'organization.state.v1'>
}
