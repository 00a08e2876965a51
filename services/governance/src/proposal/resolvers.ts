import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { shownMotion } from '../motion/loaders.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'

export const proposalResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Proposal' | 'Organization' | 'WorkingGroup' | 'ResolutionItem'
> = {
  Query: {
    proposal: (_, { id }, { loaders }) => loaders.proposal.load(id),
    proposals: (_, args, { proposals }) => proposals.list(args),
  },
  Mutation: mutationsOf(commands),
  Proposal: {
    __resolveReference: ({ id }, { loaders }) => loaders.proposal.load(id),
    history: historyOf('Proposal', { writers: ['SECRETARY'] }),
    proposer: ({ proposerId }) => (proposerId ? { id: proposerId } : null),
    origin: ({ recommendationId }) => (recommendationId ? { id: recommendationId } : null),
    supporters: ({ supporterIds }) => supporterIds.map((id) => ({ id })),
    workingGroup: ({ workingGroupId }, _, { loaders }, info) =>
      workingGroupId ? loaders.workingGroup.load(workingGroupId, info) : null,
    decidedBy: ({ motionId }, _, context) => (motionId ? shownMotion(motionId, context) : null),
    resultedIn: async ({ itemIds }, _, { loaders }) => {
      const found = await Promise.all(itemIds.map((id) => resolutionItem.find(id, loaders.resolution.load)))
      return found.filter((item) => item !== null)
    },
  },
  Organization: {
    proposals: ({ id }, args, { proposals }) => proposals.list({ ...args, filter: { proposerId: id } }),
  },
  WorkingGroup: {
    proposals: ({ id }, args, { proposals }) => proposals.list({ ...args, filter: { workingGroupId: id } }),
  },
  ResolutionItem: {
    proposals: async ({ id }, _, { loaders }) => (await loaders.proposalsOfItem.load(id))?.proposals ?? [],
  },
}
