import { between, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'

/** A share of a whole: `> 1/2` without, `≥ 1/2` with `inclusive`. */
export type Fraction = { readonly numerator: number; readonly denominator: number; readonly inclusive: boolean }

/** What a majority is counted of: votes for and against, seats that take part, or seats with a vote. */
export type MajorityOf = 'CAST' | 'PRESENT' | 'ENTITLED'

/**
 * How a group meets and decides. A meeting keeps the rules that stood when it was convened, so a change holds
 * from the next one on.
 */
export type VotingRules = {
  /** Of the seats with a vote that are filled, the share that must be present (R9). */
  readonly quorum: Fraction
  readonly majorityOf: MajorityOf
  /** The chair's vote counts twice where votes are equal (R10). */
  readonly castingVote: boolean
  readonly secretAllowed: boolean
  readonly correspondenceAllowed: boolean
  readonly substitutesAllowed: boolean
  /** Everybody sees who voted how; otherwise members do, and the public sees counts. */
  readonly votesPublished: boolean
  readonly noticeWorkingDays: number
  readonly minutesWithinWorkingDays: number
}

/** Those of a group that has set none. */
export const DEFAULT_VOTING_RULES: VotingRules = {
  quorum: { numerator: 1, denominator: 2, inclusive: false },
  majorityOf: 'PRESENT',
  castingVote: true,
  secretAllowed: false,
  correspondenceAllowed: true,
  substitutesAllowed: true,
  votesPublished: false,
  noticeWorkingDays: 3,
  minutesWithinWorkingDays: 5,
}

const FINEST_FRACTION = 100
const LONGEST_TERM = 60

export function votingRulesProblems({
  quorum,
  noticeWorkingDays,
  minutesWithinWorkingDays,
}: VotingRules): InputProblem[] {
  const { numerator, denominator, inclusive } = quorum
  const at = (field: string) => ['rules', 'quorum', field]
  const ofWhole = between(at('denominator'), denominator, [1, FINEST_FRACTION], 'R9')
  return [
    ...ofWhole,
    // Of a whole that can't be there is no part to speak of, but for 0: 0/0 is wrong twice.
    ...between(at('numerator'), numerator, [1, ofWhole.length > 0 ? FINEST_FRACTION : denominator], 'R9'),
    ...unless(
      inclusive || numerator !== denominator || ofWhole.length > 0,
      at('inclusive'),
      'UNREACHABLE',
      'Больше целого не бывает: такой кворум недостижим.',
      'There is no more than the whole: such a quorum is never reached.',
      'R9',
    ),
    ...between(['rules', 'noticeWorkingDays'], noticeWorkingDays, [0, LONGEST_TERM]),
    ...between(['rules', 'minutesWithinWorkingDays'], minutesWithinWorkingDays, [1, LONGEST_TERM]),
  ]
}

/** The least whole number that is such a share of `whole`. */
function leastShare({ numerator, denominator, inclusive }: Fraction, whole: number): number {
  const product = numerator * whole
  return inclusive ? Math.ceil(product / denominator) : Math.floor(product / denominator) + 1
}

/** R9: how many of the `entitled` seats must be present; one at least, for nobody decides nothing. */
export function quorumRequired({ quorum }: Pick<VotingRules, 'quorum'>, entitled: number): number {
  return Math.max(1, leastShare(quorum, entitled))
}

/** R9: whether the seats with a vote that are `present` may decide for all that are `entitled`. */
export function quorumReached(rules: Pick<VotingRules, 'quorum'>, entitled: number, present: number): boolean {
  return present >= quorumRequired(rules, entitled)
}

export type VoteRequirement = 'SIMPLE_MAJORITY' | 'ABSOLUTE_MAJORITY' | 'TWO_THIRDS' | 'CONSENSUS'

export type Tally = {
  readonly yes: number
  readonly no: number
  /** Seats with a vote that take part, whether they vote or abstain. */
  readonly present: number
  /** Seats with a vote that were filled when the voting opened. */
  readonly entitled: number
}

const BASES: Readonly<Record<MajorityOf, (tally: Tally) => number>> = {
  CAST: ({ yes, no }) => yes + no,
  PRESENT: ({ present }) => present,
  ENTITLED: ({ entitled }) => entitled,
}

const HALF: Fraction = { numerator: 1, denominator: 2, inclusive: false }
const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3, inclusive: true }

/** R10: how many votes for carry a motion; consensus asks for one, and nobody against. */
export function needed(requirement: VoteRequirement, majorityOf: MajorityOf, tally: Tally): number {
  if (requirement === 'CONSENSUS') return 1
  if (requirement === 'ABSOLUTE_MAJORITY') return leastShare(HALF, tally.entitled)
  const fraction = requirement === 'TWO_THIRDS' ? TWO_THIRDS : HALF
  return Math.max(1, leastShare(fraction, BASES[majorityOf](tally)))
}

export type Outcome = {
  readonly needed: number
  readonly carried: boolean
  /** Votes were equal, and the chair's decided, for or against. */
  readonly castingVoteUsed: boolean
}

/**
 * R10: what a vote comes to. Where votes for and against are equal and one more would carry the motion, the
 * chair's counts twice; two thirds and consensus are not reached that way. `chair` is the chair's vote.
 */
export function outcomeOf(
  { majorityOf, castingVote }: Pick<VotingRules, 'majorityOf' | 'castingVote'>,
  requirement: VoteRequirement,
  tally: Tally,
  chair?: 'YES' | 'NO',
): Outcome {
  const { yes, no } = tally
  const least = needed(requirement, majorityOf, tally)
  if (requirement === 'CONSENSUS') return { needed: least, carried: yes >= least && no === 0, castingVoteUsed: false }
  const isTie = requirement !== 'TWO_THIRDS' && yes === no && yes + 1 === least
  const castingVoteUsed = castingVote && isTie && chair !== undefined
  return { needed: least, carried: yes >= least || (castingVoteUsed && chair === 'YES'), castingVoteUsed }
}
