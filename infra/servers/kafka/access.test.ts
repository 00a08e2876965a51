import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { kafkaTransport } from '@kadry/messaging/kafka'
import type { Security } from '@kadry/messaging/security'
import { silentLog } from '@kadry/runtime/log'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findJava } from '../java.ts'
import { freePort, type Server } from '../server.ts'
import { start } from './jvm.ts'

const run = promisify(execFile)
const plain = { mechanism: 'plain', username: 'kadry', password: 'secret' } as const
const topic = { topic: 'kadry.test.events', retentionDays: 1 }
const record = { topic: topic.topic, key: 'a', headers: {}, value: '{}' }

describe('a broker that is not open to everybody', () => {
  let folder: string
  let server: Server
  let open: string
  let user: string
  let tls: string
  let ca: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kadry-access-'))
    const java = await findJava(process.env)
    if ('unavailable' in java) throw new Error(java.unavailable)
    const [store, certificate] = [join(folder, 'keys.p12'), join(folder, 'ca.pem')]
    const keytool = join(dirname(java.java), 'keytool')
    const about = ['-alias', 'k', '-keystore', store, '-storepass', 'secret']
    const name = ['-dname', 'CN=localhost', '-ext', 'san=ip:127.0.0.1', '-validity', '2']
    await run(keytool, ['-genkeypair', '-keyalg', 'EC', '-storetype', 'PKCS12', ...about, ...name])
    await run(keytool, ['-exportcert', '-rfc', '-file', certificate, ...about])
    ca = await readFile(certificate, 'utf8')
    const ports = [await freePort(), await freePort(), await freePort()]
    const [openAt, userAt, tlsAt] = ports.map((port) => `127.0.0.1:${port}`) as [string, string, string]
    open = openAt
    user = userAt
    tls = tlsAt
    const controller = `127.0.0.1:${await freePort()}`
    const listeners = `PLAINTEXT://${open},USER://${user},TLS://${tls}`
    const login = 'org.apache.kafka.common.security'
    const started = await start(
      folder,
      { report: () => {}, env: process.env, port: ports[0]! },
      {
        format: ['--add-scram', 'SCRAM-SHA-512=[name=kadry,password=scrambled]'],
        settings: {
          'controller.quorum.voters': `1@${controller}`,
          listeners: `${listeners},CONTROLLER://${controller}`,
          'advertised.listeners': listeners,
          'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,USER:SASL_PLAINTEXT,TLS:SSL',
          'listener.name.user.sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
          'listener.name.user.plain.sasl.jaas.config': `${login}.plain.PlainLoginModule required user_kadry="secret";`,
          'listener.name.user.scram-sha-512.sasl.jaas.config': `${login}.scram.ScramLoginModule required;`,
          'listener.name.tls.ssl.keystore.location': store,
          'listener.name.tls.ssl.keystore.type': 'PKCS12',
          'listener.name.tls.ssl.keystore.password': 'secret',
        },
      },
    )
    if ('unavailable' in started) throw new Error(started.unavailable)
    server = started
  })
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const through = async (brokers: string, security: Security) => {
    const transport = kafkaTransport({ brokers: [brokers], clientId: 'test', log: silentLog, security, retries: 1 })
    try {
      await transport.ensureTopics([topic])
      await transport.publish([record])
      const read: (string | null)[] = []
      await transport.readAll(topic.topic, ({ value }) => void read.push(value))
      return read.length
    } finally {
      await transport.close().catch(() => undefined)
    }
  }

  it('takes who knows the way: a user by PLAIN or SCRAM, TLS by the authority’s certificate', async () => {
    expect(await through(user, { sasl: plain })).toBeGreaterThan(0)
    expect(
      await through(user, { sasl: { ...plain, mechanism: 'scram-sha-512', password: 'scrambled' } }),
    ).toBeGreaterThan(0)
    expect(await through(tls, { tls: { ca } })).toBeGreaterThan(0)
  })

  it.each([
    [
      'no user where one is wanted',
      () => through(user, {}),
      'set KAFKA_SASL_MECHANISM, KAFKA_USERNAME and KAFKA_PASSWORD',
    ],
    [
      'a wrong password',
      () => through(user, { sasl: { ...plain, password: 'wrong' } }),
      'check KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL_MECHANISM',
    ],
    [
      'a way to sign in that it does not know',
      () => through(user, { sasl: { ...plain, mechanism: 'scram-sha-256' } }),
      'set KAFKA_SASL_MECHANISM (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512)',
    ],
    ['a certificate nobody vouches for', () => through(tls, { tls: {} }), 'put its authority’s file into KAFKA_TLS_CA'],
    ['no TLS where it is wanted', () => through(tls, {}), 'where it wants TLS, set KAFKA_TLS=1'],
    ['TLS where there is none', () => through(open, { tls: { ca } }), 'leave out KAFKA_TLS, or use its TLS port'],
  ])('reports %s in one sentence with the next step', async (_, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message)
  })
})

it('a broker whose disk is full takes nothing more, and what it took is there when there is room', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kadry-full-'))
  const port = await freePort()
  const context = { report: () => {}, env: process.env, port }
  const up = async (options: { mostFileKb?: number }) => {
    const server = await start(folder, context, options)
    if ('unavailable' in server) throw new Error(server.unavailable)
    return server
  }
  const full = await up({ mostFileKb: 11_000 })
  const transport = kafkaTransport({
    brokers: [`127.0.0.1:${port}`],
    clientId: 'test',
    log: silentLog,
    partitions: 1,
    retries: 1,
  })
  await transport.ensureTopics([topic])
  const value = JSON.stringify('x'.repeat(900_000))
  const acknowledged: string[] = []
  const untilRefused = async () => {
    for (let n = 0; n < 20; n++) {
      await transport.publish([{ ...record, key: String(n), value }])
      acknowledged.push(String(n))
    }
  }
  await expect(untilRefused()).rejects.toThrow()
  await full.stop()
  const roomy = await up({})
  await expect.poll(() => transport.publish([record]).then(() => 'taken', String), { timeout: 200_000 }).toBe('taken')
  const read: (string | null)[] = []
  await transport.readAll(topic.topic, ({ key }) => void read.push(key))
  expect(acknowledged.length).toBeGreaterThan(5)
  expect(acknowledged.filter((key) => !read.includes(key))).toEqual([])
  await transport.close()
  await roomy.stop()
  await rm(folder, { recursive: true, force: true })
})
