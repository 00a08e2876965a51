import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Resolvers } from '../graphql.generated.ts'
import { nodesBy } from '../node/loaders.ts'
import { assignment, executionReport, termExtension } from '../resolution/store.ts'
import { daysOverdue, isAccepted, isAssignmentOverdue } from './assignment.ts'
import * as commands from './commands.ts'
import { itemWith } from './parts.ts'

export const executionResolvers: Pick<Resolvers, 'Mutation' | 'Assignment' | 'ExecutionReport' | 'TermExtension'> = {
  Mutation: mutationsOf(commands),
  Assignment: {
    __resolveReference: ({ id }, { loaders }) => assignment.find(id, loaders.resolution.load),
    item: async ({ id }, _, { loaders }) => itemWith((await loaders.resolution.load(assignment.wholeIdOf(id)!))!, id),
    organization: ({ organizationId }) => ({ id: organizationId }),
    originalDueOn: ({ originalDueOn, dueOn }) => originalDueOn ?? dueOn ?? null,
    extensions: ({ extensions = [] }) => extensions,
    overdue: (one, _, context) => isAssignmentOverdue(one, todayOf(context)),
    daysOverdue: (one, _, context) => daysOverdue(one, todayOf(context)),
    accepted: (one) => isAccepted(one),
    goneOn: ({ gone }) => gone?.on ?? null,
    redirectedTo: ({ redirectedToId }, _, { loaders }) =>
      redirectedToId ? assignment.find(redirectedToId, loaders.resolution.load) : null,
  },
  ExecutionReport: {
    __resolveReference: ({ id }, { loaders }) => executionReport.find(id, loaders.resolution.load),
    references: ({ referenceIds = [] }, _, context) => nodesBy(referenceIds, context),
    attachments: ({ attachments = [] }) => attachments.map((file) => shownFile(file, ['SECRETARY'], [])),
  },
  TermExtension: {
    __resolveReference: ({ id }, { loaders }) => termExtension.find(id, loaders.resolution.load),
  },
}
