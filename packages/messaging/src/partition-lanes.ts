import { setTimeout as wait } from 'node:timers/promises'
import { createLanes } from '@kadry/mongo/lane'

export type Position = { readonly topic: string; readonly partition: number; readonly offset: string }

type Options<Record> = {
  /** A throw means «not handled»: the same record is given again after a pause, and its key waits. */
  readonly handle: (record: Record) => Promise<void>
  /** Everything of a partition before `next` is done. */
  readonly onProgress: (topic: string, partition: number, next: bigint) => void
  readonly onFailure: (error: unknown) => void
}

type Entry = { readonly offset: bigint; isDone: boolean }
type Partition = {
  readonly topic: string
  readonly partition: number
  /** In the order of their offsets; the first is the lowest that is not done. */
  readonly entries: Entry[]
  first: number
  next: bigint
  committed: bigint
  resume?: () => void
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5_000
/** Records of one partition in work; beyond, it is paused until half of them are done. */
const MOST_IN_WORK = 2_000

/**
 * Records of a partition worked on side by side, those of one key in order, over the bounds of what was fetched together: a
 * slow key holds back nobody. Done is what lies below the lowest record still in work (the low watermark).
 */
export function createPartitionLanes<Record>({ handle, onProgress, onFailure }: Options<Record>) {
  let partitions = new Map<string, Partition>()
  const inLane = createLanes()
  const inWork = new Set<Promise<void>>()
  let isOver = false

  const untilHandled = async (record: Record) => {
    for (let tries = 0; !isOver; tries++) {
      try {
        await handle(record)
        return true
      } catch (error) {
        onFailure(error)
        await wait(Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS))
      }
    }
    return false
  }

  const advance = (at: Partition) => {
    while (at.entries[at.first]?.isDone) at.first += 1
    const reached = at.entries[at.first]?.offset ?? at.next
    if (at.first > MOST_IN_WORK) {
      at.entries.splice(0, at.first)
      at.first = 0
    }
    onProgress(at.topic, at.partition, reached)
    if (at.resume && waitingIn(at) < MOST_IN_WORK / 2) {
      at.resume()
      delete at.resume
    }
  }

  const start = (at: Partition, key: string, entry: Entry, record: Record) => {
    const work = inLane(key, () => untilHandled(record)).then((isHandled) => {
      entry.isDone = isHandled
      if (isHandled) advance(at)
    })
    inWork.add(work)
    void work.finally(() => inWork.delete(work))
  }

  return {
    /** Begins with what was fetched together; `pause` is called where too much is in work, and what it returns when not. */
    take: (
      topic: string,
      partition: number,
      records: readonly { readonly offset: string; readonly key: string; readonly record: Record }[],
      next: bigint,
      pause: () => () => void,
    ) => {
      const name = `${topic}/${partition}`
      const at = partitions.get(name) ?? { topic, partition, entries: [], first: 0, next, committed: -1n }
      partitions.set(name, at)
      at.next = next
      const begun = records.map(({ offset, key, record }) => ({
        entry: { offset: BigInt(offset), isDone: false },
        key,
        record,
      }))
      for (const { entry } of begun) at.entries.push(entry)
      for (const { entry, key, record } of begun) start(at, `${name} ${key}`, entry, record)
      if (begun.length === 0) advance(at)
      if (!at.resume && waitingIn(at) > MOST_IN_WORK) at.resume = pause()
    },
    /** Where each partition may be committed to, where that is further than before; `done` says that it was. */
    due: (): { readonly positions: Position[]; readonly done: () => void } => {
      const ahead = [...partitions.values()]
        .map((at) => ({ at, reached: at.entries[at.first]?.offset ?? at.next }))
        .filter(({ at, reached }) => reached > at.committed)
      return {
        positions: ahead.map(({ at: { topic, partition }, reached }) => ({
          topic,
          partition,
          offset: String(reached),
        })),
        done: () => {
          for (const { at, reached } of ahead) at.committed = reached
        },
      }
    },
    /** The partitions are given out anew: what is in work goes on, and counts for nobody. */
    forget: () => {
      for (const { resume } of partitions.values()) resume?.()
      partitions = new Map()
    },
    /** Resolves when nothing is in work any more, or the time is up. */
    drained: (ms: number) => Promise.race([Promise.allSettled([...inWork]), wait(ms, undefined, { ref: false })]),
    /** Nothing is tried again any more. */
    end: () => {
      isOver = true
    },
  }
}

function waitingIn({ entries, first }: Partition): number {
  return entries.length - first
}
