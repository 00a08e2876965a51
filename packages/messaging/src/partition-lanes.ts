import { setTimeout as wait } from 'node:timers/promises'
import { createLanes } from '@kadry/mongo/lane'
import { createWatermark, type Watermark } from './watermark.ts'

export type Position = { readonly topic: string; readonly partition: number; readonly offset: string }

type Options<Record> = {
  /** A throw means «not handled»: the same record is given again after a pause, and its key waits. */
  readonly handle: (record: Record) => Promise<void>
  /** Everything of a partition before `next` is done. */
  readonly onProgress: (topic: string, partition: number, next: bigint) => void
  readonly onFailure: (error: unknown) => void
}

type Partition = {
  readonly topic: string
  readonly partition: number
  readonly watermark: Watermark
  committed: bigint
  resume?: () => void
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5_000
/** Records of one partition in work; beyond, it is paused until half of them are done. */
const MOST_IN_WORK = 2_000

/**
 * Records of a partition worked on side by side, those of one key in order, over the bounds of what was
 * fetched together: a slow key holds back nobody. Done is what lies below the lowest record still in work
 * (the low watermark).
 */
export function createPartitionLanes<Record>({ handle, onProgress, onFailure }: Options<Record>) {
  let partitions = new Map<string, Partition>()
  const inLane = createLanes()
  const work = createWork(handle, onFailure)

  const advanced = (at: Partition) => {
    onProgress(at.topic, at.partition, at.watermark.reached())
    if (at.resume && at.watermark.waiting() < MOST_IN_WORK / 2) {
      at.resume()
      delete at.resume
    }
  }
  return {
    /**
     * Begins with what was fetched together; `pause` is called where too much is in work, and what it returns
     * when not.
     */
    take: (
      topic: string,
      partition: number,
      records: readonly { readonly offset: string; readonly key: string; readonly record: Record }[],
      next: bigint,
      pause: () => () => void,
    ) => {
      const name = `${topic}/${partition}`
      const at: Partition = partitions.get(name) ?? { topic, partition, watermark: createWatermark(), committed: -1n }
      partitions.set(name, at)
      at.watermark.fetched(next)
      const begun = records.map((one) => ({ ...one, done: at.watermark.begin(BigInt(one.offset)) }))
      for (const { key, record, done } of begun)
        work.add(
          inLane(`${name} ${key}`, () => work.untilHandled(record)),
          () => {
            done()
            advanced(at)
          },
        )
      if (begun.length === 0) advanced(at)
      if (!at.resume && at.watermark.waiting() > MOST_IN_WORK) at.resume = pause()
    },
    /**
     * Where each partition may be committed to, where that is further than before; `done` says that it was.
     */
    due: () => dueOf([...partitions.values()]),
    /** The partitions are given out anew: what is in work goes on, and counts for nobody. */
    forget: () => {
      for (const { resume } of partitions.values()) resume?.()
      partitions = new Map()
    },
    /** Resolves when nothing is in work any more, or the time is up. */
    drained: work.drained,
    /** Nothing is tried again any more. */
    end: work.end,
  }
}

/** Records are handled until it succeeds or all is over. */
function createWork<Record>(handle: (record: Record) => Promise<void>, onFailure: (error: unknown) => void) {
  const inWork = new Set<Promise<void>>()
  let isOver = false
  return {
    /** Resolves with false where it was not handled and never will be. */
    untilHandled: async (record: Record): Promise<boolean> => {
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
    },
    add: (handled: Promise<boolean>, onHandled: () => void) => {
      const one = handled.then((isHandled) => {
        if (isHandled) onHandled()
      })
      inWork.add(one)
      void one.finally(() => inWork.delete(one))
    },
    drained: (ms: number) => Promise.race([Promise.allSettled([...inWork]), wait(ms, undefined, { ref: false })]),
    end: () => {
      isOver = true
    },
  }
}

type Due = { readonly positions: Position[]; readonly done: () => void }

function dueOf(partitions: readonly Partition[]): Due {
  const ahead = partitions
    .map((at) => ({ at, reached: at.watermark.reached() }))
    .filter(({ at, reached }) => reached > at.committed)
  return {
    positions: ahead.map(({ at: { topic, partition }, reached }) => ({ topic, partition, offset: String(reached) })),
    done: () => {
      for (const { at, reached } of ahead) at.committed = reached
    },
  }
}
