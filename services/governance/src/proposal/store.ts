import { day, list, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { among, equals, since } from '@kadry/subgraph/filter'
import { register } from '@kadry/subgraph/register'
import type { ProposalFilter } from '../graphql.generated.ts'
import type { Proposal } from './proposal.ts'
import { publicState } from './public-state.ts'

export type Proposals = Store<Proposal, ProposalFilter>

/** R40 */
export const proposalRegister = register<Proposal>({
  number: ({ number }) => number,
  date: ({ submittedOn }) => submittedOn,
  title: ({ title }) => title,
})

export const proposal = aggregate<Proposal, ProposalFilter>({
  type: 'Proposal',
  collection: 'proposals',
  publicState: { type: 'proposal.state.v1', of: publicState },
  shape: shape<Proposal>({
    number: text,
    title: text,
    text,
    status: text,
    submittedOn: day,
    proposerId: optional(text),
    recommendationId: optional(text),
    supporterIds: list(text),
    workingGroupId: optional(text),
    itemIds: list(text),
    reason: optional(text),
    motionId: optional(text),
  }),
  noun: { ru: 'Запись о предложении', en: 'proposal' },
  filter: {
    status: among('status'),
    proposerId: equals('proposerId', { sparse: true }),
    supporterId: equals('supporterIds'),
    workingGroupId: equals('workingGroupId', { sparse: true }),
    updatedSince: since('updatedAt'),
  },
  order: { SUBMITTED_ON: 'submittedOn' },
  names: ({ title }) => [title],
  register: proposalRegister,
  indexes: [{ keys: { itemIds: 1 } }],
})

/** More than any item has; this only bounds the list. */
const MOST_PROPOSALS = 100

/** The proposals that each of the items took up: one query for all items of a request. */
export async function proposalsOfItems(proposals: Pick<Proposals, 'select'>, itemIds: readonly string[]) {
  const found = await proposals.select({ itemIds: { $in: itemIds } })
  return itemIds.map((itemId) => ({
    itemId,
    proposals: found.filter((one) => one.itemIds.includes(itemId)).slice(0, MOST_PROPOSALS),
  }))
}
