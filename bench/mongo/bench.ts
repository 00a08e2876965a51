import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { startMongo } from '@kadry/infra/servers/servers'
import { aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { flag, list, nested, shape, text } from '@kadry/mongo/shape'

/**
 * Guarded updates per second through the schema, part by part, and as they were written before: round the
 * schema, lists whole. Rounds in turn on one server; the median of the ratios. `bench:mongo [UPDATES]`.
 */
const UPDATES = Number(process.argv[2] ?? 1_500)
const ROUNDS = 5
const AT_ONCE = 16

type Part = { readonly id: string; readonly status: string; readonly consent: boolean }
type Table = { readonly title: string; readonly parts: readonly Part[] }
type Update = (id: string, n: number) => Promise<void>

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_mongo')
try {
  for (const parts of [0, 20, 500]) await compare(parts)
} finally {
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function compare(parts: number): Promise<void> {
  const store = storeOf(connection, `tables${parts}`)
  await store.syncIndexes()
  const ids = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, n) => {
      const made = await store.create(command(`born-${n}`), () => ({ next: table(parts), facts: [] }))
      if (!('state' in made)) throw new Error('not created')
      return made.state.id
    }),
  )
  const after: Update = async (id, n) => {
    await store.change(id, command(`after-${n}`), (found) => ({ next: changed(found, n), facts: [] }))
  }
  const before = roundTheSchema(connection, `tables${parts}`)
  const ratios: number[] = []
  let last = [0, 0]
  for (let round = 0; round <= ROUNDS; round++) {
    last = [await rate(before, ids, round), await rate(after, ids, round)]
    if (round > 0) ratios.push(last[1]! / last[0]!)
  }
  const [slow, fast] = last.map((one) => one!.toFixed(0))
  console.log(
    `a list of ${String(parts).padStart(3)} parts: before ${slow}/s, after ${fast}/s, median of the ratios ${median(ratios).toFixed(2)}`,
  )
}

async function rate(update: Update, ids: readonly string[], round: number): Promise<number> {
  const began = performance.now()
  await Promise.all(
    ids.map(async (id, lane) => {
      for (let n = lane; n < UPDATES; n += ids.length) await update(id, round * UPDATES + n)
    }),
  )
  return UPDATES / ((performance.now() - began) / 1_000)
}

function storeOf(to: Connection, collection: string) {
  return aggregateStore<Table>({
    ...{ connection: to, type: collection, collection },
    shape: shape<Table>({ title: text, parts: list(nested({ id: text, status: text, consent: flag })) }),
    now: () => new Date(),
    onFacts: () => {},
  })
}

/**
 * The update as it was: read and written by the driver alone, each changed field whole, the last 200 commands
 * kept.
 */
function roundTheSchema(to: Connection, collection: string): Update {
  const documents = to.collection<Record<string, unknown> & { _id: string }>(collection)
  return async (id, n) => {
    const found = await documents.findOne({ _id: id })
    if (!found) throw new Error(`no ${id}`)
    const next = changed(found as unknown as Table, n)
    const set = Object.fromEntries(
      Object.entries(next).filter(([name, value]) => !isDeepStrictEqual(found[name], value)),
    )
    const { actor, idempotencyKey, fingerprint } = command(`before-${n}`)
    const push = { commands: { $each: [{ key: `${actor} ${idempotencyKey}`, fingerprint }], $slice: -200 } }
    const $set = { ...set, seq: found.seq, updatedAt: new Date().toISOString(), version: (found.version as number) + 1 }
    await documents.updateOne({ _id: id, version: found.version }, { $set, $push: push } as never)
  }
}

function table(parts: number): Table {
  return {
    title: 'A',
    parts: Array.from({ length: parts }, (_, n) => ({ id: `p${n}`, status: 'CONFIRMED', consent: true })),
  }
}

function changed({ title, parts }: Table, n: number): Table {
  if (parts.length === 0) return { title: `${title[0]}${n}`, parts }
  const at = n % parts.length
  return { title, parts: parts.with(at, { ...parts[at]!, status: `S${n}` }) }
}

function command(idempotencyKey: string) {
  return { actor: 'bench', idempotencyKey, fingerprint: 'f'.repeat(43) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
