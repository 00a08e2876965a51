import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, resolutionItemIds as fulfilsItemIds, id, moment, sectorCode } from '../vocabulary.ts'

export const { fact, state } = nounOf('roundtables', 'round-table', { ru: 'Круглый стол', en: 'Round table' })

export const exampleTable = exampleId('RoundTable')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')

/** What is settled when a table is planned. */
export const planned = {
  title: z.string().describe('Тема круглого стола / Subject of the round table'),
  sectorCode,
  hostId: id.describe('Принимающая организация (R18) / The host (R18)'),
  startsAt: moment.describe('Начало, UTC / Beginning, UTC'),
  endsAt: moment.describe('Окончание, UTC / End, UTC'),
  capacity: amount.describe('Число мест для делегатов / Number of seats for delegates'),
  fulfilsItemIds,
  initiatedByGroupIds: z
    .array(id)
    .describe(
      'Рабочие группы, по чьей инициативе собран; пусто — ни одной / Working groups that initiated it; empty: none',
    ),
}
export const examplePlan = {
  title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
  sectorCode: 'radioelectronics',
  hostId: org,
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  capacity: 40,
  fulfilsItemIds: [item],
  initiatedByGroupIds: [],
}
