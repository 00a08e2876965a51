import type { OrganizationView } from '@kadry/domain/organization-view'
import type { Context } from '../context.ts'
import { requireOrganiser } from '../round-table/rights.ts'

/**
 * Throws `AuthError` for whoever does not organise what this body hosts. Of one that nobody knows there is
 * nothing to organise: the rules say so.
 */
export async function requireOrganiserOf(
  { viewer, organizations }: Pick<Context, 'viewer' | 'organizations'>,
  hosted: { readonly hostId: string },
): Promise<void> {
  if (await organizations.find(hosted.hostId)) requireOrganiser(viewer, hosted)
}

/** What is known of these organisations, by their ids. */
export async function viewsOf(
  { organizations }: Pick<Context, 'organizations'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganizationView>> {
  const found = await organizations.byIds([...new Set(ids)])
  return new Map(found.map((view) => [view.id, view]))
}

/** Official names by id, as they were last published; an organisation that is not known yet has none. */
export async function organizationNames(
  ids: readonly string[],
  { organizations }: Pick<Context, 'organizations'>,
): Promise<ReadonlyMap<string, string>> {
  const found = await organizations.byIds(ids)
  return new Map(found.flatMap(({ id, name }): [string, string][] => (name === undefined ? [] : [[id, name]])))
}
