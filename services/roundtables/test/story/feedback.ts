import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { eventManager } from '@kadry/testing/viewers'

/** Somebody who was checked in rates the table by the code of that. */
export async function playFeedback(graph: TestSubgraph, send: Send, roundTableId: string): Promise<void> {
  const query = 'query ($id: ID!) { roundTable(id: $id) { registrations(status: [ATTENDED]) { nodes { code } } } }'
  const { roundTable } = await graph.as(eventManager).ask(query, { id: roundTableId })
  await send('giveFeedback', { roundTableId, code: roundTable.registrations.nodes[0].code, rating: 5 })
}
