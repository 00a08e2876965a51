import { setTimeout as wait } from 'node:timers/promises'
import { contractOf } from '@kadry/contracts/catalogue'
import { type StoredFact, toMessage } from '@kadry/contracts/envelope'
import { globalId } from '@kadry/runtime/ids'
import { describe, expect, inject, it, type TestContext } from 'vitest'
import { message, TOPIC } from '../records.ts'
import { seeded, until } from './oracle.ts'
import { type Child, KEYS, openScene, type Scene } from './scene.ts'
import type { Guard } from './switches.ts'

const UNDER_LOAD = { keys: KEYS, each: 100_000, pauseMs: 60 }
const FACTS = { keys: KEYS, each: 40 }
const HOUR_MS = 3_600_000

describe.concurrent('a follower', () => {
  const open = (test: TestContext, partitions?: number) =>
    openScene({ mongoUrl: inject('mongoUrl'), brokers: inject('kafkaBrokers') }, test.onTestFinished, partitions)
  const enough = async (writer: Child) => {
    writer.send('enough')
    await writer.heard('done')
  }

  it('killed between an effect and its commit does nothing twice; without the guard it does (control)', async (test) => {
    const scene = await open(test)
    const writer = await scene.start({ write: UNDER_LOAD, relay: {} })
    const members = { a: 'sequence', b: 'none' } as const
    await Promise.all(
      Object.entries(members).map(async ([group, guard]) => {
        for (const dieAfter of [60, 45]) {
          const member = await scene.start({ follow: { group, guard, dieAfter } })
          expect(await member.exited).toBe('SIGKILL')
        }
        await scene.start({ follow: { group, guard } })
      }),
    )
    await enough(writer)
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it('given every batch twice, and then the whole day again, does nothing twice (control: no guard)', async (test) => {
    const scene = await open(test)
    await scene.start({ follow: { group: 'a' } })
    await scene.start({ follow: { group: 'b', guard: 'none' } })
    const writer = await scene.start({ write: FACTS, relay: { fault: { twice: true } } })
    await writer.heard('done')
    await scene.quiet('a')
    await replay(scene)
    expect(await scene.records()).toBe(3 * scene.facts())
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect(await scene.lists('b').then((lists) => Object.values(lists).flat().length)).toBe(3 * scene.facts())
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it('given facts of a key in the wrong order puts them in order; without the gap check it loses them (control)', async (test) => {
    const scene = await open(test)
    const writer = await scene.start({ write: { keys: KEYS, each: 12 } })
    await writer.heard('done')
    await scene.start({ relay: { fault: { reversed: true } } })
    await scene.start({ follow: { group: 'a' } })
    await scene.start({ follow: { group: 'b', guard: 'no-gap-check' } })
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^lost/)
  })

  it('kind 7: given what nobody can use goes on with the rest; with no dead letters nothing after it is ever done (control)', async (test) => {
    const scene = await open(test)
    const good = message('bad', 1, 'x')
    await scene.transport.publish(
      KEYS.flatMap((_, index) => [
        { ...message(`broken-${index}`, 1, 'x'), value: '{"half' },
        message(`wrong-${index}`, 1, 5),
        { ...good, headers: { ...good.headers, ce_type: 'ru.mosreg.kadry.sector.changed.v2' } },
        message(`large-${index}`, 1, 'я'.repeat(500_001)),
      ]),
    )
    await scene.start({ follow: { group: 'a' } })
    await scene.start({ follow: { group: 'b', deadLetters: false } })
    const writer = await scene.start({ write: FACTS, relay: {} })
    await writer.heard('done')
    await scene.handled('a')
    expect(await scene.complaints('a')).toEqual([])
    // Every effect of the others is there, and their positions are not: a restart would begin before the
    // first bad record.
    await until('the rest is applied', async () => (await scene.complaints('b')).length === 0)
    expect(await scene.lag('b')).toBeGreaterThan(0)
  })

  it('whose members join and leave every second does everything once (control: no guard)', async (test) => {
    const scene = await open(test)
    const writer = await scene.start({ write: UNDER_LOAD, relay: {} })
    const random = seeded(7_001)
    const churn = async (group: string, guard: Guard) => {
      const join = () => scene.start({ follow: { group, guard, slowMs: 2 } })
      const members = [await join(), await join()]
      for (let change = 0; change < 6; change++) {
        // The second is the scenario itself; nothing is awaited by it.
        await wait(1_000)
        if (change % 2 === 0) members.push(await join())
        else members.splice(Math.floor(random() * members.length), 1)[0]!.kill(change === 5 ? 'SIGKILL' : 'SIGTERM')
      }
    }
    await Promise.all([churn('a', 'sequence'), churn('b', 'none')])
    await enough(writer)
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it.for(['lasting lease', 'own-clock'] as const)(
    'behind relays whose clocks are an hour apart, with a lease by %s',
    async (lease, test) => {
      const scene = await open(test)
      await scene.start({ follow: { group: 'a', guard: 'none' } })
      await scene.start({ follow: { group: 'b' }, clockAheadMs: HOUR_MS })
      // Both relays believe in their lease for some seconds: long enough to read what the other is sending.
      const relay = { lease, fault: { slowMs: 300 } }
      const writer = await scene.start({ write: UNDER_LOAD, relay, clockAheadMs: -HOUR_MS })
      await until('the first relay publishes', async () => (await scene.records()) > 0)
      await scene.start({ relay, clockAheadMs: HOUR_MS })
      const more = scene.facts() + 300
      await until('more is written', () => scene.facts() > more)
      // Facts on their way are complaints too, of facts that are lost so far.
      const isRepeated = async () => (await scene.complaints('a')).some((one) => one.startsWith('repeated'))
      if (lease === 'own-clock') await until('something is repeated', isRepeated)
      await enough(writer)
      await scene.quiet('a')
      await scene.quiet('b')
      expect(await scene.complaints('b')).toEqual([])
      if (lease === 'lasting lease') expect(await scene.complaints('a')).toEqual([])
    },
  )

  it('asked to stop under load is gone in 25 s, and its successor is given nothing again (control: killed)', async (test) => {
    const scene = await open(test)
    const writer = await scene.start({ write: UNDER_LOAD, relay: {} })
    const stopAt = async (group: string, signal: NodeJS.Signals) => {
      const member = await scene.start({ follow: { group, guard: 'none', slowMs: 5 } })
      await until('it is at work', async () => Object.values(await scene.lists(group)).flat().length > 60)
      member.kill(signal)
      const code = await member.exited
      await scene.start({ follow: { group, guard: 'none' } })
      return code
    }
    const [asked, killed] = await Promise.all([stopAt('a', 'SIGTERM'), stopAt('b', 'SIGKILL')])
    // A process that needs longer than 25 s ends itself with 1.
    expect(asked).toBe(0)
    expect(killed).toBe('SIGKILL')
    await enough(writer)
    await scene.quiet('a')
    expect(await scene.complaints('a')).toEqual([])
    await scene.quiet('b')
    expect((await scene.complaints('b')).join()).toMatch(/^repeated/)
  })

  it('whose effect takes long and throws for one key goes on with the others of its partition; without lanes not (control)', async (test) => {
    const scene = await open(test, 1)
    const failing = globalId('Sector', KEYS[0]!)
    const inLanes = await scene.start({ follow: { group: 'a', failing } })
    const inLine = await scene.start({ follow: { group: 'b', failing, oneByOne: true } })
    const writer = await scene.start({ write: { keys: KEYS, each: 60, pauseMs: 40 }, relay: {} })
    await writer.heard('done')
    for (const group of ['a', 'b']) await scene.handled(group)
    const isOvertaken = ({ words }: Child) => words.find((word) => word.isOvertaken !== undefined)?.isOvertaken
    expect(isOvertaken(inLanes)).toBe(true)
    expect(isOvertaken(inLine)).toBe(false)
    const lists = await scene.lists('a')
    expect(lists[failing]).toBeUndefined()
    expect((await scene.complaints('a')).filter((line) => !line.includes(failing))).toEqual([])
  })
})

/** Sends every fact of the fact log once more, as an operator's replay does. */
async function replay({ connection, transport }: Scene): Promise<void> {
  const facts = connection.collection<Omit<StoredFact, 'id'> & { _id: string; key: string }>('facts')
  const emitted = await facts.find({}).sort({ _id: 1 }).toArray()
  await transport.publish(
    emitted.map(({ _id: id, key, ...fact }) => toMessage(TOPIC, contractOf(fact.type)!, key, { id, ...fact })),
  )
}
