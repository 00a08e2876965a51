import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '@kadry/domain/rules'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

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
