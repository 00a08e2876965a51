import { readFileSync } from 'node:fs'
import { numberKeyOf } from '@kadry/domain/number'
import { childId, derivedKey, globalId } from '@kadry/runtime/ids'

/** The seven points word for word, as they stand in `data/resolution.txt`. */
export function resolutionText(): { readonly title: string; readonly points: readonly string[] } {
  const text = readFileSync(new URL('./data/resolution.txt', import.meta.url), 'utf8')
  const [head = '', ...points] = text.split(/^\d\. /m)
  return { title: oneLine(head), points: points.map(oneLine) }
}

/** Line breaks and doubled spaces of the document's layout are not words. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What point 2 asks to carry out; an act's id follows from its type, date and number. */
export const ORDER = { type: 'DIRECTIVE', number: '878-РП', date: '2019-10-22' }
/** What the whole resolution rests on, as its title says. */
export const BASES = [
  { type: 'FEDERAL_LAW', number: '238-ФЗ', date: '2016-07-03', title: 'О независимой оценке квалификации' },
  {
    type: 'DECREE',
    number: '584',
    date: '2016-06-27',
    title: 'Об особенностях применения профессиональных стандартов',
  },
]
const actIdOf = ({ type, number, date }: typeof ORDER) =>
  globalId('NormativeAct', derivedKey(type, date, numberKeyOf(number)))
const orderId = actIdOf(ORDER)
export const baseActIds = BASES.map(actIdOf)

export const RESOLUTION_KEY = 'demo-resolution'
export const resolutionId = globalId('Resolution', derivedKey('Resolution', 'demo-secretary', RESOLUTION_KEY))
export const itemId = (number: string) => childId('ResolutionItem', resolutionId, number)

/**
 * What the points ask for, in the words of the model: kind, term, and for round tables how progress is
 * measured.
 */
export function items() {
  const { points } = resolutionText()
  const [position, act, body, composition, events, procedure, publication] = points as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const openEnded = true
  return [
    { number: '1', text: position, kind: 'POSITION' },
    { number: '2', text: act, kind: 'EXECUTE_ACT', dueOn: '2020-06-30', citedActIds: [orderId] },
    { number: '3', text: body, kind: 'CREATE_BODY', openEnded },
    { number: '4', text: composition, kind: 'DEFINE_COMPOSITION', openEnded },
    { number: '5', text: events, kind: 'ORGANISE_EVENTS', openEnded, metric: { kind: 'ROUND_TABLES_HELD', target: 8 } },
    { number: '6', text: procedure, kind: 'DEVELOP_PROCEDURE', dueOn: '2022-12-31' },
    { number: '7', text: publication, kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY', openEnded },
  ]
}
