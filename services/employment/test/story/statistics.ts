import type { Send } from '@kadry/testing/kit/story'

const query = { levels: ['YEAR'], measures: ['GRADUATES', 'IN_WORK'], at: 'M6' }

/** A question that is kept, and its answer as a file. */
export async function statisticsStory(send: Send): Promise<void> {
  await send('saveQuery', { title: 'Выпускники по годам', query })
  await send('startExport', { query, format: 'CSV' })
}
