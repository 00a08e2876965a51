import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { attachedFile, day, exampleFile, id, ownId, removedFile } from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'normative-act', { ru: 'Нормативный акт', en: 'Normative act' })

const actExample = exampleId('NormativeAct')

const naturalKey = {
  type: z
    .string()
    .describe(
      'FEDERAL_LAW, DECREE (постановление), DIRECTIVE (распоряжение), ORDER (приказ), RESOLUTION; список может расти / One of these; the list may grow',
    ),
  number: z.string().describe('Номер акта, например 878-РП / Number of the act, such as 878-РП'),
  date: day.describe('Дата акта / Date of the act'),
}
const about = {
  title: z.string().describe('Название акта / Title of the act'),
  issuerId: id
    .optional()
    .describe(
      'Кто принял, если он в реестре; нет — не указан / The body that issued it, where it is in the registry; absent: not stated',
    ),
  url: z
    .string()
    .optional()
    .describe('Где опубликован, URL; нет — не указано / Where it is published, a URL; absent: not stated'),
}
const whole = { id: ownId, ...naturalKey, ...about }
const example = {
  id: actExample,
  type: 'DIRECTIVE',
  number: '878-РП',
  date: '2019-10-22',
  title: 'О заключении соглашения с Национальным агентством развития квалификаций',
}

export const normativeAct = [
  fact('act.registered.v1', { ru: 'Внесён', en: 'Registered' }, z.object(whole), example),
  fact('act.corrected.v1', { ru: 'Сведения исправлены', en: 'Corrected' }, z.object({ id: ownId, ...about }), {
    id: actExample,
    title: example.title,
  }),
  fact('act.fileAttached.v1', { ru: 'Приложен файл', en: 'File attached' }, z.object({ id: ownId, ...attachedFile }), {
    id: actExample,
    ...exampleFile,
  }),
  fact('act.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: actExample,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'act.state.v1',
    { ru: 'Вид, номер, дата и название', en: 'Type, number, date and title' },
    z.object(whole),
    example,
  ),
] as const
