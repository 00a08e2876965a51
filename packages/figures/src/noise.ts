import type { Draw, Key } from './draw.ts'
import type { Policy } from './policy.ts'

/**
 * A discrete Gaussian of the policy's variance, cut at ± `peopleCut`: what is added to a number of people.
 * The same people draw the same number for ever.
 */
export function peopleNoise(draw: Draw, policy: Policy): (key: Key) => number {
  const values = Array.from({ length: 2 * policy.peopleCut + 1 }, (_, place) => place - policy.peopleCut)
  const weights = values.map((value) => Math.exp((-value * value) / (2 * policy.peopleVariance)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  const until = weights.map((weight) => {
    sum += weight / all
    return sum
  })
  return (key) => {
    const at = draw('PEOPLE', key)
    return values[until.findIndex((limit) => at < limit)] ?? policy.peopleCut
  }
}

/**
 * A standard normal number times the policy's deviation (Box–Muller): what is added to a count of outcomes.
 * `measure`, `point` and `stage` are their places; a new stage draws anew.
 */
export function outcomeNoise(
  draw: Draw,
  policy: Policy,
): (key: Key, measure: number, point: number, stage: number) => number {
  return (key, measure, point, stage) => {
    const radius = Math.sqrt(-2 * Math.log(1 - draw('OUTCOME', key, measure, point, stage)))
    return policy.outcomeDeviation * radius * Math.cos(2 * Math.PI * draw('OUTCOME_ANGLE', key, measure, point, stage))
  }
}
