/**
 * CPU per unit of cost, field by field: the whole graph in this process over the embedded MongoDB with the
 * demo's data. Each field below each list is asked for as many items as there are, up to twenty; what it
 * adds to the query that reaches it, in CPU of gateway and subgraphs, is divided by what it adds to the
 * static cost. Prints the fields that add more than a tenth of a millisecond, and ends with code 1 where
 * one costs more than five times what its cost says. Argument: part of a path.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdmission, MICROS_PER_UNIT } from '@kadry/gateway/security/admission'
import { startMongo } from '@kadry/infra/servers/servers'
import { demoCaller, startDemoGraph } from '@kadry/testing/demo-graph'
import { fieldsBelowLists } from '@kadry/testing/once-per-item'
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql'

const SHOWN_MICROS = 100
const MOST_OFF = 5
const MOST_ITEMS = 20
const ROUNDS = 5
const PER_ROUND = 4

const [part = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '..', '..')
const admission = createAdmission(readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8'), 'none')
const schema = buildSchema(readFileSync(join(root, 'packages/schema/schema.graphql'), 'utf8'))
const steward = demoCaller('DATA_STEWARD')

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const graph = await startDemoGraph(mongo.url)
try {
  await compare()
} finally {
  await graph.stop()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

type Row = { readonly path: string; readonly micros: number; readonly units: number; readonly off: number }

async function compare(): Promise<void> {
  const rows: Row[] = []
  const measured = new Map<string, Promise<{ micros: number; units: number } | undefined>>()
  for (const { path, parent, query } of fieldsBelowLists(schema, 2)) {
    if (!path.includes(part)) continue
    const [list] = path.split('.', 1)
    const items = await itemsOf(list!)
    const measure = (text: string) => measured.get(text) ?? measured.set(text, measureOf(text)).get(text)!
    const [before, after] = [await measure(parent(items)), await measure(query(items))]
    if (!before || !after || items === 0) continue
    const [micros, units] = [after.micros - before.micros, Math.max(1, after.units - before.units)]
    if (micros > SHOWN_MICROS) rows.push({ path, micros, units, off: micros / MICROS_PER_UNIT / units })
  }
  rows.sort((a, b) => a.off - b.off)
  console.log(`${'field'.padEnd(70)}  µs of CPU  units  µs a unit  × of ${MICROS_PER_UNIT}`)
  for (const { path, micros, units, off } of rows)
    console.log(
      `${path.padEnd(70)} ${micros.toFixed(0).padStart(10)} ${String(units).padStart(6)} ${(micros / units).toFixed(2).padStart(10)} ${off.toFixed(1).padStart(8)}`,
    )
  const wrong = rows.filter(({ off }) => off > MOST_OFF)
  console.log(
    `${rows.length} fields above ${SHOWN_MICROS} µs, ${wrong.length} cost more than ${MOST_OFF} × what their cost says`,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
}

/** The least of some rounds, which others disturb least; undefined where the caller may not ask that. */
async function measureOf(query: string): Promise<{ micros: number; units: number } | undefined> {
  const document = parse(query)
  const units = admission.rulesOf(document, document.definitions[0] as OperationDefinitionNode).costOf({})
  const ask = () => graph.as(steward).answer(query)
  if ((await ask()).errors) return undefined
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.cpuUsage()
    for (let n = 0; n < PER_ROUND; n += 1) await ask()
    const { user, system } = process.cpuUsage(began)
    rounds.push((user + system) / PER_ROUND)
  }
  return { micros: Math.min(...rounds), units }
}

async function itemsOf(list: string): Promise<number> {
  const answer = await graph.as(steward).answer(`{ ${list}(first: ${MOST_ITEMS}) { nodes { __typename } } }`)
  return (answer.data as Record<string, { nodes: unknown[] }> | null)?.[list]?.nodes.length ?? 0
}
