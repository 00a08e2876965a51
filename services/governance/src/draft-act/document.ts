import { type Block, type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { type DraftAct, latestOf } from './draft-act.ts'
import type { ReviewComment } from './review.ts'
import { changesBetween, pointsOf } from './text.ts'

type Printed = DraftAct & { readonly updatedAt: string }

/**
 * A draft as a group has it before it: the latest version, what it changed in the one before, and the table
 * of comments with what became of each.
 */
export function draftActDocument(draft: Printed, words: Words): DocumentModel {
  const { authorId, kind, title, status, comments, updatedAt } = draft
  const { number, createdOn, text } = latestOf(draft)
  return {
    asOf: updatedAt,
    head: {
      organization: words.organization(authorId),
      kind: words.label('DraftActKind', kind),
      number: `редакция ${number}`,
      date: createdOn,
      title,
    },
    body: [
      { kind: 'paragraph', text: `${words.label('DraftStatus', status)}${sentTo(draft, words)}.` },
      ...pointsOf(text).map((point): Block => ({ kind: 'paragraph', text: point.text })),
      ...changed(draft),
      ...(comments.length > 0 ? [commentTable(comments, words)] : []),
    ],
    signatures: [],
  }
}

/** What its file is called. */
export function draftFileName(draft: DraftAct): string {
  return `Проект, редакция ${latestOf(draft).number}, ${draft.title}`
}

/** The organisations that it names. */
export function organizationsIn({ authorId, authorityId, comments }: DraftAct): string[] {
  return [authorId, ...(authorityId ? [authorityId] : []), ...comments.map((one) => one.authorId)]
}

function sentTo({ authorityId, sentOn, answer }: DraftAct, words: Words): string {
  if (!authorityId || !sentOn) return ''
  return `: ${words.organization(authorityId)}, ${printedDay(sentOn)}${answer ? `. Ответ: ${answer}` : ''}`
}

function changed({ versions }: DraftAct): Block[] {
  const [before, latest] = [versions.at(-2), versions.at(-1)!]
  if (!before) return []
  return [
    {
      kind: 'table',
      title: `Что изменилось с редакции ${before.number} от ${printedDay(before.createdOn)}`,
      columns: [
        { title: 'Пункт', width: 0.7 },
        { title: 'Было', width: 3 },
        { title: 'Стало', width: 3 },
      ],
      rows: changesBetween(before.text, latest.text).map((one) => [one.anchor, one.before ?? '', one.after ?? '']),
    },
  ]
}

function commentTable(comments: readonly ReviewComment[], words: Words): Block {
  return {
    kind: 'table',
    title: 'Замечания',
    columns: [
      { title: 'Редакция', width: 0.9 },
      { title: 'Пункт', width: 0.7 },
      { title: 'Чьё', width: 1.6 },
      { title: 'Замечание и предложенная редакция', width: 3 },
      { title: 'Решение', width: 1.8 },
    ],
    rows: comments.map(({ version, anchor, authorId, text, proposedText, disposition, reason }) => [
      String(version),
      anchor,
      words.organization(authorId),
      proposedText ? `${text}\nРедакция: ${proposedText}` : text,
      `${words.label('Disposition', disposition)}${reason ? `: ${reason}` : ''}`,
    ]),
  }
}
