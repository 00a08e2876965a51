#!/usr/bin/env node
import { helpOf, importFile, readArguments } from '@kadry/import/command'
import { connect } from '@kadry/mongo/connect'
import { OK, runCommand } from '@kadry/runtime/command-line'
import { readEnv } from '@kadry/runtime/env'
import { createPlatform } from '@kadry/subgraph/platform'
import { z } from 'zod'
import { createServices } from './context.ts'
import { importers } from './import/commands.ts'

const env = z.object({
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().default('kadry_stakeholders'),
})

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(
      helpOf(
        'stakeholders',
        importers.map(({ name }) => name),
      ),
    )
    return OK
  }
  const { MONGO_URL, MONGO_DATABASE } = readEnv(env)
  const connection = await connect(MONGO_URL, MONGO_DATABASE)
  const now = () => new Date()
  // The relay of the service finds the facts by itself, within a second.
  const { platform, built } = createPlatform({ connection, now, onFacts: () => {} })
  const services = createServices(platform)
  try {
    // Without the unique indexes the rules about numbers would not hold.
    for (const one of built.prepared) await one.syncIndexes()
    return await importFile(options, { connection, services, importers, now })
  } finally {
    await connection.close()
  }
}

await runCommand(main, (error) => ['ENOENT', 'EISDIR'].includes((error as { code?: string }).code ?? ''))
