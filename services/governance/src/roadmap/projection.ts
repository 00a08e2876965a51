import type { Event } from '@kadry/contracts/envelope'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { flag, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { agreementsChanged, type OnChange } from '../metric/reactions.ts'
import { type MeasuredRoadmap, PLACED } from './roadmap.ts'

export type Roadmaps = Projection<MeasuredRoadmap>
type Moved = Event<'roadmapStage.completed.v1' | 'roadmapStage.reopened.v1'>

/** R15: roadmaps, for the metric that counts cohorts whose people are known to be placed. */
export function followRoadmaps(platform: Platform, onChange: OnChange): Roadmaps {
  const moved =
    (isPlaced: boolean) =>
    ({ data: { agreementId, stage } }: Moved) => ({
      $set: { agreementId, ...(stage === PLACED ? { isPlaced } : {}) },
    })
  const react = async (event: Moved) => {
    if (event.data.stage === PLACED) await onChange(event, agreementsChanged([event.data.agreementId]))
  }
  return followed<MeasuredRoadmap>(platform, {
    service: 'employment',
    aggregate: 'roadmap',
    collection: 'measuredRoadmaps',
    shape: shape<MeasuredRoadmap>({ agreementId: optional(text), isPlaced: optional(flag) }),
    indexes: [{ agreementId: 1 }],
    project: { 'roadmapStage.completed.v1': moved(true), 'roadmapStage.reopened.v1': moved(false) },
    state: fromState(
      'roadmap.state.v1',
      ({ agreementId, stages }) => ({
        agreementId,
        isPlaced: stages.some(({ stage, status }) => stage === PLACED && status === 'COMPLETED'),
      }),
      (event) => onChange(event, agreementsChanged([event.data.agreementId])),
    ),
    react: () => ({ 'roadmapStage.completed.v1': react, 'roadmapStage.reopened.v1': react }),
  })
}
