import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { DocumentRef } from '@kadry/domain/document'
import type { FactFields, HistoryEntry } from '@kadry/domain/history'
import { given } from '@kadry/domain/input'
import type { Organization } from '../organization/organization.ts'

/** One fact about an organisation, as a person reads it. */
export type OrganizationHistoryEntry = Omit<HistoryEntry, 'actor'> & {
  readonly actor: string | null
  /** The name from this entry on. */
  readonly name?: string
  /** The kind of the role that the entry is about. */
  readonly kind?: OrganizationKind
}

export function nameAndKind(data: FactFields): Pick<OrganizationHistoryEntry, 'name' | 'kind'> {
  const { name, kind } = data as Pick<OrganizationHistoryEntry, 'name' | 'kind'>
  return given({ name, kind })
}

/** Facts about roles did not always carry the document; a grant keeps the one it was made on for ever. */
export function documentOfGrant(
  { roles }: Pick<Organization, 'roles'>,
  { grantId }: FactFields,
): DocumentRef | undefined {
  return grantId ? roles.find(({ id }) => id === grantId)?.document : undefined
}
