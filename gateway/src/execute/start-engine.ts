import type { Logger } from '@kadry/runtime/log'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import type { Engine, EngineName } from './engine.ts'
import { createExecutor } from './executor.ts'
import type { SubgraphSource } from './fetch.ts'
import type { Programs } from './programs.ts'

export type StartedEngine<Context> = Engine<Context> & {
  readonly name: EngineName
  readonly stop: () => Promise<void>
}

/** An engine over one source for each subgraph. @apollo/gateway is read from disk only where it is wanted. */
export async function startEngine<Context>(
  name: EngineName,
  supergraph: LoadedSupergraph,
  sources: Readonly<Record<string, SubgraphSource<Context>>>,
  log: Logger,
  programs?: Programs,
): Promise<StartedEngine<Context>> {
  if (name === 'kadry') return { ...createExecutor(supergraph, sources, programs), name, stop: async () => {} }
  const { createApolloEngine } = await import('./apollo-engine.ts')
  return { ...(await createApolloEngine(supergraph, sources, log)), name }
}
