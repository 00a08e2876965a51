import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createAdmission } from '../src/security/admission.ts'
import { DEFAULT_BUDGETS } from '../src/security/budget.ts'
import { COST_OF_OBJECT as OBJECT, COST_OF_STEP as STEP } from '../src/security/operation-rules.ts'

const SDL = `
  scalar Pattern @cost(weight: 7)
  enum Depth @cost(weight: 3) { SHALLOW DEEP }
  input Filter { name: String text: Pattern depth: Depth any: [Filter!] not: Filter near: Place @cost(weight: 30) loose: Int @cost(weight: -50) }
  input Place { code: ID radius: Int @cost(weight: "4.5") }
  input Page { first: Int size: Int = 30 filter: Filter }
  input Preset { filter: Filter = { text: "x" } }
  interface Node { id: ID slow: String many: [Item!] }
  type Item implements Node { id: ID slow: String @cost(weight: 9) many: [Item!] @listSize(assumedSize: 6) }
  type Gold implements Node @cost(weight: 40) { id: ID slow: String many: [Item!] }
  union Thing = Item | Gold
  type Page1 { items: Items }
  type Items { nodes: [Item!] edges: [Item!] }
  type Query {
    search(filter: Filter, texts: [Pattern!], codes: [ID!] @cost(weight: 12), filters: [Filter!] @cost(weight: 100)): String
    preset(preset: Preset = {}): String
    page(page: Page): [Item!] @listSize(slicingArguments: ["page.first"], assumedSize: 20)
    sized(page: Page): [Item!] @listSize(slicingArguments: ["page.size"], assumedSize: 20)
    byIds(ids: [ID!]): [Item!] @listSize(slicingArguments: ["ids"])
    two(first: Int = 8, last: Int): [Item!] @listSize(slicingArguments: ["first", "last"], assumedSize: 2)
    unsaid(first: Int): [Item!] @listSize(slicingArguments: ["first"])
    deep(first: Int): Page1 @listSize(slicingArguments: ["first"], assumedSize: 20, sizedFields: ["items.nodes", "items.edges"])
    node: Node
    thing: Thing
  }`

function costOf(query: string, variables: object = {}): number {
  const document = parse(query)
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const { costOf } = createAdmission(SDL, DEFAULT_BUDGETS).rulesOf(document, operation as OperationDefinitionNode)
  // A request costs 1 by itself.
  return costOf(variables as Record<string, unknown>) - 1
}

describe('what is sent costs', () => {
  test.each<[string, string, cost: number]>([
    ['nothing where it is a scalar of which nothing is said', '{name: "x"}', 1],
    ['what is said of its scalar', '{text: "x"}', 1 + 7],
    ['what is said of its enum', '{depth: DEEP}', 1 + 3],
    ['each input object in it', '{not: {not: {}}}', 3],
    ['what is said of an input field, instead of its type, and what is in it', '{near: {radius: 5}}', 1 + 30 + 4.5],
    ['each object of a list', '{any: [{text: "x"}, {}, {depth: DEEP}]}', 1 + 8 + 1 + 4],
    ['nothing where it is null', '{near: null, not: null, text: null}', 1],
    ['no less for what is said to be cheaper', '{loose: 1}', 1],
  ])('%s: %s', (_, filter, cost) => {
    expect(costOf(`{search(filter: ${filter})}`)).toBe(cost)
    const json = JSON.parse(filter.replace(/DEEP/g, '"DEEP"').replace(/(\w+):/g, '"$1":'))
    expect(costOf('query ($f: Filter) {search(filter: $f)}', { f: json })).toBe(cost)
    expect(costOf('query ($f: [Filter!]) {search(filter: {any: $f})}', { f: [json, json] })).toBe(1 + 2 * cost)
    expect(costOf('query ($f: Filter) {search(filter: {not: $f, any: [$f, $f]})}', { f: json })).toBe(1 + 3 * cost)
    expect(costOf(`query ($f: Filter = ${filter}) {search(filter: $f)}`)).toBe(cost)
  })

  test.each<[string, string, object, cost: number]>([
    ['a scalar of a list each time', '{search(texts: ["a", "b", "c"])}', {}, 21],
    ['a scalar of a list in a variable each time', 'query ($t: [Pattern!]) {search(texts: $t)}', { t: ['a', 'b'] }, 14],
    ['one value for a list', 'query ($t: [Pattern!]) {search(texts: $t)}', { t: 'a' }, 7],
    ['what is said of an argument once, however long its list', '{search(codes: ["a", "b"])}', {}, 12],
    ['the same from a variable', 'query ($c: [ID!]) {search(codes: $c)}', { c: ['a', 'b', 'c'] }, 12],
    ['and what is in each item beside', '{search(filters: [{text: "x"}, {not: {}}])}', {}, 100 + 7 + 1],
    ['the same', 'query ($f: Filter) {search(filters: [$f, {not: {}}])}', { f: { text: 'x' } }, 100 + 7 + 1],
    ['nothing where a variable is absent', 'query ($f: Filter) {search(filter: $f)}', {}, 0],
    ['nothing where a variable is null', 'query ($f: [Filter!]) {search(filters: $f)}', { f: null }, 0],
    ['what the schema puts in', '{preset}', {}, 1 + 1 + 7],
    ['what the schema puts in for a field', '{preset(preset: {})}', {}, 1 + 1 + 7],
    ['what the schema puts in for a variable', 'query ($p: Preset) {preset(preset: $p)}', {}, 1 + 1 + 7],
    [
      'as often as its field is asked for',
      '{thing {... on Item {many {id}}} a: search(filter: {}) b: search(filter: {})}',
      {},
      2 * OBJECT + 40 + 6 + 2,
    ],
    [
      'nothing where its field is left out',
      'query ($s: Boolean!, $f: Filter) {search(filter: $f) @skip(if: $s)}',
      { s: true, f: {} },
      0,
    ],
    [
      'a sum, for something of another shape',
      'query ($f: Filter) {search(filter: $f)}',
      { f: ['x', [{ text: { a: [] } }]] },
      1 + 8,
    ],
  ])('%s', (_, query, variables, cost) => expect(costOf(query, variables)).toBe(cost))
})

