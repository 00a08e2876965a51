#!/usr/bin/env node
import { inProcessTransport } from '@kadry/messaging/in-process'
import { drifted } from '@kadry/mongo/check'
import { type Connection, connect } from '@kadry/mongo/connect'
import { declaredOn } from '@kadry/mongo/declared'
import { migrate } from '@kadry/mongo/migrate'
import { createIndexes, strayIndexes } from '@kadry/mongo/model'
import { FAILED, OK, readWords, runCommand, UsageError } from '@kadry/runtime/command-line'
import { readEnv } from '@kadry/runtime/env'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { openSeparates, readSeparates } from '@kadry/subgraph/separate'
import { z } from 'zod'
import type { SubgraphName } from '../gateway/subgraphs.ts'
import { definitions } from './launcher/definitions.ts'

const USAGE = `check:documents [SERVICE …] [--database NAME]
migrate SERVICE [--dry-run] [--database NAME]
migrate SERVICE --indexes [--drop] [--database NAME]

check:documents  reads each service's database (MONGO_URL) and names every document that is not what its shape says: collection,
                 id, path, and what is wrong. Changes nothing. Ends with 1 where there is one.
migrate          rewrites documents of an older shape in batches, beside the running service; killed, it goes on where it was.
  --dry-run      says how many that would be
  --indexes      says which indexes nobody declares any more, instead; with --drop they are dropped and the declared ones created
--database       a database by another name than kadry_SERVICE

Ends with 0 where all is well, 1 where documents drifted or were left, 2 where the command is wrong.
`
const SERVICES = Object.fromEntries(definitions.map((one) => [one.name, one]))
type Service = SubgraphName
type Options = { readonly dryRun: boolean; readonly drop: boolean }

const say = (line: string) => void process.stdout.write(`${line}\n`)

await runCommand(main)

async function main(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  const options = { 'dry-run': flag, indexes: flag, drop: flag, database: { type: 'string' } } as const
  const { values, positionals } = readWords(process.argv.slice(2), options)
  const [command, ...names] = positionals
  const unknown = names.find((name) => !Object.hasOwn(SERVICES, name))
  if (unknown) throw new UsageError(`no service “${unknown}”; there are: ${Object.keys(SERVICES).join(', ')}`)
  const asked = names as Service[]
  if (command === 'check')
    return each(asked.length > 0 ? asked : (Object.keys(SERVICES) as Service[]), values.database, checkAll)
  if (command !== 'migrate' || asked.length !== 1) throw new UsageError(USAGE.trimEnd())
  const { 'dry-run': dryRun, drop } = values
  return each(asked, values.database, values.indexes ? showIndexes : migrateAll, { dryRun, drop })
}

type Work = (connection: Connection, options: Options) => Promise<number>

/**
 * Runs the work on the database of each service, with its stores and copies declared; resolves with the worst
 * code.
 */
async function each(services: readonly Service[], database: string | undefined, work: Work, options?: Options) {
  const { MONGO_URL } = readEnv(z.object({ MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL') }))
  let worst = OK
  for (const name of services) {
    const connection = await connect(MONGO_URL, database ?? `kadry_${name}`)
    const own: (() => unknown)[] = [() => connection.close()]
    try {
      const onStop = (_: string, stop: () => unknown) => void own.unshift(stop)
      const separates = await openSeparates(readSeparates(SERVICES[name]!), connection.name, { onStop })
      const parts = { connection, transport: inProcessTransport(), log: silentLog, now: () => new Date(), separates }
      const subgraph = assemble(SERVICES[name]!, parts)
      for (const one of [connection, ...subgraph.separates])
        worst = Math.max(worst, await work(one, options ?? { dryRun: false, drop: false }))
    } finally {
      for (const close of own) await close()
    }
  }
  return worst
}

async function checkAll(connection: Connection): Promise<number> {
  let count = 0
  for (const declared of declaredOn(connection))
    for await (const { collection, id, drift } of drifted(declared)) {
      count += 1
      for (const { path, problem } of drift)
        say(`${connection.name} ${collection} ${id} ${path || 'document'} ${problem}`)
    }
  say(
    `${connection.name}: ${count === 0 ? 'every document is what its shape says' : `${count} documents have drifted`}`,
  )
  return count === 0 ? OK : FAILED
}

async function migrateAll(connection: Connection, { dryRun }: Options): Promise<number> {
  const done = dryRun ? 'would be rewritten' : 'rewritten'
  let left = 0
  for (const declared of declaredOn(connection)) {
    if (!declared.upcasts) continue
    const progress = await migrate(declared, {
      dryRun,
      report: ({ collection, version, rewritten }) => say(`${collection}: ${rewritten} ${done} as version ${version}`),
      failed: (id, error) =>
        say(`${declared.model.collection.collectionName} ${id} stays as it is: ${(error as Error).message}`),
    })
    left += progress.left
  }
  say(
    left === 0 ? `${connection.name}: nothing is left` : `${connection.name}: ${left} documents are left: run it again`,
  )
  return left === 0 ? OK : FAILED
}

async function showIndexes(connection: Connection, { drop }: Options): Promise<number> {
  for (const { model } of declaredOn(connection)) {
    const indexed = model as Parameters<typeof strayIndexes>[0]
    const stray = await strayIndexes(indexed)
    for (const name of stray) {
      say(`${model.collection.collectionName}: ${drop ? 'dropped' : 'would drop'} ${name}`)
      if (drop) await model.collection.dropIndex(name)
    }
    if (drop) await createIndexes(indexed)
  }
  say(`${connection.name}: ${drop ? 'indexes are those that are declared' : 'nothing was changed'}`)
  return OK
}
