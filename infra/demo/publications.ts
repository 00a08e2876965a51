import { childId } from '@kadry/runtime/ids'
import { each, type Run } from './client.ts'
import { writePublicationMetric } from './execution.ts'
import { organizationId } from './registry.ts'
import { itemId } from './resolution.ts'

const SECRETARY = 'SECRETARY'
const TOPIC = 'Национальная система квалификаций в Московской области'
const YEAR = 2023

/** Point 7: the sites of three bodies, each of which publishes every month of the year, but for two slips. */
const channels: readonly {
  readonly body: string
  readonly url: string
  readonly slips: Readonly<Record<number, string | null>>
}[] = [
  { body: 'mospp', url: 'https://mospp.example/', slips: {} },
  // The publication of August came within the days of grace.
  { body: 'minobr', url: 'https://minobr.example/', slips: { 8: '2023-09-04' } },
  // That of May never came.
  { body: 'mooop', url: 'https://mooop.example/', slips: { 5: null } },
]

const titles: readonly string[] = [
  'План внедрения профстандартов на год',
  'Открыта экзаменационная площадка в Раменском',
  'Итоги первого квартала: независимая оценка квалификаций',
  'Круглый стол о кадрах машиностроения',
  'Что даёт работнику свидетельство о квалификации',
  'ГИА с независимой оценкой: первые выпускники',
  'Итоги полугодия: подготовка под заказ предприятий',
  'Новые профстандарты в радиоэлектронике',
  'Практика на предприятиях кластера: набор открыт',
  'Итоги третьего квартала: потребность в кадрах',
  'Выпуск 2022 года: сколько работает по специальности',
  'Итоги года: Национальная система квалификаций в области',
]
/** November's are figures: they carry what they rest on. */
const FIGURES_IN = 11
const figures = {
  datasetVersion: '2023-10-01',
  query: '{ outcomes(dimensions: [GRADUATION_YEAR], at: M12) { inSpecialityRate { value } } }',
  policy: 'KADRY-1',
  takenOn: '2023-11-01',
}

export async function writePublications(run: Run): Promise<void> {
  const materialIds = await each(titles, (title, index) => writeMaterial(run, title, index + 1), 4)
  await each(channels, (channel) => writeChannel(run, channel, materialIds), 1)
  await writePublicationMetric(run)
}

async function writeMaterial(run: Run, title: string, month: number): Promise<string> {
  const kind = month === FIGURES_IN ? { kind: 'FIGURES', figures } : { kind: 'NEWS' }
  const submitted = await run(
    SECRETARY,
    'submitMaterial',
    {
      idempotencyKey: `demo-material-${month}`,
      title,
      topic: TOPIC,
      authorId: organizationId('mospp'),
      text: title,
      ...kind,
    },
    '... on MaterialPayload { repeated material { id } }',
  )
  const id: string = submitted.material.id
  const approval = { idempotencyKey: `demo-material-${month}-approved`, id }
  await run(SECRETARY, 'approveMaterial', approval, '... on MaterialPayload { repeated }')
  return id
}

async function writeChannel(
  run: Run,
  { body, url, slips }: (typeof channels)[number],
  materialIds: readonly string[],
): Promise<void> {
  const id = organizationId(body)
  await run(
    'REGISTRAR',
    'setOrganizationContacts',
    { idempotencyKey: `demo-channel-${body}`, id, channels: [{ kind: 'SITE', url }] },
    '... on OrganizationPayload { repeated }',
  )
  const imposed = await run(
    SECRETARY,
    'imposePublicationObligation',
    {
      idempotencyKey: `demo-publication-${body}`,
      channelId: childId('Channel', id, '1'),
      topic: TOPIC,
      cadence: 'MONTHLY',
      graceDays: 5,
      validFrom: `${YEAR}-01-01`,
      validTo: `${YEAR}-12-31`,
      originId: itemId('7'),
    },
    '... on PublicationObligationPayload { repeated obligation { id } }',
  )
  await each(
    materialIds,
    async (materialId, index) => {
      const month = index + 1
      const usual = `${YEAR}-${String(month).padStart(2, '0')}-15`
      const publishedOn = month in slips ? slips[month] : usual
      if (publishedOn == null) return
      const input = { obligationId: imposed.obligation.id, materialId, url: `${url}news/${month}`, publishedOn }
      const idempotencyKey = `demo-publication-${body}-${month}`
      await run(
        SECRETARY,
        'recordPublication',
        { idempotencyKey, ...input },
        '... on PublicationRecordPayload { repeated }',
      )
    },
    1,
  )
}
