/** Which records of a partition are done, and up to where all of them are. */
export type Watermark = {
  /** A record is in work, offsets in their order; what it returns is called once when the record is done. */
  readonly begin: (offset: bigint) => () => void
  /** All before this offset was fetched. */
  readonly fetched: (next: bigint) => void
  /** Everything before this offset is done. */
  readonly reached: () => bigint
  /** Records from the lowest that is not done on. */
  readonly waiting: () => number
}

type Entry = { readonly offset: bigint; isDone: boolean }

/** Entries that are done are let go in portions: each costs a move of all that follow. */
const KEPT_DONE = 2_000

export function createWatermark(): Watermark {
  /** In the order of their offsets; `first` is the lowest that is not done. */
  const entries: Entry[] = []
  let first = 0
  let end = 0n
  const advance = () => {
    while (entries[first]?.isDone) first += 1
    if (first <= KEPT_DONE) return
    entries.splice(0, first)
    first = 0
  }
  return {
    begin: (offset) => {
      const entry = { offset, isDone: false }
      entries.push(entry)
      return () => {
        entry.isDone = true
        advance()
      }
    },
    fetched: (next) => {
      end = next
    },
    reached: () => entries[first]?.offset ?? end,
    waiting: () => entries.length - first,
  }
}
