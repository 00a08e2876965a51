import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKafka, startMongo } from '@kadry/infra/servers/servers'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    mongoUrl: string
    kafkaBrokers: string
  }
}

/**
 * Starts MongoDB and Kafka once for the whole run, in a folder of its own, and provides their addresses to
 * the tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kadry-test-'))
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const [mongo, kafka] = await Promise.all([startMongo(dataDir, report), startKafka(dataDir, report)])
  project.provide('mongoUrl', mongo.url)
  project.provide('kafkaBrokers', kafka.url)
  return async () => {
    await Promise.all([mongo.stop(), kafka.stop()])
    await rm(dataDir, { recursive: true, force: true })
  }
}
