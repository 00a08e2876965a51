import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { dayOf } from '@kadry/domain/day'
import type { RoundTable } from '../round-table/round-table.ts'
import type { RoundTableSeries } from './round-table-series.ts'

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
]

type Printed = RoundTableSeries & { readonly updatedAt: string }
type Table = Pick<RoundTable, 'startsAt' | 'status'> & { readonly id: string }

/** A year's plan; of what is planned already it prints day and state. `sector` is its name. */
export function seriesDocument(
  { title, hostId, year, topics, updatedAt }: Printed,
  { sector, tables }: { readonly sector: string | undefined; readonly tables: readonly Table[] },
  words: Words,
): DocumentModel {
  const rows = topics.map((topic, index) => {
    const table = tables.find(({ id }) => id === topic.roundTableId)
    const when = table ? printedDay(dayOf(table.startsAt)) : MONTHS[topic.month - 1]!
    const state = table ? words.label('RoundTableStatus', table.status) : 'Не назначен'
    return [String(index + 1), when, topic.title, state]
  })
  return {
    asOf: updatedAt,
    head: { organization: words.organization(hostId), kind: 'План', title: `круглых столов на ${year} год: ${title}` },
    body: [
      ...(sector === undefined ? [] : [{ kind: 'paragraph' as const, text: `Отрасль: ${sector}.` }]),
      {
        kind: 'table',
        title: 'Темы',
        columns: [
          { title: '№', width: 0.4 },
          { title: 'Когда', width: 1.3 },
          { title: 'Тема', width: 4 },
          { title: 'Состояние', width: 1.6 },
        ],
        rows,
      },
    ],
    signatures: [{ party: words.organization(hostId) }],
  }
}
