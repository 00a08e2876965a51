import { expect, it } from 'vitest'
import { counter, histogram } from './series.ts'

const about = { name: 'taken_seconds', help: 'How long.', labels: ['lane'] }

it('a histogram counts every bucket that a value fits into, and gives sum and count', async () => {
  const { observe, metric } = histogram(about, [0.1, 1])
  for (const value of [0.1, 0.5, 7]) observe({ lane: 'fast' }, value)
  observe({ lane: 'full' }, 1)
  const { values } = await metric.get()
  const of = (lane: string) => values.filter(({ labels }) => labels.lane === lane).map(({ value }) => value)
  expect(of('fast')).toEqual([1, 2, 3, 7.6, 3])
  expect(of('full')).toEqual([0, 1, 1, 1, 1])
  expect(values.slice(0, 3).map(({ labels }) => labels.le)).toEqual([0.1, 1, '+Inf'])
})

it('every label makes a series of its own, and one that was not declared is refused', async () => {
  const { add, total, metric } = counter({ ...about, labels: ['subgraph', 'reason'] })
  add({ subgraph: 'a', reason: 'b' }, 2)
  add({ subgraph: 'a', reason: 'c' }, 1)
  add({ subgraph: 'a', reason: 'b' }, 1)
  expect(total({ reason: 'b', subgraph: 'a' })).toBe(3)
  expect(total({ subgraph: 'nobody', reason: 'b' })).toBe(0)
  expect((await metric.get()).values).toHaveLength(2)
  expect(() => add({ subgraph: 'a', colour: 'red' }, 1)).toThrow('no label colour')
})

it('a counter without labels is there from the start', async () => {
  expect((await counter({ ...about, labels: [] }).metric.get()).values).toEqual([{ labels: {}, value: 0 }])
})

it('nothing that is no number is observed', () => {
  expect(() => histogram(about, [1]).observe({ lane: 'fast' }, Number.NaN)).toThrow('NaN')
})
