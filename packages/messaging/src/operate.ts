import { PARTITIONS } from '@kadry/contracts/event'
import type { KafkaAdmin } from './kafka.ts'
import { configOf, createTopics, partitionsOf } from './topics.ts'
import type { TopicSpec } from './transport.ts'

/** What makes a topic of the broker other than the catalogue says. */
export type TopicChange = {
  readonly topic: string
  readonly what: 'missing' | 'kept' | 'partitions' | 'unknown'
  readonly words: string
  /** False for what no command of ours does: partitions are never changed, topics never deleted. */
  readonly isPossible: boolean
  readonly spec?: TopicSpec
}

const TOPIC = 2
const SET_ON_TOPIC = 1

/** Compares without changing anything; topics of ours that nobody asked for are told too, dead letters aside. */
export async function compareTopics(
  admin: KafkaAdmin,
  prefix: string,
  specs: readonly TopicSpec[],
): Promise<TopicChange[]> {
  const existing = new Set(await admin.listTopics())
  const here = specs.filter(({ topic }) => existing.has(prefix + topic))
  const missing = specs.filter(({ topic }) => !existing.has(prefix + topic))
  const wanted = new Set(specs.map(({ topic }) => prefix + topic))
  const unknown = [...existing]
    .filter((name) => name.startsWith(`${prefix}kadry.`) && !wanted.has(name) && !name.endsWith('.dlq'))
    .map((name) => name.slice(prefix.length))
  return [
    ...missing.map(
      (spec): TopicChange => ({
        topic: spec.topic,
        what: 'missing',
        words: `to be created with ${partitionsOf(spec.topic)} partitions, ${shown(configOf(spec))}`,
        isPossible: true,
        spec,
      }),
    ),
    ...(await partitionChanges(admin, prefix, here)),
    ...(await configChanges(admin, prefix, here)),
    ...unknown.map(
      (topic): TopicChange => ({
        topic,
        what: 'unknown',
        words: 'is not in the catalogue; nothing is deleted here',
        isPossible: false,
      }),
    ),
  ]
}

/** Does what is possible of the changes. */
export async function applyChanges(admin: KafkaAdmin, prefix: string, changes: readonly TopicChange[]): Promise<void> {
  const of = (what: TopicChange['what']) =>
    changes.flatMap((change) => (change.what === what && change.spec ? [change.spec] : []))
  await createTopics(admin, prefix, PARTITIONS, of('missing'))
  const kept = of('kept')
  if (kept.length === 0) return
  const set = await configsOf(
    admin,
    kept.map(({ topic }) => prefix + topic),
  )
  const resources = kept.map((spec) => {
    // The broker takes the whole list: what else was set on the topic would be lost.
    const others = [...(set.get(prefix + spec.topic) ?? [])].flatMap(([name, { value, isSet }]) =>
      isSet ? [{ name, value }] : [],
    )
    const ours = configOf(spec)
    const configEntries = [...others.filter(({ name }) => ours.every((config) => config.name !== name)), ...ours]
    return { type: TOPIC, name: prefix + spec.topic, configEntries }
  })
  await admin.alterConfigs({ validateOnly: false, resources })
}

export type GroupStanding = {
  /** Kafka's own word: Stable, Empty, Dead, PreparingRebalance, CompletingRebalance. */
  readonly state: string
  readonly members: number
  readonly partitions: readonly {
    readonly topic: string
    readonly partition: number
    /** Undefined where the group has none: it would begin at the beginning. */
    readonly committed: number | undefined
    readonly end: number
    readonly lag: number
  }[]
}

/** Where a group stands in every topic it has ever committed. */
export async function standingOf(admin: KafkaAdmin, prefix: string, group: string): Promise<GroupStanding> {
  const groupId = prefix + group
  const { groups } = await admin.describeGroups([groupId])
  const committed = await admin.fetchOffsets({ groupId })
  const partitions = await Promise.all(
    committed.map(async ({ topic, partitions: known }) => {
      const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]))
      return known.map(({ partition, offset }) => {
        const end = Number(ends.get(partition)?.high ?? 0)
        const from = Math.max(Number(offset), Number(ends.get(partition)?.low ?? 0))
        const at = { topic: topic.slice(prefix.length), partition, end, lag: Math.max(0, end - from) }
        return { ...at, committed: Number(offset) < 0 ? undefined : Number(offset) }
      })
    }),
  )
  const [found] = groups
  return { state: found?.state ?? 'Dead', members: found?.members.length ?? 0, partitions: partitions.flat() }
}

async function partitionChanges(
  admin: KafkaAdmin,
  prefix: string,
  specs: readonly TopicSpec[],
): Promise<TopicChange[]> {
  if (specs.length === 0) return []
  const { topics } = await admin.fetchTopicMetadata({ topics: specs.map(({ topic }) => prefix + topic) })
  return topics.flatMap(({ name, partitions }) => {
    const topic = name.slice(prefix.length)
    if (partitions.length === partitionsOf(topic)) return []
    const words = `has ${partitions.length} partitions instead of ${partitionsOf(topic)}: never changed, keys would move; a new topic and a replay are the way`
    return [{ topic, what: 'partitions' as const, words, isPossible: false }]
  })
}

async function configChanges(admin: KafkaAdmin, prefix: string, specs: readonly TopicSpec[]): Promise<TopicChange[]> {
  if (specs.length === 0) return []
  const set = await configsOf(
    admin,
    specs.map(({ topic }) => prefix + topic),
  )
  return specs.flatMap((spec) => {
    const now = set.get(prefix + spec.topic)
    const other = configOf(spec).filter(({ name, value }) => now?.get(name)?.value !== value)
    if (other.length === 0) return []
    const words = other.map(({ name, value }) => `${name} is ${now?.get(name)?.value}, to be ${value}`).join(', ')
    return [{ topic: spec.topic, what: 'kept' as const, words, isPossible: true, spec }]
  })
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

export type StartAt = 'beginning' | 'end' | Date

/**
 * Where a group begins in topics it has never committed. Does nothing where it has, or where others of the group are at
 * work already.
 */
export async function startGroup(
  admin: KafkaAdmin,
  prefix: string,
  group: string,
  topics: readonly string[],
  at: StartAt,
): Promise<void> {
  const groupId = prefix + group
  const { groups } = await admin.describeGroups([groupId])
  if ((groups[0]?.members.length ?? 0) > 0) return
  const committed = await admin.fetchOffsets({ groupId, topics: topics.map((topic) => prefix + topic) })
  for (const { topic, partitions } of committed) {
    if (partitions.some(({ offset }) => Number(offset) >= 0)) continue
    await admin.setOffsets({ groupId, topic, partitions: await offsetsAt(admin, topic, at) })
  }
}

async function offsetsAt(admin: KafkaAdmin, topic: string, at: StartAt) {
  const ends = await admin.fetchTopicOffsets(topic)
  if (at === 'beginning') return ends.map(({ partition, low }) => ({ partition, offset: low }))
  if (at === 'end') return ends.map(({ partition, high }) => ({ partition, offset: high }))
  return admin.fetchTopicOffsetsByTimestamp(topic, at.getTime())
}
