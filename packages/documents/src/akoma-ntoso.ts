import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import {
  APPROVED,
  type Block,
  type DocumentModel,
  type Head,
  kindOf,
  type Point,
  printedDay,
  type Reference,
  signatureParts,
  type Table,
  textsOfCard,
} from './model.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const COUNTRY = 'ru'
const LANGUAGE = 'rus'
/** Who made the markup: a body of the ontology that the document names. */
const EDITOR = { eId: 'kadry', href: `/akn/ontology/organization/${COUNTRY}/kadry`, showAs: 'Kadry' }

/**
 * Akoma Ntoso 3.0 (OASIS Standard of 29 August 2018): a `doc` whose points are paragraphs of their numbers
 * and whose acts are references. What XML 1.0 has no character for becomes U+FFFD.
 */
export function writeAkomaNtoso(given: DocumentModel): Uint8Array {
  const model = literal(given)
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele(
    NAMESPACE,
    'akomaNtoso',
  )
  const doc = root.ele('doc', { name: model.head.kind.toLocaleLowerCase('ru') })
  writeMeta(doc.ele('meta'), model)
  const markup = { ids: idsOnce(), references: longestFirst(model.references ?? []) }
  writePreface(doc.ele('preface'), model.head, markup)
  const body = doc.ele('mainBody')
  for (const section of sectionsOf(model.body)) writeSection(body, section, markup)
  if (model.body.length === 0) body.ele('p')
  if (model.signatures.length > 0) {
    const conclusions = doc.ele('conclusions')
    for (const line of model.signatures) {
      const [party, signed, name] = signatureParts(line)
      const signature = conclusions.ele('p').ele('signature').txt(party)
      if (line.signedOn) signature.txt(' ').ele('date', { date: line.signedOn }).txt(signed)
      if (name) signature.txt(` ${name}`)
    }
  }
  return new TextEncoder().encode(root.end())
}

/** What reads as an entity is text that somebody wrote: xmlbuilder2 would leave it as it is. */
const LIKE_ENTITY = /&(?=(?:lt|gt|amp|apos|quot);)/g

function literal<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(LIKE_ENTITY, '&amp;') as Value
  if (Array.isArray(value)) return value.map(literal) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, literal(one)])) as Value
}

type Markup = { readonly ids: (wanted: string) => string; readonly references: readonly Reference[] }
type Section = { readonly heading?: string; readonly blocks: readonly Exclude<Block, { kind: 'heading' }>[] }

/** The name of one act may begin with that of another: № 87 and № 878. */
function longestFirst(references: readonly Reference[]): readonly Reference[] {
  return references.toSorted((a, b) => b.text.length - a.text.length)
}

/** Every id of a document is its own: the second of a name gets a number. */
function idsOnce(): Markup['ids'] {
  const seen = new Map<string, number>()
  return (wanted) => {
    const count = (seen.get(wanted) ?? 0) + 1
    seen.set(wanted, count)
    return count === 1 ? wanted : `${wanted}-${count}`
  }
}

/** The work, its expression in Russian and this file, by the naming convention of the standard. */
function writeMeta(meta: XMLBuilder, { head, asOf }: DocumentModel): void {
  const { kind, number } = head
  const day = head.date ?? asOf.slice(0, 10)
  const [type, own] = [kind.toLocaleLowerCase('ru'), number ?? 'nn'].map(encodeURIComponent)
  const work = `/akn/${COUNTRY}/doc/${type}/${day}/${own}`
  const expression = `${work}/${LANGUAGE}@${asOf.slice(0, 10)}`
  const identification = meta.ele('identification', { source: `#${EDITOR.eId}` })
  const level = (name: string, uri: string, date: string, what: string) => {
    const found = identification.ele(name)
    found.ele('FRBRthis', { value: `${uri}/!main` })
    found.ele('FRBRuri', { value: uri })
    found.ele('FRBRdate', { date, name: what })
    found.ele('FRBRauthor', { href: `#${EDITOR.eId}` })
    return found
  }
  const ofWork = level('FRBRWork', work, day, head.date ? 'Generation' : 'Markup')
  ofWork.ele('FRBRcountry', { value: COUNTRY })
  ofWork.ele('FRBRsubtype', { value: kind.toLocaleLowerCase('ru') })
  if (number) ofWork.ele('FRBRnumber', { value: number })
  level('FRBRExpression', expression, asOf.slice(0, 10), 'Generation').ele('FRBRlanguage', { language: LANGUAGE })
  level('FRBRManifestation', `${expression}.xml`, asOf.slice(0, 10), 'Markup').ele('FRBRformat', { value: 'xml' })
  meta.ele('references', { source: `#${EDITOR.eId}` }).ele('TLCOrganization', EDITOR)
}

