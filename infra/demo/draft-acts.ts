import { each, type Run } from './client.ts'
import { wide } from './groups.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'

const TEXT = [
  'Порядок внедрения региональной модели Национальной системы квалификаций',
  '1. Порядок устанавливает, как в Московской области внедряется модель Национальной системы квалификаций.',
  '2. Министерство образования Московской области ежегодно утверждает план внедрения.',
  '3. Работодатели заявляют потребность в кадрах до 1 марта.',
  '4. Колледжи согласуют программы с объединением работодателей.',
].join('\n')

const comments = [
  {
    author: 'mospp',
    anchor: '3',
    text: 'Потребность известна после утверждения бюджетов предприятий.',
    proposedText: 'Работодатели заявляют потребность в кадрах до 1 мая по форме кампании.',
    disposition: { disposition: 'ACCEPTED' },
  },
  {
    author: 'mooop',
    anchor: '4',
    text: 'Программы согласуют и с представителями работников.',
    proposedText: 'Колледжи согласуют программы с объединениями работодателей и профсоюзов.',
    disposition: { disposition: 'PARTLY', reason: 'Профсоюзы участвуют через рабочую группу.' },
  },
  {
    author: 'tpp',
    anchor: '2',
    text: 'План достаточно утверждать раз в три года.',
    proposedText: 'Министерство образования Московской области раз в три года утверждает план внедрения.',
    disposition: { disposition: 'REJECTED', reason: 'Потребность пересматривают каждый год.' },
  },
] as const

/**
 * A draft of the wide group: three comments, of which one became the second version. Resolves with its id.
 */
export async function writeDraftActs(run: Run): Promise<string> {
  const submitted = await run(
    SECRETARY,
    'submitDraftAct',
    {
      ...{ idempotencyKey: 'demo-draft-act', workingGroupId: wide, kind: 'REGIONAL_ACT', text: TEXT },
      title: 'О порядке внедрения региональной модели Национальной системы квалификаций',
      authorId: organizationId('minobr'),
    },
    '... on DraftActPayload { repeated draftAct { id } }',
  )
  const id: string = submitted.draftAct.id
  await each(comments, (comment) => writeComment(run, id, comment), 1)
  await run(
    SECRETARY,
    'reviseDraftAct',
    { idempotencyKey: 'demo-draft-act-2', id },
    '... on DraftActPayload { repeated }',
  )
  return id
}

async function writeComment(
  run: Run,
  id: string,
  { author, disposition, ...words }: (typeof comments)[number],
): Promise<void> {
  const key = `demo-draft-act-${author}`
  const { comment } = await run(
    SECRETARY,
    'commentDraftAct',
    { idempotencyKey: key, id, authorId: organizationId(author), version: 1, ...words },
    '... on ReviewCommentPayload { repeated comment { id } }',
  )
  await run(
    SECRETARY,
    'disposeComment',
    { idempotencyKey: `${key}-disposed`, commentId: comment.id, ...disposition },
    '... on ReviewCommentPayload { repeated }',
  )
}
