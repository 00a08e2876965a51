import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDoor, type Door } from '../src/http/door.ts'

let door: Door
let begun: { readonly from: string; readonly response: ServerResponse }[]
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance'] })
  begun = []
  door = createDoor({
    addressOf: ({ headers }) => headers.host!,
    trustedProxies: [],
    perAddress: 64,
    refuse: () => expect.unreachable(),
    onRefused: () => expect.unreachable(),
  })
})
afterEach(() => {
  door.close()
  vi.useRealTimers()
})

function ask(from: string, times = 1): void {
  const all = begun
  const enter = door.enter((request, response) => all.push({ from: request.headers.host!, response }))
  for (let n = 0; n < times; n += 1) {
    const request = new IncomingMessage(new Socket())
    request.headers.host = from
    enter(request, new ServerResponse(request))
  }
}
const of = (from: string) => begun.filter((one) => one.from === from)
/** As Node ends an answer: what is written is closed. */
const end = (one: (typeof begun)[number]) => {
  one.response.emit('finish')
  one.response.emit('close')
}
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await turns(50)
}
/** Turns of the event loop; they take no time. */
const turns = async (times: number) => {
  for (let n = 0; n < times; n += 1) await new Promise(setImmediate)
}

test('kind 11: an address that asks alone has everything that it asks for in work at once (control)', () => {
  ask('greedy', 20)
  expect(of('greedy').length).toBe(20)
})

test('kind 11: beside another one it begins one in each turn of the event loop, and what is answered at once makes no room for more', async () => {
  ask('other')
  ask('greedy', 20)
  for (let turn = 1; turn <= 20; turn += 1) {
    expect(of('greedy').length).toBe(turn)
    end(of('greedy').at(-1)!)
    await turns(1)
  }
})

test('however long it waits, it begins one in each turn', async () => {
  ask('other')
  ask('greedy', 60)
  await pass(100)
  for (const one of of('greedy')) end(one)
  const before = of('greedy').length
  await turns(1)
  await turns(1)
  expect(of('greedy').length - before).toBeLessThanOrEqual(2)
})

test('beside another one it has four in work, and the next once one of them ends; the other begins at once', async () => {
  ask('other')
  end(begun[0]!)
  ask('greedy', 20)
  await turns(10)
  expect(of('greedy').length).toBe(4)
  ask('other')
  expect(of('other').length).toBe(2)
  end(of('greedy')[0]!)
  end(of('greedy')[1]!)
  expect(of('greedy').length).toBe(4)
  await turns(10)
  expect(of('greedy').length).toBe(6)
})

test('what waits for a subgraph that hangs keeps the address from asking others for a quarter of a second only', async () => {
  ask('other')
  ask('greedy', 12)
  await turns(10)
  expect(of('greedy').length).toBe(4)
  await pass(300)
  expect(of('greedy').length).toBe(8)
  await pass(300)
  expect(of('greedy').length).toBe(12)
})

test('who asks while another has much under way is light, and nobody is where nobody has', () => {
  const request = new IncomingMessage(new Socket())
  request.headers.host = 'other'
  expect(door.isLight(request)).toBe(false)
  ask('greedy', 5)
  expect(door.isLight(request)).toBe(true)
  for (const one of of('greedy')) end(one)
  expect(door.isLight(request)).toBe(false)
})
