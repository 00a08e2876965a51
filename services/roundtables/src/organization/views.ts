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
