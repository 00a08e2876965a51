import type { Change, Decision } from '@kadry/domain/decision'
import { comeProblems, given, textProblems, tidy, tidyLines } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type NumberAsked, numberAskedProblems, numberGiven } from '@kadry/domain/number'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { type Deciding, publishedMotion } from '../motion/deciding.ts'

export type ProposalStatus = 'SUBMITTED' | 'ON_AGENDA' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN'

export type Proposal = {
  /** In the register of proposals, unique by year (R40). */
  readonly number: string
  readonly title: string
  readonly text: string
  readonly status: ProposalStatus
  readonly submittedOn: string
  /** Absent where a round table recommended it. */
  readonly proposerId?: string
  readonly recommendationId?: string
  readonly supporterIds: readonly string[]
  readonly workingGroupId?: string
  /** The resolution items that took it up. */
  readonly itemIds: readonly string[]
  /** Why it was rejected or withdrawn. */
  readonly reason?: string
  readonly motionId?: string
}
type Known = Proposal & { readonly id: string }

type Submission = Pick<Proposal, 'title' | 'text' | 'proposerId' | 'workingGroupId'> &
  Pick<NumberAsked, 'number'> & { readonly on: string }

/**
 * Support may come as long as nothing is decided; a proposal may be decided without ever being on an agenda.
 */
export const proposalMoves = lifecycle<ProposalStatus>()({
  submit: { from: [], to: 'SUBMITTED' },
  support: { from: ['SUBMITTED', 'ON_AGENDA'] },
  putOnAgenda: { from: ['SUBMITTED', 'ON_AGENDA'], to: 'ON_AGENDA' },
  accept: { from: ['SUBMITTED', 'ON_AGENDA'], to: 'ACCEPTED' },
  reject: { from: ['SUBMITTED', 'ON_AGENDA'], to: 'REJECTED' },
  withdraw: { from: ['SUBMITTED', 'ON_AGENDA'], to: 'WITHDRAWN' },
})

const LONGEST_TITLE = 500
const LONGEST_TEXT = 10_000
const LONGEST_REASON = 2_000
const MOST_SUPPORTERS = 200
const MOST_ITEMS = 50

/** R40: `next` is the next free number of the register, for a proposal that comes without one. */
export function submit(
  id: string,
  input: Submission,
  { today, next }: { readonly today: string; readonly next: string },
): Decision<Proposal, InvalidInput> {
  const { on, proposerId, workingGroupId } = input
  const asked = input.number === undefined ? { nextNumber: true, date: on } : { number: input.number, date: on }
  const problems = [
    ...textProblems('title', input.title, LONGEST_TITLE),
    ...textProblems('text', input.text, LONGEST_TEXT),
    ...numberAskedProblems(asked),
    ...comeProblems('on', on, today),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const heading = { number: numberGiven(asked, next).number!, title: tidy(input.title) }
  const from = { ...(proposerId ? { proposerId } : {}), ...(workingGroupId ? { workingGroupId } : {}) }
  return submitted(id, { ...heading, ...from, text: tidyLines(input.text), submittedOn: on })
}

/** A recommendation that a round table adopted is a proposal of nobody in particular. */
export function submitRecommended(
  id: string,
  {
    recommendationId,
    text,
    number,
    on,
  }: {
    readonly recommendationId: string
    readonly text: string
    readonly number: string
    readonly on: string
  },
): Decision<Proposal, never> {
  return submitted(id, { number, title: titleOf(text), text: tidyLines(text), recommendationId, submittedOn: on })
}

function submitted(
  id: string,
  proposal: Omit<Proposal, 'status' | 'supporterIds' | 'itemIds'>,
): Decision<Proposal, never> {
  const { text: _, ...published } = proposal
  return {
    next: { ...proposal, status: 'SUBMITTED', supporterIds: [], itemIds: [] },
    facts: [{ type: 'proposal.submitted.v1', data: { id, ...published } }],
  }
}

/** Each body supports a proposal once; whoever proposed it does so by proposing. */
export function support(
  proposal: Known,
  organizationId: string,
  today: string,
): Decision<Proposal, InvalidInput | IllegalTransition> {
  const refused = proposalMoves.refuse('support', proposal)
  if (refused) return refused
  const { supporterIds, proposerId } = proposal
  const problems = supporterProblems({ supporterIds, proposerId }, organizationId)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...proposal, supporterIds: [...supporterIds, organizationId] },
    facts: [{ type: 'proposal.supported.v1', data: { id: proposal.id, organizationId, on: today } }],
  }
}

/** The group that is to consider it; another group may take it over as long as nothing is decided. */
export function putOnAgenda(
  proposal: Known,
  workingGroupId: string,
  today: string,
): Decision<Proposal, IllegalTransition> {
  return proposalMoves.refuse('putOnAgenda', proposal) ?? placed(proposal, workingGroupId, today)
}

