import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { MonitoringCount } from '../monitoring-form/shown.ts'
import type { MonitoringRound } from './monitoring-round.ts'

type Printed = Pick<MonitoringRound, 'observedOn' | 'dueOn'> & { readonly updatedAt: string }
export type Printing = {
  readonly expected: number
  readonly submitted: number
  /** The columns of each category, as anybody may see them. */
  readonly sums: readonly { readonly label: string; readonly counts: readonly MonitoringCount[] }[]
}

const WITHHELD = 'скрыто'

/** The region's sum of a round; every number in it has passed disclosure control. */
export function roundDocument(
  { observedOn, dueOn, updatedAt }: Printed,
  { expected, submitted, sums }: Printing,
): DocumentModel {
  const columns = sums[0]?.counts.map(({ column }) => column) ?? []
  const rows = columns.map(({ label, of }, at) => [
    of ? `— ${label.ru}` : label.ru,
    ...sums.map(({ counts }) => counts[at]?.people.value?.toString() ?? WITHHELD),
  ])
  return {
    asOf: updatedAt,
    head: {
      kind: 'Сводный отчёт',
      date: observedOn,
      title: `мониторинга трудоустройства выпускников на ${printedDay(observedOn)}`,
    },
    body: [
      {
        kind: 'paragraph',
        text: `Отчёты ожидаются от организаций: ${expected}, поданы: ${submitted}, срок ${printedDay(dueOn)}. Сложены принятые отчёты; числа округлены до 5; при сумме до 200 человек или меньше трёх организаций скрыты.`,
      },
      {
        kind: 'table',
        title: 'Распределение выпускников',
        columns: [{ title: 'Графа', width: 4 }, ...sums.map(({ label }) => ({ title: label }))],
        rows,
      },
    ],
    signatures: [],
  }
}
