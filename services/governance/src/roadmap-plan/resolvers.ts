import { STAGES } from '@kadry/contracts/governance/roadmap-plan'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'
import type { RoadmapPlan } from './roadmap-plan.ts'
import { planId } from './store.ts'

const itemBy = (id: string | undefined, { loaders }: Context) =>
  id ? resolutionItem.find(id, loaders.resolution.load) : null

export const roadmapPlanResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'RoadmapPlan' | 'PlannedStage' | 'GapWaiver' | 'Agreement'
> = {
  Query: { roadmapPlan: (_, { id }, { loaders }) => loaders.roadmapPlan.load(id) },
  Mutation: mutationsOf(commands),
  Agreement: { roadmapPlan: ({ id }, _, { loaders }) => loaders.roadmapPlan.load(planId(id)) },
  RoadmapPlan: {
    __resolveReference: ({ id }, { loaders }) => loaders.roadmapPlan.load(id),
    history: historyOf<Stored<RoadmapPlan>>('RoadmapPlan', { writers: ['SECRETARY'] }),
    agreement: async ({ agreementId }, _, { loaders }) => (await loaders.agreement.load(agreementId))!,
    stages: ({ stages }) =>
      STAGES.map((stage) => stages.find((one) => one.stage === stage) ?? { stage, responsibleIds: [] }),
    waivers: ({ waivers }) => [...waivers],
  },
  PlannedStage: {
    code: ({ stage }) => stage,
    responsible: ({ responsibleIds }) => responsibleIds.map((id) => ({ id })),
    skippedBy: ({ skippedById }, _, context) => itemBy(skippedById, context),
  },
  GapWaiver: {
    occupation: ({ okz }) => ({ okz }),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
    waivedBy: ({ resolutionItemId }, _, context) => itemBy(resolutionItemId, context),
  },
}
