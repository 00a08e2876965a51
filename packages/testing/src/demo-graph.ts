import { callers } from '@kadry/infra/demo/callers'
import { inputOf, type Run } from '@kadry/infra/demo/client'
import type { Send } from '@kadry/infra/demo/files'
import { writeStory } from '@kadry/infra/demo/write'
import { definitions } from '@kadry/infra/launcher/definitions'
import { startGraph, type TestGraph } from './graph.ts'

const MOST_TRIES = 20

/** The whole graph in this process over a real database, with the demo's story in it. */
export async function startDemoGraph(mongoUrl: string): Promise<TestGraph> {
  process.env.STATISTICS_KEY ??= 'the statistics key of a demo in a test'
  const graph = await startGraph(definitions, { mongoUrl })
  await writeStory(runOver(graph), sendInto(graph), () => undefined)
  await graph.settle()
  return graph
}

/** The demo's caller of this role. */
export const demoCaller = (role: string) => callers.find(({ viewer }) => viewer.roles.includes(role as never))!.viewer

/**
 * The demo's way of asking, over the graph in this process: what waits for a fact waits until all have
 * arrived.
 */
function runOver(graph: TestGraph): Run {
  return async (role, mutation, input, select = '') => {
    const query = `mutation($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { __typename ... on Refusal { code message(locale: EN) } ${select} } }`
    for (let tries = 0; ; tries++) {
      const answer = await graph.as(demoCaller(role)).answer(query, { input })
      const result = (answer.data as Record<string, { readonly __typename: string }> | null)?.[mutation]
      if (result && !['NotFound', 'RuleRefusal'].includes(result.__typename)) {
        // Nobody runs jobs here, and a version is cut by one.
        if (mutation === 'publishDatasetVersion') await graph.subgraphs.employment!.jobs.runAll()
        return result
      }
      if (tries === MOST_TRIES) throw new Error(`${mutation} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`)
      await graph.settle()
    }
  }
}

/** Files go to their services past the gateway: what a signed address opens is read out of it. */
function sendInto({ subgraphs }: TestGraph): Send {
  return async (url, bytes) => {
    const [, service = '', fileId = ''] = /\/files\/([a-z]+)\/([\w-]+)/.exec(url) ?? []
    const body = (async function* () {
      yield bytes
    })()
    await subgraphs[service]!.files.put(fileId, body, bytes.length)
  }
}
