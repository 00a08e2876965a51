import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'
import { readDescription } from '@kadry/domain/description'

type Node = { readonly type: string; readonly loc?: { readonly start: { readonly line: number } } } & Readonly<
  Record<string, unknown>
>
type Literal = { readonly text: string; readonly holes: number; readonly line: number }

const RUSSIAN = /[а-яё]{2}/i
const ENGLISH = /[a-z]{2}/i
/** What somebody wrote to come back to. */
const PLACEHOLDER = /\b(TODO|FIXME|TBD|XXX|lorem|ipsum)\b|\?\?\?|\.{4,}/i

/**
 * Russian texts in the code of a folder that have no English one beside them, and pairs that do not say the
 * same: one half empty, in the other language, with fewer values in it, or a placeholder. A pair is `{ ru, en
 * }`, or two neighbours in this order among the arguments of a call or in an array. `document.ts` prints
 * official papers, which are in Russian.
 */
export function textFaults(folder: URL): string[] {
  const root = fileURLToPath(folder)
  return globSync('**/*.ts', { cwd: root })
    .filter((file) => !/\.(test|generated)\.ts$|\bdocument\.ts$/.test(file))
    .flatMap((file) => textFaultsIn(readFileSync(join(root, file), 'utf8')).map((fault) => `${file}:${fault}`))
}

/** The same for the text of one file; each fault begins with its line. */
export function textFaultsIn(code: string): string[] {
  const paired = new Set<unknown>()
  const faults: string[] = []
  const tree = parse(code, { sourceType: 'module', plugins: ['typescript'] }) as unknown as Node
  const compare = (ruNode: Node | undefined, enNode: Node | undefined) => {
    const [ru, en] = [literalOf(ruNode), literalOf(enNode)]
    if (!ru || !en) return
    paired.add(ruNode).add(enNode)
    const fault = faultOf(ru, en)
    if (fault) faults.push(`${ru.line} ${fault}: ${ru.text} / ${en.text}`)
  }
  visit(tree, (node) => {
    if (node.type === 'ObjectExpression') compare(propertyOf(node, 'ru'), propertyOf(node, 'en'))
    const listed = (node.type === 'ArrayExpression' ? node.elements : node.arguments) as readonly Node[] | undefined
    const at = listed?.findIndex((one) => isSentence(literalOf(one)?.text ?? '')) ?? -1
    if (at >= 0) compare(listed?.[at], listed?.[at + 1])
  })
  visit(tree, (node) => {
    const literal = literalOf(node)
    if (literal && isSentence(literal.text) && !paired.has(node) && !readDescription(literal.text))
      faults.push(`${literal.line} alone: ${literal.text}`)
  })
  return faults
}

function faultOf(ru: Literal, en: Literal): string | undefined {
  if (!RUSSIAN.test(ru.text)) return 'no Russian'
  if (!ENGLISH.test(en.text) || /[а-яё]{2,} [а-яё]{2,}/.test(en.text)) return 'no English'
  if (PLACEHOLDER.test(ru.text) || PLACEHOLDER.test(en.text)) return 'a placeholder'
  return ru.holes === en.holes ? undefined : 'not the same values'
}

/**
 * What somebody reads as a whole: words that end in a full stop. Names and headings of files are in one
 * language.
 */
function isSentence(text: string): boolean {
  return /[а-яё]{2,}[^а-яё]+\S.*\.$/is.test(text)
}

function literalOf(node: Node | undefined): Literal | undefined {
  if (!node?.loc) return undefined
  const { line } = node.loc.start
  if (node.type === 'StringLiteral') return { text: node.value as string, holes: 0, line }
  if (node.type !== 'TemplateLiteral') return undefined
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return { text: parts.map(({ value }) => value.cooked).join('…'), holes: parts.length - 1, line }
}

function propertyOf(node: Node, name: string): Node | undefined {
  const found = (node.properties as readonly Node[]).find(
    ({ key }) => (key as { readonly name?: string } | undefined)?.name === name,
  )
  return found?.value as Node | undefined
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see)
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    see(value as Node)
    for (const [name, one] of Object.entries(value)) if (name !== 'loc') visit(one, see)
  }
}
