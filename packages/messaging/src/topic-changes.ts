import { withdrawnTopics } from '@kadry/contracts/catalogue'
import { PARTITIONS } from '@kadry/contracts/event'
import type { KafkaAdmin } from './kafka.ts'
import { configOf, createTopics, partitionsOf, replicationOf } from './topics.ts'
import type { TopicSpec } from './transport.ts'

/** What makes a topic of the broker other than the catalogue says. */
export type TopicChange = {
  readonly topic: string
  readonly what: 'missing' | 'kept' | 'replicas' | 'partitions' | 'withdrawn' | 'unknown'
  readonly words: string
  /**
   * False for what no command of ours does: partitions are never changed, topics that we don't know never
   * deleted.
   */
  readonly isPossible: boolean
  readonly spec?: TopicSpec
}

const TOPIC = 2
const SET_ON_TOPIC = 1

type Cluster = { readonly admin: KafkaAdmin; readonly prefix: string }

/**
 * Compares without changing anything; topics of ours that nobody asked for are listed too, dead letters
 * aside.
 */
export async function compareTopics(
  admin: KafkaAdmin,
  prefix: string,
  specs: readonly TopicSpec[],
): Promise<TopicChange[]> {
  const cluster = { admin, prefix }
  const existing = new Set(await admin.listTopics())
  const here = specs.filter(({ topic }) => existing.has(prefix + topic))
  const replicas = replicationOf((await admin.describeCluster()).brokers.length)
  const missing = specs
    .filter(({ topic }) => !existing.has(prefix + topic))
    .map((spec): TopicChange => {
      const words = `to be created with ${partitionsOf(spec.topic)} partitions in ${replicas} replicas, ${shown(configOf(spec, replicas))}`
      return { topic: spec.topic, what: 'missing', words, isPossible: true, spec }
    })
  return [
    ...missing,
    ...(await layoutChanges(cluster, here, replicas)),
    ...(await configChanges(cluster, here, replicas)),
    ...strayTopics(prefix, existing, specs),
  ]
}

/** Does what is possible of the changes. */
export async function applyChanges(admin: KafkaAdmin, prefix: string, changes: readonly TopicChange[]): Promise<void> {
  const cluster = { admin, prefix }
  const of = (what: TopicChange['what']) => changes.filter((change) => change.what === what && change.isPossible)
  const specsOf = (what: TopicChange['what']) => of(what).flatMap(({ spec }) => spec ?? [])
  await createTopics(admin, prefix, PARTITIONS, specsOf('missing'))
  await replicate(
    cluster,
    of('replicas').map(({ topic }) => prefix + topic),
  )
  await configure(cluster, specsOf('kept'))
  const withdrawn = of('withdrawn').map(({ topic }) => prefix + topic)
  if (withdrawn.length > 0) await admin.deleteTopics({ topics: withdrawn })
}

function strayTopics(prefix: string, existing: ReadonlySet<string>, specs: readonly TopicSpec[]): TopicChange[] {
  const wanted = new Set(specs.map(({ topic }) => prefix + topic))
  return [...existing]
    .filter((name) => name.startsWith(`${prefix}kadry.`) && !wanted.has(name) && !name.endsWith('.dlq'))
    .map((name) => name.slice(prefix.length))
    .map((topic) =>
      withdrawnTopics.includes(topic)
        ? { topic, what: 'withdrawn', words: 'to be deleted: facts about persons are not published', isPossible: true }
        : { topic, what: 'unknown', words: 'is not in the catalogue; nothing is deleted here', isPossible: false },
    )
}

async function layoutChanges(
  { admin, prefix }: Cluster,
  specs: readonly TopicSpec[],
  replicas: number,
): Promise<TopicChange[]> {
  if (specs.length === 0) return []
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ topic }) => prefix + topic) })
  return topics.flatMap(({ name, partitions }) => {
    const topic = name.slice(prefix.length)
    const fewest = Math.min(...partitions.map((partition) => partition.replicas.length))
    const wanted = partitionsOf(topic)
    const moved = `has ${partitions.length} partitions instead of ${wanted}: never changed, keys would move; a new topic and a replay are the way`
    const thin = `has ${fewest} replicas instead of ${replicas}`
    return [
      ...(partitions.length === wanted
        ? []
        : [{ topic, what: 'partitions' as const, words: moved, isPossible: false }]),
      ...(fewest >= replicas ? [] : [{ topic, what: 'replicas' as const, words: thin, isPossible: true }]),
    ]
  })
}

async function configChanges(
  { admin, prefix }: Cluster,
  specs: readonly TopicSpec[],
  replicas: number,
): Promise<TopicChange[]> {
  if (specs.length === 0) return []
  const set = await configsOf(
    admin,
    specs.map(({ topic }) => prefix + topic),
  )
  return specs.flatMap((spec) => {
    const now = set.get(prefix + spec.topic)
    const other = configOf(spec, replicas).filter(({ name, value }) => now?.get(name)?.value !== value)
    if (other.length === 0) return []
    const words = other.map(({ name, value }) => `${name} is ${now?.get(name)?.value}, to be ${value}`).join(', ')
    return [{ topic: spec.topic, what: 'kept' as const, words, isPossible: true, spec }]
  })
}

async function configure({ admin, prefix }: Cluster, specs: readonly TopicSpec[]): Promise<void> {
  if (specs.length === 0) return
  const replicas = replicationOf((await admin.describeCluster()).brokers.length)
  const set = await configsOf(
    admin,
    specs.map(({ topic }) => prefix + topic),
  )
  const resources = specs.map((spec) => {
    // The broker takes the whole list: what else was set on the topic would be lost.
    const others = [...(set.get(prefix + spec.topic) ?? [])].flatMap(([name, { value, isSet }]) =>
      isSet ? [{ name, value }] : [],
    )
    const ours = configOf(spec, replicas)
    const configEntries = [...others.filter(({ name }) => ours.every((config) => config.name !== name)), ...ours]
    return { type: TOPIC, name: prefix + spec.topic, configEntries }
  })
  await admin.alterConfigs({ validateOnly: false, resources })
}

/**
 * Adds replicas on brokers that have none of a partition; those it has, the leader first, stay where they
 * are.
 */
async function replicate({ admin }: Cluster, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const brokers = (await admin.describeCluster()).brokers.map(({ nodeId }) => nodeId)
  const { topics } = await admin.fetchTopicMetadata({ topics: [...names] })
  await admin.alterPartitionReassignments({
    topics: topics.map(({ name, partitions }) => ({
      topic: name,
      partitionAssignment: partitions.map(({ partitionId, replicas }) => ({
        partition: partitionId,
        replicas: moreReplicas(replicas, brokers, partitionId),
      })),
    })),
  })
}

/** The replicas of a partition with others after them, taken in turn so that no broker gets all. */
export function moreReplicas(replicas: readonly number[], brokers: readonly number[], turn: number): number[] {
  const others = brokers.filter((broker) => !replicas.includes(broker))
  const inTurn = others.map((_, index) => others[(index + turn) % others.length]!)
  return [...replicas, ...inTurn].slice(0, Math.max(replicas.length, replicationOf(brokers.length)))
}

async function configsOf(admin: KafkaAdmin, names: readonly string[]) {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: TOPIC, name })),
  })
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(
        configEntries.map(({ configName, configValue, configSource }) => [
          configName,
          { value: configValue, isSet: (configSource as number) === SET_ON_TOPIC },
        ]),
      ),
    ]),
  )
}

function shown(configs: readonly { readonly name: string; readonly value: string }[]): string {
  return configs.map(({ name, value }) => `${name}=${value}`).join(', ')
}
