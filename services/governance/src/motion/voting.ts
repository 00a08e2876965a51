import { dayOf } from '@kadry/domain/day'
import type { Change, Decision } from '@kadry/domain/decision'
import { between, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { heard } from '../meeting/agenda.ts'
import { type EntitledSeat, type Known, type Motion, motionMoves, type VoteCount, type VoteOption } from './motion.ts'
import { outcomeIn } from './tally.ts'

/** What stands in a secret ballot instead of the seat: a keyed hash, the same for the same seat. */
export type Seal = (seatId: string) => string

export type Ballot = {
  readonly seatId: string
  readonly option: VoteOption
  /** Whoever votes does so in place of the delegate. */
  readonly asSubstitute: boolean
}

/**
 * R11: the vote of one seat, changed as often as its holder likes until the voting is closed. A delegate
 * whose substitute is there can't vote. `seal` is given for a secret vote, and then no fact, no day and no
 * name is kept of it.
 */
export function cast(
  motion: Known,
  { seatId, option, asSubstitute }: Ballot,
  { at, seal }: { readonly at: string; readonly seal?: Seal | undefined },
): Decision<Motion, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = motionMoves.refuse('vote', motion)
  if (refused) return refused
  if (option === 'ABSENT')
    return invalidInput([
      problem('option', 'NO_VOTE', 'Отсутствие отмечает секретарь.', 'The secretary says who is absent.', 'R11'),
    ])
  const seat = motion.entitled.find((one) => one.seatId === seatId)
  const unfit = onPaper(motion) ?? unfitSeat(seat) ?? wrongVoter(seat!, asSubstitute) ?? late(motion, at)
  if (unfit) return unfit
  if (motion.secret) {
    if (!seal) throw new Error(`a secret ballot of ${motion.id} without its seal`)
    return { next: { ...motion, ballots: { ...motion.ballots, [seal(seatId)]: option } }, facts: [] }
  }
  return { next: { ...motion, votes: withVotes(motion, [{ seat: seat!, option }], at) }, facts: [] }
}

