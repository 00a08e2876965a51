import { type DocumentModel, printedDay } from '@kadry/documents/model'
import { needColumns, REASONS } from '../workforce-need/import.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { cameLate, type DemandCampaign, tally } from './demand-campaign.ts'

export type Printing = {
  readonly needs: readonly (WorkforceNeed & { readonly id: string })[]
  readonly names: ReadonlyMap<string, string>
  /** ИНН of the employers, where they are known. */
  readonly inns: ReadonlyMap<string, string>
}

type Printed = DemandCampaign & { readonly updatedAt: string }

/**
 * The form of a campaign: its columns are those of the file in which an employer answers, filled with what
 * was answered, and a line for each employer that is silent. Late answers are marked.
 */
export function campaignDocument(campaign: Printed, { needs, names, inns }: Printing): DocumentModel {
  const { title, years, opensOn, closesOn, askedIds, updatedAt } = campaign
  const { DECLARED, ZERO, SILENT, late } = tally(campaign)
  const nameOf = (id: string) => names.get(id) ?? ''
  const answers = [...needs].sort((a, b) => compare(nameOf(a.employerId), nameOf(b.employerId)) || compare(a.id, b.id))
  const rows = answers.map((need) => [
    nameOf(need.employerId),
    ...cellsOf(need, inns),
    cameLate(campaign, need.id) ? 'с опозданием' : 'в срок',
  ])
  const silent = [...SILENT].sort((a, b) => compare(nameOf(a), nameOf(b)))
  const blank = silent.map((id) => [nameOf(id), inns.get(id) ?? '', ...Array<string>(FORM.length - 1).fill(''), ''])
  return {
    asOf: updatedAt,
    head: { kind: 'Запрос потребности', date: opensOn, title },
    body: [
      {
        kind: 'paragraph',
        text: `Годы потребности: ${years.join(', ')}. Отвечают с ${printedDay(opensOn)} по ${printedDay(closesOn)}; кому никто не нужен, указывает ноль. Спрошены: ${askedIds.length}, заявили потребность: ${DECLARED.length}, ответили нулём: ${ZERO.length}, не ответили: ${SILENT.length}, ответили после срока: ${late.length}.`,
      },
      {
        kind: 'table',
        title: 'Потребность в работниках',
        columns: [
          { title: 'Работодатель', width: 3 },
          ...FORM.map((column) => ({ title: column })),
          { title: 'Ответ' },
        ],
        rows: [...rows, ...blank],
      },
    ],
    signatures: [],
  }
}

const FORM = Object.entries(needColumns).flatMap(([name, { ru }]) => (name === 'okpdtr' ? [] : [ru]))

function cellsOf(need: WorkforceNeed, inns: ReadonlyMap<string, string>): string[] {
  const { employerId, okz, qualificationCode, headcount, neededFrom, neededTo, oktmo, reason } = need
  const inn = inns.get(employerId)
  const pay = [need.offeredFrom, need.offeredTo]
  const about = [inn, okz, qualificationCode, headcount, printedDay(neededFrom), printedDay(neededTo), oktmo]
  return [...about, reason && REASONS[reason], ...pay].map((cell) => cell?.toString() ?? '')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
