import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, inject, it, type TestContext } from 'vitest'
import { seeded, until } from './oracle.ts'
import { KEYS, openScene, type Scene, stopped } from './scene.ts'
import type { Guard, LeaseKind, PublishFault } from './switches.ts'

const UNDER_LOAD = { keys: KEYS, each: 100_000, pauseMs: 40 }

describe.concurrent('a relay that is killed or stopped', () => {
  const open = (test: TestContext) =>
    openScene({ mongoUrl: inject('mongoUrl'), brokers: inject('kafkaBrokers') }, test.onTestFinished)

  /** Relays of one holder follow each other, each killed at its own batch; the last one may live. */
  const killRelays = async (scene: Scene, faults: readonly PublishFault[]) => {
    const writer = await scene.start({ write: UNDER_LOAD })
    for (const fault of faults) {
      const relay = await scene.start({ relay: { holder: 'one', fault } })
      expect(await relay.exited).toBe('SIGKILL')
    }
    await scene.start({ relay: { holder: 'one' } })
    writer.send('enough')
    await writer.heard('done')
  }

  it('before it sends, and between the acknowledgement and the mark, loses, doubles and disorders nothing', async (test) => {
    const scene = await open(test)
    const random = seeded(20_261)
    const fates = ['die before the send', 'die after the ack', 'die after the ack', 'die before the send'] as const
    for (const group of ['a', 'b']) await scene.start({ follow: { group, guard: group === 'a' ? 'sequence' : 'none' } })
    await killRelays(
      scene,
      fates.map((fate) => ({ fate, batch: 1 + Math.floor(random() * 4) })),
    )
    await scene.quiet('a')
    await scene.quiet('b')
    expect(await scene.complaints('a')).toEqual([])
    // Control: the same records without the guard in the effect.
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it('loses facts where it marks them before they are acknowledged (control)', async (test) => {
    const scene = await open(test)
    await scene.start({ follow: { group: 'a', guard: 'no-gap-check' } })
    await killRelays(scene, [{ early: true, batch: 2 }])
    await scene.quiet('a')
    expect((await scene.complaints('a')).join()).toMatch(/^lost/)
  })

  /**
   * The first relay is stopped with a batch in its hands; the second takes over; the first wakes up and sends
   * it.
   */
  const stopAndContinue = async (test: TestContext, lease: LeaseKind, guard: Guard) => {
    const scene = await open(test)
    await scene.start({ follow: { group: 'a', guard } })
    const writer = await scene.start({ write: UNDER_LOAD })
    const first = await scene.start({ relay: { lease, fault: { batch: 3, fate: 'stop before the send' } } })
    await stopped(first)
    const second = await scene.start({ relay: { lease } })
    const before = scene.facts()
    await until('the second publishes', async () => (await scene.records()) > before)
    first.kill('SIGCONT')
    const more = scene.facts() + 200
    await until('more is written', () => scene.facts() > more)
    writer.send('enough')
    await writer.heard('done')
    await scene.quiet('a')
    expect(second.words).toBeDefined()
    return { scene, repeats: (await scene.records()) - scene.facts() }
  }

  it('past its lease and then goes on: its stale batch changes nothing, and it publishes nothing more', async (test) => {
    const { scene, repeats } = await stopAndContinue(test, 'lease', 'sequence')
    expect(await scene.complaints('a')).toEqual([])
    // One batch of a few milliseconds, not half of all that was written since.
    expect(repeats).toBeGreaterThan(0)
    expect(repeats).toBeLessThan(250)
  })

  it('for two seconds under load, within its lease, publishes nothing twice', async (test) => {
    const scene = await open(test)
    await scene.start({ follow: { group: 'a', guard: 'none' } })
    const writer = await scene.start({ write: UNDER_LOAD })
    const first = await scene.start({ relay: { lease: 'lasting lease' } })
    await scene.start({ relay: { lease: 'lasting lease' } })
    for (let times = 0; times < 3; times += 1) {
      const before = await scene.records()
      await until('facts are published', async () => (await scene.records()) > before + 50)
      first.kill('SIGSTOP')
      await stopped(first)
      await wait(2_000)
      first.kill('SIGCONT')
    }
    writer.send('enough')
    await writer.heard('done')
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    expect(await scene.records()).toBe(scene.facts())
  })

  it('past its lease, with no guard in the effect: the stale batch is seen (control)', async (test) => {
    const { scene } = await stopAndContinue(test, 'lease', 'none')
    expect((await scene.complaints('a')).join()).toMatch(/repeated/)
  })

  it.for(['lasting lease', 'none'] as const)('beside another one, both willing, with %s', async (lease, test) => {
    const scene = await open(test)
    await scene.start({ follow: { group: 'a', guard: 'none' } })
    await Promise.all([scene.start({ relay: { lease } }), scene.start({ relay: { lease } })])
    const writer = await scene.start({ write: { keys: KEYS, each: 40, pauseMs: 5 } })
    await writer.heard('done')
    await scene.quiet('a')
    const found = (await scene.complaints('a')).join()
    if (lease === 'lasting lease') expect(found).toBe('')
    else expect(found).toMatch(/repeated/)
  })
})
