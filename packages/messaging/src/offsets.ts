import { setTimeout as wait } from 'node:timers/promises'

type Offset = { readonly partition: number; readonly offset: string }
type Ends = Offset & { readonly low: string; readonly high: string }

/** What reading positions needs of the client's administration. */
export type OffsetAdmin = {
  readonly fetchOffsets: (options: {
    groupId: string
    topics: string[]
  }) => Promise<{ topic: string; partitions: Offset[] }[]>
  readonly fetchTopicOffsets: (topic: string) => Promise<Ends[]>
}

type Standing = {
  readonly topic: string
  readonly partition: number
  /** What the group would read next, by its own account; -1 where it has none. */
  readonly committed: number
  readonly low: number
  readonly high: number
}

const UNSETTLED = new Set([
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
])
const ATTEMPTS = 600
const PAUSE_MS = 100

/**
 * The client says it by a type or, where a broker that has just begun knows no coordinator, by a class
 * without one.
 */
function isUnsettled({ type, name }: { readonly type?: string; readonly name?: string }): boolean {
  return UNSETTLED.has(type ?? '') || name === 'KafkaJSGroupCoordinatorNotFound'
}

/** A topic or a group that is new, or whose broker has changed, answers a moment later. */
export async function untilSettled<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === ATTEMPTS || !isUnsettled(error as Error)) throw error
      await wait(PAUSE_MS)
    }
  }
}

export function endsOf(admin: OffsetAdmin, topic: string): Promise<readonly Ends[]> {
  return untilSettled(() => admin.fetchTopicOffsets(topic))
}

export function committedOf(admin: OffsetAdmin, groupId: string, topics: string[]) {
  return untilSettled(() => admin.fetchOffsets({ groupId, topics }))
}

/** Where a group stands in each partition, and what is kept there. */
export async function standings(admin: OffsetAdmin, groupId: string, topics: string[]): Promise<Standing[]> {
  const committed = await committedOf(admin, groupId, topics)
  const all = await Promise.all(
    committed.map(async ({ topic, partitions }) => {
      const ends = new Map((await endsOf(admin, topic)).map((end) => [end.partition, end]))
      return partitions.map(({ partition, offset }) => ({
        topic,
        partition,
        committed: Number(offset),
        low: Number(ends.get(partition)?.low ?? 0),
        high: Number(ends.get(partition)?.high ?? 0),
      }))
    }),
  )
  return all.flat()
}

/** Records of each topic that the group has not committed yet. */
export function lagOf(found: readonly Standing[]): { readonly topic: string; readonly messages: number }[] {
  return [...Map.groupBy(found, ({ topic }) => topic)].map(([topic, partitions]) => ({
    topic,
    messages: partitions.reduce((sum, at) => sum + Math.max(0, at.high - Math.max(at.committed, at.low)), 0),
  }))
}

/** Topics that have lost records which the group has not read. */
export function missedBy(found: readonly Standing[]): string[] {
  return [...new Set(found.filter((at) => Math.max(at.committed, 0) < at.low).map(({ topic }) => topic))]
}
