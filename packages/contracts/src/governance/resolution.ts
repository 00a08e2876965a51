import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  attachedFile,
  day,
  dueOn,
  exampleFile,
  id,
  organizationId,
  ownId,
  reason,
  removedFile,
  signedAs,
} from '../vocabulary.ts'

export const ITEM_KINDS = [
  'POSITION',
  'EXECUTE_ACT',
  'CREATE_BODY',
  'DEFINE_COMPOSITION',
  'ORGANISE_EVENTS',
  'DEVELOP_PROCEDURE',
  'PUBLISH_REGULARLY',
] as const

const { fact } = nounOf('governance', 'resolution', { ru: 'Резолюция', en: 'Resolution' })

const resolutionExample = exampleId('Resolution')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const assignment = exampleId('Assignment', '1/5.1')
const report = exampleId('ExecutionReport', '1/5.1.1')
const org = exampleId('Organization')

export const heading = {
  title: z.string().describe('Название резолюции / Title of the resolution'),
  number: z.string().optional().describe('Номер; нет — резолюция без номера / Number; absent: it has none'),
  date: day
    .optional()
    .describe('День принятия, московский; нет — неизвестен / The day of adoption, Moscow time; absent: not known'),
  baseActIds: z
    .array(id)
    .optional()
    .describe(
      'Нормативные акты, на которых она основана; нет — не названы / The normative acts that it rests on; absent: none is named',
    ),
}
const signedBy = z
  .array(
    z.object({
      organizationId: organizationId.describe('Чья подпись / Whose it is'),
      on: day.describe('День подписания, московский / The day of signing, Moscow time'),
      signedAs,
    }),
  )
  .optional()
  .describe('Подписи; нет — не указаны / The signatures; absent: not stated')
const adopter = {
  workingGroupId: id
    .optional()
    .describe(
      'Рабочая группа, которая приняла; нет — орган вне системы / The working group that adopted it; absent: a body outside of the system',
    ),
  motionId: id
    .optional()
    .describe(
      'Голосование, которым принята; нет — принята иначе / The motion that adopted it; absent: adopted otherwise',
    ),
}
const itemDueOn = dueOn
  .optional()
  .describe(
    'Срок исполнения пункта, включительно; нет — бессрочно / The last Moscow day to carry the item out, inclusive; absent: no end is set',
  )
export const ownDueOn = dueOn
  .optional()
  .describe(
    'Срок исполнителя, включительно; нет — срок пункта / The last Moscow day for this assignee, inclusive; absent: that of the item',
  )
export const role = z
  .enum(['RESPONSIBLE', 'CO_EXECUTOR', 'CONTROLLER'])
  .describe(
    'RESPONSIBLE — отвечает, CO_EXECUTOR — соисполнитель, CONTROLLER — контролирует и не отчитывается (R14) / Answers for it, helps, or watches and does not report (R14)',
  )
export const progress = z
  .number()
  .min(0)
  .max(1)
  .describe(
    'Доля исполнения от 0 до 1: принятые отчёты (R14) или показатель (R15) / The share that is done, 0 to 1: accepted reports (R14), or the metric (R15)',
  )
/** An item as its resolution publishes it. */
export const resolutionItem = {
  id: id.describe('Пункт; не меняется / The item; never changed'),
  number: z
    .string()
    .describe('Номер пункта в тексте, например 5 или 2.а / Number of the item in the text, such as 5 or 2.а'),
  kind: z
    .enum(ITEM_KINDS)
    .describe(
      'Вид пункта (R13); POSITION исполнения не требует / Kind of the item (R13); there is nothing to execute in a POSITION',
    ),
  dueOn: itemDueOn,
  citedActIds: z
    .array(id)
    .optional()
    .describe('Нормативные акты, на которые он ссылается; нет — ни на какие / The acts that it cites; absent: none'),
  supersedesId: id
    .optional()
    .describe(
      'Прежний пункт, который этот заменяет (R12); нет — никакого / The item that it supersedes (R12); absent: none',
    ),
  cadence: z
    .enum(['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'])
    .optional()
    .describe(
      'Как часто исполнять; только у PUBLISH_REGULARLY / How often it is to be done; only of PUBLISH_REGULARLY',
    ),
}
/** What every fact about an item says. */
export const aboutItem = { id: ownId, itemId: id.describe('Пункт резолюции / The item of the resolution') }
export const aboutReport = {
  ...aboutItem,
  assignmentId: id.describe('Поручение, по которому отчёт / The assignment that is reported on'),
  reportId: id.describe('Отчёт; его текст виден в графе / The report; its text is shown in the graph'),
}
export const reported = { id: resolutionExample, itemId: item, assignmentId: assignment, reportId: report }

