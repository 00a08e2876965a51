import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { withdrawnTopics } from '@kadry/contracts/catalogue'
import { connectAdmin, kafkaTransport } from '@kadry/messaging/kafka'
import { silentLog } from '@kadry/runtime/log'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, type Server } from '../server.ts'
import { start } from './jvm.ts'

const CLI = join(import.meta.dirname, '..', '..', '..', 'packages', 'events', 'src', 'cli.ts')
const ORGANIZATIONS = 'kadry.stakeholders.organization.events'
const soon = { timeout: 200_000, interval: 200 }

type Rows = { readonly code: number; readonly rows: Record<string, unknown>[] }

/** The tool as a process of its own, for the broker and as the user that `env` says. */
async function run(env: Record<string, string>, ...words: string[]): Promise<Rows> {
  const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', CLI, ...words, '--json'], { env })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  if (code === 2 || out === '') throw new Error(err)
  return { code, rows: out.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : [])) }
}

async function up(folder: string, port: number, settings: Record<string, string>, clusterId?: string): Promise<Server> {
  const options = { settings, ...(clusterId ? { clusterId } : {}) }
  const started = await start(folder, { report: () => {}, env: process.env, port }, options)
  if ('unavailable' in started) throw new Error(started.unavailable)
  return started
}

describe('kind 8: topics apply, at a broker that asks who may do what', () => {
  let folder: string
  let server: Server
  let broker: string
  const users = ['admin', 'stakeholders', 'governance', 'team']
  const as = (name: string) => ({ mechanism: 'plain', username: name, password: 'secret' }) as const
  const envOf = (name: string) => ({
    KAFKA_BROKERS: broker,
    KAFKA_SASL_MECHANISM: 'PLAIN',
    KAFKA_USERNAME: name,
    KAFKA_PASSWORD: 'secret',
  })
  const transportOf = (name: string) =>
    kafkaTransport({ brokers: [broker], clientId: 'test', log: silentLog, security: { sasl: as(name) } })
  const publishAs = async (name: string, topic: string) => {
    const transport = transportOf(name)
    const record = { topic, key: 'a', headers: {}, value: '{}' }
    const outcome = await transport.publish([record]).then(
      () => 'done',
      (error: Error) => error.message,
    )
    await transport.close()
    return outcome
  }
  const readAs = async (name: string, topic: string) => {
    const transport = transportOf(name)
    const outcome = await transport
      .readAll(topic, () => {})
      .then(
        () => 'done',
        (error: Error) => error.message,
      )
    await transport.close()
    return outcome
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kadry-acl-'))
    const [port, controllerPort] = [await freePort(), await freePort()]
    broker = `127.0.0.1:${port}`
    const passwords = users.map((name) => `user_${name}="secret"`).join(' ')
    const login = `org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="secret" ${passwords};`
    server = await up(folder, port, {
      'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
      listeners: `USER://${broker},CONTROLLER://127.0.0.1:${controllerPort}`,
      'advertised.listeners': `USER://${broker}`,
      'inter.broker.listener.name': 'USER',
      'sasl.mechanism.inter.broker.protocol': 'PLAIN',
      'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,USER:SASL_PLAINTEXT',
      'listener.name.user.sasl.enabled.mechanisms': 'PLAIN',
      'listener.name.user.plain.sasl.jaas.config': login,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:admin;User:ANONYMOUS',
    })
    expect(await run(envOf('admin'), 'topics', 'apply', '--readers', 'team', '--yes')).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('grants what is written down, once: afterwards nothing differs', async () => {
    expect(await run(envOf('admin'), 'topics', 'diff', '--readers', 'team')).toEqual({
      code: 0,
      rows: [{ differences: 0 }],
    })
    const { rows } = await run(envOf('admin'), 'topics', 'diff', '--readers', 'team,another')
    expect(new Set(rows.map(({ principal }) => principal))).toEqual(new Set(['User:another']))
  })

  it('lets a service publish on its own topics and read the others’, but not publish there', async () => {
    expect(await publishAs('stakeholders', ORGANIZATIONS)).toBe('done')
    expect(await readAs('governance', ORGANIZATIONS)).toBe('done')
    expect(await publishAs('governance', ORGANIZATIONS)).toMatch(/knows this user and refuses/)
  })

  it('lets a team read what is published, publish nothing, and see nobody’s dead letters', async () => {
    expect(await publishAs('stakeholders', 'kadry.stakeholders.dlq')).toBe('done')
    expect(await readAs('team', ORGANIZATIONS)).toBe('done')
    expect(await publishAs('team', ORGANIZATIONS)).toMatch(/knows this user and refuses/)
    expect(await readAs('team', 'kadry.stakeholders.dlq')).toMatch(/not authorized/i)
  })
})

describe('kind 15: topics apply, at three brokers', () => {
  let folder: string
  const servers: Server[] = []
  let env: Record<string, string>
  const admin = () => connectAdmin({ brokers: [env.KAFKA_BROKERS!], clientId: 'test', log: silentLog })
  const described = async (topic: string) => {
    const client = await admin()
    const { topics } = await client.fetchTopicMetadata({ topics: [topic] })
    const { resources } = await client.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: 2, name: topic }],
    })
    await client.disconnect()
    const set = resources[0]!.configEntries.find(({ configName }) => configName === 'min.insync.replicas')
    return { replicas: topics[0]!.partitions.map(({ replicas }) => replicas.length), inSync: set!.configValue }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kadry-three-'))
    const [port, controllerPort] = [await freePort(), await freePort()]
    const voters = `1@127.0.0.1:${controllerPort}`
    const first = {
      'controller.quorum.voters': voters,
      listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    }
    servers.push(await up(join(folder, '1'), port, first))
    env = { KAFKA_BROKERS: `127.0.0.1:${port}` }
    // As they were while there was one broker; one of them holds facts about persons from before.
    expect((await run(env, 'topics', 'apply', '--yes')).code).toBe(0)
    const client = await admin()
    await client.createTopics({ waitForLeaders: false, topics: [{ topic: withdrawnTopics[0]!, numPartitions: 1 }] })
    const clusterId = (await client.describeCluster()).clusterId
    await client.disconnect()
    for (const node of ['2', '3']) {
      const own = await freePort()
      const settings = {
        'process.roles': 'broker',
        'node.id': node,
        'controller.quorum.voters': voters,
        listeners: `PLAINTEXT://127.0.0.1:${own}`,
      }
      servers.push(await up(join(folder, node), own, settings, clusterId))
    }
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps each record on three of them, two before it counts, and deletes what held facts about persons', async () => {
    // Each of the three learns in its own time what there is, and then what was applied.
    await expect.poll(() => described(ORGANIZATIONS), soon).toEqual({ replicas: Array(12).fill(1), inSync: '1' })
    const differences = async () => {
      const { rows } = await run(env, 'topics', 'diff')
      const found = rows.filter(({ topic }) => [ORGANIZATIONS, withdrawnTopics[0]].includes(String(topic)))
      return found.map(({ what }) => what).sort()
    }
    await expect.poll(differences, soon).toEqual(['kept', 'replicas', 'withdrawn'])
    expect((await run(env, 'topics', 'apply', '--yes')).code).toBe(0)
    await expect.poll(() => run(env, 'topics', 'diff'), soon).toEqual({ code: 0, rows: [{ differences: 0 }] })
    await expect.poll(() => described(ORGANIZATIONS), soon).toEqual({ replicas: Array(12).fill(3), inSync: '2' })
  })
})
