import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { createSigningKey, tokenVerifier } from '@kadry/auth/token'
import { ROLES } from '@kadry/auth/viewer'
import { createGateway, type GatewayOptions } from '@kadry/gateway/gateway'
import type { Budgets } from '@kadry/gateway/security/budget'
import { listen } from '@kadry/runtime/http'
import { silentLog } from '@kadry/runtime/log'
import { type Chart, floor } from './floor.ts'
import { supergraphAt } from './graph.ts'

type Order = {
  readonly way: string
  readonly urls: Readonly<Record<string, string>>
  readonly charts: readonly Chart[]
}

const SECRET = 'a secret of the benchmark, long enough'

process.env.APOLLO_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = 'production'
process.once('message', async ({ way, urls, charts }: Order) => {
  const supergraphSdl = supergraphAt(urls)
  process.send!({ url: `${await start(way, supergraphSdl, urls, charts)}` })
})
process.on('disconnect', () => process.exit())

async function start(
  way: string,
  supergraphSdl: string,
  subgraphUrls: Order['urls'],
  charts: readonly Chart[],
): Promise<string> {
  switch (way) {
    case 'stock': {
      const server = new ApolloServer({
        gateway: new ApolloGateway({ supergraphSdl, logger: silentLog }),
        logger: silentLog,
      })
      return (await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })).url
    }
    case 'ours':
    case 'ours, full way':
      return ours(supergraphSdl, subgraphUrls, {
        fastLane: way === 'ours',
        budgets: Object.fromEntries(ROLES.map((role) => [role, 1e15])) as Budgets,
        // One address stands for all callers of a benchmark.
        perAddress: 10_000,
      })
    case 'ours, as deployed':
      return ours(supergraphSdl, subgraphUrls, {})
    case 'floor, signed':
      return at(floor(charts, subgraphUrls, SECRET))
    default:
      return at(floor(charts, subgraphUrls, undefined))
  }
}

/** As in production, with every check. */
async function ours(
  supergraphSdl: string,
  subgraphUrls: Order['urls'],
  options: Partial<GatewayOptions>,
): Promise<string> {
  const gateway = await createGateway({
    supergraphSdl,
    subgraphUrls,
    verifyToken: tokenVerifier((await createSigningKey('bench')).public),
    handoffSecret: SECRET,
    mode: 'production',
    log: silentLog,
    ...options,
  })
  const { url } = await listen(gateway.app, 0, '127.0.0.1', { onConnection: gateway.onConnection })
  return `${url}/graphql`
}

async function at(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 75_000 }, listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}
