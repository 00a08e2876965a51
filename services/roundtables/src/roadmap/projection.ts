import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { list, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'

/** What we copy of the roadmap of an agreement: its sector, and the stages that are blocked. */
export type RoadmapView = { readonly sectorCode?: string; readonly blocked?: readonly string[] }
export type Roadmaps = Projection<RoadmapView>

const roadmapShape = shape<RoadmapView>({ sectorCode: optional(text), blocked: optional(list(text)) })

type OfStage = { readonly data: { readonly stage: string; readonly sectorCode?: string | undefined } }
const goesOn = ({ data: { stage, sectorCode } }: OfStage) => ({
  $set: given({ sectorCode }),
  $pull: { blocked: stage },
})

/** Roadmaps: a blocked stage is a reason for a round table of the sector. */
export function followRoadmaps(platform: Platform): Roadmaps {
  return followed<RoadmapView>(platform, {
    service: 'employment',
    aggregate: 'roadmap',
    collection: 'roadmapViews',
    shape: roadmapShape,
    project: {
      'roadmapStage.blocked.v1': ({ data: { stage, sectorCode } }) => ({
        $set: given({ sectorCode }),
        $push: { blocked: stage },
      }),
      'roadmapStage.unblocked.v1': goesOn,
      'roadmapStage.completed.v1': goesOn,
      'roadmapStage.skipped.v1': goesOn,
    },
    state: fromState('roadmap.state.v1', ({ sectorCode, stages }) => ({
      ...given({ sectorCode }),
      blocked: stages.filter(({ status }) => status === 'BLOCKED').map(({ stage }) => stage),
    })),
  })
}
