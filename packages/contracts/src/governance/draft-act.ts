import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, attachedFile, count, day, exampleFile, id, on, ownId, removedFile, title } from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'draft-act', { ru: 'Проект акта', en: 'Draft act' })

const draft = exampleId('DraftAct')
const org = exampleId('Organization')
const comment = exampleId('ReviewComment', '00000000-0000-7000-8000-000000000001/1')

const about = {
  workingGroupId: id.describe('Рабочая группа, которая его рассматривает / The working group that reviews it'),
  kind: z
    .string()
    .describe(
      'REGIONAL_ACT — проект акта области, MODEL_DOCUMENT — типовой документ; список может расти / A draft of an act of the region, or a model document; the list may grow',
    ),
  title,
  authorId: id.describe('Чей проект / Whose draft it is'),
}
const version = amount.describe('Номер редакции, с 1 / Number of the version, from 1')
const commentId = id.describe('Замечание / The comment')
const motionId = id
  .optional()
  .describe('Голосование, которое решило; нет — вопрос закрытый / The motion that decided; absent: of a closed item')
const authorityId = id.describe('Кому направлен / The body it was sent to')
const actId = id.describe('Акт, которым принят / The act that it was adopted as')
const example = {
  workingGroupId: exampleId('WorkingGroup'),
  kind: 'REGIONAL_ACT',
  title: 'О региональной модели Национальной системы квалификаций',
  authorId: org,
}

export const draftAct = [
  fact('draftAct.submitted.v1', { ru: 'Представлен', en: 'Submitted' }, z.object({ id: ownId, ...about }), {
    id: draft,
    ...example,
  }),
  fact(
    'draftAct.commented.v1',
    { ru: 'Внесено замечание', en: 'Commented' },
    z.object({
      id: ownId,
      commentId,
      authorId: id.describe('Чьё замечание / Whose comment it is'),
      version,
      anchor: z.string().describe('Пункт, например 3.1; 0 — до первого / The point, such as 3.1; 0: before the first'),
    }),
    { id: draft, commentId: comment, authorId: org, version: 1, anchor: '3' },
  ),
  fact(
    'draftAct.disposed.v1',
    { ru: 'Решено о замечании', en: 'Comment disposed of' },
    z.object({
      id: ownId,
      commentId,
      disposition: z
        .string()
        .describe('ACCEPTED, PARTLY, REJECTED; список может расти / One of these; the list may grow'),
    }),
    { id: draft, commentId: comment, disposition: 'ACCEPTED' },
  ),
  fact('draftAct.revised.v1', { ru: 'Новая редакция', en: 'Revised' }, z.object({ id: ownId, version }), {
    id: draft,
    version: 2,
  }),
  fact('draftAct.recommended.v1', { ru: 'Рекомендован', en: 'Recommended' }, z.object({ id: ownId, motionId }), {
    id: draft,
    motionId: exampleId('Motion'),
  }),
  fact(
    'draftAct.notRecommended.v1',
    { ru: 'Не рекомендован', en: 'Not recommended' },
    z.object({ id: ownId, motionId }),
    { id: draft, motionId: exampleId('Motion') },
  ),
  fact('draftAct.sent.v1', { ru: 'Направлен', en: 'Sent' }, z.object({ id: ownId, authorityId, on }), {
    id: draft,
    authorityId: org,
    on: '2022-06-20',
  }),
  fact('draftAct.adopted.v1', { ru: 'Принят как акт', en: 'Adopted as an act' }, z.object({ id: ownId, actId }), {
    id: draft,
    actId: exampleId('NormativeAct'),
  }),
  fact('draftAct.declined.v1', { ru: 'Отклонён', en: 'Declined' }, z.object({ id: ownId }), { id: draft }),
  fact(
    'draftAct.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: draft, ...exampleFile },
  ),
  fact('draftAct.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: draft,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'draftAct.state.v1',
    { ru: 'Чей проект и что с ним', en: 'Whose draft it is and how far it got' },
    z.object({
      id: ownId,
      ...about,
      status: z
        .string()
        .describe(
          'SUBMITTED, UNDER_REVIEW, REVISED, RECOMMENDED, NOT_RECOMMENDED, SENT_TO_AUTHORITY, ADOPTED, DECLINED; список может расти / One of these; the list may grow',
        ),
      version: version.describe('Номер последней редакции / Number of the latest version'),
      openComments: count.describe('Сколько замечаний без решения / How many comments have no disposition yet'),
      authorityId: authorityId
        .optional()
        .describe('Кому направлен; нет — не направлен / The body it was sent to; absent: it was not'),
      sentOn: day
        .optional()
        .describe(
          'Когда направлен, московский день; нет — не направлен / The Moscow day it was sent; absent: it was not',
        ),
      adoptedAsId: actId
        .optional()
        .describe('Акт, которым принят; нет — не принят / The act it was adopted as; absent: it was not'),
    }),
    { id: draft, ...example, status: 'UNDER_REVIEW', version: 1, openComments: 1 },
  ),
] as const
