import { connect as connectTo, createServer, type Server, type Socket } from 'node:net'
import { type AggregateStore, aggregateStore } from '@kadry/mongo/aggregate'
import { type Connection, connect } from '@kadry/mongo/connect'
import { projection } from '@kadry/mongo/projection'
import { isTransient, retrying } from '@kadry/mongo/retry'
import { list, shape, text } from '@kadry/mongo/shape'
import { DeadlineError, withDeadline } from '@kadry/runtime/deadline'
import { freshName, key } from '@kadry/testing/arbitrary'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

type Sector = { readonly name: string; readonly members: readonly string[] }

/**
 * Whether a request passes, is cut off before the server gets it or once it has done it, or disappears, or
 * its answer does.
 */
type Treatment = 'PASS' | 'CUT_BEFORE' | 'CUT_AFTER' | 'SWALLOW' | 'MUTE'

/** A wire to the server that can be cut at one request. */
async function wireTo(url: string) {
  const { hostname, port } = new URL(url)
  let treat: (request: Buffer) => Treatment = () => 'PASS'
  const open = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = connectTo(Number(port), hostname)
    let isCutAfter = false
    let isMute = false
    const end = () => void [client, upstream].map((socket) => socket.destroy())
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', end).on('close', () => open.delete(socket))
    }
    client.on('data', (request) => {
      const treatment = treat(request)
      if (treatment === 'CUT_BEFORE') return end()
      if (treatment === 'SWALLOW') return undefined
      isCutAfter ||= treatment === 'CUT_AFTER'
      isMute ||= treatment === 'MUTE'
      upstream.write(request)
    })
    upstream.on('data', (answer) => (isCutAfter ? end() : isMute || client.write(answer)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }
  return {
    url: `mongodb://127.0.0.1:${own}/?directConnection=true`,
    /** The first so many requests with these bytes in them. */
    cut: (bytes: string, treatment: Treatment, times: number) => {
      let left = times
      treat = (request) => {
        if (left === 0 || !request.includes(bytes)) return 'PASS'
        left -= 1
        return treatment
      }
    },
    also: (bytes: string, treatment: Treatment) => {
      const before = treat
      treat = (request) => (request.includes(bytes) ? treatment : before(request))
    },
    heal: () => {
      treat = () => 'PASS'
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

describe('kind 9: a store over a network that fails', () => {
  let wire: Awaited<ReturnType<typeof wireTo>>
  let connection: Connection
  let store: AggregateStore<Sector>
  let woken = 0
  beforeAll(async () => {
    wire = await wireTo(inject('mongoUrl'))
    connection = await connect(wire.url, freshName('retry'))
    store = aggregateStore<Sector>({
      ...{ connection, type: 'Sector', collection: 'sectors' },
      shape: shape<Sector>({ name: text, members: list(text) }),
      now: () => new Date('2024-01-01T00:00:00Z'),
      onFacts: () => {
        woken += 1
      },
    })
    await store.syncIndexes()
  })
  afterEach(() => wire.heal())
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
    await wire.close()
  })

  const command = (name = key()) => ({ actor: 'test', idempotencyKey: name, fingerprint: 'f' })
  const fact = (code: string) => ({ type: 'sector.changed.v1' as const, data: { code, name: code } })
  const create = (name: string) =>
    store.create(command(name), () => ({ next: { name, members: [] }, facts: [fact('born')] }))
  const join = (id: string, name: string) =>
    store.change(id, command(name), (found) => ({
      next: { ...found, members: [...found.members, name] },
      facts: [fact('joined')],
      answer: name,
    }))
  const made = async () => {
    const outcome = await create(key())
    if (!('state' in outcome)) throw new Error('not created')
    return outcome.state.id
  }
  const bulk = (name: string) =>
    store.bulk([
      { id: `b-${name}`, command: command(name), decide: () => ({ next: { name, members: [] }, facts: [] }) },
    ])
  const numbers = async (id: string) =>
    (await connection.collection('sectors').findOne({ _id: id as never }))!.outbox.map(
      ({ seq }: { seq: number }) => seq,
    )

  it.each(['CUT_BEFORE', 'CUT_AFTER'] as const)(
    'applies a change once where its request was %s, and calls it no repeat',
    async (treatment) => {
      const id = await made()
      const name = key()
      wire.cut(name, treatment, 1)
      expect(await join(id, name)).toMatchObject({ answer: name, repeated: false, state: { members: [name] } })
      expect((await store.find(id))?.members).toEqual([name])
      expect(await numbers(id)).toEqual([1, 2])
      expect(await join(id, name)).toMatchObject({ answer: name, repeated: true })
    },
  )

  it.each(['CUT_BEFORE', 'CUT_AFTER'] as const)(
    'creates once where the request was %s, and calls it no repeat',
    async (treatment) => {
      const name = key()
      wire.cut(name, treatment, 1)
      const before = woken
      const outcome = await create(name)
      expect(outcome).toMatchObject({ repeated: false, state: { name, version: 1 } })
      expect(woken).toBeGreaterThan(before)
      expect(await numbers((outcome as { state: { id: string } }).state.id)).toEqual([1])
      expect(await create(name)).toMatchObject({ repeated: true })
    },
  )

  it('reads on where several requests in a row were cut', async () => {
    const id = await made()
    wire.cut(id, 'CUT_BEFORE', 3)
    expect(await store.find(id)).toMatchObject({ members: [] })
    wire.cut('sectors', 'CUT_BEFORE', 3)
    expect(await store.count({ _id: id })).toBe(1)
  })

  describe('that hangs, asked by somebody whose deadline comes', () => {
    const copies = () => projection<Copy>(connection, 'Copy', 'copies', shape<Copy>({ name: text }))
    type Copy = { readonly name: string }
    let id: string
    let views: ReturnType<typeof copies>
    beforeAll(async () => {
      id = await made()
      views = copies()
      await views.syncIndexes()
    })

    it.each<[string, (bytes: string) => Promise<unknown>]>([
      ['a read', () => store.find(id)],
      ['a list', () => store.select({ name: id })],
      ['a count', () => store.count({ name: id })],
      ['a change', (name) => join(id, name)],
      ['a creation', (name) => create(name)],
      ['a bulk', (name) => bulk(name)],
      ['a copy', () => views.find(id)],
      ['copies', () => views.select({ name: id })],
    ])('%s ends with the deadline, and the store goes on for others', async (_, ask) => {
      const name = key()
      wire.cut('sectors', 'SWALLOW', Number.POSITIVE_INFINITY)
      wire.also('copies', 'SWALLOW')
      await expect(withDeadline(150, () => ask(name))).rejects.toThrow(DeadlineError)
      // Nobody is asked for somebody who has left.
      await expect(withDeadline(0, () => ask(name))).rejects.toThrow('has passed')
      wire.heal()
      expect(await store.find(id)).toBeDefined()
    })

    it('a change whose answer was swallowed is applied once, and its repeat says so', async () => {
      const name = key()
      wire.cut(name, 'MUTE', Number.POSITIVE_INFINITY)
      await expect(withDeadline(150, () => join(id, name))).rejects.toThrow(DeadlineError)
      wire.heal()
      await expect.poll(async () => (await store.find(id))?.members).toContain(name)
      expect(await join(id, name)).toMatchObject({ answer: name, repeated: true })
      expect((await store.find(id))?.members.filter((member) => member === name)).toEqual([name])
    })
  })

  it('gives up with the last error once its time is over, and never repeats what the server refused', async () => {
    const lost = Object.assign(new Error('gone'), { name: 'MongoNetworkError' })
    let tries = 0
    await expect(
      retrying(async () => {
        tries += 1
        throw lost
      }, 30),
    ).rejects.toBe(lost)
    expect(tries).toBeGreaterThan(0)
    expect(isTransient(Object.assign(new Error('E11000'), { code: 11000 }))).toBe(false)
    expect(isTransient(new TypeError('ours'))).toBe(false)
    expect(isTransient(Object.assign(new Error('not primary'), { code: 10107 }))).toBe(true)
  })

  it('writes with a majority and reads what a majority has, whatever the URL says', () => {
    const { writeConcern, readConcern } = connection.getClient().options as {
      writeConcern?: { w?: unknown }
      readConcern?: { level?: unknown }
    }
    expect([writeConcern?.w, readConcern?.level]).toEqual(['majority', 'majority'])
  })
})
