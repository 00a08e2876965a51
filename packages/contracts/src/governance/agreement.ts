import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  attachedFile,
  day,
  exampleFile,
  firstDayWithout,
  id,
  organizationId,
  ownId,
  reason,
  removedFile,
  sectorCode,
  signedAs,
  validFrom,
  validTo,
} from '../vocabulary.ts'

export const AGREEMENT_KINDS = ['COOPERATION', 'CLUSTER', 'TARGETED_TRAINING', 'SOCIAL_PARTNERSHIP'] as const

const { fact, state } = nounOf('governance', 'agreement', { ru: 'Соглашение', en: 'Agreement' })

const agreementExample = exampleId('Agreement')
const later = exampleId('Agreement', '00000000-0000-7000-8000-000000000002')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

const kind = z
  .enum(AGREEMENT_KINDS)
  .describe(
    'COOPERATION — о сотрудничестве, CLUSTER — кластер, TARGETED_TRAINING — целевая подготовка, SOCIAL_PARTNERSHIP — социальное партнёрство / Kind of the agreement',
  )
const title = z.string().describe('Название соглашения / Title of the agreement')
const partyIds = z.array(id).describe('Организации-стороны, не меньше двух / The parties, two at least')
const sector = sectorCode
  .optional()
  .describe('Код отрасли; нет — не об одной отрасли / Code of the sector; absent: not about one sector')
const term = {
  validFrom,
  validTo: validTo.optional(),
}
const registration = {
  number: z.string().describe('Номер в реестре соглашений за год / Number in the register of agreements of its year'),
  date: day.describe('Дата регистрации, московская / The day of registration, Moscow time'),
}
const originIds = z
  .array(id)
  .describe(
    'Из чего выросло: пункты резолюций, круглые столы, обязательства; пусто — ни из чего / What it came from: resolution items, round tables, commitments; empty: nothing',
  )

const renewedById = id.describe('Соглашение, которое заняло его место / The agreement that took its place')
const signedOn = day
  .optional()
  .describe('День подписания, московский; нет — не подписала / The day of signing, Moscow time; absent: not signed')

