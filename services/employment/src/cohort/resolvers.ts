import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import { badInput } from '@kadry/subgraph/mask'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose, NOT_COUNTED } from '../outcome/disclose.ts'
import { recordedOutcomes } from '../outcome/outcome.ts'
import { policyFor } from '../outcome/policy.ts'
import { publishedOutcomes } from '../outcome/published.ts'
import type { Cohort } from './cohort.ts'
import * as commands from './commands.ts'
import { intakeYearOf, trainingsOf } from './intake.ts'
import { observed, published } from './loaders.ts'
import { countsOn, entriesOf, shownDay } from './movement.ts'
import { seesDays } from './rights.ts'

export const cohortResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Cohort' | 'MovementEntry'> = {
  MovementEntry: {
    number: ({ number }) => number ?? null,
    on: ({ on }) => on ?? null,
    people: ({ people }) => disclose({ kind: 'COUNT', n: people }, 'HESA_STANDARD'),
    reason: ({ reason }) => reason ?? null,
  },
  Query: { cohort: (_, { id }, { loaders }) => loaders.cohort.load(id) },
  Mutation: mutationsOf(commands),
  Cohort: {
    __resolveReference: ({ id }, { loaders }) => loaders.cohort.load(id),
    history: historyOf<Stored<Cohort>>('Cohort', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ providerId }) => [providerId],
    }),
    programme: async ({ programmeId }, _, { loaders }) => (await loaders.programme.load(programmeId))!,
    enrolled: ({ enrolled }) => disclose({ kind: 'COUNT', n: enrolled }, 'HESA_STANDARD'),
    graduated: ({ graduated }) =>
      graduated === undefined ? NOT_COUNTED : disclose({ kind: 'COUNT', n: graduated }, 'HESA_STANDARD'),
    intakeYear: async (cohort, _, { loaders }) =>
      intakeYearOf(cohort, (await loaders.programme.load(cohort.programmeId))!),
    trainingCommitment: async (cohort, _, { loaders }) => {
      const [first] = trainingsOf(cohort, (await loaders.programme.load(cohort.programmeId))!)
      return first ?? null
    },
    trainingCommitments: async (cohort, _, { loaders }) => [
      ...trainingsOf(cohort, (await loaders.programme.load(cohort.programmeId))!),
    ],
    reports: async ({ id }, args, { loaders }) =>
      listConnection((await loaders.reportsOfCohort.load(id))?.reports ?? [], given(args)),
    movement: (cohort, { on }, { viewer, now }) => {
      const today = todayOf({ now })
      const asked = on && on < today ? on : today
      const day = seesDays(viewer, cohort) ? asked : shownDay(cohort, asked)
      const counts = countsOn(cohort, day)
      const count = (n: number) => disclose({ kind: 'COUNT', n }, 'HESA_STANDARD')
      return {
        asOf: day,
        enrolled: count(counts.enrolled),
        transferredIn: count(counts.transferredIn),
        transferredOut: count(counts.transferredOut),
        left: count(counts.left),
        onLeave: count(counts.onLeave),
        graduated: count(counts.graduated),
      }
    },
    entries: (cohort, _, { viewer }) =>
      entriesOf(cohort).filter(({ number }) => number === undefined || seesDays(viewer, cohort)),
    outcomes: async (cohort, { at, policy: asked, purpose }, context) => {
      const policy = policyFor(context.viewer, asked)
      if (policy === 'NONE') {
        if (!purpose) throw badInput('policy: NONE — назовите purpose.', 'policy: NONE needs a purpose.')
        await context.noteReading(context, { purpose, field: `Cohort.outcomes(at: ${at})`, subject: cohort.id })
        return recordedOutcomes({ at, ...(await observed(context, cohort, at)) })
      }
      return publishedOutcomes({ at, policy, ...(await published(context, cohort, at)) })
    },
  },
}
