import { expect, it } from 'vitest'
import { byTopic, type Follower } from './follow.ts'

const follower = (topic: string): Follower => ({ topic, handle: () => Promise.resolve(true) })

it('has one follower a topic: a second is refused before anything is consumed, not left unheard', () => {
  expect([...byTopic([follower('a'), follower('b')]).keys()]).toEqual(['a', 'b'])
  expect(() => byTopic([follower('a'), follower('b'), follower('a')])).toThrow('two followers of a')
})
