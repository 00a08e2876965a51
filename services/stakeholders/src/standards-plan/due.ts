import { dueOf } from '@kadry/domain/due'
import type { StandardsPlan } from './standards-plan.ts'

/** PP584: the stages of a plan in force are due from its organisation. */
export const stageDue = dueOf(
  'planStage',
  ({ id, status, organizationId, stages }: StandardsPlan & { readonly id: string }) =>
    status !== 'APPROVED' && status !== 'IN_PROGRESS'
      ? []
      : stages.flatMap(({ title, dueOn, completedOn }, index) => {
          const stage = index + 1
          if (completedOn) return []
          return [
            {
              key: String(stage),
              kind: 'PLAN_STAGE',
              title: { ru: `Этап ${stage} плана: ${title}`, en: `Stage ${stage} of the plan: ${title}` },
              subject: { type: 'StandardsPlan', id },
              dueOn,
              organizationIds: [organizationId],
              about: { stage, organizationId },
            },
          ]
        }),
)
