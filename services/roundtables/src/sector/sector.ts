/** Somebody else's: here it is only what our round tables refer to. */
export type Sector = { readonly code: string }

/** One wording of a code and its term, both days `YYYY-MM-DD` and included. */
export type SectorEdition = { readonly name: string; readonly validFrom?: string; readonly validTo?: string }
/** As its facts came: the last word about an edition, known by its first day, is the one that holds. */
export type SectorView = { readonly code: string; readonly editions?: readonly SectorEdition[] }

/** The wording of the code that is in force on a day (`YYYY-MM-DD`), or undefined where none is. */
export function editionOn({ editions = [] }: SectorView, day: string): SectorEdition | undefined {
  const last = new Map(editions.map((edition) => [edition.validFrom ?? '', edition]))
  return [...last.values()].findLast(
    ({ validFrom = '', validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  )
}
