import type { Organizations } from '@kadry/subgraph/followed'

const MOST_MERGERS = 20

/**
 * Who stands for each of these bodies now: itself, or the last one that it was merged into; nobody for one
 * that was dissolved. One that nobody knows yet stands for itself.
 */
export async function successorsOf(
  { byIds }: Pick<Organizations, 'byIds'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const now = new Map([...new Set(ids)].map((id) => [id, id]))
  for (let step = 0; step < MOST_MERGERS && now.size > 0; step += 1) {
    const views = new Map((await byIds([...new Set(now.values())])).map((view) => [view.id, view]))
    let moved = false
    for (const [id, current] of now) {
      const { status, mergedInto } = views.get(current) ?? {}
      if (mergedInto) now.set(id, mergedInto)
      else if (status === 'DISSOLVED') now.delete(id)
      moved ||= mergedInto !== undefined
    }
    if (!moved) break
  }
  return now
}
