import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** Somebody else's: here it is only what our round tables refer to. */
export type WorkingGroup = { readonly id: string }

/** What we copy of a working group: whether it is still there. */
export type GroupView = { readonly id: string; readonly status: string }

const noun = { ru: 'Рабочая группа', en: 'working group' }
const ENDED: readonly string[] = ['COMPLETED', 'DISSOLVED']

/** R18: what a table names is there: the first group that nobody knows or that has ended. */
export function groupRefusal(
  ids: readonly string[],
  known: ReadonlyMap<string, GroupView>,
): NotFound | RuleRefusal | undefined {
  for (const id of ids) {
    const group = known.get(id)
    if (!group) return notFound(id, noun)
    if (ENDED.includes(group.status))
      return ruleRefusal(
        'R18',
        `GROUP_${group.status}`,
        'Рабочая группа уже завершила работу.',
        'The working group has ended its work.',
      )
  }
  return undefined
}
