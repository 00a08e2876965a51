import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { endEmployment, eraseGraduate, recordEmployment, recordGraduate, recordStatus } from './commands.ts'

/** R36: a delegate of another body gets the same refusal whether the record exists or not. */
function requireKeeper(viewer: Viewer, record: { readonly providerId: string } | null | undefined) {
  requireRoleOrDelegate(viewer, record?.providerId ?? '', 'DATA_STEWARD')
}

async function requireKeeperOf({ viewer, graduates }: Context, graduateId: string) {
  requireKeeper(viewer, await graduates.find(graduateId))
}

export const graduateResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    recordGraduate: async (_, { input }, context) => {
      requireKeeper(context.viewer, await context.cohorts.find(input.cohortId))
      return recordGraduate(context, input)
    },
    recordEmployment: async (_, { input }, context) => {
      await requireKeeperOf(context, input.graduateId)
      return recordEmployment(context, input)
    },
    endEmployment: async (_, { input }, context) => {
      await requireKeeperOf(context, input.graduateId)
      return endEmployment(context, input)
    },
    recordStatus: async (_, { input }, context) => {
      await requireKeeperOf(context, input.graduateId)
      return recordStatus(context, input)
    },
    eraseGraduate: (_, { input }, context) => eraseGraduate(context, input),
  },
}
