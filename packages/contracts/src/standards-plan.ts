import { z } from 'zod'
import { contractsOf, day, exampleId, id } from './event.ts'

const plan = contractsOf('stakeholders', 'standards-plan')
const examplePlan = exampleId('StandardsPlan')
const org = exampleId('Organization')
const source = z.object({ title: z.string(), number: z.string().optional(), date: day.optional() }).optional()

/** A need for training as decree 584 asks for it: who is to be trained, for which standard, where and by when. */
export const trainingNeed = z.object({
  needId: id,
  standardCode: z.string(),
  functionCode: z.string().optional(),
  positions: z.string(),
  headcount: z.int().min(1),
  form: z.string(),
  okz: z.string(),
  oktmo: z.string(),
  neededFrom: day,
  neededTo: day,
})
export const exampleTrainingNeed = {
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

/** Plans for applying professional standards (decree 584). What a draft says is told when it is approved. */
export const standardsPlanContracts = [
  plan('standardsPlan.drafted.v1', z.object({ id, organizationId: id, standards: z.array(z.string()) }), {
    id: examplePlan,
    organizationId: org,
    standards: ['40.196'],
  }),
  plan('standardsPlan.revised.v1', z.object({ id, standards: z.array(z.string()) }), {
    id: examplePlan,
    standards: ['40.196', '40.201'],
  }),
  plan('standardsPlan.agreed.v1', z.object({ id, on: day, body: z.string(), document: source }), {
    id: examplePlan,
    on: '2024-05-20',
    body: 'Первичная профсоюзная организация',
  }),
  plan(
    'standardsPlan.approved.v1',
    z.object({
      id,
      organizationId: id,
      on: day,
      standards: z.array(z.string()),
      stages: z.array(z.object({ title: z.string(), dueOn: day })),
      document: source,
    }),
    {
      id: examplePlan,
      organizationId: org,
      on: '2024-06-01',
      standards: ['40.196'],
      stages: [{ title: 'Обучение сборщиков', dueOn: '2025-06-30' }],
    },
  ),
  plan('standardsPlan.started.v1', z.object({ id, on: day }), { id: examplePlan, on: '2024-06-03' }),
  plan('standardsPlan.stageCompleted.v1', z.object({ id, stage: z.int().min(1), on: day }), {
    id: examplePlan,
    stage: 1,
    on: '2025-06-20',
  }),
  plan('standardsPlan.completed.v1', z.object({ id, on: day }), { id: examplePlan, on: '2025-06-30' }),
  plan('standardsPlan.superseded.v1', z.object({ id, byId: id.optional(), reason: z.string() }), {
    id: examplePlan,
    reason: 'Утверждён новый план',
  }),
  plan('trainingNeed.recorded.v1', trainingNeed.extend({ id, organizationId: id }), {
    id: examplePlan,
    organizationId: org,
    ...exampleTrainingNeed,
  }),
] as const
