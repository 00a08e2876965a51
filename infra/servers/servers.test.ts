import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startKafka, startMongo, startServers } from './servers.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kadry-servers-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const nothing = { PATH: '', HOME: tmpdir() }
const quiet = () => {}

test('a server that is already there is taken, not started, and its password is not shown', async () => {
  const said: string[] = []
  const env = { ...nothing, MONGO_URL: 'mongodb://user:secret@db.example:27017/kadry' }
  const server = await startMongo(dataDir, (line) => said.push(line), { env })
  expect(server).toMatchObject({ way: 'url', url: env.MONGO_URL })
  expect(said).toEqual([expect.stringContaining('db.example:27017')])
  expect(said.join()).not.toContain('secret')
})

test('a way is forced by its name', async () => {
  const env = { ...nothing, KAFKA_BROKERS: 'kafka.example:9092', KADRY_KAFKA: 'in-process' }
  const said: string[] = []
  expect(await startKafka(dataDir, (line) => said.push(line), { env })).toMatchObject({
    way: 'in-process',
    url: 'in-process:',
  })
  expect(said).toEqual([expect.stringMatching(/single process, not durable/)])
})

test('a name that is no way is refused with the names that are', async () => {
  await expect(startMongo(dataDir, quiet, { env: { ...nothing, KADRY_MONGO: 'mongo' } })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/KADRY_MONGO=mongo .*url, mongod, download, jvm, docker/),
  })
})

test('when nothing works, one sentence says of each way why not', async () => {
  const failure: Error = await startMongo(dataDir, quiet, { env: nothing, order: ['url', 'mongod', 'docker'] }).catch(
    (error) => error,
  )
  expect(failure.name).toBe('UserError')
  for (const reason of [
    'url: MONGO_URL is not set',
    'mongod: mongod is not on the PATH',
    'docker: no container engine answers',
  ]) {
    expect(failure.message).toContain(reason)
  }
  expect(failure.message).toContain('set MONGO_URL')
})

test('tests that ask for containers try them first, and fall back', async () => {
  const env = { ...nothing, KAFKA_BROKERS: 'kafka.example:9092', TEST_SERVERS: 'docker' }
  expect(await startKafka(dataDir, quiet, { env })).toMatchObject({ way: 'url' })
})

test('one server that cannot start takes the other one with it', async () => {
  const env = { ...nothing, KAFKA_BROKERS: 'kafka.example:9092', KADRY_MONGO: 'mongod' }
  await expect(startServers({ dataDir, report: quiet, env })).rejects.toThrow(/mongod is not on the PATH/)
})
