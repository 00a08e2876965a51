import { mkdir } from 'node:fs/promises'
import { endLeftovers, UserError } from '../process.ts'
import * as kafkaDocker from './kafka/docker.ts'
import * as kafkaInProcess from './kafka/in-process.ts'
import * as kafkaJvm from './kafka/jvm.ts'
import * as kafkaUrl from './kafka/url.ts'
import * as mongoDocker from './mongo/docker.ts'
import * as mongoDownload from './mongo/download.ts'
import * as mongoJvm from './mongo/jvm.ts'
import * as mongoMongod from './mongo/mongod.ts'
import * as mongoUrl from './mongo/url.ts'
import { runDirOf, type Server, type StartServer } from './server.ts'

export type { Server } from './server.ts'

export type StartOptions = {
  /**
   * The port to listen on, to bring a dead server back where its clients look for it. Default: any free one.
   */
  readonly port?: number
  /**
   * The ways to try, in order. Default: all, in the order of the table below. A way forced by the environment
   * wins.
   */
  readonly order?: readonly string[]
  /** Default: the environment of this process. */
  readonly env?: NodeJS.ProcessEnv
}

const mongoWays: Record<string, StartServer> = {
  url: mongoUrl.start,
  mongod: mongoMongod.start,
  download: mongoDownload.start,
  jvm: mongoJvm.start,
  docker: mongoDocker.start,
}

const kafkaWays: Record<string, StartServer> = {
  url: kafkaUrl.start,
  jvm: kafkaJvm.start,
  docker: kafkaDocker.start,
  'in-process': kafkaInProcess.start,
}

type Report = (line: string) => void

/**
 * Brings up MongoDB the first way that works here, data and logs under `dataDir`. `KADRY_MONGO` forces a way
 * by name. Throws a UserError when no way works, the forced one does not, or the data folder is in use.
 */
export function startMongo(dataDir: string, report: Report, options: StartOptions = {}): Promise<Server> {
  return choose(
    { title: 'MongoDB', variable: 'KADRY_MONGO', address: 'MONGO_URL', process: 'mongo', ways: mongoWays },
    dataDir,
    report,
    options,
  )
}

/** The same for Kafka; `KADRY_KAFKA` forces a way. Without a broker the url is `in-process:`. */
export function startKafka(dataDir: string, report: Report, options: StartOptions = {}): Promise<Server> {
  return choose(
    { title: 'Kafka', variable: 'KADRY_KAFKA', address: 'KAFKA_BROKERS', process: 'kafka', ways: kafkaWays },
    dataDir,
    report,
    options,
  )
}

export type Servers = {
  readonly mongo: Server
  readonly kafka: Server
  /** Ends both, in order. */
  stop(): Promise<void>
}

/**
 * Both servers, side by side, after ending what a killed run left in `dataDir`. One that fails takes the
 * other with it.
 */
export async function startServers(options: {
  readonly dataDir: string
  readonly report: Report
  readonly order?: { readonly mongo?: readonly string[]; readonly kafka?: readonly string[] }
  readonly env?: NodeJS.ProcessEnv
}): Promise<Servers> {
  const { dataDir, report, order } = options
  const shared = options.env ? { env: options.env } : {}
  // Once, before the two look side by side: or both would end, and report, the same process.
  await endLeftovers(runDirOf(dataDir), report)
  const [mongo, kafka] = await Promise.allSettled([
    startMongo(dataDir, report, { ...shared, ...(order?.mongo ? { order: order.mongo } : {}) }),
    startKafka(dataDir, report, { ...shared, ...(order?.kafka ? { order: order.kafka } : {}) }),
  ])
  if (mongo.status === 'fulfilled' && kafka.status === 'fulfilled') {
    const started = [mongo.value, kafka.value]
    const stop = async () => {
      await Promise.all(started.map((server) => server.stop()))
    }
    return { mongo: mongo.value, kafka: kafka.value, stop }
  }
  for (const outcome of [mongo, kafka]) if (outcome.status === 'fulfilled') await outcome.value.stop()
  throw mongo.status === 'rejected' ? mongo.reason : kafka.status === 'rejected' ? kafka.reason : undefined
}

type Choice = {
  readonly title: string
  readonly variable: string
  readonly address: string
  /** The name of its process in the records of the data folder. */
  readonly process: string
  readonly ways: Readonly<Record<string, StartServer>>
}

async function choose(choice: Choice, dataDir: string, report: Report, options: StartOptions): Promise<Server> {
  const env = options.env ?? process.env
  await mkdir(dataDir, { recursive: true })
  const context = { report, env, ...(options.port === undefined ? {} : { port: options.port }) }
  const reasons: string[] = []
  for (const name of orderOf(choice, env, options.order)) {
    if (name !== 'url' && name !== 'in-process') await makeSureNobodyUses(dataDir, choice.process, report)
    const outcome = await choice.ways[name]!(dataDir, context)
    if ('unavailable' in outcome) {
      reasons.push(`${name}: ${outcome.unavailable}`)
      continue
    }
    report(outcome.describe)
    return outcome
  }
  throw new UserError(
    `${choice.title} could not be started in any way (${reasons.join('; ')}): set ${choice.address} to a running server, or install what one of them lacks.`,
  )
}

function orderOf(choice: Choice, env: NodeJS.ProcessEnv, order: readonly string[] | undefined): readonly string[] {
  const names = Object.keys(choice.ways)
  const forced = env[choice.variable]
  const asked = forced ? [forced] : (order ?? names)
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new UserError(
      `${choice.variable}=${unknown} is not a way to start ${choice.title}: use one of ${names.join(', ')}, or leave it unset.`,
    )
  }
  if (forced || order || env.TEST_SERVERS !== 'docker') return asked
  return ['docker', ...names.filter((name) => name !== 'docker')]
}

/**
 * Ends what a killed run left behind; a UserError when a run that is still alive has such a server on this
 * folder.
 */
async function makeSureNobodyUses(dataDir: string, name: string, report: Report): Promise<void> {
  const alive = (await endLeftovers(runDirOf(dataDir), report)).find((record) => record.name === name)
  if (!alive) return
  throw new UserError(
    `The data folder ${dataDir} is in use by a run that is still alive (process ${alive.parent?.pid}, its ${name} is ${alive.pid}): end that run first, or choose another data folder.`,
  )
}
