import type { ServiceName } from '@kadry/contracts/event'

/**
 * What the graph is made of: each folder of services/ and the port it listens on when nobody says otherwise.
 */
export const subgraphs = {
  stakeholders: 4101,
  governance: 4102,
  roundtables: 4103,
  employment: 4104,
} as const satisfies Readonly<Record<ServiceName, number>>

export type SubgraphName = keyof typeof subgraphs
export const subgraphNames = Object.keys(subgraphs) as SubgraphName[]
