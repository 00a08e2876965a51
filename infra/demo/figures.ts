import { setTimeout as wait } from 'node:timers/promises'
import type { Run } from './client.ts'

const PAUSE_MS = 200
const MOST_PAUSES = 1_500

/**
 * The first version of the statistics: a steward publishes what is due of the cohorts that the demo knows,
 * and a job cuts it. A repeat of the command says how far it is.
 */
export async function publishFigures(run: Run): Promise<void> {
  for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
    const { datasetVersion } = await run(
      'DATA_STEWARD',
      'publishDatasetVersion',
      { idempotencyKey: 'demo-figures-1', reason: 'Первая редакция статистики о выпускниках' },
      '... on DatasetVersionPayload { repeated datasetVersion { status } }',
    )
    if (datasetVersion.status === 'PUBLISHED') return
    await wait(PAUSE_MS)
  }
  throw new Error('the version of the statistics is not published: see the log of employment')
}
