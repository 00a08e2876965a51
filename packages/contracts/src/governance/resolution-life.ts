import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { id, on, organizationId, ownId, reason, signedAs, source } from '../vocabulary.ts'
import { aboutItem, resolutionItem } from './resolution.ts'

const { fact } = nounOf('governance', 'resolution', { ru: 'Резолюция', en: 'Resolution' })

const resolutionExample = exampleId('Resolution')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const later = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5.1')
const org = exampleId('Organization')
const document = { title: 'Протокол совещания' }

const title = z.string().describe('Название резолюции / Title of the resolution')
/** What a change of an adopted resolution rests on. */
const ruling = {
  motionId: id
    .optional()
    .describe('Голосование, которым решено; нет — решено документом / The motion that decided; absent: a document did'),
  document: source,
  on,
}

/** What becomes of a resolution as a whole, beside its adoption. */
export const resolutionLife = [
  fact(
    'resolution.drafted.v1',
    { ru: 'Подготовлен проект', en: 'Drafted' },
    z.object({
      id: ownId,
      title,
      workingGroupId: id
        .optional()
        .describe(
          'Рабочая группа, которая примет; нет — не названа / The working group to adopt it; absent: not named',
        ),
    }),
    { id: resolutionExample, title: 'Резолюция' },
  ),
  fact('resolution.redrafted.v1', { ru: 'Проект изменён', en: 'Draft rewritten' }, z.object({ id: ownId, title }), {
    id: resolutionExample,
    title: 'Резолюция',
  }),
  fact(
    'resolution.signed.v1',
    { ru: 'Подписана', en: 'Signed' },
    z.object({ id: ownId, organizationId: organizationId.describe('Кто подписал / Who signed it'), on, signedAs }),
    { id: resolutionExample, organizationId: org, on: '2020-02-03' },
  ),
  fact(
    'resolution.verified.v1',
    { ru: 'Проверена подпись', en: 'Signature verified' },
    z.object({
      id: ownId,
      organizationId: organizationId.describe('Чья подпись / Whose signature it is'),
      isValid: z
        .boolean()
        .describe('Действительна ли, по словам проверившего / Whether it is valid, as whoever verified it says'),
      on,
    }),
    { id: resolutionExample, organizationId: org, isValid: true, on: '2020-02-04' },
  ),
  fact('resolution.published.v1', { ru: 'Опубликована', en: 'Published' }, z.object({ id: ownId, on }), {
    id: resolutionExample,
    on: '2020-02-10',
  }),
  fact(
    'resolution.amended.v1',
    { ru: 'Изменена другим решением', en: 'Amended by another decision' },
    z.object({
      id: ownId,
      items: z
        .array(z.object(resolutionItem))
        .describe('Новые пункты; пусто — их нет / The new items; empty: there are none'),
      ...ruling,
    }),
    { id: resolutionExample, items: [], document, on: '2020-06-01' },
  ),
  fact('resolution.revoked.v1', { ru: 'Отменена', en: 'Revoked' }, z.object({ id: ownId, reason, ...ruling }), {
    id: resolutionExample,
    reason: 'Принята новая резолюция',
    document,
    on: '2020-06-01',
  }),
  fact(
    'resolutionItem.superseded.v1',
    { ru: 'Пункт заменён', en: 'Item superseded' },
    z.object({ ...aboutItem, supersededById: id.describe('Пункт, который его заменил / The item that superseded it') }),
    { id: resolutionExample, itemId: item, supersededById: later },
  ),
  fact(
    'resolutionItem.cancelled.v1',
    { ru: 'Пункт отменён', en: 'Item cancelled' },
    z.object({ ...aboutItem, ...ruling }),
    { id: resolutionExample, itemId: item, document, on: '2020-06-01' },
  ),
] as const
