import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  amount,
  attachedFile,
  day,
  dueOn,
  exampleFile,
  functionCode,
  id,
  neededFrom,
  neededTo,
  oktmo,
  okz,
  on,
  organizationId,
  ownId,
  reason,
  removedFile,
  source,
  standardCode,
  standards,
} from '../vocabulary.ts'

const { fact, state } = nounOf('stakeholders', 'standards-plan', {
  ru: 'План внедрения профстандартов',
  en: 'Plan to apply professional standards',
})

const plan = exampleId('StandardsPlan')
const org = exampleId('Organization')

const stage = {
  title: z.string().describe('Что сделать на этом этапе / What is to be done in this stage'),
  dueOn,
}
const stageNumber = amount.describe(
  'Номер этапа с 1, в порядке утверждённого плана / Number of the stage from 1, in the order of the approved plan',
)
const aboutStage = { stage: stageNumber, organizationId }
const exampleStage = { title: 'Обучение сборщиков', dueOn: '2025-06-30' }

/** As decree 584 asks for it: who is to be trained, for which standard, where and by when. */
const trainingNeed = z.object({
  needId: id.describe('Потребность в обучении; не меняется / The need for training; never changed'),
  standardCode,
  functionCode: functionCode
    .optional()
    .describe(
      'Трудовая функция, например A/01.3; нет — весь стандарт / A labour function such as A/01.3; absent: the whole standard',
    ),
  positions: z
    .string()
    .describe('Должности тех, кого учат, словами плана / The posts of those to be trained, in the words of the plan'),
  headcount: amount.describe('Сколько человек обучить / How many people are to be trained'),
  form: z
    .string()
    .describe('RETRAINING, UPSKILLING, VOCATIONAL_TRAINING; список может расти / One of these; the list may grow'),
  okz,
  oktmo,
  neededFrom,
  neededTo,
})
const exampleNeed = {
  needId: exampleId('TrainingNeed', '00000000-0000-7000-8000-000000000001/1'),
  standardCode: '40.196',
  positions: 'Сборщик микросхем',
  headcount: 12,
  form: 'RETRAINING',
  okz: '8212',
  oktmo: '46568000',
  neededFrom: '2024-09-01',
  neededTo: '2025-06-30',
}

/** Decree 584. What a draft says is published when it is approved. */
export const standardsPlan = [
  fact(
    'standardsPlan.drafted.v1',
    { ru: 'Составлен', en: 'Drafted' },
    z.object({ id: ownId, organizationId, standards }),
    { id: plan, organizationId: org, standards: ['40.196'] },
  ),
  fact('standardsPlan.revised.v1', { ru: 'Изменён', en: 'Revised' }, z.object({ id: ownId, standards }), {
    id: plan,
    standards: ['40.196', '40.201'],
  }),
  fact(
    'standardsPlan.agreed.v1',
    { ru: 'Мнение работников учтено', en: 'Agreed with the workers' },
    z.object({
      id: ownId,
      on: day.describe('День, когда высказано мнение, московский / The day of the opinion, Moscow time'),
      body: z
        .string()
        .describe('Представительный орган работников, его название / Name of the body that represents the workers'),
      document: source,
    }),
    { id: plan, on: '2024-05-20', body: 'Первичная профсоюзная организация' },
  ),
  fact(
    'standardsPlan.approved.v1',
    { ru: 'Утверждён', en: 'Approved' },
    z.object({
      id: ownId,
      organizationId,
      on: day.describe('День утверждения, московский / The day of the approval, Moscow time'),
      standards,
      stages: z.array(z.object(stage)).describe('Этапы по порядку / The stages in order'),
      document: source,
    }),
    { id: plan, organizationId: org, on: '2024-06-01', standards: ['40.196'], stages: [exampleStage] },
  ),
  fact('standardsPlan.started.v1', { ru: 'Исполнение начато', en: 'Started' }, z.object({ id: ownId, on }), {
    id: plan,
    on: '2024-06-03',
  }),
  fact(
    'standardsPlan.stageCompleted.v1',
    { ru: 'Этап завершён', en: 'Stage completed' },
    z.object({
      id: ownId,
      stage: stageNumber,
      on,
    }),
    { id: plan, stage: 1, on: '2025-06-20' },
  ),
  fact('planStage.dueSoon.v1', { ru: 'Срок этапа близко', en: 'Stage due soon' }, dueSoonOf(aboutStage), {
    ...{ id: plan, stage: 1, organizationId: org, dueOn: '2025-06-30' },
    notice: 'TEN_DAYS',
    on: '2025-06-20',
  }),
  fact('planStage.overdue.v1', { ru: 'Срок этапа прошёл', en: 'Stage overdue' }, overdueOf(aboutStage), {
    ...{ id: plan, stage: 1, organizationId: org, dueOn: '2025-06-30' },
    on: '2025-07-01',
  }),
  fact('standardsPlan.completed.v1', { ru: 'Исполнен', en: 'Completed' }, z.object({ id: ownId, on }), {
    id: plan,
    on: '2025-06-30',
  }),
  fact(
    'standardsPlan.superseded.v1',
    { ru: 'Заменён', en: 'Superseded' },
    z.object({
      id: ownId,
      byId: id
        .optional()
        .describe(
          'План, которым заменён; нет — снят без замены / The plan that replaces it; absent: withdrawn without one',
        ),
      reason,
    }),
    { id: plan, reason: 'Утверждён новый план' },
  ),
  fact(
    'trainingNeed.recorded.v1',
    { ru: 'Потребность в обучении внесена', en: 'Need for training recorded' },
    trainingNeed.extend({ id: ownId, organizationId }),
    { id: plan, organizationId: org, ...exampleNeed },
  ),
  fact(
    'standardsPlan.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: plan, ...exampleFile },
  ),
  fact(
    'standardsPlan.fileRemoved.v1',
    { ru: 'Файл убран', en: 'File removed' },
    z.object({ id: ownId, ...removedFile }),
    { id: plan, fileId: exampleFile.fileId, sha256: exampleFile.sha256 },
  ),
  state(
    'standardsPlan.state.v1',
    {
      ru: 'План с дня утверждения: стандарты, этапы, потребность',
      en: 'The plan from its approval on: standards, stages, needs',
    },
    z.object({
      id: ownId,
      organizationId,
      status: z
        .string()
        .describe(
          'APPROVED, IN_PROGRESS, COMPLETED, SUPERSEDED; список может расти; до утверждения состояния нет / One of these; the list may grow; before its approval a plan has no state',
        ),
      approvedOn: day.describe('День утверждения, московский / The day of the approval, Moscow time'),
      standards,
      stages: z
        .array(
          z.object({
            ...stage,
            completedOn: day
              .optional()
              .describe(
                'Когда завершён, московский день; нет — не завершён / When it was completed, a Moscow day; absent: it is not',
              ),
          }),
        )
        .describe('Этапы по порядку / The stages in order'),
      trainingNeeds: z.array(trainingNeed).describe('Потребность в обучении, вся / All its needs for training'),
    }),
    {
      id: plan,
      organizationId: org,
      status: 'APPROVED',
      approvedOn: '2024-06-01',
      standards: ['40.196'],
      stages: [exampleStage],
      trainingNeeds: [exampleNeed],
    },
  ),
] as const
