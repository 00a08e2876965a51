import { setTimeout as wait } from 'node:timers/promises'
import { deadLetterTopicOf, stateContracts, topicsOf } from '@kadry/contracts/catalogue'
import { DEAD_LETTER_DAYS, EVENT_DAYS, PARTITIONS } from '@kadry/contracts/event'
import { stateTopicOf } from '@kadry/contracts/state'
import { listeningNow } from '@kadry/runtime/listening-time'
import type { TopicSpec } from './transport.ts'

type Config = { readonly name: string; readonly value: string }
type NewTopic = { topic: string; numPartitions: number; replicationFactor: number; configEntries: Config[] }
type Found = { name: string; partitions: { leader: number }[] }

/** What creating topics needs of the client's administration. */
export type TopicAdmin = {
  readonly listTopics: () => Promise<string[]>
  readonly createTopics: (options: { waitForLeaders: boolean; topics: NewTopic[] }) => Promise<boolean>
  readonly describeCluster: () => Promise<{ brokers: unknown[] }>
  readonly fetchTopicMetadata: (options: { topics: string[] }) => Promise<{ topics: Found[] }>
}

const DAY_MS = 86_400_000
/** A dead letter holds what no other topic would. */
const DEAD_LETTER_BYTES = 16_777_216
const MOST_REPLICAS = 3
const LEADERS_DEADLINE_MS = 30_000
const LEADERS_PAUSE_MS = 50

export function eventTopic(topic: string): TopicSpec {
  return { topic, retentionDays: EVENT_DAYS }
}

export function deadLetterTopic(group: string): TopicSpec {
  return { topic: deadLetterTopicOf(group), retentionDays: DEAD_LETTER_DAYS }
}

/** Compacted: the last state of every key, for ever. */
export function stateTopic(topic: string): TopicSpec {
  return { topic }
}

/** Every topic of the catalogue, and the dead letters of the groups. */
export function catalogueTopics(groups: readonly string[]): TopicSpec[] {
  return [
    ...topicsOf().map(eventTopic),
    ...stateContracts.map(stateTopicOf).map(stateTopic),
    ...groups.map(deadLetterTopic),
  ]
}

export function partitionsOf(topic: string, partitions = PARTITIONS): number {
  return topic.endsWith('.dlq') ? 1 : partitions
}

/** Of so many brokers three keep each record, or all of them where there are fewer. */
export function replicationOf(brokers: number): number {
  return Math.min(MOST_REPLICAS, brokers)
}

/** How a topic is kept in so many replicas: of three, two have a record before it counts as published. */
export function configOf({ topic, retentionDays }: TopicSpec, replicas: number): Config[] {
  const safe = { name: 'min.insync.replicas', value: String(Math.max(1, replicas - 1)) }
  if (retentionDays === undefined) return [{ name: 'cleanup.policy', value: 'compact' }, safe]
  const deleted = [
    { name: 'cleanup.policy', value: 'delete' },
    { name: 'retention.ms', value: String(retentionDays * DAY_MS) },
    safe,
  ]
  return topic.endsWith('.dlq')
    ? [...deleted, { name: 'max.message.bytes', value: String(DEAD_LETTER_BYTES) }]
    : deleted
}

/** Creates what is missing; several services may do so at once. Resolves when every topic has its leaders. */
export async function createTopics(
  admin: TopicAdmin,
  prefix: string,
  partitions: number,
  topics: readonly TopicSpec[],
): Promise<void> {
  const existing = new Set(await admin.listTopics())
  const missing = topics.filter(({ topic }) => !existing.has(prefix + topic))
  const replicationFactor = replicationOf((await admin.describeCluster()).brokers.length)
  const wanted = missing.map((spec) => ({
    topic: prefix + spec.topic,
    numPartitions: partitionsOf(spec.topic, partitions),
    replicationFactor,
    configEntries: configOf(spec, replicationFactor),
  }))
  try {
    if (wanted.length > 0) await admin.createTopics({ waitForLeaders: false, topics: wanted })
  } catch (error) {
    // One of them was created by somebody else meanwhile; whether all are there now is what counts.
    const now = new Set(await admin.listTopics())
    if (wanted.some(({ topic }) => !now.has(topic))) throw error
  }
  await leadersOf(
    admin,
    topics.map(({ topic }) => prefix + topic),
  )
}

/**
 * A new topic is known to the broker a moment before anybody leads it; Kafka says «unknown topic» until then.
 */
async function leadersOf(admin: TopicAdmin, topics: string[]): Promise<void> {
  const deadline = listeningNow() + LEADERS_DEADLINE_MS
  for (;;) {
    const leaderless = await admin.fetchTopicMetadata({ topics }).then(
      ({ topics: found }) =>
        found.filter(({ partitions }) => partitions.some(({ leader }) => leader < 0)).map(({ name }) => name),
      () => topics,
    )
    if (leaderless.length === 0) return
    if (listeningNow() > deadline) throw new Error(`no broker leads the topics ${leaderless.join(', ')}`)
    await wait(LEADERS_PAUSE_MS)
  }
}
