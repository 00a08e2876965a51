import { given } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type NotFound, notFound, problem } from '@kadry/domain/refusal'
import type { Context } from '../context.ts'
import { type Deciding, isClosed } from '../motion/deciding.ts'
import { shownMotion } from '../motion/loaders.ts'
import { motion } from '../motion/store.ts'
import { type NormativeActs, normativeAct } from '../normative-act/store.ts'
import { itemMoves, statusOf } from './item.ts'
import type { NewItem } from './new-item.ts'
import { type Resolutions, resolutionItem } from './store.ts'

type Adopting = { readonly items: readonly NewItem[]; readonly workingGroupId?: string }

/** The first act that a resolution or an item of it names and that is not registered. */
export async function unknownAct(
  { normativeActs }: { readonly normativeActs: Pick<NormativeActs, 'byIds'> },
  items: readonly NewItem[],
  baseActIds: readonly string[] = [],
): Promise<NotFound | undefined> {
  const ids = [...new Set([...baseActIds, ...items.flatMap(({ citedActIds = [] }) => citedActIds)])]
  const known = new Set((await normativeActs.byIds(ids)).map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  return unknown === undefined ? undefined : notFound(unknown, normativeAct.noun)
}

/**
 * R12: a new resolution may replace items of an earlier one that the same group adopted, as long as they are
 * to be carried out. The first that it may not.
 */
export async function refusedSupersession(
  { resolutions }: { readonly resolutions: Pick<Resolutions, 'byIds'> },
  { items, workingGroupId }: Adopting,
): Promise<InvalidInput | NotFound | undefined> {
  const wholeIds = new Set(items.flatMap(({ supersedesId = '' }) => resolutionItem.wholeIdOf(supersedesId) ?? []))
  const known = new Map((await resolutions.byIds([...wholeIds])).map((found) => [found.id, found]))
  for (const [index, { supersedesId }] of items.entries()) {
    if (supersedesId === undefined) continue
    const earlier = known.get(resolutionItem.wholeIdOf(supersedesId) ?? '')
    const item = earlier && resolutionItem.in(earlier, supersedesId)
    if (!earlier || !item) return notFound(supersedesId, resolutionItem.noun)
    const r12 = (code: string, ru: string, en: string) =>
      invalidInput([problem(['items', String(index), 'supersedesId'], code, ru, en, 'R12')])
    if (earlier.workingGroupId !== workingGroupId)
      return r12(
        'ANOTHER_RESOLUTION',
        'Это пункт резолюции другой группы.',
        'That is an item of a resolution of another group.',
      )
    if (earlier.status === 'DRAFT' || !itemMoves.allows('supersede', { status: statusOf(item) }))
      return r12(
        'NOT_REPLACEABLE',
        'Этот пункт уже исполнен, отменён или заменён.',
        'That item is fulfilled, cancelled or superseded already.',
      )
  }
  return undefined
}

/** R12: the motion that amends or revokes; no group changes what a body outside of the system adopted. */
export async function amendingMotion(
  id: string | null | undefined,
  context: Context,
  { workingGroupId }: { readonly workingGroupId?: string },
): Promise<Deciding | InvalidInput | NotFound> {
  if (id == null || workingGroupId !== undefined) return decidingMotion(id, context, given({ workingGroupId }))
  return invalidInput([
    problem(
      'motionId',
      'ANOTHER_GROUP',
      'Её принял орган вне системы: назовите документ.',
      'A body outside of the system adopted it: name the document.',
      'R12',
    ),
  ])
}

/** R12: the motion that adopts: carried, by the group whose draft it is where that is known. */
export async function decidingMotion(
  id: string | null | undefined,
  context: Context,
  { workingGroupId }: { readonly workingGroupId?: string } = {},
): Promise<Deciding | InvalidInput | NotFound> {
  if (id == null) return {}
  const found = await shownMotion(id, context)
  if (!found) return notFound(id, motion.noun)
  const r12 = (code: string, ru: string, en: string) => invalidInput([problem('motionId', code, ru, en, 'R12')])
  if (found.status !== 'CARRIED')
    return r12('NOT_CARRIED', 'Этим голосованием ничего не принято.', 'This motion was not carried.')
  if (workingGroupId !== undefined && found.workingGroupId !== workingGroupId)
    return r12('ANOTHER_GROUP', 'Голосовала другая группа.', 'Another group voted on it.')
  return { motionId: id, workingGroupId: found.workingGroupId, isClosed: isClosed(found) }
}
