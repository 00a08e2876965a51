import type { Viewer } from '@kadry/auth/viewer'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { answerDueOn, documentDueOn } from './document.ts'
import type { QualificationAssessment } from './qualification-assessment.ts'

type Purpose = Parameters<Context['noteReading']>[1]['purpose'] | null | undefined

/** R36: a steward reads for a purpose, and that is written down first. */
async function noted(context: Context, read: readonly Stored<QualificationAssessment>[], purpose: Purpose) {
  if (!purpose) return
  const field = 'QualificationAssessment'
  await Promise.all(read.map(({ id }) => context.noteReading(context, { purpose, field, subject: id })))
}

const isSteward = ({ roles }: Viewer, purpose: Purpose) => Boolean(purpose) && roles.includes('DATA_STEWARD')

export const qualificationAssessmentResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'QualificationAssessment'> = {
  Query: {
    qualificationAssessment: async (_, { id, purpose }, context) => {
      const own = await context.loaders.assessment.load(id)
      if (own || !isSteward(context.viewer, purpose)) return own
      const found = await context.assessments.find(id)
      if (found) await noted(context, [found], purpose)
      return found ?? null
    },
    qualificationAssessments: async (_, { purpose, ...args }, context) => {
      const { viewer, assessments } = context
      if (isSteward(viewer, purpose)) {
        const page = await assessments.list(args)
        await noted(context, page.nodes, purpose)
        return page
      }
      const body = viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId
      return body ? assessments.list(args, { $or: [{ centreId: body }, { councilId: body }] }) : null
    },
  },
  Mutation: mutationsOf(commands),
  QualificationAssessment: {
    __resolveReference: ({ id }, { loaders }) => loaders.assessment.load(id),
    qualification: ({ qualificationCode }) => ({ code: qualificationCode }),
    centre: ({ centreId }) => ({ id: centreId }),
    council: ({ councilId }) => ({ id: councilId }),
    cohort: ({ cohortId }, _, { loaders }) => (cohortId ? loaders.cohort.load(cohortId) : null),
    employer: ({ employerId }) => (employerId ? { id: employerId } : null),
    need: ({ needId }, _, { loaders }) => (needId ? loaders.need.load(needId) : null),
    answerDueOn: (found) => answerDueOn(found) ?? null,
    documentDueOn: (found) => documentDueOn(found) ?? null,
  },
}
