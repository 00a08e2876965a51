import { expect, it } from 'vitest'
import { stageDue } from './due.ts'
import type { PlanStatus } from './standards-plan.ts'

const dueIn = (status: PlanStatus) =>
  stageDue
    .terms({
      ...{ id: 'plan', organizationId: 'plant', status, standards: [], trainingNeeds: [], localActs: [] },
      stages: [
        { title: 'Обучение', dueOn: '2025-06-30', completedOn: '2025-06-20' },
        { title: 'Аттестация', dueOn: '2025-09-30' },
      ],
    })
    .map(({ dueOn, title, organizationIds, about }) => ({ dueOn, title, organizationIds, about }))

it('the stages of a plan in force are due from its organisation until they are completed', () => {
  expect(dueIn('IN_PROGRESS')).toEqual([
    {
      dueOn: '2025-09-30',
      title: { ru: 'Этап 2 плана: Аттестация', en: 'Stage 2 of the plan: Аттестация' },
      organizationIds: ['plant'],
      about: { stage: 2, organizationId: 'plant' },
    },
  ])
  expect(dueIn('APPROVED')).toHaveLength(1)
})
it('nothing is due in a plan that is not in force', () => {
  for (const status of ['DRAFT', 'AGREED_WITH_WORKERS', 'COMPLETED', 'SUPERSEDED'] as const)
    expect(dueIn(status), status).toEqual([])
})
