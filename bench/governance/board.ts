import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ANYBODY } from '@kadry/auth/viewer'
import { rowsOf } from '@kadry/governance/execution-board/row'
import type { ResolutionItem } from '@kadry/governance/resolution/item'
import { governance } from '@kadry/governance/subgraph'
import { startMongo } from '@kadry/infra/servers/servers'
import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { childId, globalId } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'

/**
 * Pages of `executionBoard` over many items, filtered by state and ordered by the day: the first and the
 * 500th, each beside the bare `find` of the same documents by the same index. Rounds in turn on one server;
 * medians. `bench:board [ITEMS]`.
 */
const ITEMS = Number(process.argv[2] ?? 100_000)
const IN_A_RESOLUTION = 200
const PAGE = 20
const FAR = 500
const ROUNDS = 200
const WARM_UP = 50
const QUERY = `query ($first: Int, $after: String) {
  executionBoard(filter: { status: [ASSIGNED] }, orderBy: [{ field: DUE_ON }], first: $first, after: $after) {
    pageInfo { endCursor } nodes { id number text status dueOn overdue progress } } }`

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_board')
const parts = { connection, transport: inProcessTransport(), log: silentLog, now: () => new Date() }
try {
  const subgraph = assemble(governance, parts)
  await subgraph.prepare()
  await fill()
  const rows = connection.collection('executionItems')
  const ask = async (after: string | null, first = PAGE) => {
    const answer = await subgraph.execute({ query: QUERY, variables: { first, after } }, subgraph.context(ANYBODY, {}))
    const { data, errors } = JSON.parse(JSON.stringify(answer))
    if (errors) throw new Error(JSON.stringify(errors))
    return data.executionBoard as { nodes: { id: string; dueOn: string }[]; pageInfo: { endCursor: string } }
  }
  const sort = { dueOn: 1, _id: 1 } as const
  const last = await rows
    .find({ status: 'ASSIGNED' })
    .sort(sort)
    .skip((FAR - 1) * PAGE - 1)
    .limit(1)
    .next()
  const { dueOn, _id } = last!
  const rest = { $or: [{ dueOn: { $gt: dueOn } }, { dueOn, _id: { $gt: _id } }] }
  const bare = (condition: object) => async () => {
    const found = await rows
      .find({ status: 'ASSIGNED', ...condition })
      .sort(sort)
      .limit(PAGE + 1)
      .toArray()
    return found.slice(0, PAGE).map((row) => String(row._id))
  }
  const far = await cursorBefore(FAR)
  const page = (after: string | null) => async () => (await ask(after)).nodes.map(({ id }) => id)
  const ways = { first: page(null), 'first, bare': bare({}), far: page(far), 'far, bare': bare(rest) }
  for (const [ours, theirs] of [
    ['first', 'first, bare'],
    ['far', 'far, bare'],
  ] as const)
    if (JSON.stringify(await ways[ours]()) !== JSON.stringify(await ways[theirs]()))
      throw new Error(`the ${ours} page is another one than the bare one`)

  const spent: Record<string, number[]> = {}
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const [name, way] of Object.entries(ways)) {
      const began = performance.now()
      await way()
      if (round >= WARM_UP) spent[name] = [...(spent[name] ?? []), performance.now() - began]
    }
  const ms = (name: string) => median(spent[name]!)
  const ratio = (one: string, other: string) =>
    median(spent[one]!.map((time, round) => spent[other]![round]! / time)).toFixed(2)
  console.log(`${ITEMS} items, pages of ${PAGE}`)
  console.log(
    `page 1    ${ms('first').toFixed(2)} ms, bare ${ms('first, bare').toFixed(2)}: ${ratio('first', 'first, bare')}`,
  )
  console.log(
    `page ${FAR}  ${ms('far').toFixed(2)} ms, bare ${ms('far, bare').toFixed(2)}: ${ratio('far', 'far, bare')}`,
  )
  console.log(`page 1 / page ${FAR}: ${ratio('far', 'first')}`)

  /** The cursor behind which a page begins, reached as a reader reaches it. */
  async function cursorBefore(number: number): Promise<string> {
    let after: string | null = null
    for (let left = (number - 1) * PAGE; left > 0; left -= Math.min(left, 100))
      after = (await ask(after, Math.min(left, 100))).pageInfo.endCursor
    return after!
  }
} finally {
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

/** Resolutions of 200 items each, half of them assigned, with days over ten years. */
async function fill(): Promise<void> {
  for (let n = 0; n < ITEMS / IN_A_RESOLUTION; n++) {
    const id = globalId('Resolution', `bench-${n}`)
    const items = Array.from({ length: IN_A_RESOLUTION }, (_, index) => itemOf(id, n * IN_A_RESOLUTION + index, index))
    const found = { id, title: 'Резолюция', status: 'ADOPTED' as const, items, updatedAt: '2026-01-01T00:00:00.000Z' }
    const rows = rowsOf(found).map(({ id: _id, ...row }) => ({ _id, seq: 1, ...row }))
    await connection.collection('executionItems').insertMany(rows as never)
  }
}

function itemOf(resolutionId: string, n: number, index: number): ResolutionItem {
  const dueOn = new Date(Date.UTC(2026, 0, 1 + ((n * 7_919) % 3_650))).toISOString().slice(0, 10)
  const number = String(index + 1)
  const organizationId = globalId('Organization', `bench-${n % 500}`)
  const assignment = { organizationId, role: 'RESPONSIBLE' as const, dueOn, assignedOn: '2026-01-01', reports: [] }
  return {
    ...{ id: childId('ResolutionItem', resolutionId, number), number, kind: 'EXECUTE_ACT', dueOn, openEnded: false },
    text: `Разработать порядок взаимодействия участников кластера и представить его рабочей группе, ${n}`,
    assignments: n % 2 === 0 ? [{ id: childId('Assignment', resolutionId, `${number}.1`), ...assignment }] : [],
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)]!
}
