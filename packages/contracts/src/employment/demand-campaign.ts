import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { agreementId, amount, count, day, employerId, oktmo, ownId, sectorCode, title } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'demand-campaign', { ru: 'Запрос потребности', en: 'Demand campaign' })

const campaign = exampleId('DemandCampaign')
const org = exampleId('Organization')
const closesOn = day.describe(
  'Последний день ответа без опоздания, московский / The last day of an answer in time, Moscow time',
)
const about = {
  title,
  years: z.array(z.int()).describe('Календарные годы потребности, все / Calendar years of demand, all'),
  agreementId: agreementId
    .optional()
    .describe(
      'Соглашение, чьи стороны спрошены; нет — не по соглашению / The agreement whose parties are asked; absent: none',
    ),
  kinds: z
    .array(z.string())
    .optional()
    .describe('Виды спрошенных организаций; нет — работодатели / Kinds of those asked; absent: employers'),
  sectorCode: sectorCode
    .optional()
    .describe('Код отрасли спрошенных; нет — не по отрасли / Code of the sector of those asked; absent: none'),
  oktmo: oktmo
    .optional()
    .describe('ОКТМО спрошенных; нет — не по территории / ОКТМО of those asked; absent: not by territory'),
  opensOn: day.describe('Первый день, московский / The first day, Moscow time'),
  closesOn,
  asked: amount.describe('Сколько организаций спрошено / How many organisations are asked'),
}
const exampleAbout = {
  title: 'Потребность в кадрах на 2027 год',
  years: [2027],
  sectorCode: 'radioelectronics',
  opensOn: '2026-10-01',
  closesOn: '2026-12-15',
  asked: 3,
}
const answer = z
  .string()
  .describe(
    'DECLARED — заявлена потребность, ZERO — явный ноль, SILENT — ответа нет; список может расти / A need, an explicit zero, no answer; the list may grow',
  )

export const demandCampaign = [
  fact('campaign.opened.v1', { ru: 'Открыт', en: 'Opened' }, z.object({ id: ownId, ...about }), {
    id: campaign,
    ...exampleAbout,
  }),
  fact('campaign.extended.v1', { ru: 'Продлён', en: 'Extended' }, z.object({ id: ownId, closesOn }), {
    id: campaign,
    closesOn: '2027-01-15',
  }),
  fact(
    'campaign.answered.v1',
    { ru: 'Получен ответ', en: 'Answered' },
    z.object({
      id: ownId,
      employerId,
      answer,
      late: z.boolean().describe('Ответ пришёл после срока / The answer came after the term'),
    }),
    { id: campaign, employerId: org, answer: 'ZERO', late: false },
  ),
  fact('campaign.dueSoon.v1', { ru: 'Ответа нет, срок близко', en: 'To be answered soon' }, dueSoonOf({ employerId }), {
    id: campaign,
    employerId: org,
    dueOn: '2026-12-15',
    notice: 'TEN_DAYS',
    on: '2026-12-05',
  }),
  fact(
    'campaign.overdue.v1',
    { ru: 'Ответа нет, срок прошёл', en: 'Not answered in time' },
    overdueOf({ employerId }),
    { id: campaign, employerId: org, dueOn: '2026-12-15', on: '2026-12-16' },
  ),
  state(
    'campaign.state.v1',
    { ru: 'Кого спросили и сколько ответило', en: 'Who is asked and how many have answered' },
    z.object({
      id: ownId,
      ...about,
      declared: count.describe('Сколько заявили потребность / How many declared a need'),
      zero: count.describe('Сколько ответили явным нулём / How many answered with an explicit zero'),
    }),
    { id: campaign, ...exampleAbout, declared: 1, zero: 1 },
  ),
] as const
