#!/usr/bin/env node
import { helpOf, importFile, readArguments } from '@kadry/import/command'
import { connect } from '@kadry/mongo/connect'
import { OK, runCommand, UsageError } from '@kadry/runtime/command-line'
import { readEnv } from '@kadry/runtime/env'
import { createPlatform } from '@kadry/subgraph/platform'
import { z } from 'zod'
import { createServices } from './context.ts'
import { membersOf } from './import/loaders.ts'

const env = z.object({
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().default('kadry_governance'),
})

const GROUP = '--group ID         the group whose members these are; it is needed'

async function main(): Promise<number> {
  const { options, group } = readGroup(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(helpOf('governance', ['members'], { options: [GROUP], example: 'members.csv --group ID' }))
    return OK
  }
  const { MONGO_URL, MONGO_DATABASE } = readEnv(env)
  const connection = await connect(MONGO_URL, MONGO_DATABASE)
  const now = () => new Date()
  // The relay of the service finds the facts by itself, within a second.
  const { platform, built } = createPlatform({ connection, now, onFacts: () => {} })
  const services = createServices(platform)
  try {
    for (const one of built.prepared) await one.syncIndexes()
    if (!(await services.workingGroups.find(group))) throw new UsageError(`--group ${group}: there is no such group`)
    return await importFile(options, { connection, services, importers: [membersOf(group, now)], now })
  } finally {
    await connection.close()
  }
}

function readGroup(args: readonly string[]) {
  const at = args.indexOf('--group')
  const group = at < 0 ? undefined : args[at + 1]
  const options = readArguments(at < 0 ? args : args.toSpliced(at, 2))
  if (!options.help && group === undefined) throw new UsageError('Name the group: --group ID; --help says more')
  return { options, group: group ?? '' }
}

await runCommand(main, (error) => ['ENOENT', 'EISDIR'].includes((error as { code?: string }).code ?? ''))
