import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { freshName } from '@kadry/testing/arbitrary'
import { expect, inject, it } from 'vitest'
import { governance } from '../src/subgraph.ts'
import { org } from './chamber.ts'

const main = new URL('../src/main.ts', import.meta.url).pathname
const run = promisify(execFile)

it('a copy of a service is built anew by a command, while the service may be running', async () => {
  const [mongoUrl, brokers, database] = [inject('mongoUrl'), inject('kafkaBrokers'), freshName('g').slice(0, 30)]
  const connection = await connect(mongoUrl, database)
  const transport = kafkaTransport({ brokers: brokers.split(','), clientId: 'test', log: silentLog })
  const parts = { connection, transport, log: silentLog, now: () => new Date() }
  await assemble(governance, parts).prepare()
  await connection.collection('organizations').insertOne({ _id: org('stray') as never, seq: 1 })
  const env = { ...process.env, MONGO_URL: mongoUrl, KAFKA_BROKERS: brokers, MONGO_DATABASE: database }
  const command = (...words: string[]) => run(process.execPath, [main, ...words], { env })

  const { copies } = JSON.parse((await command('copies')).stdout)
  expect(copies).toEqual(expect.arrayContaining(['stakeholders.organization', 'roundtables.round-table']))
  const done = JSON.parse((await command('rebuild', 'stakeholders.organization')).stdout)
  expect(done).toMatchObject({ copy: 'stakeholders.organization', leftOut: 0 })
  expect(await connection.collection('organizations').findOne({ _id: org('stray') as never })).toBeNull()
  await expect(command('rebuild', 'nothing')).rejects.toMatchObject({
    code: 1,
    stderr: `no copy “nothing” here; there are: ${copies.join(', ')}\n`,
  })
  await transport.close()
  await connection.dropDatabase()
  await connection.close()
})
