import { day, integer, list, nested, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { among, equals, since } from '@kadry/subgraph/filter'
import type { RecommendationFilter } from '../graphql.generated.ts'
import { publicState } from './public-state.ts'
import type { Recommendation } from './recommendation.ts'

export type Recommendations = Store<Recommendation, RecommendationFilter>

export const recommendation = aggregate<Recommendation, RecommendationFilter>({
  type: 'Recommendation',
  collection: 'recommendations',
  shape: shape<Recommendation>({
    roundTableId: text,
    sectorCode: text,
    text,
    addresseeIds: list(text),
    status: text,
    adoptedOn: day,
    adoption: nested({ present: integer, inFavour: integer, against: integer, abstained: integer }),
    proposalIds: list(text),
  }),
  publicState: { type: 'recommendation.state.v1', of: publicState },
  noun: { ru: 'Рекомендация', en: 'recommendation' },
  names: ({ text }) => [text],
  filter: {
    roundTableId: equals('roundTableId'),
    sectorCode: equals('sectorCode'),
    addresseeId: equals('addresseeIds'),
    status: among('status'),
    updatedSince: since('updatedAt'),
  },
  order: { ADOPTED_ON: 'adoptedOn' },
  defaultOrder: 'ADOPTED_ON',
})
