import { NODES } from './nodes/schema.ts'
import type { LoadedSupergraph } from './planning/supergraph.ts'

/** The address of every subgraph; it is empty where the gateway itself is the subgraph. */
export function addressesOf({ subgraphUrls }: LoadedSupergraph, given: Readonly<Record<string, string>>) {
  const addresses: Record<string, string> = { ...subgraphUrls, ...given }
  for (const [name, address] of Object.entries(addresses)) {
    if (!Object.hasOwn(subgraphUrls, name))
      throw new Error(`"${name}" is no subgraph; the supergraph has ${Object.keys(subgraphUrls).join(', ')}`)
    if (name === NODES && address === '') continue
    if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
      throw new Error(`The subgraph ${name} has no http address in the supergraph, and none was given.`)
  }
  return addresses
}
