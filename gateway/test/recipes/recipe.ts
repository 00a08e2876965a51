import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Place = 'after' | 'before' | 'instead of' | 'at the end'
/**
 * One block of code of a recipe: the file it is for and, where that file is there already, its place in it.
 */
export type Step = { readonly file: string; readonly place?: Place; readonly anchor?: string; readonly code: string }
/** A section of a page of recipes: its heading and its steps in order. */
export type Recipe = { readonly title: string; readonly steps: readonly Step[] }

const HEAD =
  /`([\w./-]+\/[\w.-]+|docker-compose\.yml|README\.md)`(?:, (after|before|instead of|at the end)(?: `([^`]+)`)?)?[^`\n]*:$/
const ROW = /^\| `([^`]+)` \| `([^`]+)` \|$/gm
const BLOCK = /^(.*)\n\n```(\w+)\n([\s\S]*?)^```$/gm

/**
 * The recipes of a page; one with a table of words begins with the recipe before it, read in these words.
 * Throws where a block of code does not say which file it is for; `graphql` under "ask" is a question.
 */
export function recipesOf(page: string): Recipe[] {
  const recipes: Recipe[] = []
  for (const section of page.split(/^## /m).slice(1)) {
    const title = section.slice(0, section.indexOf('\n'))
    const own = title.endsWith('ask') ? [] : [...section.matchAll(BLOCK)].map(([, head, , code]) => step(head!, code!))
    recipes.push({ title, steps: [...readAs([...section.matchAll(ROW)], recipes.at(-1)), ...own] })
  }
  return recipes
}

/**
 * The steps of the recipe before, in other words: each row is a text there and the one that stands for it
 * here.
 */
function readAs(rows: readonly RegExpMatchArray[], before: Recipe | undefined): Step[] {
  if (rows.length === 0 || !before) return []
  const inOtherWords = (text: string) => rows.reduce((said, [, above, here]) => said.replaceAll(above!, here!), text)
  return before.steps.map((step) => ({ ...step, file: inOtherWords(step.file), code: inOtherWords(step.code) }))
}

/** The operations that a page asks at its end. */
export function questionsOf(page: string): string {
  const section = page.split(/^## /m).find((one) => /^[^\n]*ask\n/.test(one))
  return [...(section ?? '').matchAll(BLOCK)].map(([, , , code]) => code).join('\n')
}

function step(head: string, code: string): Step {
  const [, file, place, anchor] = HEAD.exec(head) ?? []
  if (!file) throw new Error(`no file is named for the code below: ${head}`)
  return { file, code, ...(place ? { place: place as Place } : {}), ...(anchor ? { anchor } : {}) }
}

/** Does what the step says below `root`. Throws where a new file exists, or the text to find is not there. */
export function follow(root: string, { file, place, anchor, code }: Step): void {
  const path = join(root, file)
  if (!place) {
    if (existsSync(path)) throw new Error(`${file} is there already`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
    return
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  const at = place === 'at the end' ? lines.length - 1 : lines.findIndex((line) => line.includes(anchor!))
  if (at < 0) throw new Error(`${file} has no line with “${anchor}”`)
  const added = code.replace(/\n$/, '').split('\n')
  lines.splice(place === 'after' ? at + 1 : at, place === 'instead of' ? 1 : 0, ...added)
  writeFileSync(path, lines.join('\n'))
}
