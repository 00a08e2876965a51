import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { attachedFile, day, exampleFile, id, on, ownId, reason, removedFile, title } from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'material', { ru: 'Материал', en: 'Material' })

const materialExample = exampleId('Material')

const topic = z.string().describe('Тема / The topic')
const about = {
  title,
  topic,
  kind: z.string().describe('NEWS, DOCUMENT, REPORT, FIGURES; список может расти / One of these; the list may grow'),
  authorId: id.describe('Чей это материал / Whose material it is'),
  correctsId: id
    .optional()
    .describe(
      'Опубликованные числа, которые исправляет; нет — ничего / The published figures that it corrects; absent: none',
    ),
}
const example = {
  title: 'Центр оценки квалификаций открыт в Раменском',
  topic: 'Национальная система квалификаций',
  kind: 'NEWS',
  authorId: exampleId('Organization'),
}

export const material = [
  fact('material.submitted.v1', { ru: 'Представлен', en: 'Submitted' }, z.object({ id: ownId, ...about }), {
    id: materialExample,
    ...example,
  }),
  fact('material.edited.v1', { ru: 'Изменён', en: 'Edited' }, z.object({ id: ownId, title, topic }), {
    id: materialExample,
    title: example.title,
    topic: example.topic,
  }),
  fact('material.approved.v1', { ru: 'Утверждён', en: 'Approved' }, z.object({ id: ownId, on }), {
    id: materialExample,
    on: '2023-01-20',
  }),
  fact(
    'material.scheduled.v1',
    { ru: 'Назначен день публикации', en: 'Scheduled' },
    z.object({ id: ownId, on: day.describe('На какой московский день назначен / The Moscow day it is planned for') }),
    { id: materialExample, on: '2023-01-25' },
  ),
  fact('material.published.v1', { ru: 'Опубликован впервые', en: 'First published' }, z.object({ id: ownId }), {
    id: materialExample,
  }),
  fact('material.archived.v1', { ru: 'Убран в архив', en: 'Archived' }, z.object({ id: ownId, reason }), {
    id: materialExample,
    reason: 'Сведения устарели',
  }),
  fact(
    'material.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: materialExample, ...exampleFile },
  ),
  fact('material.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: materialExample,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'material.state.v1',
    { ru: 'Название, тема, вид и состояние', en: 'Title, topic, kind and state' },
    z.object({
      id: ownId,
      ...about,
      status: z
        .string()
        .describe(
          'DRAFT, APPROVED, SCHEDULED, PUBLISHED, ARCHIVED; список может расти / One of these; the list may grow',
        ),
      plannedOn: day
        .optional()
        .describe(
          'На какой московский день назначен; нет — не назначен / The Moscow day it is planned for; absent: none',
        ),
    }),
    { id: materialExample, ...example, status: 'SCHEDULED', plannedOn: '2023-01-25' },
  ),
] as const