/** R11: the votes of a room as the secretary heard them, in one write; who is not named keeps what stands. */
export function rollCall(
  motion: Known,
  called: readonly { readonly seatId: string; readonly option: VoteOption }[],
  at: string,
): Decision<Motion, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = motionMoves.refuse('vote', motion)
  if (refused) return refused
  if (motion.secret)
    return ruleRefusal(
      'R11',
      'SECRET_VOTE',
      'Тайное голосование поимённо не записывают.',
      'A secret vote is not taken down by name.',
    )
  const seats = new Map(motion.entitled.map((seat) => [seat.seatId, seat]))
  const problems: InputProblem[] = [
    ...unless(called.length > 0, 'votes', 'EMPTY', 'Не назван ни один голос.', 'No vote is named.'),
    ...called.flatMap(({ seatId, option }, index) =>
      calledProblems(['votes', String(index)], seats.get(seatId), option),
    ),
    ...called.flatMap(({ seatId }, index) =>
      unless(
        called.findIndex((one) => one.seatId === seatId) === index,
        ['votes', String(index), 'seatId'],
        'REPEATED',
        'Место названо дважды.',
        'The seat is named twice.',
        'R11',
      ),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const votes = called.map(({ seatId, option }) => ({ seat: seats.get(seatId)!, option }))
  return { next: { ...motion, votes: withVotes(motion, votes, at) }, facts: [] }
}

/**
 * R11: what came out of the box of a secret vote on paper, instead of ballots cast here; the last count
 * stands. There are no more ballots than seats that take part.
 */
export function countBallots(
  motion: Known,
  counts: readonly VoteCount[],
): Decision<Motion, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = motionMoves.refuse('vote', motion)
  if (refused) return refused
  if (!motion.secret)
    return ruleRefusal(
      'R11',
      'OPEN_VOTE',
      'Открытое голосование записывают поимённо.',
      'An open vote is taken down by name.',
    )
  const mixed = Object.keys(motion.ballots ?? {}).length > 0
  const most = motion.entitled.filter((seat) => seat.takesPart).length
  const problems = [
    ...unless(
      !mixed,
      'counts',
      'BALLOTS_CAST',
      'В этом голосовании уже поданы бюллетени: их считает система.',
      'Ballots are cast in this vote already: the system counts them.',
      'R11',
    ),
    ...counts.flatMap(({ option, count }, index) => [
      ...unless(
        option !== 'ABSENT' && counts.findIndex((one) => one.option === option) === index,
        ['counts', String(index), 'option'],
        'NO_VOTE',
        'Каждый вариант называют один раз, а отсутствовать бюллетень не может.',
        'Each option is named once, and no ballot is absent.',
        'R11',
      ),
      ...between(['counts', String(index), 'count'], count, [0, most], 'R11'),
    ]),
    ...unless(
      counts.reduce((sum, { count }) => sum + count, 0) <= most,
      'counts',
      'TOO_MANY_BALLOTS',
      `Бюллетеней больше, чем участвует мест: ${most}.`,
      `There are more ballots than seats that take part: ${most}.`,
      'R11',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return { next: { ...motion, paperCounts: counts.filter(({ count }) => count > 0) }, facts: [] }
}

/**
 * R9, R10: counts. What was secret is replaced by counts in the same write, and the commands that brought it
 * are forgotten: a hash of five options is guessed. A vote by correspondence ends at its moment, or earlier
 * once everybody has voted.
 */
export function close(motion: Known, at: string): Decision<Motion, InvalidInput | IllegalTransition> {
  const refused = motionMoves.refuse('carry', motion)
  if (refused) return refused
  const isOver =
    motion.votesUntil === undefined || motion.votesUntil <= at || ballotsCast(motion) === motion.entitled.length
  if (!isOver)
    return invalidInput([
      problem(
        'id',
        'VOTING_GOES_ON',
        `Голосование идёт до ${motion.votesUntil}.`,
        `The voting goes on until ${motion.votesUntil}.`,
      ),
    ])
  const { id, ballots: _ballots, paperCounts: _paperCounts, ...rest } = motion
  const outcome = outcomeIn(motion)
  const { counts, needed, castingVoteUsed } = outcome
  const isCarried = outcome.carried
  const status = motionMoves.to(isCarried ? 'carry' : 'reject')
  const type = isCarried ? ('motion.carried.v1' as const) : ('motion.rejected.v1' as const)
  const { carried: _carried, ...kept } = outcome
  const change: Change<Motion> = {
    next: { ...rest, status, closedAt: at, outcome: kept },
    facts: heard(motion, [{ type, data: { id, on: dayOf(at), counts: [...counts], needed, castingVoteUsed } }]),
  }
  return motion.secret ? { ...change, forgets: 'COMMANDS' } : change
}

/** How many have voted so far, whatever they voted. */
export function ballotsCast({ secret, ballots = {}, votes, outcome, paperCounts }: Motion): number {
  const counted = outcome?.counts ?? paperCounts
  if (counted) return counted.reduce((sum, { count }) => sum + count, 0)
  return secret ? Object.keys(ballots).length : votes.length
}

function withVotes(
  motion: Motion,
  cast: readonly { readonly seat: EntitledSeat; readonly option: VoteOption }[],
  castAt: string,
) {
  const again = new Set(cast.map(({ seat }) => seat.seatId))
  const fresh = cast.map(({ seat, option }) => ({
    ...{ seatId: seat.seatId, option, castAt },
    bySubstitute: seat.substituteOf !== undefined,
    byCorrespondence: seat.inWriting,
  }))
  return [...motion.votes.filter(({ seatId }) => !again.has(seatId)), ...fresh]
}

function onPaper({ paperCounts }: Motion): RuleRefusal | undefined {
  return paperCounts === undefined
    ? undefined
    : ruleRefusal(
        'R11',
        'VOTED_ON_PAPER',
        'Голосуют на бумаге, и бюллетени сочтены.',
        'The vote is on paper and counted.',
      )
}

function unfitSeat(seat: EntitledSeat | undefined): RuleRefusal | undefined {
  if (!seat)
    return ruleRefusal(
      'R11',
      'NO_VOTE',
      'У этого места нет голоса в этом вопросе.',
      'This seat has no vote on this motion.',
    )
  return seat.takesPart
    ? undefined
    : ruleRefusal(
        'R11',
        'NOT_PRESENT',
        'Место не участвует в заседании: его голос не подать.',
        'The seat takes no part in the meeting: it cannot vote.',
      )
}

function wrongVoter({ substituteOf }: EntitledSeat, asSubstitute: boolean): RuleRefusal | undefined {
  if (asSubstitute === (substituteOf !== undefined)) return undefined
  return asSubstitute
    ? ruleRefusal(
        'R11',
        'NO_SUBSTITUTE',
        'Замещающий на этом месте не назван: голосует сам представитель.',
        'No substitute is named for this seat: the delegate votes.',
      )
    : ruleRefusal(
        'R11',
        'SUBSTITUTE_PRESENT',
        'На заседании замещающий: сам представитель не голосует.',
        'The substitute is there: the delegate cannot vote.',
      )
}

function late({ votesUntil }: Motion, at: string): RuleRefusal | undefined {
  return votesUntil === undefined || at < votesUntil
    ? undefined
    : ruleRefusal('R11', 'VOTING_OVER', `Голосование окончено ${votesUntil}.`, `The voting ended at ${votesUntil}.`)
}

function calledProblems(path: readonly string[], seat: EntitledSeat | undefined, option: VoteOption): InputProblem[] {
  return [
    ...unless(
      seat !== undefined,
      [...path, 'seatId'],
      'NO_VOTE',
      'У этого места нет голоса в этом вопросе.',
      'This seat has no vote on this motion.',
      'R11',
    ),
    ...unless(
      !seat || seat.takesPart || option === 'ABSENT',
      [...path, 'option'],
      'NOT_PRESENT',
      'Место не участвует в заседании: оно может быть только отсутствующим.',
      'The seat takes no part in the meeting: it can only be absent.',
      'R11',
    ),
  ]
}
