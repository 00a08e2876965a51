import type { Decision } from '@kadry/domain/decision'
import { documentProblems, sourced } from '@kadry/domain/document'
import { comeProblems, given, textProblems, tidy } from '@kadry/domain/input'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import { type IllegalTransition, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import type { PartId } from '../execution/parts.ts'
import { type Deciding, publishedMotion } from '../motion/deciding.ts'
import { keptBases, publishedItem } from './adoption.ts'
import { actsProblems, itemsProblems, madeItem, type NewItem } from './new-item.ts'
import { type Known, type Resolution, resolutionMoves } from './resolution.ts'
import { type Ruling, rulingProblems } from './ruling.ts'
import { supersessionProblems } from './supersession.ts'

export type Drafted = {
  readonly title: string
  readonly items: readonly NewItem[]
  /** Acts that are registered. */
  readonly baseActIds?: readonly string[]
  readonly workingGroupId?: string
}

const LONGEST_TITLE = 2_000

/** A resolution before it is adopted: nothing of it is carried out, and all of it may change. */
export function draft(id: string, input: Drafted, partId: PartId): Decision<Resolution, InvalidInput> {
  const written = writtenDraft(input, partId)
  if ('__typename' in written) return written
  const group = given({ workingGroupId: input.workingGroupId })
  return {
    next: { ...written, ...group, status: 'DRAFT' },
    facts: [{ type: 'resolution.drafted.v1', data: { id, title: written.title, ...group } }],
  }
}

/** R12: only a draft may be rewritten. */
export function rewrite(
  { id, baseActIds: _, ...resolution }: Known,
  input: Omit<Drafted, 'workingGroupId'>,
  partId: PartId,
): Decision<Resolution, InvalidInput | IllegalTransition> {
  const refused = resolutionMoves.refuse('rewrite', resolution)
  if (refused) return refused
  const written = writtenDraft(input, partId)
  if ('__typename' in written) return written
  return {
    next: { ...resolution, ...written },
    facts: [{ type: 'resolution.redrafted.v1', data: { id, title: written.title } }],
  }
}

/** R12, R40: from now on it is to be carried out; `next` is the next free number of the register. */
export function adoptDraft(
  { id, ...resolution }: Known,
  input: NumberAsked & Deciding & Pick<Ruling, 'document'> & { readonly date: string },
  { today, next }: { readonly today: string; readonly next?: string | undefined },
): Decision<Resolution, InvalidInput | IllegalTransition> {
  const refused = resolutionMoves.refuse('adopt', resolution)
  if (refused) return refused
  const { date, motionId } = input
  const problems = [
    ...numberAskedProblems(input),
    ...comeProblems('date', date, today),
    ...rulingProblems(input),
    ...documentProblems(['document'], input.document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { document: basis } = sourced(input)
  const heading = { title: resolution.title, ...numberGiven(input, next), date, ...keptBases(resolution) }
  const group = given({ workingGroupId: resolution.workingGroupId ?? input.workingGroupId })
  return {
    next: { ...resolution, ...heading, ...group, ...given({ motionId, basis }), status: resolutionMoves.to('adopt') },
    facts: [
      {
        type: 'resolution.adopted.v1',
        data: { id, ...heading, ...group, ...publishedMotion(input), items: resolution.items.map(publishedItem) },
      },
    ],
  }
}

function writtenDraft(
  { title, items, baseActIds = [] }: Omit<Drafted, 'workingGroupId'>,
  partId: PartId,
): InvalidInput | Pick<Resolution, 'title' | 'items' | 'baseActIds'> {
  const problems = [
    ...textProblems('title', title, LONGEST_TITLE),
    ...actsProblems(['baseActIds'], baseActIds),
    ...itemsProblems(items),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const made = items.map((item) => madeItem(item, partId))
  const circles = supersessionProblems({ added: made, known: [] }).filter(({ code }) => code !== 'ANOTHER_RESOLUTION')
  return circles.length > 0 ? invalidInput(circles) : { title: tidy(title), ...keptBases({ baseActIds }), items: made }
}
