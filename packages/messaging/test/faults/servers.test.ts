import { startFaultProxy } from '@kadry/testing/fault-proxy'
import { startKillable } from '@kadry/testing/killable'
import { describe, expect, inject, it, type TestContext } from 'vitest'
import { until } from './oracle.ts'
import { type Child, KEYS, openScene, type Scene } from './scene.ts'

const UNDER_LOAD = { keys: KEYS, each: 100_000, pauseMs: 80 }
const KILLS = 6

describe.concurrent('a service whose servers go away', () => {
  const ownServer = async (test: TestContext, kind: 'kafka' | 'mongo') => {
    const server = await startKillable(kind)
    test.onTestFinished(server.stop)
    return server
  }
  const enough = async (writer: Child) => {
    writer.send('enough')
    await writer.heard('done')
  }
  const effects = async (scene: Scene, group: string) => Object.values(await scene.lists(group)).flat().length

  it(`the broker is killed ${KILLS} times under load, a member in between: all done once (control: no guard)`, async (test) => {
    const kafka = await ownServer(test, 'kafka')
    const scene = await openScene({ mongoUrl: inject('mongoUrl'), brokers: kafka.url }, test.onTestFinished)
    const writer = await scene.start({ write: UNDER_LOAD, relay: {} })
    const groups = [
      ['a', 'sequence'],
      ['b', 'none'],
    ] as const
    for (const [group, guard] of groups) {
      const member = await scene.start({ follow: { group, guard, dieAfter: 40 } })
      await member.exited
      await scene.start({ follow: { group, guard } })
    }
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await effects(scene, 'a')
      await until('effects come again', async () => (await effects(scene, 'a')) > before)
      await kafka.killAndRestart()
    }
    await enough(writer)
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it.for(['refuse', 'swallow'] as const)(
    'the network to the broker starts to %s: effects come again with its return',
    async (fault, test) => {
      const brokers = inject('kafkaBrokers')
      const [host, port] = brokers.split(',')[0]!.split(':')
      const proxy = await startFaultProxy({ host: host!, port: Number(port) })
      const scene = await openScene({ mongoUrl: inject('mongoUrl'), brokers }, test.onTestFinished)
      test.onTestFinished(proxy.close)
      const writer = await scene.start({ write: UNDER_LOAD, relay: {}, proxy: proxy.address })
      await scene.start({ follow: { group: 'a' }, proxy: proxy.address })
      const alone = await scene.start({ follow: { group: 'b' }, proxy: proxy.address, supervised: false })
      await until('effects come', async () => (await effects(scene, 'b')) > 50 && (await effects(scene, 'a')) > 50)
      await proxy[fault]()
      const then = scene.facts()
      await until('much is written meanwhile', () => scene.facts() > then + 400)
      // A shorter outage is outlasted by the client's own retries, with a supervisor or without.
      if (fault === 'refuse') await alone.heard('ended')
      const before = await effects(scene, 'a')
      await proxy.pass()
      await until('the first effect', async () => (await effects(scene, 'a')) > before)
      await enough(writer)
      await scene.quiet('a')
      expect(await scene.complaints('a')).toEqual([])
      if (fault === 'refuse') expect((await scene.complaints('b')).join()).toMatch(/^lost/)
    },
  )

  it('the database is killed between an effect and its answer: done once; without the guard twice (control)', async (test) => {
    const mongo = await ownServer(test, 'mongo')
    const scene = await openScene({ mongoUrl: mongo.url, brokers: inject('kafkaBrokers') }, test.onTestFinished)
    const writer = await scene.start({ write: UNDER_LOAD, relay: {} })
    for (const [group, guard] of [
      ['a', 'sequence'],
      ['b', 'none'],
    ] as const) {
      const member = await scene.start({ follow: { group, guard, askAfter: 40 } })
      await member.heard('asks')
      await mongo.killAndRestart()
      member.send('done')
    }
    const before = scene.facts()
    await until('it goes on', () => scene.facts() > before + 200)
    await mongo.killAndRestart()
    await enough(writer)
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })
})
