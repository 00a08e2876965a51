import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import { specialityCodesOn } from '../classifier/projection.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { NOT_COUNTED, roundedToFive } from '../outcome/disclose.ts'
import { accreditedOn } from './accreditation.ts'
import * as commands from './commands.ts'
import { intakesOf } from './intake.ts'
import { joinedCohort, placedOf } from './loaders.ts'
import type { Programme } from './programme.ts'
import { trainingCommitment } from './store.ts'
import { fulfilmentOf, statusWith } from './training.ts'

export const programmeResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Programme' | 'ProgrammeAccreditation' | 'TrainingCommitment'
> = {
  Query: {
    programme: (_, { id }, { loaders }) => loaders.programme.load(id),
    programmes: (_, args, { programmes }) => programmes.list(args),
    trainingCommitment: (_, { id }, { loaders }) => trainingCommitment.find(id, loaders.programme.load),
  },
  Mutation: mutationsOf(commands),
  Programme: {
    __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
    history: historyOf<Stored<Programme>>('Programme', {
      writers: ['REGISTRAR', 'SECRETARY'],
      delegatesOf: ({ providerId }) => [providerId],
    }),
    provider: ({ providerId }) => ({ id: providerId }),
    speciality: async ({ specialityCode }, { on }, { classifiers }) => {
      const [code] = on ? await specialityCodesOn(classifiers, specialityCode, on) : [specialityCode]
      return code === undefined ? null : { code }
    },
    trainingCommitments: ({ trainings }, args) => listConnection(trainings, given(args)),
    intakes: (programme, { year }) => intakesOf(programme, year ?? undefined),
    practice: ({ id }, args, { practices }) => practices.list({ ...args, filter: { programmeId: id } }),
    standards: ({ standards = [] }) => standards.map((code) => ({ code })),
    qualifications: ({ qualificationCodes = [] }) => qualificationCodes.map((code) => ({ code })),
    accreditations: (programme, { on }) => [...(on ? accreditedOn(programme, on) : (programme.accreditations ?? []))],
    cohorts: ({ id }, args, { cohorts }) => cohorts.list({ ...args, filter: { programmeId: id } }),
  },
  ProgrammeAccreditation: {
    body: ({ bodyId }) => ({ id: bodyId }),
    validTo: ({ validTo }) => validTo ?? null,
    standards: ({ standards }) => standards.map((code) => ({ code })),
    withdrawnOn: ({ withdrawal }) => withdrawal?.on ?? null,
    withdrawalReason: ({ withdrawal }) => withdrawal?.reason ?? null,
  },
  TrainingCommitment: {
    __resolveReference: ({ id }, { loaders }) => trainingCommitment.find(id, loaders.programme.load),
    programme: async ({ programmeId }, _, { loaders }) => (await loaders.programme.load(programmeId))!,
    employer: ({ employerId }) => ({ id: employerId }),
    commitment: ({ commitmentId }) => (commitmentId ? { id: commitmentId } : null),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    needs: async ({ needIds }, _, { loaders }) => {
      const needs = await Promise.all(needIds.map((id) => loaders.need.load(id)))
      return needs.filter((need) => need !== null)
    },
    cohort: (training, _, { loaders }) => joinedCohort(loaders, training),
    status: async (training, _, { loaders }) => statusWith(training, await joinedCohort(loaders, training)),
    // Contracts are people: the number is shown as every count of them.
    targetContracts: ({ targetContracts }) => roundedToFive(targetContracts?.people ?? 0),
    targetContractsUntil: ({ targetContracts }) => targetContracts?.until ?? null,
    cancellationReason: ({ cancellation }) => cancellation?.reason ?? null,
    fulfilment: async (training, _, context) => {
      const placed = await placedOf(context, training)
      if (placed === undefined) return { ...NOT_COUNTED, base: null }
      return fulfilmentOf(placed, training.places)
    },
  },
}