export const agreement = [
  fact('agreement.drafted.v1', { ru: 'Подготовлено', en: 'Drafted' }, z.object({ id: ownId, kind, title, partyIds }), {
    id: agreementExample,
    kind: 'CLUSTER',
    title: 'Кластер «Радиоэлектроника»',
    partyIds: [org],
  }),
  fact(
    'agreement.registered.v1',
    { ru: 'Зарегистрировано', en: 'Registered' },
    z.object({ id: ownId, ...registration }),
    { id: agreementExample, number: '12', date: '2022-08-22' },
  ),
  fact(
    'agreement.signed.v1',
    { ru: 'Подписано стороной', en: 'Signed by a party' },
    z.object({
      id: ownId,
      organizationId: organizationId.describe('Сторона, которая подписала / The party that signed'),
      on: day.describe('День подписания, московский / The day of signing, Moscow time'),
      signedAs,
    }),
    { id: agreementExample, organizationId: org, on: '2022-08-22' },
  ),
  fact(
    'agreement.verified.v1',
    { ru: 'О подписи сказано, действительна ли она', en: 'A signature verified' },
    z.object({
      id: ownId,
      organizationId: organizationId.describe('Чья подпись / Whose signature it is'),
      isValid: z
        .boolean()
        .describe(
          'Действительна ли она, по словам того, кто проверил / Whether it is valid, as whoever verified it said',
        ),
      on: day.describe('День, когда это сказано, московский / The day on which it was said, Moscow time'),
    }),
    { id: agreementExample, organizationId: org, isValid: true, on: '2022-08-23' },
  ),
  fact(
    'agreement.inForce.v1',
    { ru: 'Подписано всеми сторонами', en: 'Signed by all parties' },
    z.object({ id: ownId, kind, title, partyIds, sectorCode: sector, ...term, originIds }),
    {
      id: agreementExample,
      kind: 'CLUSTER',
      title: 'Кластер «Радиоэлектроника»',
      partyIds: [org],
      sectorCode: 'radioelectronics',
      validFrom: '2022-08-22',
      originIds: [item],
    },
  ),
  fact(
    'agreement.terminated.v1',
    { ru: 'Расторгнуто', en: 'Terminated' },
    z.object({ id: ownId, on: firstDayWithout, reason }),
    { id: agreementExample, on: '2024-09-01', reason: 'По соглашению сторон' },
  ),
  fact(
    'agreement.negotiated.v1',
    { ru: 'Начаты переговоры', en: 'Negotiation begun' },
    z.object({ id: ownId, on: day.describe('С какого московского дня / The Moscow day from which on') }),
    { id: agreementExample, on: '2022-07-01' },
  ),
  fact('agreement.expired.v1', { ru: 'Срок истёк', en: 'Expired' }, z.object({ id: ownId, on: firstDayWithout }), {
    id: agreementExample,
    on: '2025-09-01',
  }),
  fact(
    'agreement.renewed.v1',
    { ru: 'Продлено другим', en: 'Renewed by another one' },
    z.object({ id: ownId, renewedById, on: firstDayWithout }),
    { id: agreementExample, renewedById: later, on: '2025-09-01' },
  ),
  fact(
    'agreement.partyGone.v1',
    { ru: 'Стороны больше нет', en: 'A party is gone' },
    z.object({
      id: ownId,
      organizationId: organizationId.describe('Сторона, которой больше нет / The party that is gone'),
      on: firstDayWithout,
      cause: z
        .string()
        .describe(
          'DISSOLVED — ликвидирована, MERGED — присоединена; список может расти / Dissolved or merged; the list may grow',
        ),
    }),
    { id: agreementExample, organizationId: org, on: '2024-01-01', cause: 'DISSOLVED' },
  ),
  fact(
    'agreement.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: agreementExample, ...exampleFile },
  ),
  fact('agreement.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: agreementExample,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'agreement.state.v1',
    { ru: 'Стороны, подписи и срок', en: 'Parties, signatures and term' },
    z.object({
      id: ownId,
      kind,
      title,
      number: registration.number.optional(),
      date: registration.date.optional(),
      sectorCode: sector,
      parties: z
        .array(
          z.object({
            organizationId,
            signedOn: day
              .optional()
              .describe(
                'День подписания, московский; нет — не подписала / The day of signing, Moscow time; absent: not signed',
              ),
            signedAs,
          }),
        )
        .describe(
          'Стороны; действует в пределах срока, когда подписали все (R16) / The parties; in force within the term once all have signed (R16)',
        ),
      ...term,
      terminatedOn: firstDayWithout
        .optional()
        .describe(
          'Первый московский день после расторжения; нет — не расторгнуто / The first Moscow day after its termination; absent: not terminated',
        ),
      originIds,
    }),
    {
      id: agreementExample,
      kind: 'CLUSTER',
      title: 'Кластер «Радиоэлектроника»',
      sectorCode: 'radioelectronics',
      parties: [{ organizationId: org, signedOn: '2022-08-22' }, { organizationId: other }],
      validFrom: '2022-08-22',
      originIds: [item],
    },
  ),
  state(
    'agreement.state.v2',
    { ru: 'Стороны, подписи, срок и чем закончилось', en: 'Parties, signatures, term and how it ended' },
    z.object({
      id: ownId,
      kind: z
        .string()
        .describe(
          'COOPERATION, CLUSTER, TARGETED_TRAINING, SOCIAL_PARTNERSHIP; список может расти / One of these; the list may grow',
        ),
      title,
      number: registration.number.optional(),
      date: registration.date.optional(),
      sectorCode: sector,
      negotiatedSince: day
        .optional()
        .describe(
          'С какого московского дня ведут переговоры; нет — не вели / Since which Moscow day it is negotiated; absent: it was not',
        ),
      parties: z
        .array(
          z.object({
            organizationId,
            role: z
              .string()
              .optional()
              .describe('Кто она в соглашении; нет — не сказано / What it is in the agreement; absent: not said'),
            signedOn,
            signedAs,
            goneOn: firstDayWithout
              .optional()
              .describe(
                'Первый московский день без этой организации; нет — она есть / The first Moscow day without the body; absent: it is there',
              ),
          }),
        )
        .describe(
          'Стороны; действует в пределах срока, когда подписали все (R16) / The parties; in force within the term once all have signed (R16)',
        ),
      ...term,
      terminatedOn: firstDayWithout
        .optional()
        .describe(
          'Первый московский день после расторжения; нет — не расторгнуто / The first Moscow day after its termination; absent: not terminated',
        ),
      renewedById: renewedById
        .optional()
        .describe(
          'Соглашение, которое заняло его место; нет — не продлено / The agreement that took its place; absent: none did',
        ),
      renewedOn: firstDayWithout
        .optional()
        .describe(
          'С какого московского дня действует продлевающее; нет — не продлено / The Moscow day from which on the renewing one holds; absent: none does',
        ),
      originIds,
    }),
    {
      id: agreementExample,
      kind: 'CLUSTER',
      title: 'Кластер «Радиоэлектроника»',
      sectorCode: 'radioelectronics',
      parties: [{ organizationId: org, role: 'Заказчик кадров', signedOn: '2022-08-22' }, { organizationId: other }],
      validFrom: '2022-08-22',
      originIds: [item],
    },
  ),
] as const
