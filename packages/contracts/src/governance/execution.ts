import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { count, day, dueOn, firstDayWithout, id, on, organizationId, reason } from '../vocabulary.ts'
import { aboutItem, aboutReport, reported } from './resolution.ts'

const { fact } = nounOf('governance', 'resolution', { ru: 'Резолюция', en: 'Resolution' })

const { assignmentId } = aboutReport
const aboutAssignment = { ...aboutItem, assignmentId }
const { reportId: _, ...assigned } = reported
const extension = exampleId('TermExtension', '1/5.1.1')
const other = exampleId('Assignment', '1/5.2')
const aboutExtension = {
  ...aboutAssignment,
  extensionId: id.describe('Просьба о продлении / The request for an extension'),
}
const until = day.describe('Новый последний день, московский / The new last day, Moscow time')
const asked = { ...assigned, extensionId: extension }
const termNow = dueOn.describe('Срок на день просьбы, включительно / The last day when it was asked for, inclusive')
const termFirst = dueOn.describe('Первый срок, включительно / The first last day, inclusive')

/** What is done about an item beside assigning it and reporting on it. */
export const execution = [
  fact(
    'resolutionItem.acknowledged.v1',
    { ru: 'С поручением ознакомились', en: 'Assignment acknowledged' },
    z.object({ ...aboutAssignment, on }),
    { ...assigned, on: '2020-02-05' },
  ),
  fact(
    'resolutionItem.redirected.v1',
    { ru: 'Поручение передано другой организации', en: 'Assignment redirected' },
    z.object({
      ...aboutAssignment,
      organizationId: organizationId.describe('Кому передано / Who it was redirected to'),
      toAssignmentId: id.describe('Новое поручение / The new assignment'),
      reason,
    }),
    {
      ...assigned,
      organizationId: exampleId('Organization'),
      toAssignmentId: other,
      reason: 'Передано по полномочиям',
    },
  ),
  fact(
    'resolutionItem.assigneeGone.v1',
    { ru: 'Исполнителя больше нет', en: 'The assignee is gone' },
    z.object({
      ...aboutAssignment,
      organizationId: organizationId.describe('Исполнитель, которого больше нет / The assignee that is gone'),
      on: firstDayWithout,
      cause: z
        .string()
        .describe(
          'DISSOLVED — ликвидирован, MERGED — присоединён; список может расти / Dissolved or merged; the list may grow',
        ),
    }),
    { ...assigned, organizationId: exampleId('Organization'), on: '2024-01-01', cause: 'DISSOLVED' },
  ),
  fact(
    'resolutionItem.reportAccepted.v1',
    { ru: 'Отчёт принят', en: 'Report accepted' },
    z.object({ ...aboutReport, on }),
    { ...reported, on: '2020-06-01' },
  ),
  fact(
    'resolutionItem.extensionRequested.v1',
    { ru: 'Запрошено продление срока', en: 'Extension requested' },
    z.object({ ...aboutExtension, until, dueOn: termNow }),
    { ...asked, until: '2020-09-30', dueOn: '2020-06-30' },
  ),
  fact(
    'resolutionItem.extensionGranted.v1',
    { ru: 'Срок продлён', en: 'Extension granted' },
    z.object({ ...aboutExtension, until, originalDueOn: termFirst, on }),
    { ...asked, until: '2020-09-30', originalDueOn: '2020-06-30', on: '2020-06-15' },
  ),
  fact(
    'resolutionItem.extensionRefused.v1',
    { ru: 'В продлении срока отказано', en: 'Extension refused' },
    z.object({ ...aboutExtension, reason, on }),
    { ...asked, reason: 'Срок установлен актом', on: '2020-06-15' },
  ),
  fact(
    'resolutionItem.metricBound.v1',
    { ru: 'Привязан показатель исполнения', en: 'Metric bound' },
    z.object({
      ...aboutItem,
      kind: z
        .string()
        .describe(
          'ROUND_TABLES_HELD, GROUP_ACTIVE, COMPOSITION_COMPLETE, AGREEMENT_IN_FORCE, NEEDS_CONFIRMED, PLACES_COMMITTED, COHORTS_PLACED, PUBLICATIONS_ON_TIME; список может расти / One of these; the list may grow',
        ),
      target: count.describe('Сколько нужно; 0 — ещё не измерено / How many are wanted; 0: not measured yet'),
    }),
    { id: assigned.id, itemId: assigned.itemId, kind: 'GROUP_ACTIVE', target: 1 },
  ),
  fact(
    'resolutionItem.ready.v1',
    { ru: 'Показатель пункта достигнут', en: 'Metric of the item reached' },
    z.object(aboutItem),
    { id: assigned.id, itemId: assigned.itemId },
  ),
] as const
