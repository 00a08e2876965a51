import { keepsToTheKit } from '@kadry/testing/kit/kit'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { vi } from 'vitest'
import { assessmentStory } from './story/assessment.ts'
import { fileStory } from './story/file.ts'
import { graduateMutations, graduateStory } from './story/graduate.ts'
import { monitoringStory } from './story/monitoring.ts'
import { programmeStory } from './story/programme.ts'
import { statisticsStory } from './story/statistics.ts'
import { needStory } from './story/workforce-need.ts'
import { inventedVersion, versionsOf } from './versions.ts'
import { hearTheWorld, startEmployment } from './world.ts'

let graph: TestSubgraph
const { version } = inventedVersion('v1', '2026-01-10', { graduates: 1_000, colleges: 4, points: 2 })

keepsToTheKit({
  start: async (transport) => {
    vi.stubEnv('STATISTICS_KEY', 'a statistics key that only this test knows')
    graph = await startEmployment({ transport, versions: versionsOf([version]) })
    await hearTheWorld(graph)
    return graph
  },
  sources: new URL('../src/', import.meta.url),
  erasing: ['eraseGraduate', 'withdrawGraduateBasis', 'eraseAssessmentCandidate'],
  // Graduates are persons: nobody hears of them. A file is a fact when a record has it.
  // A version is published once it is cut, by a job.
  quiet: [...graduateMutations, 'eraseAssessmentCandidate', 'requestEmploymentUpload', 'publishDatasetVersion'],
  story: async (send) => {
    await needStory(send)
    await fileStory(graph, send)
    await statisticsStory(send)

    const { cohortId } = await programmeStory(send)
    await monitoringStory(send, cohortId)
    await assessmentStory(send, cohortId)
    await send('publishDatasetVersion', { ahead: [{ year: 2025, at: 'M6' }], reason: 'Первая редакция' })
    await graduateStory(send, cohortId)
  },
})
