import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { agreementId, dueOn, id, oktmo, okz, ownId, stage } from '../vocabulary.ts'

/** S1 to S9, in order. */
export const STAGES = [
  'AGREEMENT_IN_FORCE',
  'DEMAND_DECLARED',
  'DEMAND_VALIDATED',
  'BALANCE_COMPUTED',
  'TRAINING_AGREED',
  'TRAINING_RUNNING',
  'ASSESSED',
  'PLACED',
  'RETAINED_AND_REVIEWED',
] as const

const { fact, state } = nounOf('governance', 'roadmap-plan', {
  ru: 'План дорожной карты',
  en: 'Plan of a roadmap',
})

const plan = exampleId('RoadmapPlan')
const org = exampleId('Organization')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/6')

const resolutionItemId = id.describe('Пункт резолюции, которым это решено / The resolution item that decided it')
const responsibleIds = z
  .array(id)
  .describe('Организации, которые отвечают за этап; пусто — никто не назван / Who answers for it; empty: nobody named')
/** What the plan says of one stage. */
const planned = {
  stage,
  responsibleIds,
  dueOn: dueOn
    .optional()
    .describe(
      'Срок: последний московский день, включительно; нет — без срока / Due: the last Moscow day; absent: none',
    ),
}
/** A gap that need not be closed by training. */
const gap = {
  okz,
  oktmo,
  year: z.int().describe('Календарный год потребности / Calendar year of the demand'),
}
const exampleStage = { stage: 'TRAINING_AGREED', responsibleIds: [org], dueOn: '2026-10-30' }
const exampleGap = { okz: '8212', oktmo: '46568000', year: 2026 }

export const roadmapPlan = [
  fact(
    'roadmapPlan.drawnUp.v1',
    { ru: 'Составлен', en: 'Drawn up' },
    z.object({
      id: ownId,
      agreementId,
      stages: z
        .array(z.object(planned))
        .describe('Этапы, о которых что-то сказано / The stages that it says something of'),
    }),
    { id: plan, agreementId: exampleId('Agreement'), stages: [exampleStage] },
  ),
  fact(
    'roadmapPlan.stagePlanned.v1',
    { ru: 'Этап спланирован', en: 'Stage planned' },
    z.object({ id: ownId, ...planned }),
    {
      id: plan,
      ...exampleStage,
    },
  ),
  fact(
    'roadmapPlan.stageSkipped.v1',
    { ru: 'Этап пропущен по решению', en: 'Stage skipped by a decision' },
    z.object({ id: ownId, stage, resolutionItemId }),
    { id: plan, stage: 'TRAINING_AGREED', resolutionItemId: item },
  ),
  fact('roadmapPlan.stageRestored.v1', { ru: 'Этап возвращён', en: 'Stage restored' }, z.object({ id: ownId, stage }), {
    id: plan,
    stage: 'TRAINING_AGREED',
  }),
  fact(
    'roadmapPlan.gapWaived.v1',
    { ru: 'Разрыв оставлен без подготовки по решению', en: 'Gap waived by a decision' },
    z.object({ id: ownId, ...gap, resolutionItemId }),
    { id: plan, ...exampleGap, resolutionItemId: item },
  ),
  fact(
    'roadmapPlan.gapReclaimed.v1',
    { ru: 'Разрыв снова надо закрыть', en: 'Gap is to be closed again' },
    z.object({ id: ownId, ...gap }),
    { id: plan, ...exampleGap },
  ),
  state(
    'roadmapPlan.state.v1',
    {
      ru: 'Кто, к какому дню отвечает за этапы и что решено пропустить',
      en: 'Who answers for stages by when, and what is skipped',
    },
    z.object({
      id: ownId,
      agreementId,
      stages: z
        .array(
          z.object({
            ...planned,
            skippedById: resolutionItemId
              .optional()
              .describe(
                'Пункт резолюции, которым этап пропущен; нет — не пропущен / The item that skipped it; absent: it is not skipped',
              ),
          }),
        )
        .describe('Этапы, о которых что-то сказано, по порядку / The stages that it says something of, in order'),
      waivers: z
        .array(z.object({ ...gap, resolutionItemId }))
        .describe('Разрывы, которые решено не закрывать подготовкой / Gaps that need not be closed by training'),
    }),
    {
      id: plan,
      agreementId: exampleId('Agreement'),
      stages: [exampleStage],
      waivers: [{ ...exampleGap, resolutionItemId: item }],
    },
  ),
] as const
