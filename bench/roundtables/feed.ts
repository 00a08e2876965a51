import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarOf, markOf } from '@kadry/ical/calendar'
import { startMongo } from '@kadry/infra/servers/servers'
import { connect } from '@kadry/mongo/connect'
import { globalId } from '@kadry/runtime/ids'
import { createPlatform } from '@kadry/subgraph/platform'
import ical, { ICalEventStatus } from 'ical-generator'
import { countOf } from '../../services/roundtables/src/participation/seating.ts'
import { sectorFeed } from '../../services/roundtables/src/round-table/feeds.ts'
import { roundTable } from '../../services/roundtables/src/round-table/store.ts'

/**
 * The feed of a sector with a thousand tables, out of the database and with its ETag, beside bare
 * `ical-generator` on the same events in memory; and the answer to whoever has it already. One table changes
 * before each round. Rounds in turn, medians of the ratios. `bench:feed [EVENTS]`.
 */
const EVENTS = Number(process.argv[2] ?? 1_000)
const ROUNDS = 15

const now = () => new Date('2022-05-01T08:00:00.000Z')
const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_feed')
const { platform } = createPlatform({ connection, now, onFacts: () => {} })
const roundTables = roundTable.open(platform)
await roundTables.syncIndexes()
const begins = (n: number) => new Date(Date.UTC(2022, 0, 1, 7) + n * 86_400_000)
try {
  for (let n = 0; n < EVENTS; n++) await born(n)
  const context = { roundTables } as never
  const read = async () => (await sectorFeed.calendar('radioelectronics', context))!
  const { name, events } = await read()
  if (events.length !== EVENTS) throw new Error(`${events.length} events`)
  const ours = async () => {
    const found = await read()
    return markOf(found.name, found.events) + calendarOf(found.name, found.events)
  }
  const known = async () => {
    const found = await read()
    return markOf(found.name, found.events)
  }
  const ratios: { whole: number; known: number; written: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await changed(round % EVENTS)
    const base = await timed(async () => bare(name))
    const [whole, again] = [await timed(ours), await timed(known)]
    const written = await timed(async () => calendarOf(name, events))
    ratios.push({ whole: whole / base, known: again / base, written: written / base })
    if (round === ROUNDS - 1) console.log(`bare ${base.toFixed(1)} ms, ours ${whole.toFixed(1)} ms`)
  }
  const [whole, again, written] = (['whole', 'known', 'written'] as const).map((key) =>
    median(ratios.slice(2).map((one) => one[key])).toFixed(2),
  )
  console.log(`a feed of ${EVENTS} events: ${whole} of bare ical-generator, its text alone ${written}, a 304 ${again}`)
} finally {
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

/** What anybody would write: the same texts, times of Moscow by the library's own means. */
function bare(name: string): string {
  const calendar = ical({ name })
  for (let n = 0; n < EVENTS; n++)
    calendar.createEvent({
      id: globalId('RoundTable', `table-${n}`),
      sequence: 1,
      status: ICalEventStatus.CONFIRMED,
      start: begins(n),
      end: new Date(begins(n).getTime() + 18_000_000),
      timezone: 'Europe/Moscow',
      stamp: now(),
      lastModified: now(),
      summary: titleOf(n),
      location: 'ЦОПП Московской области, большой зал',
    })
  return calendar.toString()
}

function titleOf(n: number): string {
  return `Потребность предприятий кластера в кадрах; практика, наставники — стол № ${n}`
}

async function born(n: number): Promise<void> {
  const table = {
    ...{ title: titleOf(n), sectorCode: 'radioelectronics', hostId: 'host', status: 'HELD' as const },
    startsAt: begins(n).toISOString(),
    endsAt: new Date(begins(n).getTime() + 18_000_000).toISOString(),
    ...{ format: 'ONSITE' as const, venue: 'ЦОПП Московской области, большой зал', capacity: 40, quotas: [] },
    ...{ maxDelegatesPerOrganization: 3, fulfilsItemIds: [], initiatedByGroupIds: [] },
    ...{ seats: countOf([]), lastWritten: [], commitments: [] },
  }
  const command = { actor: 'bench', idempotencyKey: `table-${n}`.padEnd(8, '-'), fingerprint: String(n) }
  await roundTables.create(command, () => ({ next: table, facts: [] }), `table-${n}`)
}

async function changed(n: number): Promise<void> {
  const command = { actor: 'bench', idempotencyKey: `changed-${n}`, fingerprint: String(n) }
  const id = globalId('RoundTable', `table-${n}`)
  await roundTables.change(id, command, (found) => ({ next: { ...found, venue: 'Малый зал' }, facts: [] }))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