test('a large variable is gone through once, however many fields it is sent to', () => {
  let looks = 0
  const filter = { not: Object.defineProperty({}, 'text', { enumerable: true, get: () => (looks += 1) }) }
  const fields = Array.from({ length: 20 }, (_, n) => `f${n}: search(filter: $f) @include(if: $v${n})`)
  const flags = Object.fromEntries(fields.map((_, n) => [`v${n}`, true]))
  const query = `query ($f: Filter, ${Object.keys(flags).map((name) => `$${name}: Boolean!`)}) {${fields.join(' ')}}`
  expect([costOf(query, { f: filter, ...flags }), looks]).toEqual([20 * 9, 1])
})

describe('a list is as long as is said', () => {
  test.each<[string, string, object, cost: number]>([
    ['inside an input', '{page(page: {first: 5}) {id}}', {}, 1 + 5],
    ['inside an input that is a variable', 'query ($p: Page) {page(page: $p) {id}}', { p: { first: 6 } }, 1 + 6],
    ['by a variable inside an input', 'query ($n: Int) {page(page: {first: $n}) {id}}', { n: 7 }, 1 + 7],
    ['nowhere, and then as assumed', '{page(page: {}) {id}}', {}, 1 + 20],
    ['nowhere in the variable', 'query ($p: Page) {page(page: $p) {id}}', { p: { first: null } }, 1 + 20],
    ['by something of another shape', 'query ($p: Page) {page(page: $p) {id}}', { p: 'x' }, 1 + 20],
    ['by the default of an input field', '{sized(page: {}) {id}}', {}, 1 + 30],
    ['by the default of an input field of a variable', 'query ($p: Page) {sized(page: $p) {id}}', { p: {} }, 1 + 30],
    ['by the number of ids', '{byIds(ids: ["a", "b", "c"]) {id}}', {}, 3],
    ['by the number of ids in a variable', 'query ($i: [ID!]) {byIds(ids: $i) {id}}', { i: ['a'] }, 1],
    ['by the longest of two', '{two(first: 3, last: 9) {id}}', {}, 9],
    ['by the default of one that is not given', '{two(last: 1) {id}}', {}, 8],
    ['by the default of one whose variable is absent', 'query ($n: Int) {two(first: $n) {id}}', {}, 8],
    ['nowhere at all, and then as any list', '{unsaid {id}}', {}, 10],
    ['for a field deeper down', '{deep(first: 4) {items {nodes {id}}}}', {}, STEP + 1 + 1 + 4],
    [
      'for a field deeper down, in a fragment',
      '{deep {... {items {...P}}}} fragment P on Items {n: nodes {id} edges {id}}',
      {},
      STEP + 1 + 1 + 20 + 20,
    ],
  ])('%s', (_, query, variables, cost) => expect(costOf(query, variables)).toBe(OBJECT + cost))
})

describe('an interface or a union costs what the dearest of its types does', () => {
  test.each<[string, string, cost: number]>([
    ['as an object', '{thing {__typename}}', 40],
    ['as an object behind an interface', '{node {id}}', 40],
    ['a field of it', '{node {slow}}', 40 + 9],
    ['a list of it', '{node {many {id}}}', 40 + OBJECT + 6],
  ])('%s', (_, query, cost) => expect(costOf(query)).toBe(OBJECT + cost))
})
