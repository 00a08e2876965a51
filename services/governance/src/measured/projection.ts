import type { Platform } from '@kadry/subgraph/platform'
import { followCohorts } from '../cohort/projection.ts'
import { dailyRecount, recounting, type Stores } from '../metric/reactions.ts'
import { followOwnRecords } from '../own-facts/projection.ts'
import { followProgrammes } from '../programme/projection.ts'
import { followRoadmaps } from '../roadmap/projection.ts'
import { followNeeds } from '../workforce-need/projection.ts'

/** Keeps the metrics of all items in step with the facts that they count. */
export function followMetrics(platform: Platform, stores: Stores) {
  const parts = { ...stores, measured: () => ({ ...stores, ...copies }), now: platform.now }
  const onChange = recounting(parts)
  const programmes = followProgrammes(platform, onChange)
  const copies = {
    needs: followNeeds(platform, onChange),
    programmes,
    cohorts: followCohorts(platform, programmes, onChange),
    roadmaps: followRoadmaps(platform, onChange),
  }
  followOwnRecords(platform, onChange)
  platform.runs(dailyRecount(parts))
  return copies
}
