import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { engineAnswers } from '../docker.ts'
import { freePort, never, type Server, type ServerContext, type Unavailable } from '../server.ts'

const image = 'apache/kafka:4.1.1'

/** Kafka in a container, one node, data bound to `dataDir/kafka-docker`. */
export async function start(dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  if (!(await engineAnswers(context.env))) return { unavailable: 'no container engine answers' }
  const { GenericContainer, Wait } = await import('testcontainers')
  const folder = join(dataDir, 'kafka-docker')
  await mkdir(folder, { recursive: true })
  const port = context.port ?? (await freePort())
  context.report(`Starting ${image} (fetched once)`)
  const container = await new GenericContainer(image)
    // A broker advertises its address to its clients, so the port outside must be known before it starts.
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment(environment(port))
    .withBindMounts([{ source: folder, target: '/var/lib/kafka/data' }])
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start()
  const describe = `Kafka in a container (${image}), 127.0.0.1:${port}, data in ${folder}`
  return {
    way: 'docker',
    url: `127.0.0.1:${port}`,
    port,
    describe,
    limits: ['one node: nothing is replicated'],
    exited: never,
    async stop() {
      await container.stop()
    },
  }
}

function environment(port: number): Record<string, string> {
  return {
    KAFKA_NODE_ID: '1',
    // The image formats an empty folder with this id and refuses a folder with another: it must not change
    // between runs.
    CLUSTER_ID: 'kadryKadryKadryKadryKQ',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://localhost:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_LOG_DIRS: '/var/lib/kafka/data',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  }
}
