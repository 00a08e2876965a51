import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { startMongo } from '@kadry/infra/servers/servers'
import { Pool } from 'undici'
import { type Shape, shapes } from './requests.ts'

/**
 * CPU of one subgraph process per request, before and after, in one run; rounds in turn, answers compared.
 * Before is Apollo Server, or what another checkout does: `bench:subgraph [REQUESTS] [CHECKOUT]`.
 */
const SECRET = 'a secret of the benchmark, long enough'
const [requests = '3000', checkout] = process.argv.slice(2)
const REQUESTS = Number(requests)
const CONNECTIONS = 16
const ROUNDS = 3

type Usage = { readonly cpu: { user: number; system: number }; readonly rss: number }

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const contenders = await Promise.all(['before', 'after'].map(start))
try {
  for (const shape of shapes) await compare(shape)
} finally {
  for (const { child, pool } of contenders) {
    await pool.destroy()
    child.disconnect()
  }
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function start(way: string) {
  const other = way === 'before' && checkout
  const folder = other ? join(checkout, 'bench', 'subgraph') : import.meta.dirname
  const child = fork(join(folder, 'server.ts'), [other ? 'earlier' : way, mongo.url, SECRET])
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { way, child, pool: new Pool(url, { connections: CONNECTIONS }) }
}

async function compare(shape: Shape): Promise<void> {
  const costs: Record<string, number[]> = { before: [], after: [] }
  const answers = await Promise.all(contenders.map(({ pool }) => ask(pool, shape.body(1))))
  if (answers[0] !== answers[1]) throw new Error(`${shape.name}: the answers differ\n${answers.join('\n')}`)
  if (answers[0]!.includes('"errors"')) throw new Error(`${shape.name}: ${answers[0]}`)
  let rss = 0
  for (let round = 0; round <= ROUNDS; round++)
    for (const contender of contenders) {
      const { perRequest, rss: grown } = await measure(contender, shape, round * REQUESTS)
      if (round > 0) costs[contender.way]!.push(perRequest)
      if (contender.way === 'after') rss = grown
    }
  const [slow, fast] = [median(costs.before!), median(costs.after!)]
  console.log(
    `${shape.name.padEnd(40)} before ${slow.toFixed(0)} µs, after ${fast.toFixed(0)} µs of CPU per request: ${(slow / fast).toFixed(2)} × less; RSS ${(rss / 2 ** 20).toFixed(0)} MB`,
  )
}

async function measure(
  { child, pool }: { readonly child: ChildProcess; readonly pool: Pool },
  shape: Shape,
  from: number,
): Promise<{ perRequest: number; rss: number }> {
  const began = await usage(child)
  let next = from
  const worker = async () => {
    while (next < from + REQUESTS) await ask(pool, shape.body(next++))
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  const ended = await usage(child)
  const spent = ended.cpu.user + ended.cpu.system - began.cpu.user - began.cpu.system
  return { perRequest: spent / REQUESTS, rss: ended.rss }
}

async function ask(pool: Pool, body: string): Promise<string> {
  const handoff = signHandoff(ANYBODY, { subgraph: 'stakeholders', path: '/graphql', body, now: Date.now() }, SECRET)
  const response = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', [HANDOFF_HEADER]: handoff },
    body,
  })
  const text = await response.body.text()
  if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}: ${text}`)
  return text.trim()
}

async function usage(child: ChildProcess): Promise<Usage> {
  child.send('usage')
  const [answer] = (await once(child, 'message')) as [Usage]
  return answer
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
