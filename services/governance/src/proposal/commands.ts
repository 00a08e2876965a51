import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AcceptProposalInput,
  PutProposalOnAgendaInput,
  RejectProposalInput,
  SubmitProposalInput,
  SupportProposalInput,
  WithdrawProposalInput,
} from '../graphql.generated.ts'
import { type Deciding, isClosed } from '../motion/deciding.ts'
import { shownMotion } from '../motion/loaders.ts'
import { motion } from '../motion/store.ts'
import { resolutionItem } from '../resolution/store.ts'
import { workingGroup } from '../working-group/store.ts'
import * as decisions from './proposal.ts'
import { proposal, proposalRegister } from './store.ts'

const on = commandsOn(proposal, ({ proposals }: Context) => proposals, payloadOf('ProposalPayload', 'proposal'))

export const submitProposal = on.create(
  async (id, input: SubmitProposalInput, context) => {
    const { title, text, proposerId, workingGroupId, number } = input
    const refused = standing(proposerId, await context.organizations.find(proposerId))
    if (refused) return refused
    if (workingGroupId && !(await context.workingGroups.find(workingGroupId)))
      return notFound(workingGroupId, workingGroup.noun)
    const today = todayOf(context)
    const day = input.on ?? today
    const next = await proposalRegister.next(context.proposals, { date: day })
    const wanted = { title, text, proposerId, on: day, ...given({ workingGroupId, number }) }
    return decisions.submit(id, wanted, { today, next })
  },
  {
    allow: ({ viewer }, { proposerId }) => requireRoleOrDelegate(viewer, proposerId, 'SECRETARY'),
    duplicate: (_, context, { number, on: day }) =>
      proposalRegister.taken(context.proposals, { number, date: day ?? todayOf(context) }),
  },
)

export const supportProposal = on.change(
  async (found, { organizationId }: SupportProposalInput, context) => {
    const refused = standing(organizationId, await context.organizations.find(organizationId))
    return refused ?? decisions.support(found, organizationId, todayOf(context))
  },
  { allow: ({ viewer }, { organizationId }) => requireRoleOrDelegate(viewer, organizationId, 'SECRETARY') },
)

export const putProposalOnAgenda = on.change(async (found, { workingGroupId }: PutProposalOnAgendaInput, context) =>
  (await context.workingGroups.find(workingGroupId))
    ? decisions.putOnAgenda(found, workingGroupId, todayOf(context))
    : notFound(workingGroupId, workingGroup.noun),
)

export const acceptProposal = on.change(async (found, { itemIds, motionId }: AcceptProposalInput, context) => {
  const decided = await decidedMotion(motionId, context)
  if (!decided) return notFound(motionId!, motion.noun)
  const unknown = await unknownItem(itemIds, context)
  if (unknown !== undefined) return notFound(unknown, resolutionItem.noun)
  return decisions.accept(found, { itemIds, ...decided }, todayOf(context))
})

export const rejectProposal = on.change(async (found, { reason, motionId }: RejectProposalInput, context) => {
  const decided = await decidedMotion(motionId, context)
  if (!decided) return notFound(motionId!, motion.noun)
  return decisions.reject(found, { reason, ...decided }, todayOf(context))
})

export const withdrawProposal = on.change(
  (found, { reason }: WithdrawProposalInput, context) => decisions.withdraw(found, { reason }, todayOf(context)),
  {
    // Who proposed it is known once it is read.
    allow: async ({ proposals, viewer }, { id }) =>
      requireRoleOrDelegate(viewer, (await proposals.find(id))?.proposerId ?? '', 'SECRETARY'),
  },
)

/** The first that is no item of an adopted resolution: one of a draft may change, and is not published. */
async function unknownItem(itemIds: readonly string[], { resolutions }: Context): Promise<string | undefined> {
  const wholeIds = new Set(itemIds.flatMap((id) => resolutionItem.wholeIdOf(id) ?? []))
  const adopted = (await resolutions.byIds([...wholeIds])).filter(({ status }) => status !== 'DRAFT')
  const known = new Set(adopted.flatMap(({ items }) => items.map(({ id }) => id)))
  return itemIds.find((id) => !known.has(id))
}

/** The motion, where one is named: undefined where it is unknown or not decided, whichever way. */
async function decidedMotion(id: string | null | undefined, context: Context): Promise<Deciding | undefined> {
  if (id == null) return {}
  const found = await shownMotion(id, context)
  if (found?.status !== 'CARRIED' && found?.status !== 'REJECTED') return undefined
  return { motionId: id, isClosed: isClosed(found) }
}