function writePreface(preface: XMLBuilder, head: Head, markup: Markup): void {
  const { organization, approval = [], date, number, place, title } = head
  if (approval.length > 0) writeLines(preface, [APPROVED, ...approval].join('\n'), markup)
  if (organization) preface.ele('p').ele('docAuthority').txt(organization)
  preface.ele('p').ele('docType').txt(kindOf(head))
  if (date || number) {
    const line = preface.ele('p')
    if (date) line.ele('docDate', { date }).txt(printedDay(date))
    if (date && number) line.txt(' ')
    if (number) line.ele('docNumber').txt(`№ ${number}`)
  }
  if (place) writeLines(preface, place, markup)
  preface
    .ele('longTitle', { eId: markup.ids('longTitle') })
    .ele('p')
    .ele('docTitle')
    .txt(title)
}

/** A heading and what stands under it until the next one; what stands before the first has none. */
function sectionsOf(body: readonly Block[]): readonly Section[] {
  const sections: { heading?: string; blocks: Section['blocks'][number][] }[] = []
  for (const block of body)
    if (block.kind === 'heading') sections.push({ heading: block.text, blocks: [] })
    else if (sections.length > 0) sections.at(-1)!.blocks.push(block)
    else sections.push({ blocks: [block] })
  return sections
}

function writeSection(body: XMLBuilder, { heading, blocks }: Section, markup: Markup): void {
  const section = heading === undefined ? body : body.ele('section', { eId: markup.ids('sec') })
  if (heading !== undefined) section.ele('heading').txt(heading)
  for (const block of blocks) writeBlock(section, block, markup)
}

function writeBlock(parent: XMLBuilder, block: Section['blocks'][number], markup: Markup): void {
  if (block.kind === 'points') for (const point of block.points) writePoint(parent, point, markup)
  else if (block.kind === 'paragraph') writeLines(contentOf(parent, 'paragraph', markup), block.text, markup)
  else if (block.kind === 'cards')
    for (const card of block.cards) writeLines(contentOf(parent, 'card', markup), textsOfCard(card).join('\n'), markup)
  else writeTable(contentOf(parent, 'table', markup), block, markup)
}

function writePoint(parent: XMLBuilder, { number, text, notes = [] }: Point, markup: Markup): void {
  const eId = markup.ids(`para_${number}`)
  const paragraph = parent.ele('paragraph', { eId })
  paragraph.ele('num').txt(`${number}.`)
  const content = paragraph.ele('content', { eId: `${eId}__content` })
  writeLines(content, text, markup)
  for (const note of notes) writeLines(content, note, markup, { class: 'note' })
}

function contentOf(parent: XMLBuilder, name: string, { ids }: Markup): XMLBuilder {
  const eId = ids(`hcontainer_${name}`)
  return parent.ele('hcontainer', { name, eId }).ele('content', { eId: `${eId}__content` })
}

function writeTable(content: XMLBuilder, { title, columns, rows }: Table, markup: Markup): void {
  const table = content.ele('table', { eId: markup.ids('table') })
  table.ele('caption').txt(title)
  const head = table.ele('tr')
  for (const column of columns) writeLines(head.ele('th'), column.title, markup)
  for (const cells of rows) {
    const row = table.ele('tr')
    for (const cell of cells) writeLines(row.ele('td'), cell, markup)
  }
}

function writeLines(parent: XMLBuilder, text: string, markup: Markup, attributes: Record<string, string> = {}): void {
  for (const line of text.split('\n')) writeText(parent.ele('p', attributes), line, markup)
}

/** The text with the acts that it names as references. */
function writeText(parent: XMLBuilder, text: string, markup: Markup): void {
  const found = markup.references.find((one) => text.includes(one.text))
  if (!found) {
    if (text !== '') parent.txt(text)
    return
  }
  const at = text.indexOf(found.text)
  writeText(parent, text.slice(0, at), markup)
  parent.ele('ref', { eId: markup.ids('ref'), href: found.href }).txt(found.text)
  writeText(parent, text.slice(at + found.text.length), markup)
}
