import { describe, expect, it } from 'vitest'
import { drawing } from './draw.ts'
import { outcomeNoise, peopleNoise } from './noise.ts'
import { KADRY_1 } from './policy.ts'

const draw = drawing(new Uint8Array(16).fill(4))
const MANY = 40_000
const keys = Array.from({ length: MANY }, (_, place) => [place, place * 7919] as const)

describe('the noise on people', () => {
  it('is a discrete Gaussian of variance 4, cut at 8 (chi-square over its 17 values)', () => {
    const noise = peopleNoise(draw, KADRY_1)
    const seen = Map.groupBy(keys.map(noise), (value) => value)
    const weights = Array.from({ length: 17 }, (_, place) => Math.exp(-((place - 8) ** 2) / 8))
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const chi = weights.reduce((sum, weight, place) => {
      const expected = (MANY * weight) / all
      return sum + ((seen.get(place - 8)?.length ?? 0) - expected) ** 2 / expected
    }, 0)
    // 39.25 is passed by one in a thousand of true ones (16 degrees of freedom); the key is fixed.
    expect(chi).toBeLessThan(39.25)
    expect(Math.max(...seen.keys())).toBeLessThanOrEqual(8)
  })

  it('is the same whenever the same people are asked for', () => {
    const noise = peopleNoise(draw, KADRY_1)
    expect(keys.slice(0, 50).map(noise)).toEqual(keys.slice(0, 50).map(peopleNoise(draw, KADRY_1)))
  })

  it('is other with another secret', () => {
    const other = peopleNoise(drawing(new Uint8Array(16).fill(5)), KADRY_1)
    expect(keys.slice(0, 50).map(other)).not.toEqual(keys.slice(0, 50).map(peopleNoise(draw, KADRY_1)))
  })
})

describe('the noise on outcomes', () => {
  const noise = outcomeNoise(draw, KADRY_1)

  it('is normal with a deviation of 1 (mean, variance, share within one deviation)', () => {
    const values = keys.map((key) => noise(key, 1, 2, 0))
    const mean = values.reduce((sum, value) => sum + value, 0) / MANY
    const variance = values.reduce((sum, value) => sum + value * value, 0) / MANY
    expect(Math.abs(mean)).toBeLessThan(0.02)
    expect(Math.abs(variance - 1)).toBeLessThan(0.03)
    expect(Math.abs(values.filter((value) => Math.abs(value) < 1).length / MANY - 0.6827)).toBeLessThan(0.01)
  })

  it.each([
    ['measure', [2, 2, 0]],
    ['point', [1, 3, 0]],
    ['stage', [1, 2, 1]],
  ] as const)('is drawn anew for another %s', (_, [measure, point, stage]) => {
    expect(noise(keys[9]!, measure, point, stage)).not.toBe(noise(keys[9]!, 1, 2, 0))
    expect(noise(keys[9]!, 1, 2, 0)).toBe(noise(keys[9]!, 1, 2, 0))
  })
})

it('refuses a secret of another length than SipHash takes', () => {
  expect(() => drawing(new Uint8Array(8))).toThrow('16 bytes')
})

it('draws the same from the bytes of a secret, whatever memory they stand in', () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, place) => 200 + place)
  const pooled = Buffer.from(Buffer.from(bytes).toString('hex'), 'hex')
  expect(drawing(pooled)('PEOPLE', [1, 2])).toBe(drawing(bytes)('PEOPLE', [1, 2]))
})
