import { join } from 'node:path'
import type { SubgraphDefinition } from '@kadry/subgraph/define'
import { subgraphNames } from '../../gateway/subgraphs.ts'

// biome-ignore lint/suspicious/noExplicitAny: each definition has its own services
type AnyDefinition = SubgraphDefinition<any, any>

/**
 * The subgraph of each service that `gateway/subgraphs.ts` names, in its order; it is exported under the
 * service's name.
 */
export const definitions: readonly AnyDefinition[] = await Promise.all(
  subgraphNames.map(async (name) => {
    const file = join(import.meta.dirname, '..', '..', 'services', name, 'src', 'subgraph.ts')
    const { [name]: definition } = (await import(file)) as Record<string, AnyDefinition>
    if (!definition) throw new Error(`services/${name}/src/subgraph.ts exports no ${name}`)
    return definition
  }),
)
