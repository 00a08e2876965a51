import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consume } from '@kadry/messaging/consume'
import { fromState } from '@kadry/messaging/follow'
import { rebuild } from '@kadry/messaging/rebuild'
import {
  countFacts,
  factsInFile,
  loggedFacts,
  replayToFile,
  replayToFollowers,
  replayToTopic,
} from '@kadry/messaging/replay'
import { silentLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { message, readTopic, stateMessage, TOPIC } from './records.ts'
import { appendNames, type Copy, openWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld(inject('mongoUrl'), inject('kafkaBrokers'))
})
afterEach(() => world.close())
const namesOf = async (key: string) => (await world.copies.find(key))?.names

describe('a copy that is built anew', () => {
  const reactions: string[] = []
  const follower = () =>
    appendNames(world.copies, undefined, {
      state: fromState('sector.state.v1', ({ name }): Copy => ({ names: [`state ${name}`] })),
      react: async (name) => void reactions.push(name),
    })
  const buildAnew = () => {
    reactions.splice(0)
    return rebuild({ group: 'test', follower: follower(), transport: world.transport, log: silentLog })
  }

  it('has what the states and the facts say, and nobody reacts', async () => {
    const { transport, connection, copies } = world
    await transport.publish([1, 2, 3].map((seq) => message('a', seq, String(seq))))
    await transport.publish([stateMessage('a', 2, '2'), stateMessage('b', 7, '7'), message('b', 8, '8')])
    await copies.apply({ key: 'a', seq: 1 }, { $push: { names: 'wrong' } })
    await copies.apply({ key: 'stray', seq: 1 }, { $push: { names: 'wrong' } })
    expect(await buildAnew()).toEqual({ states: 2, facts: 4, leftOut: 0 })
    expect(await namesOf('a')).toEqual(['state 2', '3'])
    expect(await namesOf('b')).toEqual(['state 7', '8'])
    expect(await namesOf('stray')).toBeUndefined()
    expect(reactions).toEqual([])
    const names = (await connection.db!.listCollections().toArray()).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('copies'))).toEqual(['copies'])
  })

  it('goes on where the service works on meanwhile: nothing is lost and nothing done twice', async () => {
    const { transport, connection, metrics } = world
    const followers = [follower()]
    const running = await consume({ group: 'test', connection, transport, followers, log: silentLog, metrics })
    const keys = Array.from({ length: 20 }, (_, index) => `k${index}`)
    const publish = (seq: number) => transport.publish(keys.map((key) => message(key, seq, String(seq))))
    for (let seq = 1; seq <= 20; seq++) await publish(seq)
    const meanwhile = (async () => {
      for (let seq = 21; seq <= 60; seq++) await publish(seq)
    })()
    await rebuild({ group: 'test', follower: follower(), transport, log: silentLog })
    await meanwhile
    const all = Array.from({ length: 60 }, (_, index) => String(index + 1))
    for (const key of keys) await expect.poll(() => namesOf(key), { timeout: 200_000 }).toEqual(all)
    await running.stop()
  })

  it('leaves out what nobody can use, and says how much', async () => {
    await world.transport.publish([
      message('a', 1, '1'),
      message('a', 2, 5),
      message('a', 3, '3'),
      message('b', 4, '4'),
    ])
    expect(await buildAnew()).toEqual({ states: 0, facts: 2, leftOut: 2 })
    expect(await namesOf('a')).toEqual(['1', '3'])
  })

  it('leaves the one in use alone where the building fails', async () => {
    await world.copies.apply({ key: 'a', seq: 1 }, { $push: { names: 'old' } })
    const subscribe = () => Promise.reject(new Error('no broker'))
    const transport = { ...world.transport, subscribe }
    await expect(rebuild({ group: 'test', follower: follower(), transport, log: silentLog })).rejects.toThrow(
      'no broker',
    )
    expect(await namesOf('a')).toEqual(['old'])
    const names = (await world.connection.db!.listCollections().toArray()).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('copies'))).toEqual(['copies'])
  })
})

describe('a replay of the fact log', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replay-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const publishSome = async () => {
    const id = await world.add('1')
    for (const name of ['2', '3']) await world.add(name, id)
    const other = await world.add('other')
    await world.relayOf('one').flush()
    return { id, other }
  }

  it('into a topic repeats every record, marked, in the order of each key', async () => {
    const { id } = await publishSome()
    const { connection, transport } = world
    await transport.ensureTopics([{ topic: 'kadry.test.again', retentionDays: 1 }])
    const facts = loggedFacts(connection, {})
    expect(await replayToTopic(facts, transport, { topic: 'kadry.test.again' })).toEqual({ facts: 4, failed: [] })
    const again = (await readTopic(world, 'kadry.test.again')).filter(({ key }) => key === id)
    const first = (await readTopic(world, TOPIC)).filter(({ key }) => key === id)
    expect(again.map(({ value }) => value)).toEqual(first.map(({ value }) => value))
    const { kadry_fence: _, ...headers } = first[0]!.headers
    expect(again[0]!.headers).toEqual({ ...headers, kadry_replay: '1' })
  })

  it('into a file and from there into the handlers of a group fills a copy, and nobody reacts', async () => {
    const { id, other } = await publishSome()
    const path = join(folder, 'facts.jsonl')
    expect(await countFacts(world.connection, { keys: [id] })).toBe(3)
    expect(await replayToFile(loggedFacts(world.connection, { keys: [id] }), path)).toMatchObject({ facts: 3 })
    const reactions: string[] = []
    const followers = [appendNames(world.copies, undefined, { react: async (name) => void reactions.push(name) })]
    for (let time = 0; time < 2; time++) await replayToFollowers(factsInFile(path), followers)
    expect(await namesOf(id)).toEqual(['1', '2', '3'])
    expect(await namesOf(other)).toBeUndefined()
    expect(reactions).toEqual([])
  })

  it('selects by time and type, and says which key could not go on and why', async () => {
    const { id } = await publishSome()
    const { time } = (await world.connection.collection('facts').findOne({ key: id, seq: 2 })) as unknown as {
      time: string
    }
    expect(await countFacts(world.connection, { until: '2020-01-01T00:00:00Z' })).toBe(0)
    expect(await countFacts(world.connection, { types: ['sector.painted.v1'] })).toBe(0)
    const late = loggedFacts(world.connection, { since: time, keys: [id] })
    const { facts, failed } = await replayToFollowers(late, [appendNames(world.copies)])
    expect(facts).toBe(0)
    expect(failed).toEqual([{ key: id, why: expect.stringContaining('came after fact 0') }])
  })

  it('names the line of a file that is none of a replay', async () => {
    const path = join(folder, 'facts.jsonl')
    await writeFile(path, `${JSON.stringify(message('a', 1, '1'))}\n{"half\n`)
    const read = async () => {
      for await (const fact of factsInFile(path)) expect(fact.key).toBe('a')
    }
    await expect(read()).rejects.toThrow(/facts\.jsonl:2 is not a line of a replay/)
  })
})
