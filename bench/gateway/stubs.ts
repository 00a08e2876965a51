import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'
import { resolvers, sdl } from './graph.ts'

/**
 * The subgraphs as a process: each call is executed once and answered with the same bytes ever after, over as
 * little HTTP as the gateways here need (a body with its length announced), so that the gateway is what is
 * measured.
 */
const HEAD_END = '\r\n\r\n'
const urls: Record<string, string> = {}
for (const name of Object.keys(sdl)) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]!), resolvers: resolvers[name] as never }])
  const known = new Map<string, Buffer>()
  const execute = async (call: string): Promise<Buffer> => {
    const { query, variables, operationName } = JSON.parse(Buffer.from(call, 'latin1').toString('utf8'))
    const answer = answerWith(
      JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName })),
    )
    known.set(call, answer)
    return answer
  }
  const server = createServer({ noDelay: true }, (socket) =>
    readCalls(socket, async (call) => {
      const answer = known.get(call) ?? (await execute(call))
      if (process.argv[2] === 'record')
        process.send!({ subgraph: name, body: Buffer.from(call, 'latin1').toString('utf8') })
      socket.write(answer)
    }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}
process.send!({ urls })
process.on('disconnect', () => process.exit())

/** The head is what node:http writes for such an answer. */
function answerWith(body: string): Buffer {
  const head = [
    'HTTP/1.1 200 OK',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `Date: ${new Date().toUTCString()}`,
    'Connection: keep-alive',
    'Keep-Alive: timeout=75',
  ]
  return Buffer.from(`${head.join('\r\n')}${HEAD_END}${body}`)
}

/** Gives each body as latin1, which is quick to make and to look up. */
function readCalls(socket: Socket, onCall: (body: string) => void): void {
  let unread: Buffer = Buffer.alloc(0)
  socket.on('error', () => socket.destroy())
  socket.on('data', (part: Buffer) => {
    unread = unread.length === 0 ? part : Buffer.concat([unread, part])
    for (let end = unread.indexOf(HEAD_END); end >= 0; end = unread.indexOf(HEAD_END)) {
      const length = /\r\ncontent-length: *(\d+)/i.exec(unread.toString('latin1', 0, end))?.[1]
      if (length === undefined) throw new Error(`No length announced: ${unread.toString('latin1', 0, end)}`)
      const bodyEnd = end + HEAD_END.length + Number(length)
      if (unread.length < bodyEnd) return
      const body = unread.toString('latin1', end + HEAD_END.length, bodyEnd)
      unread = unread.subarray(bodyEnd)
      onCall(body)
    }
  })
}
