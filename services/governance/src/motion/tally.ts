import { outcomeOf, quorumReached } from '../working-group/voting-rules.ts'
import type { Motion, Outcome, VoteCount, VoteOption } from './motion.ts'

const OPTIONS: readonly VoteOption[] = ['YES', 'NO', 'ABSTAIN', 'ABSENT', 'RECUSED']

type Counted = Pick<Motion, 'secret' | 'ballots' | 'votes' | 'paperCounts'>

/** How many chose what, in the order of the options; what nobody chose is left out. */
export function countsOf({ secret, ballots = {}, votes, paperCounts }: Counted): VoteCount[] {
  if (paperCounts) return [...paperCounts]
  const chosen = secret ? Object.values(ballots) : votes.map(({ option }) => option)
  return OPTIONS.map((option) => ({ option, count: chosen.filter((one) => one === option).length })).filter(
    ({ count }) => count > 0,
  )
}

/**
 * R9, R10: what the votes of a motion come to. A seat that is absent takes no part; one that recuses itself
 * does for the quorum, not for the majority. By correspondence those take part who voted. In a secret vote
 * nobody knows how the chair voted, so it breaks no tie.
 */
export function outcomeIn(motion: Motion): Outcome & { readonly carried: boolean } {
  const { rules, requirement, entitled, form, votes, presidingSeatId } = motion
  const counts = countsOf(motion)
  const of = (option: VoteOption) => counts.find((one) => one.option === option)?.count ?? 0
  const voted = of('YES') + of('NO') + of('ABSTAIN') + of('RECUSED')
  const inRoom = entitled.filter((seat) => seat.takesPart).length - absentOf(motion)
  const there = form === 'BY_CORRESPONDENCE' ? voted : inRoom
  const hasQuorum = quorumReached(rules, entitled.length, there)
  const presiding = votes.find(({ seatId }) => seatId === presidingSeatId)
  const chair = presiding && !presiding.bySubstitute ? asChair(presiding.option) : undefined
  const tally = { yes: of('YES'), no: of('NO'), present: there - of('RECUSED'), entitled: entitled.length }
  const { needed, carried, castingVoteUsed } = outcomeOf(rules, requirement, tally, chair)
  return {
    ...{ counts, needed, present: there, quorumReached: hasQuorum },
    castingVoteUsed: hasQuorum && castingVoteUsed,
    carried: hasQuorum && carried,
  }
}

/** Of those who were there when the voting opened, who the roll call found gone. */
function absentOf({ entitled, votes }: Motion): number {
  const there = new Set(entitled.filter((seat) => seat.takesPart).map(({ seatId }) => seatId))
  return votes.filter(({ seatId, option }) => option === 'ABSENT' && there.has(seatId)).length
}

function asChair(option: VoteOption): 'YES' | 'NO' | undefined {
  return option === 'YES' || option === 'NO' ? option : undefined
}
