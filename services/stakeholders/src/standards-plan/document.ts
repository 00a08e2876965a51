import { type Block, type Column, type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import type { StandardsPlan } from './standards-plan.ts'

type Printed = StandardsPlan & { readonly updatedAt: string }

/**
 * The plan with its parts as decree 584 names them. `standardName` gives the name of a professional standard
 * by its code.
 */
export function planDocument(
  plan: Printed,
  { organization, label }: Words,
  standardName: (code: string) => string | undefined,
): DocumentModel {
  const { organizationId, standards, trainingNeeds, stages, localActs, updatedAt } = plan
  const parts: readonly Block[] = [
    table(
      'Профессиональные стандарты, подлежащие применению',
      [
        { title: 'Код' },
        { title: 'Наименование', width: 3 },
        { title: 'Должности', width: 3 },
        { title: 'С какого дня', width: 1.3 },
      ],
      standards.map(({ code, positions = '', appliedFrom }) => [
        code,
        standardName(code) ?? '',
        positions,
        appliedFrom ? printedDay(appliedFrom) : '',
      ]),
    ),
    table(
      'Потребность в обучении работников',
      [
        { title: 'Стандарт' },
        { title: 'Должности', width: 2.5 },
        { title: 'Форма', width: 2 },
        { title: 'Человек' },
        { title: 'Срок', width: 2 },
      ],
      trainingNeeds.map(({ standardCode, functionCode, positions, form, headcount, neededFrom, neededTo }) => [
        [standardCode, functionCode].filter(Boolean).join(' '),
        positions,
        label('TrainingForm', form),
        String(headcount),
        `${printedDay(neededFrom)} — ${printedDay(neededTo)}`,
      ]),
    ),
    table(
      'Этапы применения',
      [
        { title: '№', width: 0.4 },
        { title: 'Этап', width: 4 },
        { title: 'Срок', width: 1.3 },
        { title: 'Выполнен', width: 1.3 },
      ],
      stages.map(({ title, dueOn, completedOn }, index) => [
        String(index + 1),
        title,
        printedDay(dueOn),
        completedOn ? printedDay(completedOn) : '',
      ]),
    ),
    table(
      'Локальные нормативные акты, подлежащие изменению',
      [
        { title: '№', width: 0.4 },
        { title: 'Акт', width: 6 },
      ],
      localActs.map((title, index) => [String(index + 1), title]),
    ),
  ].flat()
  return {
    asOf: updatedAt,
    head: {
      organization: organization(organizationId),
      kind: 'План',
      title: 'по организации применения профессиональных стандартов',
      ...approvalOf(plan),
    },
    body: [...parts, ...opinionOf(plan)],
    signatures: [{ party: 'Руководитель организации' }],
  }
}

/** A part of the plan that has nothing in it is left out. */
function table(title: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', title, columns, rows }]
}

function approvalOf({ approval }: StandardsPlan): { approval?: readonly string[]; date?: string } {
  if (!approval) return {}
  const { title, number, date } = approval.document
  const marks = [date && `от ${printedDay(date)}`, number && `№ ${number}`].filter(Boolean).join(' ')
  return { approval: [title, ...(marks === '' ? [] : [marks])], date: approval.on }
}

function opinionOf({ workersOpinion }: StandardsPlan): Block[] {
  if (!workersOpinion) return []
  const { body, on, text } = workersOpinion
  return [
    { kind: 'heading', text: 'Мнение представительного органа работников' },
    { kind: 'paragraph', text: `Учтено ${printedDay(on)}: ${body}.${text ? `\n${text}` : ''}` },
  ]
}
