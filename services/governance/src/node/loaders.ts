import { parseId } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import { shownMotion } from '../motion/loaders.ts'
import { assignment, resolutionItem } from '../resolution/store.ts'

type Find = (id: string, context: Context) => Promise<object | null>

/** Our own records, as far as they are a `Node`. */
const OWN: Readonly<Record<string, Find>> = {
  Agreement: (id, { loaders }) => loaders.agreement.load(id),
  Assignment: (id, { loaders }) => assignment.find(id, loaders.resolution.load),
  DraftAct: (id, { loaders }) => loaders.draftAct.load(id),
  Material: (id, { loaders }) => loaders.material.load(id),
  Meeting: (id, { loaders }) => loaders.meeting.load(id),
  // One under a closed item is there for members only.
  Motion: shownMotion,
  NormativeAct: (id, { loaders }) => loaders.normativeAct.load(id),
  Proposal: (id, { loaders }) => loaders.proposal.load(id),
  PublicationObligation: (id, { loaders }) => loaders.publicationObligation.load(id),
  Resolution: (id, { loaders }) => loaders.resolution.load(id),
  ResolutionItem: (id, { loaders }) => resolutionItem.find(id, loaders.resolution.load),
  RoadmapPlan: (id, { loaders }) => loaders.roadmapPlan.load(id),
  WorkingGroup: (id, { loaders }) => loaders.workingGroup.load(id),
}

/** Records of the other services: theirs to find, and null where they have none. */
const FOREIGN = ['Cohort', 'Commitment', 'Organization', 'Programme', 'Recommendation', 'RoundTable', 'WorkforceNeed']

/** Whether an id is one of a record that may be referred to. */
export function isNodeId(id: string): boolean {
  const type = parseId(id)?.type
  return type !== undefined && (type in OWN || FOREIGN.includes(type))
}

/** The record behind an id, for a field of the type `Node`; null where there is none. */
export async function nodeBy(id: string, context: Context) {
  const type = parseId(id)?.type ?? ''
  if (FOREIGN.includes(type)) return { __typename: type, id } as never
  const found = await OWN[type]?.(id, context)
  return found ? ({ ...found, __typename: type } as never) : null
}

/** The records behind ids, without those that are gone. */
export async function nodesBy(ids: readonly string[], context: Context) {
  const found = await Promise.all(ids.map((id) => nodeBy(id, context)))
  return found.filter((one) => one !== null)
}
