import type { ITEM_KINDS } from '@kadry/contracts/governance/resolution'
import {
  type InputProblem,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'

/** An item of an adopted resolution: its text stays with its owner. */
export type FollowedItem = { readonly id: string; readonly number: string; readonly kind: (typeof ITEM_KINDS)[number] }
export type Resolution = {
  readonly items?: readonly FollowedItem[]
  /** The ids of those that were cancelled, or superseded by others. */
  readonly over?: readonly string[]
}
export type ResolutionItem = { readonly id: string }

const noun = { ru: 'Запись о пункте резолюции', en: 'resolution item' }

/** The first id that no followed resolution knows. */
export function unknownItem(ids: readonly string[], known: readonly FollowedItem[]): NotFound | undefined {
  const missing = ids.find((id) => !known.some((item) => item.id === id))
  return missing === undefined ? undefined : notFound(missing, noun)
}

/** R18: the first item that asks for nothing any more. */
export function itemOver(
  ids: readonly string[],
  known: readonly FollowedItem[],
  over: readonly string[],
): RuleRefusal | undefined {
  const id = ids.find((one) => over.includes(one))
  const number = known.find((one) => one.id === id)?.number ?? ''
  if (id === undefined) return undefined
  return ruleRefusal(
    'R18',
    'ITEM_OVER',
    `Пункт ${number} отменён или заменён.`,
    `Item ${number} was cancelled or superseded.`,
  )
}

/** Only an item that asks for events can be fulfilled by holding one. */
export function itemKindProblems(
  path: string,
  ids: readonly string[],
  known: readonly FollowedItem[],
): readonly InputProblem[] {
  return ids.flatMap((id, index) => {
    const item = known.find((one) => one.id === id)
    if (!item || item.kind === 'ORGANISE_EVENTS') return []
    return problem(
      [path, String(index)],
      'ITEM_KIND',
      `Пункт ${item.number} — ${item.kind}, а круглый стол исполняет только ORGANISE_EVENTS.`,
      `Item ${item.number} is ${item.kind}; a round table fulfils ORGANISE_EVENTS only.`,
    )
  })
}
