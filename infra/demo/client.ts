import { setTimeout as wait } from 'node:timers/promises'

export type DemoToken = { readonly role: string; readonly token: string }
export type DemoTarget = {
  readonly url: string
  readonly tokens: readonly DemoToken[]
  readonly say: (line: string) => void
}

// biome-ignore lint/suspicious/noExplicitAny: each mutation has a payload of its own
type Payload = any
type Input = { readonly idempotencyKey: string } & Readonly<Record<string, unknown>>
/** Sends one mutation as a role and returns its payload; `select` is what to read of it. */
export type Run = (role: string, mutation: string, input: Input, select?: string) => Promise<Payload>

/** The demo of another version of Kadry is there: the same keys with other inputs. */
export class OtherDemo extends Error {
  override name = 'OtherDemo'
}

/** For a fact that never comes: beside busy loops one needs a minute. */
const VISIBLE_WITHIN_MS = 300_000
const PAUSE_MS = 50

/**
 * The demo speaks through the public graph only. A service decides on its own copy of others' facts, which
 * follows the write by milliseconds; so a refusal that a fact under way can lift is asked again, and so is
 * what a busy product has put off. Throws `OtherDemo` at a key that has another input, and with the whole
 * answer where the graph refuses for good.
 */
export function demoClient({ url, tokens }: Pick<DemoTarget, 'url' | 'tokens'>) {
  const counts = { written: 0, known: 0 }
  const counted = new Set<string>()
  const tokenOf = new Map(tokens.map(({ role, token }) => [role, token]))
  const run: Run = async (role, mutation, input, select = '') => {
    const query = `mutation Demo($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { __typename ... on Refusal { code rule message(locale: EN) } ${select} } }`
    const began = performance.now()
    for (;;) {
      const answer = await post(url, tokenOf.get(role), query, { input })
      const result = answer.data?.[mutation]
      if (result && 'repeated' in result) {
        // What is asked for again until a job has done it is one record.
        if (!counted.has(input.idempotencyKey)) counts[result.repeated ? 'known' : 'written'] += 1
        counted.add(input.idempotencyKey)
        return result
      }
      if (result?.__typename === 'ImportPayload' && result.refused === 0) {
        counts.written += result.created + result.changed
        counts.known += result.unchanged
        return result
      }
      if (result?.__typename === 'IdempotencyKeyReused') throw new OtherDemo(`${mutation} ${input.idempotencyKey}`)
      if (!mayFollow(answer, result) || performance.now() - began > VISIBLE_WITHIN_MS)
        throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`)
      await wait(PAUSE_MS)
    }
  }
  return { run, counts }
}

type Answer = {
  readonly data?: Record<string, Payload>
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

async function post(url: string, token: string | undefined, query: string, variables: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

/** What a product that is busy answers; a key makes the second try safe. */
const PUT_OFF = ['CONFLICT', 'OVERLOADED', 'SUBGRAPH_TIMEOUT', 'SUBGRAPH_UNAVAILABLE']

/** Input that is wrong stays wrong; a missing copy or a rule over it may be a matter of milliseconds. */
function mayFollow({ errors }: Answer, result: Payload): boolean {
  if (errors) return errors.some(({ extensions }) => PUT_OFF.includes(extensions?.code ?? ''))
  return ['NotFound', 'RuleRefusal'].includes(result?.__typename)
}

/** The type of a mutation's input: its own, or for files the one that all nouns share. */
export function inputOf(mutation: string): string {
  if (/^request\w+Upload$/.test(mutation)) return 'RequestUploadInput'
  if (mutation.startsWith('attachFilesTo')) return 'AttachFilesInput'
  return `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
}

/** Works through a list, a few at a time, results in the order of the list. */
export async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
  width = 8,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index]!, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