function placed(proposal: Known, workingGroupId: string, today: string): Change<Proposal> {
  return {
    next: { ...proposal, workingGroupId, status: proposalMoves.to('putOnAgenda') },
    facts: [{ type: 'proposal.putOnAgenda.v1', data: { id: proposal.id, workingGroupId, on: today } }],
  }
}

/**
 * An item of the group's agenda is about it. One that waits for this group or for none is on its agenda from
 * then on; another group's is taken over by a command alone, and what is decided stays as it is.
 */
export function takeUp(proposal: Known, workingGroupId: string, today: string): Change<Proposal> {
  const { id: _, ...state } = proposal
  const isAnothers = proposal.workingGroupId !== undefined && proposal.workingGroupId !== workingGroupId
  if (isAnothers || proposal.status !== 'SUBMITTED') return { next: state, facts: [] }
  return placed(proposal, workingGroupId, today)
}

/** It became these items of a resolution. */
export function accept(
  proposal: Known,
  { itemIds, ...decidedBy }: { readonly itemIds: readonly string[] } & Deciding,
  today: string,
): Decision<Proposal, InvalidInput | IllegalTransition> {
  const refused = proposalMoves.refuse('accept', proposal)
  if (refused) return refused
  const problems = itemProblems(itemIds)
  if (problems.length > 0) return invalidInput(problems)
  const { motionId } = decidedBy
  const data = { id: proposal.id, itemIds: [...itemIds], ...publishedMotion(decidedBy), on: today }
  return {
    next: { ...proposal, itemIds: [...itemIds], ...given({ motionId }), status: proposalMoves.to('accept') },
    facts: [{ type: 'proposal.accepted.v1', data }],
  }
}

export function reject(
  proposal: Known,
  input: { readonly reason: string } & Deciding,
  today: string,
): Decision<Proposal, InvalidInput | IllegalTransition> {
  return ended('reject', proposal, input, today)
}

/** Whoever proposed it takes it back. */
export function withdraw(
  proposal: Known,
  input: { readonly reason: string },
  today: string,
): Decision<Proposal, InvalidInput | IllegalTransition> {
  return ended('withdraw', proposal, input, today)
}

function ended(
  move: 'reject' | 'withdraw',
  proposal: Known,
  input: { readonly reason: string } & Deciding,
  today: string,
): Decision<Proposal, InvalidInput | IllegalTransition> {
  const refused = proposalMoves.refuse(move, proposal)
  if (refused) return refused
  const problems = textProblems('reason', input.reason, LONGEST_REASON)
  if (problems.length > 0) return invalidInput(problems)
  const reason = tidy(input.reason)
  const { motionId } = input
  const data = { id: proposal.id, reason, on: today }
  return {
    next: { ...proposal, reason, ...given({ motionId }), status: proposalMoves.to(move) },
    facts: [
      move === 'reject'
        ? { type: 'proposal.rejected.v1', data: { ...data, ...publishedMotion(input) } }
        : { type: 'proposal.withdrawn.v1', data },
    ],
  }
}

/** The first sentence of a text, shortened to a title at a word. */
function titleOf(text: string): string {
  const sentence = tidy(text).split(/(?<=[.!?])\s/u)[0]!
  if (sentence.length <= LONGEST_HEADLINE) return sentence.replace(/\.$/, '')
  return `${sentence.slice(0, LONGEST_HEADLINE).replace(/\s+\S*$/, '')}…`
}
const LONGEST_HEADLINE = 150

function supporterProblems(
  { supporterIds, proposerId }: { readonly supporterIds: readonly string[]; readonly proposerId?: string | undefined },
  organizationId: string,
): InputProblem[] {
  const at = 'organizationId'
  if (organizationId === proposerId)
    return [problem(at, 'PROPOSER', 'Это её собственное предложение.', 'It is its own proposal.')]
  if (supporterIds.includes(organizationId))
    return [problem(at, 'REPEATED', 'Она уже поддержала предложение.', 'It supports the proposal already.')]
  if (supporterIds.length < MOST_SUPPORTERS) return []
  const texts = [`Не больше ${MOST_SUPPORTERS} организаций.`, `${MOST_SUPPORTERS} organisations at most.`] as const
  return [problem(at, 'TOO_MANY', ...texts)]
}

function itemProblems(itemIds: readonly string[]): InputProblem[] {
  if (itemIds.length < 1 || itemIds.length > MOST_ITEMS)
    return [
      problem(
        'itemIds',
        'COUNT',
        `Пунктов должно быть от 1 до ${MOST_ITEMS}.`,
        `There must be 1 to ${MOST_ITEMS} items.`,
      ),
    ]
  return itemIds.flatMap((itemId, index) =>
    itemIds.indexOf(itemId) === index
      ? []
      : [problem(['itemIds', String(index)], 'REPEATED', 'Пункт назван дважды.', 'The item is named twice.')],
  )
}
