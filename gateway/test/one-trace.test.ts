import { governance } from '@kadry/governance/subgraph'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLifecycle } from '@kadry/runtime/lifecycle'
import { silentLog } from '@kadry/runtime/log'
import { continueTrace, parseTrace } from '@kadry/runtime/trace'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { serve } from '@kadry/subgraph/run'
import { freshInn, freshName } from '@kadry/testing/arbitrary'
import { mutate } from '@kadry/testing/mutate'
import { signedCalls } from '@kadry/testing/over-http'
import { collectSpans } from '@kadry/testing/spans'
import { expect, inject, it, onTestFinished } from 'vitest'

const SECRET = 'a secret of thirty-two characters'

it('kind 15: one trace leads from the request through the outbox and Kafka to the copy in another service', async () => {
  const spans = collectSpans()
  const lifecycle = createLifecycle(silentLog)
  onTestFinished(lifecycle.stop)
  const prefix = `${freshName('trace')}-`
  const brokers = inject('kafkaBrokers').split(',')
  const up = async (definition: Parameters<typeof serve>[0]) => {
    const transport = kafkaTransport({ brokers, clientId: definition.name, log: silentLog, partitions: 1, prefix })
    lifecycle.onStop('broker', transport.close)
    const MONGO_DATABASE = freshName(definition.name)
    const env = { PORT: 0, HOST: '127.0.0.1', MONGO_URL: inject('mongoUrl'), MONGO_DATABASE, HANDOFF_SECRETS: SECRET }
    return serve(definition, env, transport, lifecycle, silentLog)
  }
  const { url } = await up(stakeholders as never)
  await up(governance as never)

  const traceparent = continueTrace()
  const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document: { title: 'Приказ' } }]
  const service = signedCalls(stakeholders, { url, secret: SECRET, headers: { traceparent } })
  const answer = await mutate(service, 'registerOrganization', { name: 'Завод', inn: freshInn(), roles })
  expect(answer).toMatchObject({ __typename: 'OrganizationPayload' })

  const { traceId, spanId } = parseTrace(traceparent)!
  const mine = () => spans().filter((span) => span.traceId === traceId)
  const handled = () => mine().find(({ name }) => name.startsWith('handle organization.registered'))
  await expect.poll(handled, { timeout: 200_000 }).toBeDefined()
  const chain = [handled()!]
  for (let parent = parentOf(chain[0]!); parent; parent = parentOf(parent)) chain.push(parent)
  expect(chain.map(({ name }) => name)).toEqual([
    'handle organization.registered.v1',
    'publish kadry.stakeholders.organization.events',
    'create Organization',
    'POST /graphql',
  ])
  expect(chain.at(-1)!.parentId).toBe(spanId)
  expect(chain[0]!.attributes['messaging.consumer.group.name']).toBe('governance')

  function parentOf({ parentId }: { parentId: string | undefined }) {
    return mine().find((span) => span.spanId === parentId)
  }
})
