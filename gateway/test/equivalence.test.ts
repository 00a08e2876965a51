import { writeDocument } from '@kadry/federation-suite/document'
import type { SubgraphRequest } from '@kadry/federation-suite/engine'
import { everyFeature } from '@kadry/federation-suite/every-feature'
import { Tape } from '@kadry/federation-suite/tape'
import { type Case, lineOf, type Shown, shown, startTwins, type Twins } from '@kadry/federation-suite/twins'
import fc from 'fast-check'
import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readSubgraphSources } from '../scripts/composition.ts'
import { inCallersOrder } from '../src/planning/callers-order.ts'
import { withKeptObjects } from '../src/planning/kept-objects.ts'
import { engineNamed } from './fixtures/engines.ts'

/** How many cases of each graph; a longer run asks for more, or for others. */
const RUNS = Number(process.env.EQUIVALENCE_RUNS ?? 400)
const SEED = Number(process.env.EQUIVALENCE_SEED ?? 20_261_124)
const TIMEOUT_MS = 60_000 + RUNS * 100

const graphs = [
  ['the graph of this repository', readSubgraphSources()],
  ['a graph with every feature of federation', everyFeature],
] as const

/**
 * Valid operations, each with a world to answer them from; now and then a subgraph is down or answers errors
 * only.
 */
function casesOf({ schema, subgraphNames }: Twins): fc.Arbitrary<Case> {
  const kind = fc.constantFrom('down' as const, 'sick' as const)
  const trouble = fc.option(fc.record({ subgraph: fc.constantFrom(...subgraphNames), kind }), {
    nil: undefined,
    freq: 5,
  })
  const tape = fc.noBias(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 250, size: 'max' }))
  return fc
    .record({ tape, seed: fc.nat(100_000), trouble })
    .map((decided) => ({ ...writeDocument(schema, new Tape(decided.tape)), ...decided }))
    .filter(({ text }) => isComparable(schema, parse(text)))
}

/** Valid, and none of those that @apollo/gateway answers with null where an object should be empty. */
function isComparable(schema: GraphQLSchema, document: DocumentNode): boolean {
  return validate(schema, document).length === 0 && withKeptObjects(document) === document
}

/** `message code path` without the path. */
const withoutPath = (line: string): string => line.replace(/ \S+$/, '')

/**
 * Whether an error of ours stands where @apollo/gateway has it too, or else where it truly belongs: that one
 * reports the errors of an entity call at wrong paths where some objects at the place were not asked about,
 * or with a path inside of `_entities`.
 */
function isPlaced(error: GraphQLError, stock: Shown, truly: ReadonlySet<string>): boolean {
  const line = lineOf(error)
  if (stock.errors.includes(line)) return true
  const { path, message } = error
  if (!path)
    return stock.errors.some((other) => other.includes('_entities') && withoutPath(other) === withoutPath(line))
  // A field that only another one requires is not in the question; what it is a field of is.
  const thing = `reference ${/\d+$/.exec(message)} ${path.slice(0, -1).join('.')}`
  return truly.has(`${message} ${path.join('.')}`) || truly.has(thing)
}

/**
 * Answered before planning by us: what stands beside it is planned alone and may be sent in another order.
 */
const INTROSPECTION = /\b__(schema|type)\b/

/**
 * What the subgraphs were asked, each entity of a call once: the one thing that we do otherwise on purpose.
 */
function callsOf({ calls }: { readonly calls: readonly SubgraphRequest[] }): string[] {
  const distinct = (key: string, value: unknown) =>
    key === 'representations' ? [...new Set((value as object[]).map((one) => JSON.stringify(one)))] : value
  return calls.map((call) => JSON.stringify(call, distinct)).sort()
}

/** Alike fragments are reported at the place of the first by @apollo/gateway, each at its own by us. */
function isOrdered(text: string): boolean {
  const document = parse(text)
  return inCallersOrder(document) === document
}

const ordered = (data: string): string =>
  data === 'none'
    ? data
    : JSON.stringify(JSON.parse(data), (_, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
          : value,
      )

/**
 * Whether it may be that the plan is wrong and we answer in spite of it, so that there is nothing to compare
 * with; monolith.test.ts judges these answers. The planner refuses; or what an interface object is called
 * hides its type; or a condition hides what is required.
 */
function isMended(stock: Shown, calls: readonly SubgraphRequest[]): boolean {
  const isHidden = ({ query }: SubgraphRequest) =>
    /on Media\{__typename[^}]*\b(reviews|stars|score)\b/.test(query) ||
    (/_entities.*@/.test(query) && /\b(cost|box|volume|insurance)\b/.test(query))
  return stock.errors.some((line) => line.includes('We should have an edge')) || calls.some(isHidden)
}

describe.each(graphs)('%s', (_, subgraphs) => {
  it(
    'answers every query byte for byte as @apollo/gateway does, with the same errors',
    async () => {
      const twins = await startTwins(subgraphs, engineNamed('kadry'))
      let asked = 0
      let elsewhere = 0
      let mended = 0
      await fc.assert(
        fc.asyncProperty(casesOf(twins), async (question) => {
          const reference = await twins.stock(question)
          const stock = shown(reference)
          const result = await twins.ours(question)
          const ours = shown(result)
          asked += 1
          if (isMended(stock, result.calls)) {
            mended += 1
            return
          }
          const sameOrder = isOrdered(question.text)
          expect(sameOrder ? ours.data : ordered(ours.data)).toBe(sameOrder ? stock.data : ordered(stock.data))
          expect(ours.invalid).toEqual(stock.invalid)
          expect([...new Set(ours.errors.map(withoutPath))]).toEqual([...new Set(stock.errors.map(withoutPath))])
          if (!INTROSPECTION.test(question.text)) expect(callsOf(result)).toEqual(callsOf(reference))
          if (ours.errors.join() === stock.errors.join()) return
          elsewhere += 1
          const truly = twins.oracle(question)
          expect(result.errors?.filter((error) => !isPlaced(error, stock, truly))).toEqual([])
        }),
        { numRuns: RUNS, seed: SEED },
      )
      expect(asked).toBeGreaterThanOrEqual(RUNS)
      expect(elsewhere / asked).toBeLessThan(0.05)
      expect(mended / asked).toBeLessThan(0.1)
    },
    TIMEOUT_MS,
  )
})
