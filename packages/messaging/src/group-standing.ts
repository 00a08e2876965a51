import type { KafkaAdmin } from './kafka.ts'

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

export type StartAt = 'beginning' | 'end' | Date

/**
 * Where a group begins in topics it has never committed. Does nothing where it has, or where others of the
 * group are at work already.
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
