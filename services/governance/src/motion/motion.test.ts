import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { attended, full, meeting, moving, NOW, opening, seats, vote } from '../../test/motions.ts'
import { isClosed } from './deciding.ts'
import { dissent, type Known, type MotionStatus, motionMoves, open, withdraw } from './motion.ts'
import { publicState } from './public-state.ts'
import { cast, close, countBallots, rollCall } from './voting.ts'

const moved = moving().state
const inVote = opening().state
const carried = given(inVote)
  .when(vote, 's1', 'YES')
  .when(vote, 's2', 'YES')
  .when(vote, 's3', 'YES')
  .when(close, NOW).state
const states: Readonly<Record<MotionStatus, Known>> = {
  MOVED: moved,
  IN_VOTE: inVote,
  CARRIED: carried,
  REJECTED: given(inVote).when(close, NOW).state,
  WITHDRAWN: given(moved).when(withdraw, '2022-06-20').state,
}
const closing = (status: MotionStatus) => close(states[status], NOW)
followsItsTable(
  motionMoves,
  {
    move: null,
    withdraw: (status) => withdraw(states[status], '2022-06-20'),
    open: (status) => open(states[status], full, undefined, NOW),
    vote: (status) => vote({ ...states[status], entitled: inVote.entitled }, 's1', 'YES'),
    carry: closing,
    reject: closing,
    dissent: (status) => dissent(states[status], { seatId: 's4', text: 'Против' }, '2022-06-20'),
  },
  ({ status }) => status,
)

describe('moving', () => {
  it('is done under an item of a meeting that was convened', () => {
    moving().then({
      facts: ['motion.moved.v1'],
      state: { status: 'MOVED', meetingId: 'm', rules: { majorityOf: 'PRESENT' } },
    })
    moving(full, { agendaItemId: 'nothing' }).refuses({ __typename: 'NotFound', id: 'nothing' })
    moving(full, { movedBySeatId: 'nobody' }).refuses({ __typename: 'NotFound', id: 'nobody' })
    moving({ ...full, status: 'PLANNED' }).refuses({ __typename: 'IllegalTransition' })
    moving(full, { text: 'т'.repeat(100_000) }).refuses({ problems: ['text TOO_LONG'] })
  })

  it('may be secret where the rules allow it', () => {
    moving(full, { secret: true }).refuses({ problems: ['secret SECRET_NOT_ALLOWED'] })
    moving(meeting([{}], { rules: { secretAllowed: true } }), { secret: true }).then()
  })

  it.each(['closed', 'members'])('is heard of by nobody outside under a %s item, and so is all that follows', (id) => {
    moving(full, { agendaItemId: id }).then({ facts: [] })
    const opened = opening(full, { agendaItemId: id })
    opened.then({ facts: [] })
    const closed = opened.when(close, NOW)
    closed.then({ facts: [] })
    closed.when(dissent, { seatId: 's4', text: 'Против' }, '2022-06-20').then({ facts: [] })
    expect([publicState(closed.state), isClosed(closed.state)]).toEqual([null, true])
  })
})

describe('R9: opening the vote', () => {
  it('fixes who may vote by the attendance of that moment', () => {
    const of = meeting([{}, attended('ABSENT'), {}, { voting: false }])
    opening(of).then({ state: { entitled: [{ takesPart: true }, { takesPart: false }, { takesPart: true }] } })
  })

  it('needs a quorum in a room: more than half of the seats with a vote', () => {
    const absent = attended('ABSENT')
    opening(meeting([{}, {}, absent, absent])).refuses({ rule: 'R9', code: 'NO_QUORUM' })
    opening(meeting([{}, {}, {}, absent])).then()
  })

  it('counts a written opinion where one may vote in writing', () => {
    const written = [{}, {}, attended('OPINION_SENT', { opinion: 'За' }), attended('ABSENT')]
    opening(meeting(written)).refuses({ rule: 'R9' })
    opening(meeting(written, { form: 'MIXED' })).then({ state: { entitled: [{}, {}, { inWriting: true }, {}] } })
  })

  it('goes by the form, the rules and the end that the meeting has then, not by those of the day it was moved', () => {
    const letters = { form: 'BY_CORRESPONDENCE', votesUntil: '2022-06-24T15:00:00.000Z' } as const
    const moved = moving(
      meeting(
        seats.map(() => ({})),
        { ...letters, votesUntil: NOW, rules: { secretAllowed: true } },
      ),
      {
        secret: true,
        majorityOf: 'CAST',
      },
    )
    const anew = meeting(
      seats.map(() => ({})),
      { ...letters, rules: { secretAllowed: true, castingVote: false } },
    )
    moved.when(open, anew, undefined, NOW).then({
      state: { votesUntil: letters.votesUntil, rules: { castingVote: false, majorityOf: 'CAST' } },
    })
    expect(moved.when(open, { ...full, rules: anew.rules }, undefined, NOW).state).not.toHaveProperty('votesUntil')
    // What came on paper is recorded behind the end.
    moved.when(open, { ...anew, votesUntil: NOW }, undefined, NOW).then({ state: { votesUntil: NOW } })
    moved.when(open, full, undefined, NOW).refuses({ problems: ['id SECRET_NOT_ALLOWED R42'] })
  })

  it('does not open before the meeting begins', () => {
    moving({ ...full, startsAt: '2022-06-20T12:00:00.000Z' })
      .when(open, { ...full, startsAt: '2022-06-20T12:00:00.000Z' }, undefined, NOW)
      .refuses({ problems: ['id NOT_BEGUN'] })
  })
})

