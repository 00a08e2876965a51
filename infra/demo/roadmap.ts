import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'

/** Who answers for which stage by when; the last is overdue: no meeting has looked at the outcome yet. */
const STAGES: readonly (readonly [stage: string, dueOn: string, bodies: readonly string[]])[] = [
  ['DEMAND_DECLARED', '2022-10-31', ['rpz', 'rpkb']],
  ['DEMAND_VALIDATED', '2022-11-30', ['mospp']],
  ['BALANCE_COMPUTED', '2022-12-30', ['copp']],
  ['TRAINING_AGREED', '2023-05-31', ['ramenskij-kolledzh', 'rpz']],
  ['TRAINING_RUNNING', '2023-09-29', ['ramenskij-kolledzh']],
  ['ASSESSED', '2024-07-31', ['ramenskij-kolledzh', 'spk-nano']],
  ['PLACED', '2025-03-31', ['ramenskij-kolledzh', 'rpz']],
  ['RETAINED_AND_REVIEWED', '2025-12-30', ['minobr']],
]

/** The plan of the roadmap of a cluster agreement. */
export async function writeRoadmapPlan(run: Run, agreementId: string): Promise<void> {
  const stages = STAGES.map(([stage, dueOn, bodies]) => ({ stage, dueOn, responsibleIds: bodies.map(organizationId) }))
  await run(
    SECRETARY,
    'drawUpRoadmapPlan',
    { idempotencyKey: 'demo-roadmap-plan-radioelectronics', agreementId, stages },
    '... on RoadmapPlanPayload { repeated }',
  )
}
