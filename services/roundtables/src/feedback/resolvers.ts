import { mutationsOf } from '@kadry/subgraph/commands'
import type { Resolvers } from '../graphql.generated.ts'
import { programIdOf } from '../program/store.ts'
import * as commands from './commands.ts'
import { averageOf, published } from './feedback.ts'
import { feedbackIdOf } from './store.ts'

export const feedbackResolvers: Pick<Resolvers, 'Mutation' | 'FeedbackPayload' | 'RoundTable'> = {
  Mutation: mutationsOf(commands),
  FeedbackPayload: {
    roundTable: async ({ roundTableId }, _, { loaders }, info) => (await loaders.roundTable.load(roundTableId, info))!,
  },
  RoundTable: {
    feedback: async ({ id }, _, { loaders }) => {
      const shown = (await loaders.feedback.load(feedbackIdOf(id)!))?.shown
      if (!shown) return null
      const versions = (await loaders.program.load(programIdOf(id)!))?.versions ?? []
      const titles = new Map(versions.flatMap(({ slots }) => slots.map((slot) => [slot.id, slot.title] as const)))
      return {
        answers: shown.answers,
        average: averageOf(shown),
        slots: shown.slots.map((slot) => ({ ...published(slot), title: titles.get(slot.slotId) ?? '' })),
      }
    },
  },
}
