import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { full, meeting, NOW, opening, seats } from '../../test/motions.ts'
import type { Presence } from '../meeting/attendance.ts'
import type { VotingRules } from '../working-group/voting-rules.ts'
import type { NewMotion } from './motion.ts'
import { outcomeIn } from './tally.ts'
import { ballotsCast, close, rollCall } from './voting.ts'

// Most are there and vote for or against, so that ties that the chair breaks come up often enough.
const presences = fc.constantFrom<Presence>('PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'ABSENT', 'SUBSTITUTED')
const options = fc.constantFrom('YES', 'YES', 'YES', 'NO', 'NO', 'NO', 'ABSTAIN', 'ABSENT', 'RECUSED', null)
const room = fc.record({
  seats: fc.array(fc.record({ presence: presences, option: options }), { minLength: 1, maxLength: 12 }),
  requirement: fc.constantFrom('SIMPLE_MAJORITY', 'ABSOLUTE_MAJORITY', 'TWO_THIRDS', 'CONSENSUS'),
  majorityOf: fc.constantFrom('CAST', 'PRESENT', 'ENTITLED'),
  castingVote: fc.boolean(),
  quorum: fc.constantFrom([1, 2, false], [1, 2, true], [2, 3, true]),
})

describe('R10: the result', () => {
  it('equals a naive count for any votes, substitutes and rules', () => {
    fc.assert(
      fc.property(
        room,
        ({ seats: asked, requirement, majorityOf, castingVote, quorum: [numerator, denominator, inclusive] }) => {
          const rules = {
            castingVote,
            majorityOf,
            quorum: { numerator, denominator, inclusive },
          } as Partial<VotingRules>
          const of = meeting(
            asked.map(({ presence }, index) => ({
              presence,
              ...(presence === 'SUBSTITUTED'
                ? { substitute: { organizationId: `x${index}`, position: 'Заместитель' } }
                : {}),
            })),
            { rules },
          )
          const opened = opening(
            of,
            { requirement } as Partial<NewMotion>,
            asked[0]!.presence === 'PRESENT' ? 's1' : undefined,
          )
          const there = asked.filter(({ presence }) => presence !== 'ABSENT').length
          const enough = (present: number) =>
            inclusive
              ? present * Number(denominator) >= Number(numerator) * asked.length
              : present * Number(denominator) > Number(numerator) * asked.length
          expect(opened.refusal === undefined).toBe(enough(there))
          if (opened.refusal) return
          const called = asked.flatMap(({ presence, option }, index) =>
            option === null || presence === 'ABSENT' ? [] : [{ seatId: `s${index + 1}`, option }],
          )
          const voted =
            called.length > 0 ? opened.when(rollCall, called as Parameters<typeof rollCall>[1], NOW) : opened
          const { state } = voted.when(close, NOW)
          const count = (option: string) => called.filter((one) => one.option === option).length
          const [yes, no, absent, recused] = ['YES', 'NO', 'ABSENT', 'RECUSED'].map(count) as [
            number,
            number,
            number,
            number,
          ]
          const base = { CAST: yes + no, PRESENT: there - absent - recused, ENTITLED: asked.length }[
            majorityOf as 'CAST'
          ]
          const more = (votes: number) =>
            ({
              SIMPLE_MAJORITY: votes * 2 > base,
              ABSOLUTE_MAJORITY: votes * 2 > asked.length,
              TWO_THIRDS: votes * 3 >= base * 2,
              CONSENSUS: no === 0,
            })[requirement as 'CONSENSUS'] && votes > 0
          const chair = asked[0]!.presence === 'PRESENT' ? asked[0]!.option : null
          const isTie = castingVote && yes === no && !['TWO_THIRDS', 'CONSENSUS'].includes(requirement)
          const naive = enough(there - absent) && (more(yes) || (isTie && chair === 'YES' && more(yes + 1)))
          expect(state.status).toBe(naive ? 'CARRIED' : 'REJECTED')
          expect(ballotsCast(state)).toBe(called.length)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('is the same whether the chair voted first or last, and needs what it says it needs', () => {
    const votes = seats.map((seatId, index) => ({ seatId, option: index % 2 ? ('NO' as const) : ('YES' as const) }))
    for (const order of [votes, [...votes].reverse()])
      opening(full, {}, 's1')
        .when(rollCall, order, NOW)
        .when(close, NOW)
        .then({ state: { status: 'CARRIED', outcome: { needed: 3, castingVoteUsed: true } } })
    expect(outcomeIn(opening().state)).toMatchObject({ needed: 3, carried: false })
  })
})
