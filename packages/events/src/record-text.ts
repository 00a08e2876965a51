import type { Incoming } from '@kadry/messaging/incoming'

/** Where a record lies; of a batch that could not be decoded, from where to where. */
export function placeOf({ topic, partition, offset, undecodable }: Incoming): string {
  const at = undecodable ? `${undecodable.firstOffset}–${undecodable.lastOffset}` : offset
  return `${topic}/${partition}@${at}`
}

/** The value as text, or as base64 where it is none. */
export function shownValue({ value, exact }: Incoming): string {
  return exact?.value?.toString('base64') ?? value ?? ''
}

/** A record as one JSON object: a part that is no text also as the base64 of its bytes. */
export function forPrograms({ exact, ...record }: Incoming): object {
  return { ...record, ...(exact ? base64Of(exact) : {}) }
}

function base64Of({ key, headers, value }: NonNullable<Incoming['exact']>) {
  return {
    ...(key === undefined ? {} : { keyBase64: key?.toString('base64') ?? null }),
    ...(headers
      ? { headersBase64: Object.fromEntries(Object.entries(headers).map(([name, of]) => [name, parts(of)])) }
      : {}),
    ...(value ? { base64: value.toString('base64') } : {}),
  }
}

function parts(header: unknown): unknown {
  if (Array.isArray(header)) return header.map(parts)
  return Buffer.isBuffer(header) ? header.toString('base64') : header
}
