import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  amount,
  attachedFile,
  count,
  day,
  dueOn,
  exampleFile,
  id,
  on,
  organizationId,
  ownId,
  partId,
  reason,
  removedFile,
} from '../vocabulary.ts'
import { examplePromise, promised } from './commitment.ts'

const { fact, state } = nounOf('roundtables', 'commitment', {
  ru: 'Обязательство круглого стола',
  en: 'Commitment of a round table',
})

const commitmentExample = exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1')
const delivery = exampleId('Delivery', '00000000-0000-7000-8000-000000000001/1/1')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

const roundTableId = id.describe('Круглый стол, за которым дано / The round table at which it was made')
const status = z
  .string()
  .describe(
    'PROPOSED, ACCEPTED, IN_PROGRESS, FULFILLED, PARTLY_FULFILLED, BROKEN, RELEASED; список может расти / One of these; the list may grow',
  )
const deliveryId = partId.describe('Исполнение; не меняется / The delivery; never changed')
const evidenceId = id
  .optional()
  .describe('Запись, которая его доказывает; нет — не названа / The record that proves it; absent: none was named')
const delivered = count.describe(
  'Сколько исполнено всего, без оспоренного / How much was delivered in all, without what is disputed',
)
const terms = {
  quantity: amount.describe('Сколько единиц / How many units'),
  dueOn,
}
const settled = z.object({
  id: ownId,
  debtorId: promised.debtorId,
  beneficiaryIds: promised.beneficiaryIds,
  quantity: promised.quantity,
  delivered,
  dueOn,
  on,
})
const exampleSettled = {
  id: commitmentExample,
  debtorId: org,
  beneficiaryIds: [other],
  quantity: 25,
  delivered: 25,
  dueOn: '2023-09-01',
  on: '2023-09-02',
}
const aboutTerm = { debtorId: promised.debtorId }
const exampleTerm = { id: commitmentExample, debtorId: org, dueOn: '2023-09-01' }

