import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startMongo } from '@kadry/infra/servers/servers'
import { connect } from '@kadry/mongo/connect'
import { createLanes } from '@kadry/mongo/lane'
import { createPlatform } from '@kadry/subgraph/platform'
import { register } from '../../services/roundtables/src/participation/registration.ts'
import { countOf } from '../../services/roundtables/src/participation/seating.ts'
import { openTables, registration } from '../../services/roundtables/src/round-table/store.ts'

/**
 * Registrations per second on one hot table and on a hundred, beside bare guarded updates of a document of
 * the same shape; what the last registrations of a full table cost beside the first; and the first and the
 * last page of ten thousand. Rounds in turn on one server, medians of the ratios. `bench:roundtables [REGISTRATIONS]`.
 */
const REGISTRATIONS = Number(process.argv[2] ?? 400)
const ROUNDS = 5
const AT_ONCE = 16
const FULL = 5_000
const ATTENDEES = 10_000
const SAMPLE = 50
const RELAY_MS = 100
const TAKEN = { $unset: { outbox: '', outboxSince: '' } } as const

const now = () => new Date('2022-05-01T08:00:00.000Z')
const view = { status: 'ACTIVE' as const, sectorCodes: [], roles: {} }
const delegate = { representativePosition: 'Директор', consentToPublish: false, side: 'EMPLOYER' as const }
const empty = {
  title: 'Стол',
  sectorCode: 'radioelectronics',
  hostId: 'host',
  status: 'REGISTRATION_OPEN' as const,
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  format: 'ONSITE' as const,
  capacity: 1_000,
  quotas: [],
  maxDelegatesPerOrganization: 3,
  fulfilsItemIds: [],
  initiatedByGroupIds: [],
  registrations: [],
  commitments: [],
  seats: countOf([]),
  lastWritten: [],
}

type Register = (id: string, n: number) => Promise<void>

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_roundtables')
const { platform, built } = createPlatform({ connection, now, onFacts: () => {} })
const { roundTables: tables, registrations } = openTables(platform)
for (const one of built.prepared) await one.syncIndexes()
const bare = connection.collection<{ _id: string; version: number; registrations: object[] }>('bare')
const inLane = createLanes()
try {
  for (const width of [1, 100]) await compare(width)
  await growth()
  await pages()
} finally {
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function compare(width: number): Promise<void> {
  const ratios: number[] = []
  let last = [0, 0]
  for (let round = 0; round <= ROUNDS; round++) {
    const ids = await Promise.all(Array.from({ length: width }, (_, n) => born(`${width}-${round}-${n}`)))
    last = [await rate(bareRegister, ids), await relayed(() => rate(ourRegister, ids))]
    if (round > 0) ratios.push(last[1]! / last[0]!)
  }
  const [bareRate, ours] = last.map((one) => one!.toFixed(0))
  console.log(
    `${String(width).padStart(3)} tables: bare ${bareRate}/s, registrations ${ours}/s, median of the ratios ${median(ratios).toFixed(2)}`,
  )
}

/** Empties outboxes meanwhile as the relay does: facts that nobody takes would make the tables large. */
async function relayed<Result>(work: () => Promise<Result>): Promise<Result> {
  let isOver = false
  const relay = (async () => {
    while (!isOver) {
      await setTimeout(RELAY_MS)
      await tables.model.collection.updateMany({ outboxSince: { $exists: true } }, TAKEN)
    }
  })()
  try {
    return await work()
  } finally {
    isOver = true
    await relay
  }
}

async function rate(register: Register, ids: readonly string[]): Promise<number> {
  const began = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, lane) => {
      for (let n = lane; n < REGISTRATIONS; n += AT_ONCE) await register(ids[n % ids.length]!, n)
    }),
  )
  return REGISTRATIONS / ((performance.now() - began) / 1_000)
}

