import type { Context } from '../context.ts'

/** Official names by id, as they were last published; an organisation that is not known yet has none. */
export async function organizationNames(
  ids: readonly string[],
  { organizations }: Pick<Context, 'organizations'>,
): Promise<ReadonlyMap<string, string>> {
  const found = await organizations.byIds(ids)
  return new Map(found.flatMap(({ id, name }): [string, string][] => (name === undefined ? [] : [[id, name]])))
}
