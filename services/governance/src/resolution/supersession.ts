import type { Fact } from '@kadry/contracts/catalogue'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { itemMoves, type ResolutionItem, statusOf } from './item.ts'

/** New items and those that they are to replace, of one resolution. */
type Superseding = {
  readonly added: readonly Pick<ResolutionItem, 'id' | 'supersedesId'>[]
  readonly known: readonly ResolutionItem[]
}

/**
 * R12: a new item replaces one that is still to be carried out: not itself, none that comes with it, which
 * would make a circle, none of another resolution, and none that another item replaces already.
 */
export function supersessionProblems({ added, known }: Superseding): InputProblem[] {
  const taken = new Set<string>()
  return added.flatMap(({ id, supersedesId }, index) => {
    if (supersedesId === undefined) return []
    const r12 = (code: string, ru: string, en: string) => [
      problem(['items', String(index), 'supersedesId'], code, ru, en, 'R12'),
    ]
    if (supersedesId === id) return r12('SELF', 'Пункт не заменяет сам себя.', 'An item does not supersede itself.')
    if (added.some((one) => one.id === supersedesId))
      return r12('CIRCLE', 'Этот пункт принимают вместе с ним.', 'That item is adopted together with it.')
    const old = known.find((one) => one.id === supersedesId)
    if (!old) return r12('ANOTHER_RESOLUTION', 'Это пункт другой резолюции.', 'That is an item of another resolution.')
    if (!itemMoves.allows('supersede', { status: statusOf(old) }) || taken.has(supersedesId))
      return r12(
        'NOT_REPLACEABLE',
        'Этот пункт уже исполнен, отменён или заменён.',
        'That item is fulfilled, cancelled or superseded already.',
      )
    taken.add(supersedesId)
    return []
  })
}

/** The items with those marked that others supersede, and the facts about it. */
export function withSuperseded(
  resolutionId: string,
  items: readonly ResolutionItem[],
  by: readonly Pick<ResolutionItem, 'id' | 'supersedesId'>[],
): { readonly items: readonly ResolutionItem[]; readonly facts: readonly Fact[] } {
  const facts: Fact[] = []
  const marked = items.map((item) => {
    const superseding = by.find(({ supersedesId }) => supersedesId === item.id)
    if (!superseding || !itemMoves.allows('supersede', { status: statusOf(item) })) return item
    const data = { id: resolutionId, itemId: item.id, supersededById: superseding.id }
    facts.push({ type: 'resolutionItem.superseded.v1', data })
    return { ...item, supersededById: superseding.id }
  })
  return { items: marked, facts }
}
