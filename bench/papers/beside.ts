import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { resolutionId } from '@kadry/infra/demo/resolution'
import { writeDemo } from '@kadry/infra/demo/write'
import { startProduct } from '@kadry/infra/launcher/product'

const PORT = 4790
const SECONDS = 10
const PER_SECOND = 40
const ROUNDS = 3
/** One record of the service that writes the documents, by one call. */
const Q1 = JSON.stringify({
  query: 'query One($id: ID!) { resolution(id: $id) { id title status items { number text dueOn } } }',
  variables: { id: resolutionId },
})

/**
 * How long a query of one call takes at the gateway while its service writes nothing, and while it writes
 * PDFs without a pause; rounds in turn.
 */
export async function besideRendering(say: (line: string) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
  const quiet = { say: () => {}, step: <Result>(_: string, work: () => Promise<Result>) => work() }
  const options = { fresh: true, empty: false, help: false, port: PORT, dataDir }
  // One caller writes here in seconds what a budget gives to many.
  process.env.COST_BUDGETS ??= 'PUBLIC=1000000000'
  const product = await startProduct(join(import.meta.dirname, '..', '..'), options, quiet)
  try {
    await writeDemo({ url: product.url, tokens: product.credentials.tokens, say: () => {} })
    const address = `${new URL(product.url).origin}/documents/governance/resolution/${resolutionId}.pdf`
    // Threads that write start with the first document: what that costs is paid once.
    await keepWriting(address).stop()
    await latencies(product.url)
    const found: Record<'without' | 'with', number[]> = { without: [], with: [] }
    let documents = 0
    for (let round = 0; round < ROUNDS; round++) {
      found.without.push(...(await latencies(product.url)))
      const writing = keepWriting(address)
      found.with.push(...(await latencies(product.url)))
      documents += await writing.stop()
    }
    const at = (all: readonly number[], share: number) =>
      all.toSorted((a, b) => a - b)[Math.floor(all.length * share)]!.toFixed(1)
    const both = (all: readonly number[]) => `p50 ${at(all, 0.5)} ms, p99 ${at(all, 0.99)} ms`
    say(`Q1 at the gateway, ${PER_SECOND}/s                    ${both(found.without)}`)
    say(`the same beside ${(documents / (ROUNDS * SECONDS)).toFixed(1)} PDFs a second         ${both(found.with)}`)
  } finally {
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** From the moment when each caller should have come, in ms. */
async function latencies(url: string): Promise<number[]> {
  const began = performance.now()
  const asked: Promise<number>[] = []
  for (let sent = 0; sent < PER_SECOND * SECONDS; sent++) {
    const due = began + (sent * 1_000) / PER_SECOND
    await wait(Math.max(0, due - performance.now()))
    asked.push(ask(url).then(() => performance.now() - due))
  }
  return Promise.all(asked)
}

async function ask(url: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: Q1 })
  const { data } = (await response.json()) as { data?: { resolution?: object } }
  if (!data?.resolution) throw new Error(`HTTP ${response.status} without an answer`)
}

/** Two readers who ask again as soon as they have their document; `stop` answers with how many they had. */
function keepWriting(address: string): { readonly stop: () => Promise<number> } {
  let isOver = false
  const reader = async (): Promise<number> => {
    let count = 0
    for (; !isOver; count++) {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`)
      await response.arrayBuffer()
    }
    return count
  }
  const readers = [reader(), reader()]
  return {
    stop: async () => {
      isOver = true
      return (await Promise.all(readers)).reduce((sum, count) => sum + count, 0)
    },
  }
}
