import type { Message } from '@kadry/contracts/envelope'
import { LARGEST_FACT } from '@kadry/mongo/document'

/** Room for key, headers and framing beside the value; ours take some 700 bytes. */
const AROUND_VALUE = 1_000
/**
 * What a broker takes at most by default, for one record and for one request's records of one partition: 1
 * MiB.
 */
export const LARGEST_RECORD = LARGEST_FACT + AROUND_VALUE

export function bytesOf({ value }: Pick<Message, 'value'>): number {
  return (value === null ? 0 : Buffer.byteLength(value)) + AROUND_VALUE
}

/** The same messages in the same order, in parts that a broker takes at once. */
export function* inParts(messages: readonly Message[]): Generator<readonly Message[]> {
  let part: Message[] = []
  let bytes = 0
  for (const message of messages) {
    const more = bytesOf(message)
    if (part.length > 0 && bytes + more > LARGEST_RECORD) {
      yield part
      part = []
      bytes = 0
    }
    part.push(message)
    bytes += more
  }
  if (part.length > 0) yield part
}
