import type { Message, RawEvent } from '@kadry/contracts/envelope'
import { beginSpan, inSpan } from '@kadry/runtime/span'

/**
 * Sends a batch as one step of the trace of each of its messages; the header names that step to whoever reads
 * them.
 */
export async function inPublishSpans(
  messages: readonly Message[],
  publish: (messages: readonly Message[]) => Promise<void>,
): Promise<void> {
  const spans = messages.map(({ topic, headers: { traceparent } }) =>
    traceparent
      ? beginSpan({ name: `publish ${topic}`, kind: 'PRODUCER', traceparent, attributes: about(topic) })
      : undefined,
  )
  const traced = messages.map((message, index) => {
    const traceparent = spans[index]?.traceparent
    return traceparent ? { ...message, headers: { ...message.headers, traceparent } } : message
  })
  try {
    await publish(traced)
    for (const span of spans) span?.end()
  } catch (error) {
    for (const span of spans) span?.end(error)
    throw error
  }
}

/** Handles an event as the next step of its trace; what its effects emit and command continues it. */
export function inHandleSpan<Result>(
  group: string,
  topic: string,
  event: RawEvent,
  handle: (event: RawEvent) => Promise<Result>,
): Promise<Result> {
  const attributes = { ...about(topic), 'messaging.consumer.group.name': group, 'kadry.sequence': event.seq }
  return inSpan(
    { name: `handle ${event.type}`, kind: 'CONSUMER', traceparent: event.traceparent, attributes },
    (traceparent) => handle(traceparent && traceparent !== event.traceparent ? { ...event, traceparent } : event),
  )
}

function about(topic: string) {
  return { 'messaging.system': 'kafka', 'messaging.destination.name': topic }
}
