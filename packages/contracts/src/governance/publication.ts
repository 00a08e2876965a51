import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  count,
  day,
  firstDayWithout,
  id,
  on,
  organizationId,
  ownId,
  reason,
  validFrom,
  validTo,
} from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'publication-obligation', {
  ru: 'Обязательство публиковать',
  en: 'Publication obligation',
})

const key = '00000000-0000-7000-8000-000000000001'
const obligation = exampleId('PublicationObligation')
const org = exampleId('Organization')
const channel = exampleId('Channel', `${key}/1`)

const topic = z.string().describe('Тема / The topic')
const channelId = id.describe('Канал организации в реестре / The channel of the organisation in the registry')
const obliged = {
  topic,
  organizationId: organizationId.describe('Кто обязан публиковать / The obliged body'),
  channelId,
}
const terms = {
  cadence: z
    .string()
    .describe('ONCE, WEEKLY, MONTHLY, QUARTERLY, YEARLY; список может расти / One of these; the list may grow'),
  graceDays: count.describe(
    'Столько дней после периода публикация считается опоздавшей, потом — пропущенной / So many days after a period a publication is late; after that it is missed',
  ),
  validFrom,
  validTo: validTo.optional(),
  dueOn: day
    .optional()
    .describe(
      'Последний день разовой публикации; нет — она регулярная / The last day of a single publication; absent: it is regular',
    ),
  originId: id
    .optional()
    .describe('Пункт резолюции, из которого она; нет — не из пункта / The resolution item behind it; absent: none'),
}
const from = day.describe('Первый день периода / The first day of the period')
const to = day.describe('Последний день периода / The last day of the period')
const materialId = id.describe('Материал / The material')
const url = z.string().describe('Адрес публикации, URL / Address of the publication, a URL')
const publishedOn = day.describe('День публикации, московский / The day of publication, Moscow time')
const example = {
  topic: 'Национальная система квалификаций',
  organizationId: org,
  channelId: channel,
}
const termsExample = { cadence: 'MONTHLY', graceDays: 5, validFrom: '2023-01-01' }

export const publicationObligation = [
  fact(
    'publicationObligation.imposed.v1',
    { ru: 'Установлено', en: 'Imposed' },
    z.object({ id: ownId, ...obliged, ...terms }),
    { id: obligation, ...example, ...termsExample },
  ),
  fact(
    'publicationObligation.ended.v1',
    { ru: 'Прекращено', en: 'Ended' },
    z.object({
      id: ownId,
      on: firstDayWithout,
      cause: z
        .string()
        .describe(
          'DECISION — решением, DISSOLVED, MERGED — организации больше нет; список может расти / A decision, or the body is gone; the list may grow',
        ),
      reason: z
        .string()
        .optional()
        .describe('Причина решения; нет — не решением / The reason of the decision; absent: it was none'),
    }),
    { id: obligation, on: '2024-01-01', cause: 'DECISION', reason: 'Пункт исполнен' },
  ),
  fact(
    'publication.recorded.v1',
    { ru: 'Записана публикация', en: 'Publication recorded' },
    z.object({
      id: ownId,
      recordId: id.describe('Запись о публикации / The record of publication'),
      ...obliged,
      materialId,
      url,
      publishedOn,
      from: from
        .optional()
        .describe(
          'Первый день периода, который она исполнила; нет — ни одного / The first day of the period that it fulfilled; absent: none',
        ),
      to: to
        .optional()
        .describe(
          'Последний день периода, который она исполнила; нет — ни одного / The last day of the period that it fulfilled; absent: none',
        ),
      late: z.boolean().describe('После периода, в льготные дни / After the period, within its grace'),
    }),
    {
      id: obligation,
      recordId: exampleId('PublicationRecord', `${key}/1`),
      ...example,
      materialId: exampleId('Material'),
      url: 'https://mospp.example/news/1',
      publishedOn: '2023-02-03',
      from: '2023-01-01',
      to: '2023-01-31',
      late: true,
    },
  ),
  fact(
    'publication.retracted.v1',
    { ru: 'Запись о публикации отозвана', en: 'Publication retracted' },
    z.object({
      id: ownId,
      recordId: id.describe('Запись о публикации / The record of publication'),
      ...obliged,
      materialId,
      on,
      reason,
      from: from
        .optional()
        .describe(
          'Первый день периода, который она исполняла; нет — ни одного / The first day of the period that it had fulfilled; absent: none',
        ),
      to: to
        .optional()
        .describe(
          'Последний день периода, который она исполняла; нет — ни одного / The last day of the period that it had fulfilled; absent: none',
        ),
    }),
    {
      id: obligation,
      recordId: exampleId('PublicationRecord', `${key}/1`),
      ...example,
      materialId: exampleId('Material'),
      on: '2023-02-10',
      reason: 'Страницы нет',
      from: '2023-01-01',
      to: '2023-01-31',
    },
  ),
  fact(
    'publication.missed.v1',
    { ru: 'Публикация пропущена', en: 'Publication missed' },
    z.object({
      id: ownId,
      ...obliged,
      from,
      to,
      on: day.describe('Первый московский день после льготных / The first Moscow day after the grace'),
    }),
    { id: obligation, ...example, from: '2023-01-01', to: '2023-01-31', on: '2023-02-06' },
  ),
  fact(
    'publication.dueSoon.v1',
    { ru: 'Приближается срок публикации', en: 'Publication due soon' },
    dueSoonOf(obliged),
    { id: obligation, ...example, dueOn: '2023-01-31', notice: 'TEN_DAYS', on: '2023-01-21' },
  ),
  fact(
    'publication.overdue.v1',
    { ru: 'Публикации нет, идут льготные дни', en: 'Publication overdue, its grace runs' },
    overdueOf(obliged),
    { id: obligation, ...example, dueOn: '2023-01-31', on: '2023-02-01' },
  ),
  state(
    'publicationObligation.state.v1',
    { ru: 'Кто, о чём, где и как часто, и что исполнено', en: 'Who, on what, where and how often, and what was done' },
    z.object({
      id: ownId,
      ...obliged,
      ...terms,
      endedOn: firstDayWithout
        .optional()
        .describe(
          'Первый московский день после прекращения; нет — не прекращено / The first Moscow day after it was ended; absent: it was not',
        ),
      closedThrough: day
        .optional()
        .describe(
          'По какой день подведён счёт; нет — ни один период ещё не истёк / The day up to which the counts go; absent: no period is over yet',
        ),
      onTime: count.describe('Сколько периодов исполнено в срок / How many periods were fulfilled on time'),
      late: count.describe('Сколько — с опозданием / How many were fulfilled late'),
      missed: count.describe('Сколько пропущено / How many were missed'),
    }),
    {
      id: obligation,
      ...example,
      ...termsExample,
      closedThrough: '2023-02-28',
      onTime: 1,
      late: 1,
      missed: 0,
    },
  ),
] as const
