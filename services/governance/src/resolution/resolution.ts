import type { HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import { type InputProblem, type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { publishedSignature, signatureProblems, tidiedSignature } from '@kadry/domain/signature'
import type { Signature } from '../signature/signature.ts'
import type { Cadence, ItemKind, ResolutionItem } from './item.ts'

export type Resolution = HasFiles & {
  readonly number?: string
  readonly date?: string
  readonly title: string
  readonly items: readonly ResolutionItem[]
  readonly signatures?: readonly Signature[]
}

export type NewItem = {
  readonly number: string
  readonly text: string
  readonly kind: ItemKind
  readonly dueOn?: string
  readonly cadence?: Cadence
  readonly openEnded?: boolean
  readonly metric?: { readonly kind: 'ROUND_TABLES_HELD'; readonly target: number }
  readonly supersedesId?: string
}
export type NewResolution = NumberAsked & {
  readonly title: string
  readonly items: readonly NewItem[]
  readonly signatures?: readonly Signature[]
}

/** Gives ids to the parts of one resolution, by GraphQL type and the part's own path in it. */
export type PartId = (type: 'ResolutionItem' | 'Assignment' | 'ExecutionReport', path: string) => string

const LONGEST_TITLE = 2_000
const LONGEST_ITEM = 10_000
const MOST_ITEMS = 200
const MOST_SIGNATURES = 50

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
    ...signaturesProblems(input.signatures ?? [], today),
    ...countProblems(input.items.length),
    ...input.items.flatMap((item, index) => itemProblems(['items', String(index)], item)),
    ...repeatedNumbers(input.items),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const items = input.items.map((item): ResolutionItem => {
    const { metric, openEnded = false, number, text, ...rest } = item
    return {
      ...rest,
      id: partId('ResolutionItem', number),
      number,
      text: tidyLines(text),
      openEnded,
      ...(metric ? { metric: { ...metric, sectorCodes: [] } } : {}),
      assignments: [],
    }
  })
  const heading = {
    title: tidy(input.title),
    ...numberGiven(input, next),
    ...(input.date ? { date: input.date } : {}),
  }
  const signatures = (input.signatures ?? []).map((one) => ({ ...one, ...tidiedSignature(one) }))
  const signedBy = signatures.map(({ organizationId, on, ...how }) => ({
    organizationId,
    on,
    signedAs: publishedSignature(how),
  }))
  const isSigned = signatures.length > 0
  const published = { id, ...heading, ...(isSigned ? { signedBy } : {}), items: items.map(publishedItem) }
  return {
    next: { ...heading, items, ...(isSigned ? { signatures } : {}) },
    facts: [{ type: 'resolution.adopted.v1', data: published }],
  }
}

/** FZ63: each as it may be, on a day that has come. */
function signaturesProblems(signatures: readonly Signature[], today: string): InputProblem[] {
  const count = [`Не больше ${MOST_SIGNATURES} подписей.`, `At most ${MOST_SIGNATURES} signatures.`] as const
  const future = ['Этот день ещё не наступил.', 'This day is in the future.'] as const
  return [
    ...unless(signatures.length <= MOST_SIGNATURES, 'signatures', 'COUNT', ...count),
    ...signatures.flatMap((one, index) => {
      const path = ['signatures', String(index)]
      return [
        ...unless(one.on <= today, [...path, 'on'], 'IN_THE_FUTURE', ...future),
        ...signatureProblems([...path, 'signature'], one, { on: one.on, today }),
      ]
    }),
  ]
}

function publishedItem({ id, number, kind, dueOn, cadence }: ResolutionItem) {
  return { id, number, kind, ...(dueOn ? { dueOn } : {}), ...(cadence ? { cadence } : {}) }
}

function itemProblems(path: readonly string[], item: NewItem): InputProblem[] {
  return [
    ...numberProblems([...path, 'number'], item.number),
    ...textProblems([...path, 'text'], item.text, LONGEST_ITEM),
    ...(item.metric && item.metric.target < 1
      ? [
          problem(
            [...path, 'metric', 'target'],
            'TOO_SMALL',
            'Цель должна быть не меньше 1.',
            'The target must be at least 1.',
            'R15',
          ),
        ]
      : []),
    ...termOfKindProblems(path, item),
  ]
}

/** R13: what each kind needs of its term. */
function termOfKindProblems(path: readonly string[], { kind, dueOn, cadence, openEnded, metric }: NewItem) {
  const r13 = (field: string, code: string, ru: string, en: string) => [problem([...path, field], code, ru, en, 'R13')]
  if (kind === 'POSITION') {
    if (!dueOn && !cadence && !openEnded && !metric) return []
    return r13(
      'kind',
      'NOT_EXECUTED',
      'Позиция не исполняется: срок и показатель не нужны.',
      'A position is not executed: it takes no term and no metric.',
    )
  }
  if (dueOn && openEnded)
    return r13(
      'openEnded',
      'TERM_CONTRADICTS',
      'Укажите срок или openEnded, но не вместе.',
      'Give a due day or openEnded, not both.',
    )
  if (kind === 'PUBLISH_REGULARLY')
    return cadence ? [] : r13('cadence', 'CADENCE_NEEDED', 'Укажите периодичность.', 'Give a cadence.')
  if (dueOn || openEnded) return []
  return r13('dueOn', 'TERM_NEEDED', 'Укажите срок или openEnded: true.', 'Give a due day or openEnded: true.')
}

/** A number becomes part of the item's id, so it is short and plain. */
function numberProblems(path: readonly string[], number: string): InputProblem[] {
  if (/^[\p{L}\p{N}]+(\.[\p{L}\p{N}]+)*$/u.test(number) && number.length <= 20 && number === number.normalize('NFC'))
    return []
  return [
    problem(
      path,
      'NUMBER',
      'Номер: до 20 букв, цифр и точек.',
      'A number has up to 20 letters, digits and dots.',
      'R12',
    ),
  ]
}

function repeatedNumbers(items: readonly NewItem[]): InputProblem[] {
  return items.flatMap(({ number }, index) =>
    items.findIndex((other) => other.number === number) === index
      ? []
      : [
          problem(
            ['items', String(index), 'number'],
            'NUMBER_REPEATED',
            `Номер ${number} уже занят.`,
            `The number ${number} is taken.`,
            'R12',
          ),
        ],
  )
}

function countProblems(count: number): InputProblem[] {
  if (count >= 1 && count <= MOST_ITEMS) return []
  return [
    problem('items', 'COUNT', `Пунктов должно быть от 1 до ${MOST_ITEMS}.`, `There must be 1 to ${MOST_ITEMS} items.`),
  ]
}
