import { day, decimal, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { roadmapDue } from './due.ts'
import { publicState } from './public-state.ts'
import type { MissingFact, Roadmap, RoadmapStage, StageCheck } from './roadmap.ts'

export type Roadmaps = Store<Roadmap, Record<never, never>>

const missing = nested<MissingFact>({
  fact: text,
  organizationId: optional(text),
  subjectId: optional(text),
  okz: optional(text),
  oktmo: optional(text),
  year: optional(integer),
  people: optional(decimal),
})

export const roadmap = aggregate<Roadmap>({
  type: 'Roadmap',
  collection: 'roadmaps',
  publicState: { type: 'roadmap.state.v1', of: publicState },
  shape: shape<Roadmap>({
    agreementId: text,
    sectorCode: optional(text),
    years: list(integer),
    stages: list<RoadmapStage>(
      nested<RoadmapStage>({
        code: text,
        status: text,
        checks: list<StageCheck>(nested<StageCheck>({ name: text, missing: list(missing) })),
        enteredAt: optional(moment),
        completedAt: optional(moment),
        responsibleIds: list(text),
        dueOn: optional(day),
        skippedById: optional(text),
      }),
    ),
  }),
  noun: { ru: 'Дорожная карта', en: 'roadmap' },
  due: roadmapDue,
  filter: {},
})

/** One roadmap per agreement. */
export function roadmapKey(agreementId: string): string {
  return derivedKey('Roadmap', agreementId)
}

export function roadmapId(agreementId: string): string {
  return globalId('Roadmap', roadmapKey(agreementId))
}
