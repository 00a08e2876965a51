import { access, constants, mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { catalogueTopics } from '@kadry/messaging/topics'
import { silentLog } from '@kadry/runtime/log'
import { type SubgraphName, subgraphNames } from '../../gateway/subgraphs.ts'
import { endLeftovers, UserError } from '../process.ts'
import { type Server, startKafka, startMongo, startServers } from '../servers/servers.ts'
import { type Credentials, prepareCredentials } from './credentials.ts'
import type { Options } from './options.ts'
import { startGateway, startService, type Where } from './processes.ts'
import type { Progress } from './progress.ts'
import { type Supervised, supervise } from './supervise.ts'

export type Product = { readonly url: string; readonly credentials: Credentials; readonly stop: () => Promise<void> }

const IN_PROCESS = 'in-process:'

/**
 * Servers, topics, services and gateway, in this order; each is kept up until `stop`, which ends them in
 * reverse.
 */
export async function startProduct(
  repository: string,
  { fresh, port, dataDir }: Options,
  progress: Progress,
): Promise<Product> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one()
  }
  try {
    await refuseTakenPort(port)
    await prepareFolder(dataDir, fresh, progress)
    const credentials = await prepareCredentials(dataDir)
    const { mongo, kafka } = await progress.step('servers', () => startServers({ dataDir, report: progress.say }))
    stops.push(() => stopAll(servers))
    const servers = [
      keepServer('MongoDB', mongo, (at) => startMongo(dataDir, () => {}, { port: at, order: [mongo.way] }), progress),
      keepServer('Kafka', kafka, (at) => startKafka(dataDir, () => {}, { port: at, order: [kafka.way] }), progress),
    ]
    const publicUrl = process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`
    const where: Where = {
      ...{ repository, dataDir, mongoUrl: mongo.url, kafkaBrokers: kafka.url, credentials },
      publicUrl,
    }
    if (kafka.url !== IN_PROCESS)
      await progress.step(
        'topics',
        () => createTopics(kafka.url),
        (count) => `${count}`,
      )
    const { urls, stop: stopServices } = await progress.step(
      'services',
      () => startServices(where, progress),
      () => subgraphNames.join(', '),
    )
    stops.push(stopServices)
    const gateway = await progress.step(
      'gateway',
      () => startGateway(port, urls, where),
      ({ url }) => url,
    )
    const kept = supervise('gateway', gateway, () => startGateway(port, urls, where), progress.say)
    stops.push(kept.stop)
    return { url: `${gateway.url}/graphql`, credentials, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startServices(where: Where, progress: Progress) {
  if (where.kafkaBrokers === IN_PROCESS) {
    const { serveInOneProcess } = await import('./single-process.ts')
    return serveInOneProcess(where)
  }
  const started = await Promise.allSettled(subgraphNames.map((name) => keepService(name, where, progress)))
  const kept = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = () => stopAll(kept)
  const failure = started.find((one) => one.status === 'rejected')
  if (failure) {
    await stop()
    throw failure.reason
  }
  return { urls: Object.fromEntries(kept.map(({ name, url }) => [name, `${url}/graphql`])), stop }
}

async function keepService(name: SubgraphName, where: Where, progress: Progress) {
  const first = await startService(name, 0, where)
  const port = Number(new URL(first.url).port)
  return { name, url: first.url, ...supervise(name, first, () => startService(name, port, where), progress.say) }
}

/** A server that was given by URL is somebody else's to keep. */
function keepServer(
  name: string,
  server: Server,
  again: (port: number) => Promise<Server>,
  progress: Progress,
): Supervised {
  if (server.port === undefined) return { stop: server.stop }
  return supervise(name, server, () => again(server.port!), progress.say)
}

async function stopAll(all: readonly Supervised[]): Promise<void> {
  await Promise.all(all.map((one) => one.stop()))
}

async function createTopics(brokers: string): Promise<number> {
  const transport = kafkaTransport({ brokers: brokers.split(','), clientId: 'kadry-start', log: silentLog })
  const topics = catalogueTopics(subgraphNames)
  try {
    await transport.ensureTopics(topics)
  } finally {
    await transport.close()
  }
  return topics.length
}

/** Before anything is started: nothing is more annoying than a minute of work that ends in EADDRINUSE. */
function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(
        new UserError(
          code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`
            : `Port ${port} can't be opened (${code}): choose another one with PORT, for example PORT=4000.`,
        ),
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

async function prepareFolder(dataDir: string, fresh: boolean, progress: Progress): Promise<void> {
  try {
    if (fresh) {
      if (process.env.MONGO_URL || process.env.KAFKA_BROKERS)
        throw new UserError(
          '--fresh begins anew on servers that start brings up: unset MONGO_URL and KAFKA_BROKERS, or empty your own servers (databases kadry_*, topics kadry.*) yourself.',
        )
      const alive = await endLeftovers(join(dataDir, 'run'), progress.say)
      if (alive.length > 0)
        throw new UserError(
          `The data folder is in use by a run that is still alive (process ${alive[0]!.parent?.pid}): end it first.`,
        )
      await rm(dataDir, { recursive: true, force: true })
    }
    await mkdir(dataDir, { recursive: true })
    await access(dataDir, constants.W_OK)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `The data folder ${dataDir} can't be written (${(error as NodeJS.ErrnoException).code}): name another with KADRY_DATA, or change its owner.`,
    )
  }
}
