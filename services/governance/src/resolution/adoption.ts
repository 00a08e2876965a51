import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { comeProblems, given, textProblems, tidy, unless } from '@kadry/domain/input'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import { type InputProblem, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { publishedSignature, signatureProblems, tidiedSignature } from '@kadry/domain/signature'
import type { PartId } from '../execution/parts.ts'
import { type Deciding, publishedMotion } from '../motion/deciding.ts'
import type { Signature } from '../signature/signature.ts'
import type { ResolutionItem } from './item.ts'
import { actsProblems, itemsProblems, madeItem, type NewItem } from './new-item.ts'
import { type Resolution, resolutionMoves } from './resolution.ts'
import { rulingProblems } from './ruling.ts'

export type NewResolution = NumberAsked &
  Deciding & {
    readonly title: string
    readonly items: readonly NewItem[]
    /** Acts that are registered. */
    readonly baseActIds?: readonly string[]
    readonly signatures?: readonly Signature[]
    /** The document by which a body outside of Kadry adopted it. */
    readonly document?: DocumentRef
  }

const LONGEST_TITLE = 2_000
export const MOST_SIGNATURES = 50

/**
 * R12, R13, R40: numbered items, each with the term that its kind asks for; `next` is the next free number of
 * the register.
 */
export function adopt(
  id: string,
  input: NewResolution,
  partId: PartId,
  { today, next }: { readonly today: string; readonly next?: string | undefined },
): Decision<Resolution, InvalidInput> {
  const problems = [
    ...textProblems('title', input.title, LONGEST_TITLE),
    ...numberAskedProblems(input),
    ...comeProblems('date', input.date, today),
    ...signaturesProblems(input.signatures ?? [], today),
    ...documentProblems(['document'], input.document),
    ...(input.motionId === undefined ? [] : rulingProblems(input)),
    ...actsProblems(['baseActIds'], input.baseActIds ?? []),
    ...itemsProblems(input.items),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const items = input.items.map((item) => madeItem(item, partId))
  const heading = {
    title: tidy(input.title),
    ...numberGiven(input, next),
    ...(input.date ? { date: input.date } : {}),
    ...keptBases(input),
  }
  const signatures = (input.signatures ?? []).map((one) => ({ ...one, ...tidiedSignature(one) }))
  const signedBy = signatures.map(({ organizationId, on, ...how }) => ({
    organizationId,
    on,
    signedAs: publishedSignature(how),
  }))
  const isSigned = signatures.length > 0
  const { motionId, workingGroupId } = input
  const group = given({ workingGroupId })
  const { document: basis } = sourced(input)
  const heard = {
    ...{ id, ...heading, ...group, ...publishedMotion(input) },
    ...(isSigned ? { signedBy } : {}),
    items: items.map(publishedItem),
  }
  return {
    next: {
      ...{ ...heading, ...group, ...given({ motionId, basis }), items },
      status: resolutionMoves.to(isSigned ? 'recordSigned' : 'record'),
      ...(isSigned ? { signatures } : {}),
    },
    facts: [{ type: 'resolution.adopted.v1', data: heard }],
  }
}

/** FZ63: each as it may be, on a day that has come; `within` is where the only one stands in the input. */
export function signaturesProblems(
  signatures: readonly Signature[],
  today: string,
  within: readonly string[] | undefined = undefined,
): InputProblem[] {
  const count = [`Не больше ${MOST_SIGNATURES} подписей.`, `At most ${MOST_SIGNATURES} signatures.`] as const
  return [
    ...unless(signatures.length <= MOST_SIGNATURES, 'signatures', 'COUNT', ...count),
    ...signatures.flatMap((one, index) => {
      const path = within ?? ['signatures', String(index)]
      return [
        ...comeProblems([...path, 'on'], one.on, today),
        ...signatureProblems([...path, 'signature'], one, { on: one.on, today }),
      ]
    }),
  ]
}

/** The acts that it rests on, where there are any. */
export function keptBases({ baseActIds = [] }: { readonly baseActIds?: readonly string[] }) {
  return baseActIds.length > 0 ? { baseActIds: [...baseActIds] } : {}
}

/** An item as the facts of its resolution have it. */
export function publishedItem({ id, number, kind, dueOn, cadence, citedActIds, supersedesId }: ResolutionItem) {
  const acts = citedActIds && [...citedActIds]
  return { id, number, kind, ...given({ dueOn, cadence, citedActIds: acts, supersedesId }) }
}
