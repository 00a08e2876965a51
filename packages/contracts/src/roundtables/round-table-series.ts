import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { id, ownId, partId, sectorCode, title } from '../vocabulary.ts'

const { fact, state } = nounOf('roundtables', 'round-table-series', {
  ru: 'Серия круглых столов',
  en: 'Series of round tables',
})

const series = exampleId('RoundTableSeries')
const topic = exampleId('SeriesTopic', '00000000-0000-7000-8000-000000000001/1')

const topicOf = {
  id: partId.describe('Тема; не меняется / The topic; never changed'),
  month: z.int().min(1).max(12).describe('Месяц, от 1 до 12 / The month, 1 to 12'),
  title,
}
const topics = z.array(z.object(topicOf)).describe('Темы по месяцам / The topics by their months')
const about = {
  title,
  sectorCode: sectorCode
    .optional()
    .describe('Код отрасли; нет — разных отраслей / Code of the sector; absent: of several sectors'),
  hostId: id.describe('Принимающая организация / The host'),
  year: z.int().describe('Год плана / The year of the plan'),
}
const topicId = id.describe('Тема / The topic')
const roundTableId = id.describe('Круглый стол / The round table')

const exampleTopic = { id: topic, month: 5, title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет' }
const exampleAbout = {
  title: 'Радиоэлектроника, 2022',
  sectorCode: 'radioelectronics',
  hostId: exampleId('Organization'),
  year: 2022,
}
const exampleTable = { id: series, topicId: topic, roundTableId: exampleId('RoundTable') }

export const roundTableSeries = [
  fact(
    'roundTableSeries.planned.v1',
    { ru: 'Составлен план на год', en: 'Planned' },
    z.object({ id: ownId, ...about, topics }),
    { id: series, ...exampleAbout, topics: [exampleTopic] },
  ),
  fact('roundTableSeries.changed.v1', { ru: 'План изменён', en: 'Changed' }, z.object({ id: ownId, title, topics }), {
    id: series,
    title: exampleAbout.title,
    topics: [exampleTopic],
  }),
  fact(
    'roundTableSeries.tableAdded.v1',
    { ru: 'По теме назначен круглый стол', en: 'A round table is held on a topic' },
    z.object({ id: ownId, topicId, roundTableId }),
    exampleTable,
  ),
  fact(
    'roundTableSeries.tableRemoved.v1',
    { ru: 'Круглый стол убран из серии', en: 'A round table was taken out' },
    z.object({ id: ownId, topicId, roundTableId }),
    exampleTable,
  ),
  state(
    'roundTableSeries.state.v1',
    { ru: 'Темы года и их круглые столы', en: 'The topics of the year and their round tables' },
    z.object({
      id: ownId,
      ...about,
      topics: z
        .array(
          z.object({
            ...topicOf,
            roundTableId: roundTableId
              .optional()
              .describe('Круглый стол; нет — не назначен / The round table; absent: none yet'),
          }),
        )
        .describe('Темы по месяцам / The topics by their months'),
    }),
    { id: series, ...exampleAbout, topics: [{ ...exampleTopic, roundTableId: exampleId('RoundTable') }] },
  ),
] as const
