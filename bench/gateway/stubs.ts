import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'
import { resolvers, sdl } from './graph.ts'

/** The subgraphs as a process: each call is executed once and answered from memory ever after, so that the gateway is what is measured. */
const urls: Record<string, string> = {}
for (const name of Object.keys(sdl)) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]!), resolvers: resolvers[name] as never }])
  const known = new Map<string, Buffer>()
  const execute = async (body: string): Promise<Buffer> => {
    const { query, variables, operationName } = JSON.parse(body)
    const result = await graphql({ schema, source: query, variableValues: variables, operationName })
    const answer = Buffer.from(JSON.stringify(result))
    known.set(body, answer)
    return answer
  }
  const server = createServer({ keepAliveTimeout: 75_000 }, async (request, response) => {
    const body = await text(request)
    const answer = known.get(body) ?? (await execute(body))
    if (process.argv[2] === 'record') process.send!({ subgraph: name, body })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}
process.send!({ urls })
process.on('disconnect', () => process.exit())
