import type { Sample } from '@kadry/runtime/metrics'
import type { Incoming } from './incoming.ts'
import type { Subscription } from './transport.ts'

/**
 * How long a group's oldest unhandled record has waited: by its own time where it is in work, and where
 * nothing is in work although records are there, since that was first seen. So a consumer that stands still
 * is not taken for one that is done.
 */
export function createLag(group: string, now: () => Date) {
  const inWork = new Map<string, Map<Incoming, number>>()
  const behindSince = new Map<string, number>()

  /** Since when a topic that has records waits; what was handled last begins it anew. */
  const waitingSince = (topic: string, at: number): number => {
    const times = [...(inWork.get(topic)?.values() ?? [])]
    if (times.length > 0) return times.reduce((oldest, time) => Math.min(oldest, time))
    const since = behindSince.get(topic) ?? at
    behindSince.set(topic, since)
    return since
  }
  const secondsOf = (topic: string, messages: number) => {
    const at = now().getTime()
    if (messages > 0) return Math.max(0, (at - waitingSince(topic, at)) / 1_000)
    behindSince.delete(topic)
    return 0
  }
  return {
    /** Runs the handling of a record as one that is in work. */
    whileHandled: async (record: Incoming, work: () => Promise<void>): Promise<void> => {
      const records = inWork.get(record.topic) ?? new Map<Incoming, number>()
      inWork.set(record.topic, records)
      records.set(record, Date.parse(record.headers.ce_time ?? '') || now().getTime())
      try {
        await work()
      } finally {
        records.delete(record)
        behindSince.delete(record.topic)
      }
    },
    /** Both gauges out of one question to the broker. */
    samplesOf: (lag: Awaited<ReturnType<Subscription['lag']>>): { messages: Sample[]; seconds: Sample[] } => ({
      messages: lag.map(({ topic, messages }) => ({ labels: { group, topic }, value: messages })),
      seconds: lag.map(({ topic, messages }) => ({ labels: { group, topic }, value: secondsOf(topic, messages) })),
    }),
  }
}