const reportKind = z
  .string()
  .optional()
  .describe(
    'INTERIM — промежуточный, FINAL — итоговый; список может расти; нет — итоговый / Interim or final; the list may grow; absent: final',
  )
const fellBy = z
  .object({
    type: z.string().describe('Вид факта, например seat.vacated.v1 / Type of the fact, such as seat.vacated.v1'),
    subjectId: id.describe('Запись, о которой факт / The record that the fact is about'),
    organizationId: organizationId
      .optional()
      .describe('Организация, о которой факт; нет — ни о какой / The body that the fact is about; absent: none'),
  })
  .optional()
  .describe('Факт, из-за которого доля упала; нет — не упала / The fact that made it fall; absent: it did not fall')

const aboutTerm = {
  itemId: aboutItem.itemId,
  assignmentId: aboutReport.assignmentId
    .optional()
    .describe('Поручение; нет — пункт никому не поручен / The assignment; absent: the item is assigned to nobody'),
  organizationId: organizationId
    .optional()
    .describe('Организация-исполнитель; нет — пункт никому не поручен / The assignee; absent: there is none'),
}
const exampleTerm = {
  id: resolutionExample,
  itemId: item,
  assignmentId: assignment,
  organizationId: org,
  dueOn: '2024-06-30',
}

export const resolution = [
  fact(
    'resolution.adopted.v1',
    { ru: 'Принята', en: 'Adopted' },
    z.object({
      id: ownId,
      ...heading,
      signedBy,
      ...adopter,
      items: z
        .array(z.object(resolutionItem))
        .describe('Пункты по порядку текста / The items in the order of the text'),
    }),
    { id: resolutionExample, title: 'Резолюция', items: [{ id: item, number: '5', kind: 'ORGANISE_EVENTS' }] },
  ),
  fact(
    'resolutionItem.assigned.v1',
    { ru: 'Пункт поручен', en: 'Item assigned' },
    z.object({
      ...aboutItem,
      assignmentId: id.describe('Поручение; не меняется / The assignment; never changed'),
      organizationId: organizationId.describe('Организация-исполнитель / The assignee'),
      role,
      dueOn: ownDueOn,
    }),
    { id: resolutionExample, itemId: item, assignmentId: assignment, organizationId: org, role: 'RESPONSIBLE' },
  ),
  fact(
    'resolutionItem.reported.v1',
    { ru: 'По пункту представлен отчёт', en: 'Item reported on' },
    z.object({ ...aboutReport, kind: reportKind }),
    reported,
  ),
  fact(
    'resolutionItem.returned.v1',
    { ru: 'Отчёт возвращён на доработку', en: 'Report returned' },
    z.object({ ...aboutReport, reason }),
    { ...reported, reason: 'Нет протокола' },
  ),
  fact(
    'resolutionItem.progressed.v1',
    { ru: 'Исполнение пункта продвинулось', en: 'Item progressed' },
    z.object({ ...aboutItem, progress, fellBy }),
    { id: resolutionExample, itemId: item, progress: 0.5 },
  ),
  fact('resolutionItem.fulfilled.v1', { ru: 'Пункт исполнен', en: 'Item fulfilled' }, z.object(aboutItem), {
    id: resolutionExample,
    itemId: item,
  }),
  fact('resolutionItem.dueSoon.v1', { ru: 'Срок пункта близко', en: 'Item due soon' }, dueSoonOf(aboutTerm), {
    ...exampleTerm,
    notice: 'TEN_DAYS',
    on: '2024-06-20',
  }),
  fact('resolutionItem.overdue.v1', { ru: 'Срок пункта прошёл', en: 'Item overdue' }, overdueOf(aboutTerm), {
    ...exampleTerm,
    on: '2024-07-01',
  }),
  fact(
    'resolution.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: resolutionExample, ...exampleFile },
  ),
  fact('resolution.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: resolutionExample,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
] as const
