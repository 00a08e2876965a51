import {
  type Block,
  type DocumentModel,
  type Point,
  printedDay,
  type Reference,
  type SignatureLine,
} from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import type { Assignment } from '../execution/assignment.ts'
import { addressOf, type NormativeAct, nameOf as nameOfAct } from '../normative-act/normative-act.ts'
import { isOverdue, progressOf, type ResolutionItem, statusOf } from './item.ts'
import type { Resolution } from './resolution.ts'

type Printed = Resolution & { readonly updatedAt: string }
/** The acts that a resolution and its items name, by their ids. */
export type Acts = ReadonlyMap<string, NormativeAct>

const PLACE = 'Московская область'
const ROLES = ['RESPONSIBLE', 'CO_EXECUTOR', 'CONTROLLER'] as const

/**
 * A resolution as it is signed on paper: what it rests on, then each point with who carries it out and by
 * when. A draft says that it is one, and what was decided against it later stands where it matters.
 */
export function resolutionDocument(resolution: Printed, words: Words, acts: Acts): DocumentModel {
  const { number, date, title, items, baseActIds = [], updatedAt } = resolution
  const references = new Map([...acts].map(([id, act]) => [id, referenceOf(act, words)]))
  const bases = baseActIds.map((id) => references.get(id)!.text)
  return {
    asOf: updatedAt,
    head: {
      kind: resolution.status === 'DRAFT' ? 'Проект резолюции' : 'Резолюция',
      place: PLACE,
      title: heading(title),
      ...(number ? { number } : {}),
      ...(date ? { date } : {}),
    },
    body: [
      ...revocationOf(resolution),
      ...(bases.length === 0
        ? []
        : [{ kind: 'paragraph' as const, text: `В соответствии с актами: ${bases.join('; ')}.` }]),
      { kind: 'points', points: items.map((item) => pointOf(item, items, words, references)) },
    ],
    signatures: signaturesOf(resolution, words),
    ...(references.size > 0 ? { references: [...references.values()] } : {}),
  }
}

function revocationOf({ revoked }: Printed): Block[] {
  if (!revoked) return []
  const reason = revoked.reason === undefined ? '.' : `: ${revoked.reason}`
  return [{ kind: 'paragraph', text: `Отозвана ${printedDay(revoked.on)}${reason}` }]
}

/** Whoever signed, and lines to sign on while nobody has. */
function signaturesOf({ signatures = [] }: Printed, words: Words): SignatureLine[] {
  if (signatures.length === 0) return [{ party: 'Председатель' }, { party: 'Секретарь' }]
  return signatures.map(({ organizationId, position, on }) => ({
    party: [position, words.organization(organizationId)].filter(Boolean).join(', '),
    signedOn: on,
  }))
}

/** What became of each point by `day`, `YYYY-MM-DD`. */
export function executionSummary(resolution: Printed, words: Words, day: string): DocumentModel {
  const { items, updatedAt } = resolution
  return {
    asOf: updatedAt,
    head: { kind: 'Сводка об исполнении', date: day, title: nameOf(resolution) },
    body: [
      {
        kind: 'table',
        title: 'Исполнение пунктов',
        columns: [
          { title: '№', width: 0.5 },
          { title: 'Пункт', width: 3 },
          { title: 'Исполнители', width: 2.2 },
          { title: 'Срок', width: 1.3 },
          { title: 'Состояние', width: 1.4 },
        ],
        rows: items.map((item) => [
          item.number,
          item.text,
          executorsOf(item)
            .map(({ organizationId }) => words.organization(organizationId))
            .join('\n'),
          termOf(item, words),
          conditionOf(item, words, day),
        ]),
      },
    ],
    signatures: [],
  }
}

/** What its file is called. */
export function fileNameOf({ number, date }: Resolution): string {
  return ['Резолюция', number, date && `от ${printedDay(date)}`].filter(Boolean).join(' ')
}

/** What other documents call a resolution. */
export function nameOf({ number, date, title }: Resolution): string {
  const marks = [date && `от ${printedDay(date)}`, number && `№ ${number}`].filter(Boolean).join(' ')
  return ['Резолюция', marks, heading(title)].filter(Boolean).join(' ')
}

/** A title that begins with the kind of the document goes on from the line that says it. */
function heading(title: string): string {
  return title.replace(/^резолюция\s+(?=\S)/i, '')
}

function referenceOf(act: NormativeAct, { label }: Words): Reference {
  return { text: nameOfAct(act, label), href: addressOf(act) }
}

function pointOf(
  item: ResolutionItem,
  items: readonly ResolutionItem[],
  words: Words,
  references: ReadonlyMap<string, Reference>,
): Point {
  const { number, text, citedActIds = [] } = item
  const cited = citedActIds.map((id) => references.get(id)!.text)
  const executors = ROLES.flatMap((role) => {
    const named = executorsOf(item).filter((one) => one.role === role)
    return named.length === 0 ? [] : [`${words.label('AssigneeRole', role)}: ${named.map(executor).join('; ')}.`]
  })
  const term = termOf(item, words)
  const notes = [
    ...endOf(item, items),
    ...(cited.length === 0 ? [] : [`Акты: ${cited.join('; ')}.`]),
    ...executors,
    ...(term === '' ? [] : [`Срок: ${term}.`]),
  ]
  return { number, text, ...(notes.length > 0 ? { notes } : {}) }

  function executor({ organizationId, dueOn }: Assignment): string {
    const own = dueOn !== undefined && dueOn !== item.dueOn ? `, до ${printedDay(dueOn)}` : ''
    return `${words.organization(organizationId)}${own}`
  }
}

/** Why it is carried out no more. */
function endOf({ cancelled, supersededById }: ResolutionItem, items: readonly ResolutionItem[]): string[] {
  if (cancelled) return [`Отменён ${printedDay(cancelled.on)}.`]
  if (supersededById === undefined) return []
  const by = items.find(({ id }) => id === supersededById)
  return [by ? `Заменён пунктом ${by.number}.` : 'Заменён пунктом другой резолюции.']
}

/** Whoever was relieved of it is named no more. */
function executorsOf({ assignments }: ResolutionItem): readonly Assignment[] {
  return assignments.filter(({ redirectedToId }) => !redirectedToId)
}

/** R13: a last day, a cadence, or none by decision; a position has nothing of these. */
function termOf({ dueOn, cadence, openEnded }: ResolutionItem, words: Words): string {
  const parts = [
    cadence && words.label('Cadence', cadence).toLocaleLowerCase('ru'),
    dueOn && `до ${printedDay(dueOn)}`,
    openEnded && !cadence && 'без ограничения срока',
  ]
  return parts.filter(Boolean).join(', ')
}

function conditionOf(item: ResolutionItem, words: Words, day: string): string {
  if (item.kind === 'POSITION') return 'Исполнения не требует'
  const percent = `${Math.round(progressOf(item) * 100)} %`
  return [words.label('ItemStatus', statusOf(item)), percent, ...(isOverdue(item, day) ? ['просрочен'] : [])].join(', ')
}
