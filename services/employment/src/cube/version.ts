import type { Publication } from '@kadry/figures/answer'
import type { LockedFile } from '@kadry/figures/locked-file'

/** One published version of the statistics; immutable. */
export type CubeVersion = {
  /** Global id. */
  readonly id: string
  /** The day on which it was published; several a day are possible. */
  readonly publishedOn: string
  readonly publication: Publication
  /** The same base cells in the same order, nobody exchanged, counts whole: for `OWN` and `NONE` only. */
  readonly exact: LockedFile
}

/** Versions as the cube finds them: ascending by publication. */
export type CubeVersions = {
  readonly list: () => Promise<readonly { readonly id: string; readonly publishedOn: string }[]>
  /** A version, read once and kept; undefined where there is none of this id. */
  readonly open: (id: string) => Promise<CubeVersion | undefined>
}

export type Chosen = { readonly id?: string | null | undefined; readonly asOf?: string | null | undefined }

/** Which version is meant, or why there is none. */
export async function versionOf(
  versions: CubeVersions,
  { id, asOf }: Chosen,
): Promise<CubeVersion | 'NO_VERSION' | 'VERSION_UNKNOWN' | 'AS_OF_TOO_EARLY'> {
  if (id) return (await versions.open(id)) ?? 'VERSION_UNKNOWN'
  const all = await versions.list()
  if (all.length === 0) return 'NO_VERSION'
  const found = asOf ? all.findLast(({ publishedOn }) => publishedOn <= asOf) : all.at(-1)
  if (!found) return 'AS_OF_TOO_EARLY'
  return (await versions.open(found.id)) ?? 'VERSION_UNKNOWN'
}
