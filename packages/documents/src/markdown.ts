import {
  APPROVED,
  type Block,
  type DocumentModel,
  kindOf,
  registrationOf,
  signatureParts,
  type Table,
  textsOfCard,
} from './model.ts'

/** What begins a list at the beginning of a line; its other form has a full stop, which is a mark. */
const LIST_NUMBER = /^(\d{1,9})\)/gm
/** Every ASCII character that CommonMark could read as a mark. */
const MARKS = /[\\`*_{}[\]<>#+\-.!|~&=]/g

/** CommonMark with the tables of GitHub; whatever people wrote is text in it, never a mark. */
export function writeMarkdown({ head, body, signatures }: DocumentModel): Uint8Array {
  const { organization, approval = [], place, title } = head
  const registration = registrationOf(head)
  const parts = [
    ...(approval.length > 0 ? [[APPROVED, ...approval].map(escaped).join('\\\n')] : []),
    ...(organization ? [escaped(organization)] : []),
    `# ${escaped(kindOf(head))}`,
    ...(registration ? [escaped(registration)] : []),
    ...(place ? [escaped(place)] : []),
    `**${escaped(title)}**`,
    ...body.flatMap(partsOf),
    ...signatures.map((line) => signatureParts(line).filter(Boolean).map(escaped).join(' · ')),
  ]
  return new TextEncoder().encode(`${parts.join('\n\n')}\n`)
}

function partsOf(block: Block): string[] {
  if (block.kind === 'heading') return [`## ${escaped(block.text)}`]
  if (block.kind === 'paragraph') return [escaped(block.text)]
  if (block.kind === 'cards') return block.cards.map((card) => textsOfCard(card).map(escaped).join('\\\n'))
  if (block.kind === 'table') return [`### ${escaped(block.title)}`, table(block)]
  return block.points.map(({ number, text, notes = [] }) => [`${number}. ${text}`, ...notes].map(escaped).join('\\\n'))
}

function table({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`
  return [row(columns.map(({ title }) => title)), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n')
}

function inCell(text: string): string {
  return escaped(text).replaceAll('\\\n', '<br>')
}

/**
 * A line break in the text stays one: a backslash before it (CommonMark 6.7). An empty line ends a paragraph.
 */
function escaped(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(LIST_NUMBER, '$1\\)')
    .replace(/\n{2,}/g, '\n')
    .replaceAll('\n', '\\\n')
}
