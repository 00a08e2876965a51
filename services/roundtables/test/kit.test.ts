import { keepsToTheKit } from '@kadry/testing/kit/kit'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { item, org, startStage, table } from './stage.ts'
import { playCommitments } from './story/commitment.ts'
import { playFeedback } from './story/feedback.ts'
import { playProgram } from './story/program.ts'
import { playRecommendations } from './story/recommendation.ts'
import { playRegistrations } from './story/registrations.ts'
import { playSeries } from './story/series.ts'
import { playTables } from './story/tables.ts'

let graph: TestSubgraph

keepsToTheKit({
  start: async (transport) => {
    graph = await startStage({ transport })
    return graph
  },
  sources: new URL('../src/', import.meta.url),
  // Who came is published with the table that was held.
  quiet: [
    'checkIn',
    'checkInByCode',
    'recordDeparture',
    'requestRoundtablesUpload',
    'draftRoundTable',
    'copyRoundTable',
    'reviseDraft',
    'draftProgram',
    'giveFeedback',
    'erasePersonFromRegistrations',
  ],
  erasing: ['erasePersonFromRegistrations'],
  story: async (send) => {
    const plan = { ...table, capacity: 2, fulfilsItemIds: [item('5')] }
    const roundTableId = (await send('planRoundTable', plan)).roundTable.id
    await send('openRegistration', { roundTableId })
    const enrol = async (name: string) =>
      (
        await send('registerForRoundTable', {
          roundTableId,
          organizationId: org(name),
          representativePosition: 'Директор',
        })
      ).registration.id
    const registrations = [await enrol('college'), await enrol('chamber'), await enrol('plant')]
    await send('withdrawRegistration', { registrationId: registrations[1] })
    await send('closeRegistration', { roundTableId })
    for (const registrationId of [registrations[0], registrations[2]]) await send('checkIn', { registrationId })
    await send('holdRoundTable', { roundTableId })
    await playCommitments(graph, send, roundTableId)
    await playRecommendations(send, roundTableId)
    await playSeries(send, roundTableId)
    const other = (await send('planRoundTable', table)).roundTable.id
    await send('cancelRoundTable', { roundTableId: other, reason: 'Перенос на осень' })
    await playTables(graph, send)
    await playRegistrations(send)
    await playProgram(graph, send)
    await playFeedback(graph, send, roundTableId)
  },
})
