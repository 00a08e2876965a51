import type { Send } from '@kadry/testing/kit/story'
import { org } from '../stage.ts'

/** A year's plan with a table on one of its topics. */
export async function playSeries(send: Send, roundTableId: string): Promise<void> {
  const topics = [{ month: 5, title: 'Потребность в кадрах' }]
  const plan = {
    title: 'Радиоэлектроника 2022',
    sectorCode: 'radioelectronics',
    hostId: org('copp'),
    year: 2022,
    topics,
  }
  const { series } = await send('planSeries', plan)
  const { id } = series
  const [topic] = series.topics
  const kept = { id: topic.id, month: 6, title: 'Потребность в кадрах' }
  await send('changeSeries', { id, title: 'Радиоэлектроника', topics: [kept, { month: 9, title: 'Практика' }] })
  await send('addRoundTableToSeries', { id, topicId: topic.id, roundTableId })
  await send('removeRoundTableFromSeries', { id, roundTableId })
}
