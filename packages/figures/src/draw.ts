import siphash from 'siphash'

/** What a draw is for: the same key drawn for two purposes gives two independent numbers. */
export const PURPOSES = ['EXCHANGE', 'PARTNER', 'PEOPLE', 'OUTCOME', 'OUTCOME_ANGLE'] as const
export type Purpose = (typeof PURPOSES)[number]

/** A 64-bit key in two halves, high first: typed arrays hold it without BigInt. */
export type Key = readonly [high: number, low: number]

export type Draw = (purpose: Purpose, key: Key, ...detail: readonly number[]) => number

const MANTISSA = 2 ** -53

/**
 * Uniform numbers in [0, 1) that follow from a secret, a purpose, a record's or cell's key and up to three
 * small numbers (0–255). The same question always draws the same number, so asking again teaches nothing.
 * SipHash-2-4 (Aumasson, Bernstein 2012) under `secret`, 16 bytes.
 */
export function drawing(secret: Uint8Array): Draw {
  if (secret.length !== 16) throw new RangeError(`a secret of 16 bytes is needed, not of ${secret.length}`)
  // A copy: a `Buffer` is a window on memory of others, and its `slice` is one too.
  const words = new Uint32Array(Uint8Array.from(secret).buffer)
  const message = new Uint8Array(12)
  const view = new DataView(message.buffer)
  return (purpose, [high, low], first = 0, second = 0, third = 0) => {
    view.setUint32(0, high)
    view.setUint32(4, low)
    message[8] = PURPOSES.indexOf(purpose)
    message[9] = first
    message[10] = second
    message[11] = third
    const { h, l } = siphash.hash(words, message)
    return ((h >>> 5) * 2 ** 26 + (l >>> 6)) * MANTISSA
  }
}
