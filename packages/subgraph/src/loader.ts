import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { type Narrow, narrowed, type Reads } from './selection.ts'

export type Loader<Entity> = { readonly load: (key: string) => Promise<Entity | null> }

/**
 * `info`, where the entity is only shown: what the selection does not read is not fetched. Without it the
 * entity is whole.
 */
export type EntityLoader<Entity> = {
  readonly load: (key: string, info?: GraphQLResolveInfo) => Promise<Entity | null>
}

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

type Wanted = { readonly key: string; readonly narrow: Narrow | undefined }

/**
 * One look-up by id for all the references of a request, of just the document fields that their selections
 * read together. What is not shown, such as what `listed` keeps out of lists, is null as if it were not
 * there; the fields that `isShown` reads stand in `reads`, where there are any.
 */
export function loaderOf<Entity extends { readonly id: string }>(
  store: {
    readonly byIds: (ids: readonly string[], fields?: readonly string[]) => Promise<readonly Entity[]>
    readonly reads?: Reads<Entity>
  },
  isShown: (entity: Entity) => boolean = () => true,
): EntityLoader<Entity> {
  const { reads } = store
  const batch = new DataLoader<Wanted, Entity | null, string>(
    async (wanted) => {
      const ids = [...new Set(wanted.map(({ key }) => key))]
      const isWhole = wanted.some(({ narrow }) => !narrow)
      const fields = isWhole ? undefined : [...new Set(wanted.flatMap(({ narrow }) => narrow!.fields))]
      const shown = (await store.byIds(ids, fields)).filter(isShown)
      const found = new Map(shown.map((entity) => [entity.id, entity]))
      return wanted.map(({ key }) => found.get(key) ?? null)
    },
    // An entity fetched for a narrow selection must not answer a wider one of the same request.
    { cacheKeyFn: ({ key, narrow }) => (narrow ? `${key} ${narrow.mark}` : key) },
  )
  return { load: (key, info) => batch.load({ key, narrow: info && reads && narrowed(info, reads as Reads) }) }
}
