import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'

type Gap = { readonly okz: string; readonly oktmo: string; readonly year: number }
export type PlannedStage = { readonly responsibleIds: readonly string[]; readonly dueOn?: string }

/** What governance plans of the roadmap of an agreement. */
export type RoadmapPlanView = {
  readonly agreementId?: string
  /** By stage. */
  readonly stages?: Readonly<Record<string, PlannedStage>>
  /** The resolution item by which a stage is passed over, by stage. */
  readonly skips?: Readonly<Record<string, string>>
  /** The resolution item by which a gap need not be closed, by `gapKey`. */
  readonly waivers?: Readonly<Record<string, string>>
}

export function gapKey({ okz, oktmo, year }: Gap): string {
  return `${okz}-${oktmo}-${year}`
}

/** The same from the public state. */
export function planViewOf({ agreementId, stages, waivers }: StateData<'roadmapPlan.state.v1'>): RoadmapPlanView {
  return {
    agreementId,
    stages: Object.fromEntries(
      stages.map(({ stage, responsibleIds, dueOn }) => [stage, { responsibleIds, ...given({ dueOn }) }]),
    ),
    skips: Object.fromEntries(stages.flatMap(({ stage, skippedById }) => (skippedById ? [[stage, skippedById]] : []))),
    waivers: Object.fromEntries(waivers.map((waiver) => [gapKey(waiver), waiver.resolutionItemId])),
  }
}
