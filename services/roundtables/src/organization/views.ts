import type { OrganizationView } from '@kadry/domain/organization-view'
import type { Context } from '../context.ts'

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
