import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDoor, type Door } from '../src/http/door.ts'

let door: Door
let begun: { readonly from: string; readonly response: ServerResponse }[]
beforeEach(() => {
  vi.useFakeTimers()
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
  const enter = door.enter((request, response) => begun.push({ from: request.headers.host!, response }))
  for (let n = 0; n < times; n += 1) {
    const request = new IncomingMessage(new Socket())
    request.headers.host = from
    enter(request, new ServerResponse(request))
  }
}
const of = (from: string) => begun.filter((one) => one.from === from)
const end = (one: (typeof begun)[number]) => one.response.emit('finish')
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('an address that asks alone has everything that it asks for in work at once (control)', () => {
  ask('greedy', 20)
  expect(of('greedy').length).toBe(20)
})

test('beside another one it has four in work, and the next once one of them ends; the other begins at once', async () => {
  ask('other')
  end(begun[0]!)
  ask('greedy', 20)
  expect(of('greedy').length).toBe(4)
  ask('other')
  expect(of('other').length).toBe(2)
  end(of('greedy')[0]!)
  end(of('greedy')[1]!)
  expect(of('greedy').length).toBe(4)
  await pass(1)
  expect(of('greedy').length).toBe(6)
})

test('what waits for a subgraph that hangs keeps the address from asking others for a quarter of a second only', async () => {
  ask('other')
  ask('greedy', 12)
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
