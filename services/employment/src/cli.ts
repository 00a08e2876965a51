#!/usr/bin/env node
import { connect } from '@kadry/mongo/connect'
import { FAILED, OK, runCommand, UsageError } from '@kadry/runtime/command-line'
import { readEnv } from '@kadry/runtime/env'
import { createPlatform } from '@kadry/subgraph/platform'
import { openSeparates, readSeparates } from '@kadry/subgraph/separate'
import { z } from 'zod'
import { createServices } from './context.ts'
import { hashOfAll } from './dataset-version/version-files.ts'
import { seeded } from './records/seed.ts'
import { writeSeeded } from './records/store.ts'
import { employment } from './subgraph.ts'

const env = z.object({
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().default('kadry_employment'),
})

const HELP = `pnpm employment seed N [--seed S]    writes a population of N graduates who never lived into an empty database
pnpm employment rebuild NUMBER       makes a version of the statistics once more and compares its hash
MONGO_URL and MONGO_DATABASE say where, GRADUATES_MONGO_URL and GRADUATES_KEY as for the service itself;
STATISTICS_KEY is needed for a rebuild.
`

async function main(): Promise<number> {
  const [word, number, ...rest] = process.argv.slice(2)
  if (word === undefined || word === '--help') {
    process.stdout.write(HELP)
    return OK
  }
  const count = wholeNumber(number)
  if (word === 'seed') return opened((services) => seed(services, count, readSeed(rest)))
  if (word === 'rebuild' && rest.length === 0) return opened((services) => rebuild(services, count))
  throw new UsageError('Say what to do: seed N or rebuild NUMBER; --help says more')
}

type Services = ReturnType<typeof createServices>

async function opened(work: (services: Services) => Promise<number>): Promise<number> {
  const { MONGO_URL, MONGO_DATABASE } = readEnv(env)
  const connection = await connect(MONGO_URL, MONGO_DATABASE)
  const own: (() => unknown)[] = [() => connection.close()]
  try {
    const onStop = (_: string, stop: () => unknown) => void own.unshift(stop)
    const separates = await openSeparates(readSeparates(employment), MONGO_DATABASE, { onStop })
    const { platform, built } = createPlatform({ connection, separates, now: () => new Date(), onFacts: () => {} })
    const services = createServices(platform)
    for (const one of built.prepared) await one.syncIndexes()
    return await work(services)
  } finally {
    for (const close of own) await close()
  }
}

async function seed(services: Services, graduates: number, seedNumber: number): Promise<number> {
  if ((await services.cohorts.count({})) > 0)
    throw new UsageError('The database has cohorts: a seed needs an empty one')
  const written = await writeSeeded(services, seeded(seedNumber, graduates))
  process.stdout.write(`${graduates} graduates, ${written} documents\n`)
  return OK
}

async function rebuild({ versions }: Services, number: number): Promise<number> {
  const refused = await versions.refused()
  if (refused) throw new UsageError(refused.message.en)
  const [version] = await versions.store.select({ status: 'PUBLISHED', number })
  if (!version) throw new UsageError(`There is no version ${number}`)
  const [published, made] = [hashOfAll(version.files), await versions.rebuilt(number)]
  process.stdout.write(
    `published ${published}\nrebuilt   ${made}\n${published === made ? 'the same' : 'they differ'}\n`,
  )
  return published === made ? OK : FAILED
}

function readSeed(words: readonly string[]): number {
  if (words.length === 0) return 1
  if (words[0] !== '--seed' || words.length !== 2) throw new UsageError('After the number comes --seed S, or nothing')
  return wholeNumber(words[1])
}

function wholeNumber(word: string | undefined): number {
  if (word === undefined || !/^\d{1,8}$/.test(word))
    throw new UsageError(`A whole number is needed, not ${word ?? 'nothing'}`)
  return Number(word)
}

await runCommand(main)