/** What becomes of a promise; that it was made is a fact of its round table (`commitment.made.v1`). */
export const commitment = [
  fact(
    'commitment.recorded.v1',
    { ru: 'Записано', en: 'Recorded' },
    z.object({ id: ownId, roundTableId, ...promised, status }),
    { id: commitmentExample, roundTableId: exampleId('RoundTable'), ...examplePromise, status: 'PROPOSED' },
  ),
  fact(
    'commitment.accepted.v1',
    { ru: 'Принято получателем', en: 'Accepted by a beneficiary' },
    z.object({
      id: ownId,
      organizationId: organizationId.describe('Получатель, который принял / The beneficiary that accepted'),
      on,
      isByAll: z.boolean().describe('Приняли все получатели / All beneficiaries have accepted'),
    }),
    { id: commitmentExample, organizationId: other, on: '2022-05-23', isByAll: true },
  ),
  fact(
    'commitment.carried.v1',
    { ru: 'Закреплено соглашением', en: 'Carried by an agreement' },
    z.object({
      id: ownId,
      agreementId: id.describe('Соглашение, которое его исполняет / The agreement that carries it'),
    }),
    { id: commitmentExample, agreementId: exampleId('Agreement') },
  ),
  fact(
    'commitment.changeProposed.v1',
    { ru: 'Предложено изменить', en: 'Change proposed' },
    z.object({
      id: ownId,
      ...terms,
      reason,
      proposedById: id.describe('Сторона, которая предложила / The party that proposed it'),
      on,
    }),
    {
      id: commitmentExample,
      quantity: 20,
      dueOn: '2023-12-31',
      reason: 'Набор перенесён',
      proposedById: org,
      on: '2023-06-01',
    },
  ),
  fact(
    'commitment.changeAgreed.v1',
    { ru: 'Сторона согласна с изменением', en: 'Change agreed by a party' },
    z.object({ id: ownId, organizationId: organizationId.describe('Сторона / The party'), on }),
    { id: commitmentExample, organizationId: other, on: '2023-06-02' },
  ),
  fact(
    'commitment.changed.v1',
    { ru: 'Изменено по согласию сторон', en: 'Changed by consent' },
    z.object({
      id: ownId,
      ...terms,
      originalQuantity: amount.describe('Сколько было обещано сначала / How many were promised at first'),
      originalDueOn: day.describe('Первоначальный срок, московский день / The first due day, Moscow time'),
      on,
    }),
    {
      id: commitmentExample,
      quantity: 20,
      dueOn: '2023-12-31',
      originalQuantity: 25,
      originalDueOn: '2023-09-01',
      on: '2023-06-03',
    },
  ),
  fact(
    'commitment.changeRefused.v1',
    { ru: 'Изменение отклонено стороной', en: 'Change refused by a party' },
    z.object({ id: ownId, organizationId: organizationId.describe('Сторона / The party'), reason }),
    { id: commitmentExample, organizationId: other, reason: 'Места нужны к сентябрю' },
  ),
  fact(
    'commitment.delivered.v1',
    { ru: 'Исполнена часть', en: 'Delivered in part' },
    z.object({
      id: ownId,
      deliveryId,
      on,
      quantity: amount.describe('Сколько единиц исполнено сейчас / How many units were delivered now'),
      delivered,
      evidenceId,
    }),
    { id: commitmentExample, deliveryId: delivery, on: '2023-09-01', quantity: 25, delivered: 25 },
  ),
  fact(
    'commitment.deliveryAccepted.v1',
    { ru: 'Исполнение принято', en: 'Delivery accepted' },
    z.object({ id: ownId, deliveryId, organizationId: organizationId.describe('Получатель / The beneficiary'), on }),
    { id: commitmentExample, deliveryId: delivery, organizationId: other, on: '2023-09-05' },
  ),
  fact(
    'commitment.deliveryDisputed.v1',
    { ru: 'Исполнение оспорено', en: 'Delivery disputed' },
    z.object({
      id: ownId,
      deliveryId,
      organizationId: organizationId.describe('Получатель / The beneficiary'),
      reason,
      on,
    }),
    {
      id: commitmentExample,
      deliveryId: delivery,
      organizationId: other,
      reason: 'Мест выделено меньше',
      on: '2023-09-05',
    },
  ),
  fact(
    'commitment.deliveryTakenBack.v1',
    { ru: 'Основание исполнения отменено', en: 'Delivery taken back' },
    z.object({ id: ownId, deliveryId, reason, on }),
    { id: commitmentExample, deliveryId: delivery, reason: 'Набор закрыт', on: '2024-03-01' },
  ),
  fact('commitment.fulfilled.v1', { ru: 'Исполнено', en: 'Fulfilled' }, settled, exampleSettled),
  fact('commitment.partlyFulfilled.v1', { ru: 'Исполнено частично', en: 'Fulfilled in part' }, settled, {
    ...exampleSettled,
    delivered: 8,
  }),
  fact('commitment.broken.v1', { ru: 'Не исполнено в срок', en: 'Broken' }, settled, {
    ...exampleSettled,
    delivered: 0,
  }),
  fact('commitment.released.v1', { ru: 'Снято', en: 'Released' }, z.object({ id: ownId, on, reason }), {
    id: commitmentExample,
    on: '2023-06-01',
    reason: 'Потребность закрыта',
  }),
  fact(
    'commitment.debtorGone.v1',
    { ru: 'Обязавшейся организации больше нет', en: 'Its debtor is no more' },
    z.object({
      id: ownId,
      debtorId: promised.debtorId,
      beneficiaryIds: promised.beneficiaryIds,
      on,
      mergedIntoId: id
        .optional()
        .describe(
          'К кому присоединена; обязательство к ней не переходит (R4); нет — ликвидирована / What it was merged into, which does not inherit (R4); absent: dissolved',
        ),
    }),
    { id: commitmentExample, debtorId: org, beneficiaryIds: [other], on: '2023-06-01' },
  ),
  fact(
    'commitment.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: commitmentExample, ...exampleFile },
  ),
  fact('commitment.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: commitmentExample,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  /** `.v1` stood in the facts of the round table until a commitment had a life of its own. */
  fact('commitment.dueSoon.v2', { ru: 'Срок близко', en: 'Due soon' }, dueSoonOf(aboutTerm), {
    ...exampleTerm,
    notice: 'TEN_DAYS',
    on: '2023-08-22',
  }),
  fact('commitment.overdue.v2', { ru: 'Срок прошёл', en: 'Overdue' }, overdueOf(aboutTerm), {
    ...exampleTerm,
    on: '2023-09-02',
  }),
  state(
    'commitment.state.v1',
    { ru: 'Кто, кому, что обещал и что исполнено', en: 'Who promised what to whom, and what was delivered' },
    z.object({
      id: ownId,
      roundTableId,
      ...promised,
      originalQuantity: amount
        .optional()
        .describe('Сколько обещано сначала; нет — не менялось / How many were promised at first; absent: unchanged'),
      originalDueOn: day
        .optional()
        .describe('Первоначальный срок; нет — не менялся / The first due day; absent: unchanged'),
      status,
      delivered,
      debtorGoneOn: day
        .optional()
        .describe(
          'День, с которого обязавшейся организации нет; нет — она есть / The day since which the debtor is no more; absent: it exists',
        ),
    }),
    {
      id: commitmentExample,
      roundTableId: exampleId('RoundTable'),
      ...examplePromise,
      status: 'IN_PROGRESS',
      delivered: 8,
    },
  ),
] as const