describe('R11: a vote', () => {
  it('is one for each seat, and may change until the voting is closed', () => {
    given(inVote)
      .when(vote, 's1', 'NO')
      .when(vote, 's1', 'YES')
      .then({ facts: [], state: { votes: [{ seatId: 's1', option: 'YES', bySubstitute: false }] } })
    given(carried).when(vote, 's4', 'NO').refuses({ __typename: 'IllegalTransition', from: 'CARRIED' })
  })

  it('comes from a seat that takes part', () => {
    given(inVote).when(vote, 'empty', 'YES').refuses({ rule: 'R11', code: 'NO_VOTE' })
    const gone = opening(meeting([{}, {}, {}, attended('ABSENT')]))
    gone.when(vote, 's4', 'YES').refuses({ rule: 'R11', code: 'NOT_PRESENT' })
    given(inVote)
      .when(vote, 's1', 'ABSENT')
      .refuses({ rule: 'R11', problems: ['option NO_VOTE'] })
  })

  it('is cast by the substitute where one is there, and by nobody else', () => {
    const substitute = { organizationId: 'of s2', position: 'Заместитель' }
    const opened = opening(meeting([{}, attended('SUBSTITUTED', { substitute }), {}, {}]))
    opened.when(vote, 's2', 'YES').refuses({ rule: 'R11', code: 'SUBSTITUTE_PRESENT' })
    opened.when(vote, 's2', 'YES', true).then({ state: { votes: [{ bySubstitute: true }] } })
    opened.when(vote, 's1', 'YES', true).refuses({ rule: 'R11', code: 'NO_SUBSTITUTE' })
    opened
      .when(vote, 's2', 'NO', true)
      .when(rollCall, [{ seatId: 's2', option: 'YES' }], NOW)
      .then({ state: { votes: [{ seatId: 's2', option: 'YES', bySubstitute: true }] } })
  })

  it('is taken down in a roll call, all in one write or none', () => {
    given(inVote)
      .when(
        rollCall,
        [
          { seatId: 's1', option: 'YES' },
          { seatId: 's4', option: 'ABSENT' },
        ],
        NOW,
      )
      .then({ state: { votes: [{ seatId: 's1' }, { seatId: 's4', option: 'ABSENT' }] } })
    given(inVote)
      .when(
        rollCall,
        [
          { seatId: 's1', option: 'YES' },
          { seatId: 'empty', option: 'YES' },
          { seatId: 's1', option: 'NO' },
        ],
        NOW,
      )
      .refuses({ problems: ['votes.1.seatId NO_VOTE R11', 'votes.2.seatId REPEATED R11'] })
  })
})

