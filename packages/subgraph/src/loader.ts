import DataLoader from 'dataloader'

export type Loader<Entity> = { readonly load: (key: string) => Promise<Entity | null> }

/** One look-up for all the references of a request; a key that nobody has is null. */
export function loader<Entity>(
  find: (keys: readonly string[]) => Promise<readonly Entity[]>,
  keyOf: (entity: Entity) => string,
): Loader<Entity> {
  const batch = new DataLoader<string, Entity | null>(async (keys) => {
    const found = new Map((await find([...new Set(keys)])).map((entity) => [keyOf(entity), entity]))
    return keys.map((key) => found.get(key) ?? null)
  })
  return { load: (key) => batch.load(key) }
}

export function loaderOf<Entity extends { readonly id: string }>(store: {
  readonly byIds: (ids: readonly string[]) => Promise<readonly Entity[]>
}): Loader<Entity> {
  return loader(store.byIds, ({ id }) => id)
}
