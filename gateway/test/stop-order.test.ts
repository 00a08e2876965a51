import { Writable } from 'node:stream'
import { governance } from '@kadry/governance/subgraph'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { connect } from '@kadry/mongo/connect'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { createLog, silentLog } from '@kadry/runtime/log'
import { serve } from '@kadry/subgraph/run'
import { freshName } from '@kadry/testing/arbitrary'
import { mutate } from '@kadry/testing/mutate'
import { signedCalls } from '@kadry/testing/over-http'
import { expect, inject, it } from 'vitest'

const SECRET = 'a secret of thirty-two characters'

it('a service stops taking commands, then following, then publishing, then lets its servers go; nothing accepted is lost', async () => {
  const lines: { step?: string; level: number }[] = []
  const sink = new Writable({
    write: (chunk, _, done) => {
      for (const line of String(chunk).trim().split('\n')) lines.push(JSON.parse(line))
      done()
    },
  })
  const lifecycle = createLifecycle(createLog('stopping', 'info', sink))
  const transport = kafkaTransport({
    brokers: inject('kafkaBrokers').split(','),
    clientId: 'stopping',
    log: silentLog,
    partitions: 1,
    prefix: `${freshName('stop')}-`,
  })
  lifecycle.onStop('broker', transport.close)
  const MONGO_DATABASE = freshName('stop')
  const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: inject('mongoUrl'), MONGO_DATABASE, HANDOFF_SECRETS: SECRET }
  const { url } = await serve(governance, env, transport, lifecycle, silentLog)

  const service = signedCalls(governance, { url, secret: SECRET })
  let accepted = 0
  let isRefused = false
  const adopt = async () => {
    const items = [{ number: '1', text: 'Провести круглый стол', kind: 'ORGANISE_EVENTS', openEnded: true }]
    const answer = await mutate(service, 'adoptResolution', { title: 'Резолюция', items })
    expect(answer).toMatchObject({ __typename: 'ResolutionPayload' })
    accepted += 1
  }
  const writers = Array.from({ length: 4 }, async () => {
    while (!isRefused)
      await adopt().catch((error: Error) => {
        if (error.name === 'AssertionError') throw error
        isRefused = true
      })
  })
  await expect.poll(() => accepted, { timeout: 200_000 }).toBeGreaterThan(20)
  await lifecycle.stop()
  await Promise.all(writers)
  expect(lines.map(({ step }) => step)).toEqual(['http', 'jobs', 'followers', 'relay', 'database', 'broker'])

  const connection = await connect(inject('mongoUrl'), MONGO_DATABASE)
  expect(await connection.collection('resolutions').countDocuments({})).toBeGreaterThanOrEqual(accepted)
  const lease = await connection.collection('leases').findOne({ _id: 'relay' as never })
  expect(lease?.until).toEqual(new Date(0))
  await connection.dropDatabase()
  await connection.close()
})