/** The first and the last page of a table's registrations, more of them than a table may have. */
async function pages(): Promise<void> {
  const id = await born('paged')
  const sample = (await tables.find(await filled(await born('other'))))!.lastWritten[0]!
  const rows = Array.from({ length: ATTENDEES }, (_, n) => {
    const { id: __, writtenIn: ___, ...one } = { ...sample, place: n + 1, organizationId: `body-${n}` }
    return { ...one, _id: registration.idIn(id, n + 1), seq: 1, roundTableId: id }
  })
  await connection.collection<{ _id: string }>('registrations').insertMany(rows)
  const table = (await tables.find(id))!
  const read = async (after?: string) => {
    const began = performance.now()
    const page = await registrations.page(table, { first: 100, ...(after ? { after } : {}) })
    return { page, took: performance.now() - began }
  }
  const cursors: (string | undefined)[] = [undefined]
  for (let n = 100; n < ATTENDEES; n += 100) cursors.push((await read(cursors.at(-1))).page.pageInfo.endCursor!)
  const times: { first: number; last: number }[] = []
  for (let round = 0; round < 40; round++)
    times.push({ first: (await read()).took, last: (await read(cursors.at(-1))).took })
  const last = (await read(cursors.at(-1))).page
  if (last.nodes.length !== 100 || last.pageInfo.hasNextPage) throw new Error('not the last page')
  const [first, end] = [median(times.map((one) => one.first)), median(times.map((one) => one.last))]
  const ratio = median(times.map((one) => one.last / one.first))
  console.log(
    `100 of ${ATTENDEES} registrations: the first page ${first.toFixed(1)} ms, the last ${end.toFixed(1)} ms, median of the ratios ${ratio.toFixed(2)}`,
  )
}

/** The first registrations of a table and the last that it has room for, one after another. */
async function growth(): Promise<void> {
  const first = await cost(await born('first'), 0)
  const id = await born('full')
  const known = FULL - SAMPLE
  const sample = (await tables.find(await filled(await born('one'))))!.lastWritten[0]!
  const all = Array.from({ length: known }, (_, n) => ({
    ...sample,
    place: n + 1,
    id: registration.idIn(id, n + 1),
    organizationId: `body-${n}`,
  }))
  const filling = await tables.change(id, command('fill-the-table'), (found) => ({
    next: { ...found, registrations: all },
    facts: [],
  }))
  if (!('state' in filling)) throw new Error('not filled')
  const last = await cost(id, known)
  console.log(
    `the first ${SAMPLE} registrations: ${first.toFixed(2)} ms each; those up to the ${FULL}th: ${last.toFixed(2)} ms each, ${(last / first).toFixed(1)} times`,
  )
}

async function filled(id: string): Promise<string> {
  await ourRegister(id, 0)
  return id
}

async function cost(id: string, from: number): Promise<number> {
  for (let n = 0; n < 5; n++) await tables.find(id)
  const began = performance.now()
  for (let n = from; n < from + SAMPLE; n++) await ourRegister(id, n)
  return (performance.now() - began) / SAMPLE
}

async function born(name: string): Promise<string> {
  const made = await tables.create(command(`born-${name}`), () => ({ next: empty, facts: [] }))
  if (!('state' in made)) throw new Error('not created')
  await bare.insertOne({ _id: made.state.id, version: 1, registrations: [] })
  return made.state.id
}

async function ourRegister(id: string, n: number): Promise<void> {
  const arrival = { view, at: now().toISOString(), idOf: registration.idIn, code: '0123456789ABCDEF' }
  const organizationId = `body-${n}`
  const made = await tables.change(id, command(`register-${id}-${n}`), async (table) => {
    const found = await registrations.of(table, { organizationIds: [organizationId] })
    return register(found, { ...delegate, organizationId }, arrival)
  })
  if (!('state' in made)) throw new Error(JSON.stringify(made))
}

/** What anybody would write without a kit: read the version, push under it. */
function bareRegister(id: string, n: number): Promise<void> {
  return inLane(id, async () => {
    for (;;) {
      const found = await bare.findOne({ _id: id })
      const registered = { id: `${id}/${n}`, organizationId: `body-${n}`, ...delegate, status: 'CONFIRMED' }
      const { matchedCount } = await bare.updateOne(
        { _id: id, version: found!.version },
        { $push: { registrations: registered }, $inc: { version: 1 } },
      )
      if (matchedCount === 1) return
    }
  })
}

function command(name: string) {
  return { actor: 'bench', idempotencyKey: name.padEnd(8, '-').slice(0, 200), fingerprint: name }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
