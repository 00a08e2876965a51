import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Deadlines, type Listening, listen, withOwnDeadline } from './http.ts'
import { listeningNow } from './listening-time.ts'

const MEGABYTE = 2 ** 20

let listening: Listening
let socket: Socket
afterEach(async () => {
  socket.destroy()
  await listening.close()
})
const SHORT: Deadlines = { headersMs: 60, requestMs: 90, readingMs: 60, checkMs: 10 }

async function send(app: RequestListener, bytes: string, deadlines = SHORT): Promise<void> {
  listening = await listen(app, 0, '127.0.0.1', deadlines)
  socket = connect(listening.port, '127.0.0.1')
  await once(socket, 'connect')
  if (bytes) socket.write(bytes)
}

test.each([
  ['is answered', undefined, /^HTTP\/1\.1 200 .*done$/s],
  ['is cut once the time for it is over (control)', 60, /^$/],
])('what is under way when a server closes %s', async (_, closingMs, answer) => {
  const asked = Promise.withResolvers<import('node:http').ServerResponse>()
  await send((_request, response) => asked.resolve(response), 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', {
    ...(closingMs ? { closingMs } : {}),
  })
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  const response = await asked.promise
  const closed = listening.close()
  const cut = once(socket, 'close')
  if (closingMs === undefined) response.end('done')
  await cut
  await closed
  expect(said).toMatch(answer)
  listening = await listen(() => {}, 0)
})

test.each([
  ['no byte at all', ''],
  ['headers that do not end', 'POST / HTTP/1.1\r\nHost: x\r\nX-A: '],
  ['a body that does not come', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n'],
])('%s: the connection is closed, with 408', async (_, bytes) => {
  await send((request) => void request.resume(), bytes)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1.1 408 /)
})

test('what came while this process stood still is not late', async () => {
  const began = Promise.withResolvers<void>()
  await send(
    (request, response) => {
      began.resolve()
      request.resume().once('end', () => response.end('whole'))
    },
    'PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\n01234',
    { ...SHORT, headersMs: 1_000, requestMs: 1_000 },
  )
  await began.promise
  socket.write('56789')
  // Nothing of this process goes on: neither its timers nor its reading.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000)
  let said = ''
  for await (const part of socket) said += part
  expect(said).toMatch(/^HTTP\/1.1 200 .*whole$/s)
})

test('an answer that nobody reads is not kept for ever', async () => {
  const { promise: cut, resolve } = Promise.withResolvers<void>()
  await send((_, response) => {
    response.once('close', resolve)
    response.end(Buffer.alloc(32 * 1024 * 1024))
  }, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  socket.pause()
  await cut
  const read = socket.on('error', () => {}).resume()
  if (!read.closed) await once(read, 'close')
  expect(read.bytesRead).toBeLessThan(32 * 1024 * 1024)
})

test('a large answer has the time of each of its megabytes, and arrives whole', async () => {
  const bytes = 8 * 1024 * 1024
  await send(
    (_, response) => void response.end(Buffer.alloc(bytes)),
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    { ...SHORT, readingMs: 1_000 },
  )
  let read = 0
  for await (const part of socket) read += part.length
  expect(read).toBeGreaterThan(bytes)
})

test('a request with a deadline of its own may come as slowly as its handler lets it', async () => {
  const began = Promise.withResolvers<void>()
  await send((request, response) => {
    withOwnDeadline(request)
    began.resolve()
    request.once('data', () => {}).once('end', () => response.end('whole'))
  }, 'PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\n01234')
  await began.promise
  // Another connection's request that does not come is over first: the time for this one is too.
  const late = connect(listening.port, '127.0.0.1')
  await once(late, 'data')
  socket.write('56789')
  let said = ''
  for await (const part of socket) said += part
  expect(said).toMatch(/^HTTP\/1.1 200 .*whole$/s)
})

test('an answer that comes portion by portion is read as long as its reader takes it, however long that is', async () => {
  const readingMs = 400
  let written = 0
  await send(
    async (_, response) => {
      const began = listeningNow()
      while (listeningNow() - began < 3 * readingMs) {
        response.write(Buffer.alloc(MEGABYTE))
        written += MEGABYTE
        await once(response, 'drain')
      }
      response.end()
    },
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    { ...SHORT, readingMs },
  )
  let read = 0
  for await (const part of socket) read += part.length
  expect(read).toBeGreaterThan(written)
})
