import { textProblems, tidyLines, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import type { PartId } from '../execution/parts.ts'
import { boundMetric, metricProblems, type NewMetric } from '../metric/metric.ts'
import type { Cadence, ItemKind, ResolutionItem } from './item.ts'

/** An item as somebody writes it down. */
export type NewItem = {
  readonly number: string
  readonly text: string
  readonly kind: ItemKind
  readonly dueOn?: string
  readonly cadence?: Cadence
  readonly openEnded?: boolean
  readonly metric?: NewMetric
  /** Acts that are registered. */
  readonly citedActIds?: readonly string[]
  readonly supersedesId?: string
}

const LONGEST_ITEM = 10_000
const MOST_ITEMS = 200
const MOST_ACTS = 50

/** R12, R13, R15: 1 to 200 items whose numbers differ, each with the term that its kind asks for. */
export function itemsProblems(items: readonly NewItem[]): InputProblem[] {
  return [
    ...countProblems(items.length),
    ...items.flatMap((item, index) => itemProblems(['items', String(index)], item)),
    ...repeatedNumbers(items),
  ]
}

/**
 * The same for items that come to a resolution that has some: as many as it takes, under numbers of their
 * own.
 */
export function addedItemsProblems(items: readonly NewItem[], known: readonly ResolutionItem[]): InputProblem[] {
  return [
    ...(items.length === 0 ? [] : countProblems(items.length + known.length)),
    ...items.flatMap((item, index) => itemProblems(['items', String(index)], item)),
    ...repeatedNumbers(items, new Set(known.map(({ number }) => number))),
  ]
}

/** The item as it is kept; nobody is to carry it out yet. */
export function madeItem(
  { metric, openEnded = false, citedActIds = [], number, text, ...rest }: NewItem,
  partId: PartId,
): ResolutionItem {
  return {
    ...rest,
    id: partId('ResolutionItem', number),
    number,
    text: tidyLines(text),
    openEnded,
    ...(metric ? { metric: boundMetric(metric) } : {}),
    ...(citedActIds.length > 0 ? { citedActIds } : {}),
    assignments: [],
  }
}

function itemProblems(path: readonly string[], item: NewItem): InputProblem[] {
  return [
    ...numberProblems([...path, 'number'], item.number),
    ...textProblems([...path, 'text'], item.text, LONGEST_ITEM),
    ...(item.metric ? metricProblems([...path, 'metric'], item.metric) : []),
    ...actsProblems([...path, 'citedActIds'], item.citedActIds ?? []),
    ...termOfKindProblems(path, item),
  ]
}

/** Up to 50 acts, each once. */
export function actsProblems(path: readonly string[], ids: readonly string[]): InputProblem[] {
  const count = [`Не больше ${MOST_ACTS} актов.`, `At most ${MOST_ACTS} acts.`] as const
  const twice = ['Этот акт уже назван.', 'This act is named already.'] as const
  return [
    ...unless(ids.length <= MOST_ACTS, path, 'TOO_MANY', ...count),
    ...ids.flatMap((id, index) => unless(ids.indexOf(id) === index, [...path, String(index)], 'REPEATED', ...twice)),
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

function repeatedNumbers(items: readonly NewItem[], taken: ReadonlySet<string> = new Set()): InputProblem[] {
  return items.flatMap(({ number }, index) =>
    !taken.has(number) && items.findIndex((other) => other.number === number) === index
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
