import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '@kadry/domain/rules'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Every name of the public schema: types, fields, values. */
function namesOf(sdl: string): ReadonlySet<string> {
  const types = Object.values(buildSchema(sdl).getTypeMap())
  const parts = types.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map(({ name }) => name)
    const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    return hasFields ? Object.keys(type.getFields()) : []
  })
  return new Set([...types.map(({ name }) => name), ...parts])
}

const known = namesOf(read('packages/schema/schema.graphql'))
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

it('the glossary names what is in the graph, so that a renamed type is renamed there too', () => {
  const domain = read('docs/glossary.md').split('## Domain')[1]!.split('\n## ')[0]!
  const named = quoted(domain)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

it('the rules name fields of the graph and facts that are published', () => {
  const facts = read('packages/contracts/contracts.json')
  const named = RULES.flatMap(({ text, gap }) => quoted([text.ru, text.en, gap?.ru, gap?.en].join(' ')))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !known.has(name) && !facts.includes(`"${name}.v`))).toEqual([])
})

/** Words for which the field has a standard one. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\b(told|tells?|telling)\b/i, 'publish, emit, report, return, log; “distinguish” for “tell apart”'],
  [/\bpurses?\b/i, 'quota, budget'],
  [/\b(im)?patien(ce|t)\b/, 'deadline'],
  [/\bmishaps?\b/i, 'failure, write conflict'],
  [/\bstrangers?\b/i, 'foreign, unknown, anonymous'],
  [/\b(lend(s|ing)?|lent)\b/i, 'permit'],
  [/\b(\d[\d,]*|thousand|million|units a) letters?\b(?!, digits| and digits)/i, 'character'],
]
/** Generated; this file names the words. */
const UNTOUCHED = /\.generated\.ts$|^gateway\/test\/glossary\.test\.ts/

it('names, comments and pages use the standard words of the glossary', () => {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  const files = listed
    .split('\n')
    .filter((path) => /^(README\.md|docs\/|bench\/|gateway\/|infra\/|packages\/|services\/)/.test(path))
    .filter((path) => /\.(ts|md|java)$/.test(path) && !UNTOUCHED.test(path) && existsSync(join(root, path)))
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => {
        // Words of a name in camelCase are words as well.
        const words = line.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')
        return INSTEAD.filter(([word]) => word.test(words)).map(
          ([word, standard]) => `${path}:${index + 1} ${word.exec(words)![0]}: say ${standard}`,
        )
      }),
  )
  expect(found).toEqual([])
})
