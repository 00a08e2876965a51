import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES, ruleOf, statusOf } from './rules.ts'

const root = join(import.meta.dirname, '../../..')
const isProduct = (path: string) => !path.endsWith('.test.ts')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const texts = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter(isProduct)
    .map((path) => ({ path, text: read(path) }))

/** `services/governance/src/agreement/agreement.ts` lies in the place `governance/agreement`. */
const placeOf = (path: string) =>
  dirname(path)
    .replace(/^services\//, '')
    .replace('/src/', '/')
const nouns = texts('services/*/src/*/**/*.ts')
/** The rules whose ids refusals write: the whole of a string literal. */
const literals = (text: string) => [...text.matchAll(/'(R\d+|PP\d+|FZ\d+)'/g)].map(([, id]) => id!)
const shared = new Map(
  texts('packages/domain/src/*.ts').map(({ path, text }) => [basename(path, '.ts'), literals(text)]),
)
/** Those that a noun refuses by through the kernel, such as R5 by `standing`. */
const borrowed = (text: string) =>
  [...text.matchAll(/'@kadry\/domain\/([\w-]+)'/g)].flatMap(([, name]) => shared.get(name!) ?? [])
const uses = nouns.flatMap(({ path, text }) => literals(text).map((id) => ({ id, place: placeOf(path) })))

describe('the rules', () => {
  it('are R1 to R47 and the acts that refusals name, each once', () => {
    const numbers = Array.from({ length: 47 }, (_, index) => `R${index + 1}`)
    expect(RULES.map(({ id }) => id)).toEqual([...numbers, 'PP584', 'FZ63'])
  })

  it('hold every rule that a refusal names, with the noun that refuses', () => {
    const unknown = uses.filter(({ id, place }) => !ruleOf(id)?.places.includes(place))
    expect(unknown.map(({ id, place }) => `${id} is refused by ${place}: say so in packages/domain/src/rules`)).toEqual(
      [],
    )
  })

  it('say of no rule that it is enforced where the code does not name it', () => {
    const absent = RULES.flatMap(({ id, places }) =>
      places
        .filter(
          (place) =>
            !nouns.some(
              ({ path, text }) => placeOf(path) === place && (borrowed(text).includes(id) || mentions(text, id)),
            ),
        )
        .map((place) => `${id}: ${place}`),
    )
    expect(absent).toEqual([])
  })

  it('are each named by some refusal once they are enforced, but for those that happen by themselves', () => {
    const refused = new Set([...uses.map(({ id }) => id), ...[...shared.values()].flat()])
    const enforced = RULES.filter((rule) => statusOf(rule) !== 'NOT_ENFORCED')
    expect(
      enforced.filter(({ id, refusesNothing }) => refused.has(id) === Boolean(refusesNothing)).map(({ id }) => id),
    ).toEqual([])
  })

  it('are sentences in both languages', () => {
    const sentences = RULES.flatMap(({ text, gap }) => [text, ...(gap ? [gap] : [])])
    expect(sentences.filter(({ ru, en }) => !/^[А-ЯЁ].*\.$/.test(ru) || !/^[A-Z].*\.$/.test(en))).toEqual([])
  })
})

/** The rule alone or in a list: `R5, R16` names both, `R14` does not name R1. */
function mentions(text: string, id: string): boolean {
  return new RegExp(`\\b${id}\\b`).test(text)
}
