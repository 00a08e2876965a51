import type { Stored } from '@kadry/mongo/aggregate'
import { isIdOf, parseId } from '@kadry/runtime/ids'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import { cameLate } from '../demand-campaign/demand-campaign.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose } from '../outcome/disclose.ts'
import * as commands from './commands.ts'
import { filledOf } from './hires.ts'
import type { ORIGIN_TYPES } from './problems.ts'
import { shownTo } from './rights.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export const workforceNeedResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'WorkforceNeed' | 'NeedOrigin'> = {
  Query: {
    workforceNeed: (_, { id }, { loaders }) => loaders.need.load(id),
    workforceNeeds: (_, args, { needs, viewer }) => needs.list(args, shownTo(viewer)),
  },
  Mutation: mutationsOf(commands),
  WorkforceNeed: {
    __resolveReference: ({ id }, { loaders }) => loaders.need.load(id),
    history: historyOf<Stored<WorkforceNeed>>('WorkforceNeed', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ employerId, validatedById }) => [employerId, validatedById],
    }),
    attachments: attachmentsOf<WorkforceNeed>({
      readers: ['SECRETARY'],
      delegatesOf: ({ employerId }) => [employerId],
    }),
    vacancies: ({ vacancies = [] }) => [...vacancies],
    employer: ({ employerId }) => ({ id: employerId }),
    occupation: ({ okz }) => ({ okz }),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    validatedBy: ({ validatedById }) => (validatedById ? { id: validatedById } : null),
    qualification: ({ qualificationCode }) => (qualificationCode ? { code: qualificationCode } : null),
    campaign: ({ campaignId }, _, { loaders }) => (campaignId ? loaders.campaign.load(campaignId) : null),
    late: async ({ id, campaignId }, _, { loaders }) => {
      const campaign = campaignId ? await loaders.campaign.load(campaignId) : null
      return campaign ? cameLate(campaign, id) : false
    },
    origins: async ({ originIds }, _, { loaders }) => {
      const found = await Promise.all(
        originIds.map((id) => (isIdOf('DemandCampaign', id) ? loaders.campaign.load(id) : { id })),
      )
      return found.filter((origin) => origin !== null)
    },
    filled: (need) => disclose({ kind: 'COUNT', n: filledOf(need) }, 'HESA_STANDARD'),
    closure: (need) =>
      disclose({ kind: 'RATE', numerator: filledOf(need), base: need.confirmedHeadcount ?? 0 }, 'HESA_STANDARD'),
  },
  NeedOrigin: {
    __resolveType: ({ id }) => parseId(id)!.type as (typeof ORIGIN_TYPES)[number],
  },
}