describe('a secret vote', () => {
  const of = meeting(
    seats.map(() => ({})),
    { rules: { secretAllowed: true } },
  )
  const opened = opening(of, { secret: true }, 's1')

  it('keeps an option under the seal of its seat, and one for each', () => {
    opened
      .when(vote, 's1', 'YES')
      .when(vote, 's1', 'NO')
      .then({ facts: [], state: { votes: [], ballots: { 'sealed s1': 'NO' } } })
  })

  it('becomes counts when it is closed, and its commands are forgotten', () => {
    const closed = opened.when(vote, 's1', 'YES').when(vote, 's2', 'NO').when(vote, 's3', 'YES').when(close, NOW)
    closed.then({
      state: {
        outcome: {
          counts: [
            { option: 'YES', count: 2 },
            { option: 'NO', count: 1 },
          ],
        },
      },
      forgets: 'COMMANDS',
    })
    expect(closed.state).not.toHaveProperty('ballots')
    expect(JSON.stringify([closed.state.votes, closed.facts])).not.toMatch(/s[1-4]/)
  })

  it('is counted by hand where it is on paper: no more ballots than seats, and none are cast here beside it', () => {
    const counts = [
      { option: 'YES' as const, count: 3 },
      { option: 'NO' as const, count: 1 },
    ]
    const counted = opened.when(countBallots, counts)
    counted.when(close, NOW).then({ state: { status: 'CARRIED', outcome: { counts, needed: 3 } }, forgets: 'COMMANDS' })
    counted.when(vote, 's1', 'YES').refuses({ rule: 'R11', code: 'VOTED_ON_PAPER' })
    opened
      .when(vote, 's1', 'YES')
      .when(countBallots, counts)
      .refuses({ problems: ['counts BALLOTS_CAST R11'] })
    opened
      .when(countBallots, [...counts, { option: 'ABSTAIN', count: 1 }])
      .refuses({ problems: ['counts TOO_MANY_BALLOTS R11'] })
    opened.when(countBallots, [{ option: 'ABSENT', count: 1 }]).refuses({ problems: ['counts.0.option NO_VOTE R11'] })
    given(inVote).when(countBallots, counts).refuses({ rule: 'R11', code: 'OPEN_VOTE' })
  })

  it('is taken down by no roll call, and broken by no chair: nobody knows how the chair voted', () => {
    opened.when(rollCall, [{ seatId: 's1', option: 'YES' }], NOW).refuses({ rule: 'R11', code: 'SECRET_VOTE' })
    seats
      .reduce((so, id, index) => so.when(vote, id, index < 2 ? 'YES' : 'NO'), opened)
      .when(close, NOW)
      .then({ state: { status: 'REJECTED', outcome: { castingVoteUsed: false } } })
  })
})

describe('a vote by correspondence', () => {
  const of = meeting(
    seats.map(() => attended('ABSENT')),
    {
      form: 'BY_CORRESPONDENCE',
      votesUntil: '2022-06-22T15:00:00.000Z',
    },
  )
  const opened = opening(of)
  const END = '2022-06-22T15:00:00.000Z'

  it('takes votes until its moment and is closed then, or once everybody has voted', () => {
    const three = ['s1', 's2', 's3'].reduce((so, id) => so.when(vote, id, 'YES'), opened)
    three.then({ state: { votes: [{ byCorrespondence: true }, {}, {}] } })
    three.when(close, NOW).refuses({ problems: ['id VOTING_GOES_ON'] })
    three
      .when(vote, 's4', 'NO')
      .when(close, NOW)
      .then({ state: { status: 'CARRIED' } })
    three.when(close, END).then({ state: { status: 'CARRIED', outcome: { present: 3 } } })
    given(three.state)
      .when((motion: Known) => cast(motion, { seatId: 's4', option: 'NO', asSubstitute: false }, { at: END }))
      .refuses({ rule: 'R11', code: 'VOTING_OVER' })
  })

  it('R9: decides nothing where too few have voted', () => {
    opened
      .when(vote, 's1', 'YES')
      .when(vote, 's2', 'YES')
      .when(close, END)
      .then({ facts: ['motion.rejected.v1'], state: { status: 'REJECTED', outcome: { quorumReached: false } } })
  })
})

describe('a dissenting opinion', () => {
  it('is that of a seat that had a vote, once, after the decision', () => {
    const dissented = given(carried).when(dissent, { seatId: 's4', text: ' Против ' }, '2022-06-20')
    dissented.then({ facts: ['motion.dissented.v1'], state: { opinions: [{ seatId: 's4', text: 'Против' }] } })
    dissented.when(dissent, { seatId: 's4', text: 'Ещё' }, '2022-06-20').refuses({ problems: ['seatId OPINION_GIVEN'] })
    given(carried).when(dissent, { seatId: 'nobody', text: 'Против' }, '2022-06-20').refuses({ __typename: 'NotFound' })
  })
})
