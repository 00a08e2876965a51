import { writeDocument } from '@kadry/federation-suite/document'
import { everyName } from '@kadry/federation-suite/every-name'
import { type Asked, type Pair, startPair } from '@kadry/federation-suite/monolith'
import { Tape } from '@kadry/federation-suite/tape'
import fc from 'fast-check'
import { type ExecutionResult, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { engineNamed } from './fixtures/engines.ts'

/** How many cases; a longer run asks for more, or for others. */
const RUNS = Number(process.env.EQUIVALENCE_RUNS ?? 400)
const SEED = Number(process.env.EQUIVALENCE_SEED ?? 20_261_124)
const TIMEOUT_MS = 60_000 + RUNS * 200

/** Valid operations whose fields are often called what the planner needs. */
function casesOf({ schema, neededNames }: Pair): fc.Arbitrary<Asked> {
  const wanted = { aliases: ['__typename', ...neededNames], every: 2, numbered: 1 }
  const tape = fc.noBias(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 250, size: 'max' }))
  return fc
    .record({ tape, seed: fc.nat(100_000) })
    .map((decided) => ({ ...writeDocument(schema, new Tape(decided.tape), wanted), seed: decided.seed }))
    .filter(({ text }) => validate(schema, parse(text)).length === 0 && !isBeyondPlanner(text))
}

/**
 * A field of an interface object that requires another, asked through one object type: known to be demanded
 * of all types (decision 017).
 */
function isBeyondPlanner(text: string): boolean {
  return /\blevy\b/.test(text) && /\bon (Book|Film)\b/.test(text)
}

/**
 * Failures of fields, each with its place. A null that rose to an object takes the failures below it along,
 * or not.
 */
function failuresOf({ errors = [], data }: ExecutionResult): string[] {
  const reported = errors.filter(({ message, path = [] }) => message.startsWith('no ') && stands(path, data))
  return [...new Set(reported.map(({ message, path }) => `${message} ${path?.join('.')}`))].sort()
}

function stands(path: readonly (string | number)[], data: unknown): boolean {
  let value = data
  for (const step of path.slice(0, -1)) value = (value as Record<string, unknown> | null | undefined)?.[step]
  return value !== null && value !== undefined
}

/**
 * The planner refuses some fragments on interfaces below an interface object (decision 017); nothing else may
 * be refused.
 */
function refused(error: unknown): void {
  expect(String(error)).toContain('We should have an edge')
  fc.pre(false)
}

it(
  'a graph of many services answers as one service with the same data would, whatever its callers call the fields',
  async () => {
    const pair = await startPair(everyName, engineNamed('kadry'))
    let failures = 0
    await fc.assert(
      fc.asyncProperty(casesOf(pair), async (asked) => {
        const truth = await pair.monolith(asked)
        const ours = await pair.ours(asked).catch(refused)
        if (!ours) return
        expect(JSON.stringify(ours.data)).toBe(JSON.stringify(truth.data))
        expect(failuresOf(ours)).toEqual(failuresOf(truth))
        failures += failuresOf(truth).length
      }),
      { numRuns: RUNS, seed: SEED },
    )
    expect(failures).toBeGreaterThan(RUNS / 10)
  },
  TIMEOUT_MS,
)
