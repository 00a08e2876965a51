import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess, UserError } from '../../process.ts'
import { findJava, prepare } from '../java.ts'
import { freePort, runDirOf, type Server, type ServerContext, serverOf, type Unavailable } from '../server.ts'

const here = join(import.meta.dirname, 'jvm')
const logSettings = join(here, 'log4j2.properties')

/** A real Kafka broker in KRaft mode as a child process, one node, data in `dataDir/kafka`. It ends by itself
 * when this process is gone. Needs a JDK and Maven. */
export async function start(
  dataDir: string,
  context: ServerContext,
  { settings: own = {}, format = [], clusterId = newClusterId(), mostFileKb }: BrokerOptions = {},
): Promise<Server | Unavailable> {
  const java = await findJava(context.env)
  if ('unavailable' in java) return java
  const program = { title: 'kafka-jvm', pom: join(here, 'pom.xml'), sources: [join(here, 'KadryKafka.java')] }
  const classPath = await prepare(program, java, context)
  if (typeof classPath !== 'string') return classPath

  const folder = join(dataDir, 'kafka')
  await mkdir(folder, { recursive: true })
  const port = context.port ?? (await freePort())
  const settings = join(folder, 'server.properties')
  await writeFile(settings, serverProperties(folder, port, await freePort(), own))
  const cluster = existsSync(join(folder, 'log', 'meta.properties')) ? '-' : clusterId

  const running = await startProcess({
    name: 'kafka',
    ...limited(mostFileKb, java.java, [...javaOptions, '-cp', classPath, 'KadryKafka', settings, cluster, ...format]),
    env: context.env,
    logFile: join(folder, 'kafka.log'),
    runDir: runDirOf(dataDir),
    stdin: 'pipe',
    ready: /Kafka Server started/,
  }).catch((error: Error) => {
    if (!error.message.includes('Failed to acquire lock')) throw error
    throw new UserError(
      `The Kafka data in ${folder} is in use by another running broker: end that run, or choose another data folder.`,
    )
  })
  return serverOf(running, {
    way: 'jvm',
    port,
    url: `127.0.0.1:${port}`,
    describe: `Kafka 4.1.1 on Java ${java.version}, process ${running.pid}, 127.0.0.1:${port}, data in ${folder}`,
    limits: ['one node: nothing is replicated'],
  })
}

/** What only tests of a particular broker want. */
export type BrokerOptions = {
  /** Beside, or instead of, those below. */
  readonly settings?: Readonly<Record<string, string>>
  /** Arguments of the first format of the folder. */
  readonly format?: readonly string[]
  /** That of the brokers it joins; a new one where it is left out. */
  readonly clusterId?: string
  /** No file may grow beyond: to the broker the same as a disk that is full. */
  readonly mostFileKb?: number
}

function limited(mostFileKb: number | undefined, command: string, args: readonly string[]) {
  if (mostFileKb === undefined) return { command, args: [...args] }
  return { command: 'bash', args: ['-c', `ulimit -f ${mostFileKb}; exec "$@"`, 'limited', command, ...args] }
}

const javaOptions = [
  '-Xmx256m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:-UsePerfData',
  '-Djava.awt.headless=true',
  `-Dlog4j2.configurationFile=${logSettings}`,
]

function newClusterId(): string {
  // 16 bytes; one that begins with a dash would be read as an option.
  return `k${randomBytes(16).toString('base64url').slice(1, 21)}A`
}

function serverProperties(
  folder: string,
  port: number,
  controllerPort: number,
  own: Readonly<Record<string, string>>,
): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    // Static voters: the address is read at every start, so a restart may use other ports.
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': join(folder, 'log'),
    'auto.create.topics.enable': 'false',
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'share.coordinator.state.topic.num.partitions': '1',
    'group.initial.rebalance.delay.ms': '0',
    'group.min.session.timeout.ms': '1000',
    // After kill -9 the controller waits out the dead broker's session before it lets it back in, 9 s by
    // default; beside busy loops a broker that lives is late by more than two.
    'broker.session.timeout.ms': '6000',
    'broker.heartbeat.interval.ms': '1000',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'log.cleaner.dedupe.buffer.size': '8388608',
    'log.cleaner.io.buffer.size': '262144',
    'message.max.bytes': '3145728',
    ...own,
  }
  return `${Object.entries(settings)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`
}
