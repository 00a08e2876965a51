import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { org, table } from '../stage.ts'

/** The programme of a planned table, and papers that its owner consents to, and takes back. */
export async function playProgram(graph: TestSubgraph, send: Send): Promise<void> {
  const roundTableId = (await send('planRoundTable', table)).roundTable.id
  const person = { fullName: 'Соколова Софья', hasConsent: true }
  const speakers = [{ organizationId: org('plant'), position: 'Директор по персоналу', person }]
  const hours = { startsAt: table.startsAt, endsAt: '2022-05-20T11:00:00+03:00' }
  await send('draftProgram', { roundTableId, slots: [{ hall: 'Большой зал', ...hours, title: 'Кадры', speakers }] })
  await send('publishProgram', { roundTableId })
  const fileId = await uploaded(graph, send, 'requestRoundtablesUpload')
  await send('addRoundTableMaterial', { roundTableId, fileId, ownerId: org('plant') })
  await send('consentToRoundTableMaterial', { roundTableId, fileId })
  await send('removeRoundTableMaterial', { roundTableId, fileId })
}
