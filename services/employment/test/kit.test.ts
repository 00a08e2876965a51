import { keepsToTheKit } from '@kadry/testing/kit/kit'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { fileStory } from './story/file.ts'
import { monitoringStory } from './story/monitoring.ts'
import { programmeStory } from './story/programme.ts'
import { statisticsStory } from './story/statistics.ts'
import { needStory } from './story/workforce-need.ts'
import { inventedVersion, versionsOf } from './versions.ts'
import { hearTheWorld, org, pseudonym, startEmployment } from './world.ts'

let graph: TestSubgraph
const { version } = inventedVersion('v1', '2026-01-10', { graduates: 1_000, colleges: 4, points: 2 })

keepsToTheKit({
  start: async (transport) => {
    graph = await startEmployment({ transport, versions: versionsOf([version]) })
    await hearTheWorld(graph)
    return graph
  },
  sources: new URL('../src/', import.meta.url),
  erasing: ['eraseGraduate'],
  // Graduates are persons: that one was erased is no fact. A file is one when a record has it.
  quiet: ['eraseGraduate', 'requestEmploymentUpload'],
  story: async (send) => {
    await needStory(send)
    await fileStory(graph, send)
    await statisticsStory(send)

    const { cohortId } = await programmeStory(send)
    await monitoringStory(send, cohortId)
    const { graduateId } = await send('recordGraduate', { cohortId, pseudonym: pseudonym('Иванова') })
    const job = { graduateId, contract: 'EMPLOYMENT', employerId: org('plant'), from: '2025-07-01' }
    const { spellId } = await send('recordEmployment', job)
    await send('endEmployment', { graduateId, spellId, on: '2025-09-01' })
    await send('recordStatus', { graduateId, status: 'NOT_ACTIVE', on: '2025-10-01' })
    await send('eraseGraduate', { pseudonym: pseudonym('Иванова'), reason: 'SUBJECT_REQUEST' })
  },
})
