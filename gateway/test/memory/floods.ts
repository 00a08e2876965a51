import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buildSchema, execute, parse } from 'graphql'
import { subgraphNames } from '../../subgraphs.ts'
import { callerOf } from '../fixtures/graph.ts'
import { documentsOf, type Kind } from './documents.ts'
import { fileOf, schemaOf } from './made-up.ts'
import type { Held, Message, Order } from './process.ts'

const AT_ONCE = 16

export type Flooded = {
  /**
   * Sends so many documents of a kind to the gateway, none like another; answers with the statuses and codes
   * that came.
   */
  readonly flood: (kind: Kind, times: number) => Promise<ReadonlySet<string>>
  /**
   * Asks the subgraph what the gateway asked it during the last flood, each document once; answers with how
   * many there were.
   */
  readonly floodSubgraph: () => Promise<number>
  /** Bytes, after all garbage was collected. */
  readonly heldBy: (process: 'gateway' | 'subgraph') => Promise<Held>
  readonly stop: () => void
}

/**
 * The product's gateway over subgraphs that answer anything, and one subgraph's executor: each a process of
 * its own that is measured.
 */
export async function startFlooded(service = 'stakeholders'): Promise<Flooded> {
  const asked = new Map<string, string>()
  const subgraphs = await startSubgraphs((name, query, body) => name === service && asked.set(query, body))
  const gateway = await start({ urls: subgraphs.urls })
  const subgraph = await start({ service })
  const { url, token } = gateway.message as { url: string; token: string }
  const { send } = callerOf(url)
  const documents = documentsOf(buildSchema(readFileSync(fileOf('packages/schema/schema.graphql'), 'utf8')))
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return {
    flood: async (kind, times) => {
      asked.clear()
      const statuses = new Set<string>()
      let next = 0
      const worker = async () => {
        while (next < times) {
          const body = JSON.stringify(documents[kind](next++))
          const { status, json } = await send('/graphql', { method: 'POST', headers, body })
          const code = json.errors?.[0]?.extensions.code
          statuses.add(code ? `${status} ${code}` : String(status))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      return statuses
    },
    floodSubgraph: async () => {
      const { wrong } = (await ask(subgraph.child, { ask: [...asked.values()].map((body) => JSON.parse(body)) })) as {
        wrong: number
      }
      if (wrong > 0) throw new Error(`${wrong} of ${asked.size} documents were not answered`)
      return asked.size
    },
    heldBy: async (which) => (await ask((which === 'gateway' ? gateway : subgraph).child, 'held')) as Held,
    stop: () => {
      for (const { child } of [gateway, subgraph]) child.disconnect()
      subgraphs.stop()
    },
  }
}

/** V8 keeps compiled text for a while beside what we keep; with that off it is only ours that is measured. */
const FLAGS = ['--expose-gc', '--no-compilation-cache', '--disable-warning=ExperimentalWarning']

async function start(order: Order): Promise<{ child: ChildProcess; message: unknown }> {
  const child = fork(join(import.meta.dirname, 'process.ts'), [], { execArgv: FLAGS })
  child.send(order)
  const [message] = await once(child, 'message')
  return { child, message }
}

async function ask(child: ChildProcess, message: Message): Promise<unknown> {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer
}

async function startSubgraphs(onCall: (service: string, query: string, body: string) => unknown) {
  const schemas = new Map(subgraphNames.map((name) => [`/${name}`, schemaOf(name)]))
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    const { query, variables, operationName } = JSON.parse(body)
    onCall(request.url!.slice(1), query, body)
    const schema = schemas.get(request.url!)!
    const answer = await execute({ schema, document: parse(query), variableValues: variables, operationName })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    urls: Object.fromEntries(subgraphNames.map((name) => [name, `${at}/${name}`])),
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
